"""The playlist in its order, recordings that wait for a yes, and what was taken out."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.videos.model import Video
from kiosk.words import Sentence
from ui.admin.corrections.speech import Speech
from ui.admin.videos import telling
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.videos"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("title", "detail", "badge", "key", "poster", "shown")
PLAYLIST, WAITING, REMOVED = "playlist", "waiting", "removed"


@QmlElement
class VideosView(QObject):
    """`opened`: one of them. `wants`: a screen. `bringing`: films are to be brought in."""

    changed = Signal()
    opened = Signal(str)
    wants = Signal(str)
    bringing = Signal()
    writing = Signal()

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._videos = house.videos
        self._pictures = Pictures(house.folder.media)
        self._speech = speech
        self._shelf = PLAYLIST
        self._rows = Rows(ROLES)
        house.store.subscribe(lambda fact: self.changed.emit() if fact.kind.startswith("video-") else None)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Roles: title, detail, badge, key, poster (an address or ""), shown (0 while it is switched off)."""
        return self._rows

    @Property(str, notify=changed)
    def shelf(self) -> str:
        """playlist, waiting (for a yes) or removed."""
        return self._shelf

    @Property(int, notify=changed)
    def count(self) -> int:
        """Videos of the playlist."""
        return len(self._videos.all())

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return len(self._videos.waiting())

    @Property(int, notify=changed)
    def removed(self) -> int:
        return len(self._videos.removed())

    @Property(int, notify=changed)
    def troubled(self) -> int:
        """Videos that did not play when their turn came."""
        return len(self._videos.troubles())

    @Property(str, notify=changed)
    def lastChange(self) -> str:
        """What `undo` takes back, in words; "" for nothing."""
        last = self._videos.last_change()
        return "" if last is None else self._speech.say(telling.changed(last))

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        if not self._on_shelf():
            self._shelf = PLAYLIST
        troubled = {each.video for each in self._videos.troubles()}
        self._rows.renew(tuple(self._row(each, each.id in troubled) for each in self._on_shelf()))
        self.changed.emit()

    @Slot(str)
    def show(self, shelf: str) -> None:
        self._shelf = shelf if shelf in (WAITING, REMOVED) else PLAYLIST
        self.read()

    @Slot(str)
    def open(self, key: str) -> None:
        self.opened.emit(key)

    @Slot(str, int)
    def move(self, key: str, to: int) -> None:
        """To this place of the playlist, from 0."""
        self._videos.move(key, to)
        self.read()

    @Slot()
    def undo(self) -> None:
        """Refused: its film is in another video by now."""
        self._videos.undo()
        self.read()

    @Slot()
    def bringIn(self) -> None:
        self.bringing.emit()

    @Slot()
    def write(self) -> None:
        """A message without a camera."""
        self.writing.emit()

    @Slot()
    def back(self) -> None:
        self.wants.emit("admin")

    def begin(self) -> None:
        """From the desk: what waits for a yes comes first."""
        self.show(WAITING if self.waiting else PLAYLIST)

    def forget(self) -> None:
        """No name stays."""
        self._shelf = PLAYLIST
        self._rows.show(())

    def poster(self, video: Video) -> str:
        """An address; "" where there is none."""
        path = self._pictures.path(video.file.poster) if video.file else None
        return "" if path is None else QUrl.fromLocalFile(str(path)).toString()

    def _on_shelf(self) -> tuple[Video, ...]:
        if self._shelf == WAITING:
            return self._videos.waiting()
        return self._videos.removed() if self._shelf == REMOVED else self._videos.all()

    def _row(self, video: Video, troubled: bool) -> Row:
        words = self._speech.words
        said = telling.badge(video, troubled, words)
        if self._shelf == WAITING:
            said = words.say(Sentence("VideoDesk", "Waits for your yes"))
        return {
            "title": video.name,
            "detail": telling.detail(video, words),
            "badge": said if self._shelf != REMOVED else "",
            "key": video.id,
            "poster": self.poster(video),
            "shown": int(video.on),
        }
