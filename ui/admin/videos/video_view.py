"""One video: what it is, when it is shown, and whether it plays."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.house import House
from kiosk.videos.importing import Brought, Conversion
from kiosk.videos.model import Reason, Video
from kiosk.words import Sentence
from ui.admin.corrections.cards import joined, spoken
from ui.admin.corrections.speech import Speech
from ui.admin.videos import telling
from ui.admin.videos.converter import Converter
from ui.admin.videos.videos_view import VideosView
from ui.shell.jobs import Jobs
from ui.videos.player.clip import Reason as Ended
from ui.videos.screening import Screening
from ui.videos.told import REASONS

QML_IMPORT_NAME = "ui.admin.videos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoView(QObject):
    """`wants`: a screen, read first. Every change counts at once and can be taken back."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)

    def __init__(self, house: House, jobs: Jobs, list_: VideosView, speech: Speech) -> None:
        super().__init__()
        self._videos = house.videos
        self._media = house.folder.media
        self._list = list_
        self._speech = speech
        self._video: Video | None = None
        self._ended: Reason | None = None
        self._screening = Screening(house.videos, jobs)
        self._screening.over.connect(self._over)
        self._screening.changed.connect(self.changed)
        self._converter = Converter(jobs)
        self._converter.changed.connect(self.changed)
        self._converter.working.connect(self.working)

    @property
    def video(self) -> Video | None:
        return self._video

    def open(self, id_: str) -> None:
        """Refused where it is gone."""
        self._show(self._videos.get(id_))

    @Property(Screening, constant=True)
    def screening(self) -> Screening:
        return self._screening

    @Property(str, notify=changed)
    def state(self) -> str:
        """ready, waiting or removed."""
        return self._video.state if self._video else ""

    @Property(bool, notify=changed)
    def message(self) -> bool:
        return self._video is not None and self._video.kind == "message"

    @Property(bool, notify=changed)
    def recorded(self) -> bool:
        return self._video is not None and self._video.kind == "recorded"

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._video.name if self._video else ""

    @Property(str, notify=changed)
    def poster(self) -> str:
        return self._list.poster(self._video) if self._video else ""

    @Property(list, notify=changed)
    def facts(self) -> list[str]:
        return telling.facts(self._video, self._speech.words) if self._video else []

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why it did not play the last time, and what to do; "" for nothing."""
        reason = self._reason()
        return self._speech.say(telling.TROUBLES[reason]) if reason else ""

    @Property(bool, notify=changed)
    def convertible(self) -> bool:
        """It did not play, and its file is there."""
        return self._reason() in ("failed", "stalled", "nothing") and bool(self._place())

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._video is not None and self._video.on

    @Property(str, notify=changed)
    def who(self) -> str:
        """Who speaks, as what, for whom; "" where nobody said so."""
        if self._video is None:
            return ""
        about = self._video.about
        parts = (about.speaker, about.role, about.organization)
        return joined([spoken(each) for each in parts if each], self._speech.words) if any(parts) else ""

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._video.about.line if self._video else ""

    @Property(str, notify=changed)
    def times(self) -> str:
        return self._say(telling.when(self._video.hours, self._speech.words)) if self._video else ""

    @Property(str, notify=changed)
    def premiere(self) -> str:
        return self._say(telling.premiere(self._video, self._speech.words)) if self._video else ""

    @Property(str, notify=changed)
    def captions(self) -> str:
        return telling.captions(self._video, self._speech.words) if self._video else ""

    @Property(bool, notify=changed)
    def captioned(self) -> bool:
        return self._video is not None and bool(self._video.tracks)

    @Property(int, notify=changed)
    def place(self) -> int:
        """In the playlist, from 1; 0 where it is not in it."""
        return self._place()

    @Property(int, notify=changed)
    def places(self) -> int:
        return len(self._videos.all())

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return bool(self._screening.where()[0])

    @Property(bool, notify=changed)
    def converting(self) -> bool:
        return self._converter.running

    @Property(int, notify=changed)
    def percent(self) -> int:
        return self._converter.percent

    @Slot()
    def read(self) -> None:
        """As it is kept now, in the language of the screen."""
        if self._video is not None:
            self._video = self._videos.get(self._video.id)
        self._screening.speak(self._speech.words.language)
        self.changed.emit()

    @Slot()
    def tryIt(self) -> None:
        """As visitors see it; once more: stops."""
        if self.playing:
            self.stop()
        elif self._video is not None:
            self._ended = None
            self._screening.speak(self._speech.words.language)
            self._screening.begin((self._video,))

    @Slot()
    def stop(self) -> None:
        self._screening.stop()
        self.changed.emit()

    @Slot(bool)
    def switch(self, on: bool) -> None:
        self._videos.switch(self._id(), on)
        self.read()

    @Slot(int)
    def shift(self, by: int) -> None:
        """Sooner by -1, later by 1."""
        self._videos.move(self._id(), self._place() - 1 + by)
        self.read()

    @Slot()
    def approve(self) -> None:
        """A recording joins the playlist."""
        self._videos.approve(self._id())
        self.back()

    @Slot()
    def remove(self) -> None:
        """Out of the playlist, or a recording that is not wanted. It can be put back."""
        self._videos.remove(self._id())
        self.back()

    @Slot()
    def putBack(self) -> None:
        """Refused: the same film was added meanwhile."""
        self._videos.put_back(self._id())
        self.back()

    @Slot()
    def erase(self) -> None:
        """For good."""
        self.stop()
        self._videos.erase(self._id())
        self.back()

    @Slot()
    def convert(self) -> None:
        if self._video is not None and self._video.file is not None:
            file = self._video.file
            path = self._videos.path(file.media)
            self.stop()
            self._converter.begin(Conversion(path, file.name, self._media), self._converted)

    @Slot()
    def stopConverting(self) -> None:
        self._converter.cancel()

    @Slot(str)
    def go(self, screen: str) -> None:
        """videowords, videotimes or videocaptions."""
        self.stop()
        self.wants.emit(screen)

    @Slot()
    def back(self) -> None:
        self.forget()
        self.wants.emit("videos")

    def forget(self) -> None:
        self._converter.cancel()
        self._screening.stop()
        self._show(None)

    def _converted(self, made: Brought) -> None:
        if made.file is None:
            raise Refused(made.said[-1])
        self._videos.set_file(self._id(), made.file)
        self._videos.played(self._id())
        self._ended = None
        self.read()

    def _over(self, id_: str, ended: Ended) -> None:
        self._ended = REASONS.get(ended)
        self._screening.stop()
        self.changed.emit()

    def _reason(self) -> Reason | None:
        """Of now, or of the last time that visitors were to see it."""
        if self._video is None:
            return None
        kept = (each.reason for each in self._videos.troubles() if each.video == self._video.id)
        return self._ended or next(kept, None)

    def _place(self) -> int:
        ids = [each.id for each in self._videos.all()]
        return ids.index(self._id()) + 1 if self._id() in ids else 0

    def _id(self) -> str:
        return self._video.id if self._video else ""

    def _say(self, sentence: Sentence) -> str:
        return self._speech.say(sentence)

    def _show(self, video: Video | None) -> None:
        self._video, self._ended = video, None
        self.changed.emit()
