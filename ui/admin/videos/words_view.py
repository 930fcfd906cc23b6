"""What is said about a video, or a message that is written instead of one. Nothing counts before `save`."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.text import clean
from kiosk.videos.model import LONGEST_LINE, LONGEST_MESSAGE, LONGEST_NAME, About, Video
from kiosk.videos.service import Videos
from ui.admin.videos import telling

QML_IMPORT_NAME = "ui.admin.videos"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("title", "speaker", "role", "organization", "line")


@QmlElement
class VideoWordsView(QObject):
    """`kept`: the video with this id, "" for a new message that was given up."""

    changed = Signal()
    kept = Signal(str)
    dropped = Signal()

    def __init__(self, videos: Videos) -> None:
        super().__init__()
        self._videos = videos
        self._video: Video | None = None
        self._about = self._before = About()

    def begin(self) -> None:
        """A new message."""
        self._show(None)

    def open(self, video: Video) -> None:
        self._show(video)

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._video is None

    @Property(bool, notify=changed)
    def message(self) -> bool:
        """All that it says stands here; else `line` is a line about a film."""
        return self._video is None or self._video.kind == "message"

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._about.title

    @Property(str, notify=changed)
    def speaker(self) -> str:
        return self._about.speaker

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._about.role

    @Property(str, notify=changed)
    def organization(self) -> str:
        return self._about.organization

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._about.line

    @Property(int, constant=True)
    def longestName(self) -> int:
        return LONGEST_NAME

    @Property(int, notify=changed)
    def longestLine(self) -> int:
        return self._longest()

    @Property(int, notify=changed)
    def room(self) -> int:
        """Letters that still fit into `line`."""
        return max(0, self._longest() - len(clean(self._about.line)))

    @Property(list, notify=changed)
    def languages(self) -> list[dict[str, object]]:
        """[{key, text, spoken}]"""
        said = self._about.languages
        return [{"key": key, "text": text, "spoken": key in said} for key, text in telling.NAMES.items()]

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._about != self._before

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """It can be kept; a message needs its words and who says them."""
        whole = clean(self._about.line) and clean(self._about.speaker)
        return bool(self.touched) and (not self.message or bool(whole))

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        if field in FIELDS:
            self._about = replace(self._about, **{field: text})  # type: ignore[arg-type]
            self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """It is spoken in it; touched again, it is not."""
        now = self._about.languages
        others = tuple(one for one in now if one != language)
        self._about = replace(self._about, languages=others if language in now else (*now, language))
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Refused where there is no room for a text."""
        if self._video is None:
            self.kept.emit(self._videos.add_message(self._about))
        else:
            self._videos.describe(self._video.id, self._about)
            self.kept.emit(self._video.id)

    @Slot()
    def back(self) -> None:
        if self._video is None:
            self.dropped.emit()
        else:
            self.kept.emit(self._video.id)

    def forget(self) -> None:
        self._show(None)

    def _longest(self) -> int:
        return LONGEST_MESSAGE if self._video is None or self._video.kind == "message" else LONGEST_LINE

    def _show(self, video: Video | None) -> None:
        self._video = video
        self._about = self._before = video.about if video else About()
        self.changed.emit()
