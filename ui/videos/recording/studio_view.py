"""Camera and microphone as a screen shows them: the picture, the level, and which ones there are."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.videos.player.projector import Projector
from ui.videos.recording.studio import Studio

QML_IMPORT_NAME = "ui.videos.recording"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StudioView(QObject):
    changed = Signal()
    leveled = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        studio.changed.connect(self.changed)
        studio.leveled.connect(self.leveled)

    @Property(Projector, constant=True)
    def live(self) -> Projector:
        """What the camera sees."""
        return self._studio.projector

    @Property(str, notify=changed)
    def state(self) -> str:
        """Of the camera: off, starting, on or gone."""
        return self._studio.state

    @Property(float, notify=changed)
    def aspect(self) -> float:
        """Width through height of the picture."""
        frame = self._studio.frame
        return frame.width() / frame.height() if frame is not None else 16 / 9

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self._studio.mirrored

    @Property(list, notify=changed)
    def cameras(self) -> list[str]:
        return list(self._studio.camera_names)

    @Property(str, notify=changed)
    def camera(self) -> str:
        return self._studio.camera

    @Property(list, notify=changed)
    def microphones(self) -> list[str]:
        return list(self._studio.microphone_names)

    @Property(str, notify=changed)
    def microphone(self) -> str:
        """The one that hears, "" if none does."""
        return self._studio.microphone

    @Property(float, notify=leveled)
    def level(self) -> float:
        """How loud it is now, 0 to 1."""
        return self._studio.level

    @Slot(str)
    def chooseCamera(self, name: str) -> None:
        if self._studio.state in ("starting", "on", "gone"):
            self._studio.choose_camera(name)

    @Slot(str)
    def chooseMicrophone(self, name: str) -> None:
        self._studio.choose_microphone(name)
