"""A video as screens speak of it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.videos.model import About, Video

QML_IMPORT_NAME = "ui.videos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Billed(QObject):
    """Words of people, all of them; "" where nobody said any."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._video: Video | None = None

    def bill(self, video: Video | None) -> None:
        if video != self._video:
            self._video = video
            self.changed.emit()

    @property
    def video(self) -> Video | None:
        return self._video

    @Property(str, notify=changed)
    def id(self) -> str:
        return "" if self._video is None else self._video.id

    @Property(str, notify=changed)
    def kind(self) -> str:
        """film (also one that was recorded here), message, or "" for none at all."""
        if self._video is None:
            return ""
        return "message" if self._video.file is None else "film"

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._about().title

    @Property(str, notify=changed)
    def name(self) -> str:
        """Its title, or who speaks, or what the file is called."""
        return "" if self._video is None else self._video.name

    @Property(str, notify=changed)
    def speaker(self) -> str:
        return self._about().speaker

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._about().role

    @Property(str, notify=changed)
    def organization(self) -> str:
        return self._about().organization

    @Property(str, notify=changed)
    def line(self) -> str:
        """What it says in a line; of a message all of it."""
        return self._about().line

    def _about(self) -> About:
        return About() if self._video is None else self._video.about
