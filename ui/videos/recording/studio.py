"""Camera and microphone of who records: on while they stand before them, and never else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.device import CameraChoice
from ui.scanning.cameras import Camera, Cameras, chosen
from ui.videos.player.media import devices
from ui.videos.player.projector import Projector
from ui.videos.recording.microphones import Microphone, Microphones, level_of

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioBuffer, QVideoFrame

PATIENCE: Final = 5000
"""Milliseconds without a picture, or without a sound, after which camera or microphone are gone."""
FALLS: Final = 0.7
"""So much of a level is left when the next, quieter piece of sound comes."""

State = Literal["off", "starting", "on", "gone"]


class Studio(QObject):
    """`filmed` and `heard` pass on what comes. `lost`: there is no picture any more.

    `choice`: which camera the organizer chose, and whether visitors may use one at all; the visitor's own
    choice goes before it, until `close`.
    """

    changed = Signal()
    leveled = Signal()
    lost = Signal()
    filmed = Signal(object)
    heard = Signal(object)

    def __init__(
        self,
        cameras: Cameras,
        microphones: Microphones,
        choice: Callable[[], CameraChoice],
        patience: int = PATIENCE,
    ) -> None:
        super().__init__()
        self._cameras, self._microphones, self._choice = cameras, microphones, choice
        self.camera_names: tuple[str, ...] = ()
        self.microphone_names: tuple[str, ...] = ()
        self.projector = Projector()
        self.state: State = "off"
        self.level = 0.0
        self._wished = self._ear = ""
        self._camera: Camera | None = None
        self._microphone: Microphone | None = None
        self._running = self._hearing = ""
        self._silence = QTimer(self, singleShot=True, interval=patience)
        self._silence.timeout.connect(self._failed)
        self._stillness = QTimer(self, singleShot=True, interval=patience)
        self._stillness.timeout.connect(self._deaf)
        cameras.watch(self._plugged)
        microphones.watch(self._plugged)

    # What there is

    def look(self) -> None:
        """Which cameras there are now."""
        names = self._cameras.names()
        if names != self.camera_names:
            self.camera_names = names
            self.changed.emit()

    @property
    def available(self) -> bool:
        return bool(self.camera_names) and self._choice().on

    @property
    def camera(self) -> str:
        """The one that films, or would."""
        return self._running or chosen(self.camera_names, self._wished or self._choice().name)

    @property
    def microphone(self) -> str:
        """The one that hears; "" without one."""
        return self._hearing

    @property
    def mirrored(self) -> bool:
        return self._choice().mirrored

    @property
    def frame(self) -> QVideoFrame | None:
        """The last one; None as long as there was none."""
        return self.projector.frame if self.state == "on" else None

    # What is wanted of it

    def open(self) -> None:
        """Both on; where the camera does not answer, `lost` follows."""
        if self._camera is not None:
            return
        devices()
        self.camera_names, self.microphone_names = self._cameras.names(), self._microphones.names()
        self._open_camera(self.camera)
        if self._camera is not None:
            self._open_microphone(chosen(self.microphone_names, self._ear))
        self.changed.emit()

    def close(self) -> None:
        """Both off, nothing of their picture left, and nobody's choice."""
        self._wished = self._ear = ""
        self._shut()
        self.state = "off"
        self.changed.emit()

    def rest(self) -> None:
        """Both off for a while; what was chosen stays."""
        self._shut()
        self.state = "off"
        self.changed.emit()

    def choose_camera(self, name: str) -> None:
        self._wished = name
        self.rest()
        self.open()

    def choose_microphone(self, name: str) -> None:
        self._ear = name
        self._shut_microphone()
        if self._camera is not None:
            self._open_microphone(chosen(self.microphone_names, name))
        self.changed.emit()

    # How it goes on

    def _open_camera(self, name: str) -> None:
        self._running, self.state = name, "starting"
        if not name:
            self._failed()
            return
        try:
            self._camera = self._cameras.open(name, self._failed)
        except LookupError:
            self._failed()
            return
        self._camera.sink.videoFrameChanged.connect(self._arrived)
        if self.state != "starting":  # it failed while it was opened
            self._shut()
            return
        self.projector.follow(self._camera.sink)
        self._silence.start()

    def _open_microphone(self, name: str) -> None:
        if not name:
            return
        self._hearing = name
        try:
            self._microphone = self._microphones.open(name, self._listen, self._deaf)
        except LookupError:
            self._hearing = ""
        if self._hearing:
            self._stillness.start()
        else:
            self._shut_microphone()

    def _shut(self) -> None:
        self._silence.stop()
        self._shut_microphone()
        camera, self._camera, self._running = self._camera, None, ""
        if camera is not None:
            camera.sink.videoFrameChanged.disconnect(self._arrived)
            self.projector.clear()
            camera.close()

    def _shut_microphone(self) -> None:
        self._stillness.stop()
        microphone, self._microphone, self._hearing = self._microphone, None, ""
        if microphone is not None:
            microphone.close()
        self._show_level(0.0)

    def _plugged(self) -> None:
        """What goes is told at once; what comes is used at once only where there was none."""
        self.camera_names, self.microphone_names = self._cameras.names(), self._microphones.names()
        if self._camera is not None and self._running not in self.camera_names:
            self._failed()
        elif self._microphone is not None and self._hearing not in self.microphone_names:
            self._deaf()
        elif self.state == "gone" and self.camera_names:
            self.open()
        self.changed.emit()

    def _failed(self) -> None:
        """No picture any more. Whoever wants to may try again."""
        self._shut()
        self.state = "gone"
        self.changed.emit()
        self.lost.emit()

    def _deaf(self) -> None:
        """It goes on without sound."""
        self._hearing = ""
        if self._microphone is not None:
            self._shut_microphone()
        self.changed.emit()

    def _arrived(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        self._silence.start()
        if self.state != "on":
            self.state = "on"
            self.changed.emit()
        self.filmed.emit(frame)

    def _listen(self, sound: QAudioBuffer) -> None:
        self._stillness.start()
        self._show_level(max(level_of(bytes(sound.constData())), self.level * FALLS))
        self.heard.emit(sound)

    def _show_level(self, level: float) -> None:
        if abs(level - self.level) > 0.01:
            self.level = level
            self.leveled.emit()
