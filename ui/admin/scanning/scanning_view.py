"""Which camera visitors may scan with, and a try of it and of the scanner: nothing is claimed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.device import CameraChoice, keep_camera
from kiosk.scanning.payload import PassCode, Payload, PieceCode, TypedPiece
from ui.scanning.camera_view import CameraView
from ui.scanning.cameras import chosen

QML_IMPORT_NAME = "ui.admin.scanning"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ScanningView(QObject):
    """`file`: where the choice is kept. `read`: what a text is at this event."""

    changed = Signal()
    left = Signal()

    def __init__(
        self, camera: CameraView, choice: CameraChoice, file: Path, read: Callable[[str], Payload]
    ) -> None:
        super().__init__()
        self._camera = camera
        self._choice = choice
        self._file = file
        self._read_payload = read
        self._last = ""
        self._reads = 0
        camera.changed.connect(self.changed)

    def begin(self) -> None:
        """The panel was opened: the camera shows what it sees."""
        self._last, self._reads = "", 0
        self._camera.start()
        self.changed.emit()

    def tested(self, text: str) -> None:
        match self._read_payload(text):
            case PieceCode() | TypedPiece():
                self._last = "piece"
            case PassCode():
                self._last = "pass"
            case _:
                self._last = "other"
        self._reads += 1
        self.changed.emit()

    @Property(CameraView, constant=True)
    def camera(self) -> CameraView:
        return self._camera

    @Property(list, notify=changed)
    def cameras(self) -> list[dict[str, str]]:
        """key and text of each that is plugged in."""
        return [{"key": name, "text": name} for name in self._camera.names]

    @Property(str, notify=changed)
    def current(self) -> str:
        return chosen(self._camera.names, self._choice.name)

    @Property(bool, notify=changed)
    def allowed(self) -> bool:
        return self._choice.on

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self._choice.mirrored

    @Property(str, notify=changed)
    def last(self) -> str:
        """What was read last: piece, pass, other; "" before anything was."""
        return self._last

    @Property(int, notify=changed)
    def reads(self) -> int:
        """How many codes were read since the panel was opened."""
        return self._reads

    @Slot(str)
    def choose(self, name: str) -> None:
        self._keep(replace(self._choice, name=name))

    @Slot(bool)
    def allow(self, on: bool) -> None:
        self._keep(replace(self._choice, on=on))

    @Slot(bool)
    def mirror(self, mirrored: bool) -> None:
        self._keep(replace(self._choice, mirrored=mirrored))

    @Slot()
    def back(self) -> None:
        self._camera.leave()
        self.left.emit()

    def _keep(self, choice: CameraChoice) -> None:
        """In force at once, also where it cannot be written down."""
        self._choice = choice
        self._camera.choose(choice)
        self.changed.emit()
        keep_camera(self._file, choice)
