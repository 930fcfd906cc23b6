"""A photo taken by the kiosk's camera: three, two, one, looked at, taken again or kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QBuffer, QIODevice, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtQml import QmlElement

from kiosk.event.pictures import LARGEST, Pictures
from ui.scanning.camera_view import CameraView

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

COUNT_FROM = 3
TICK_MS = 1000
QUALITY = 90


@QmlElement
class ContestShotView(QObject):
    """`step` is live, count or look. What is not kept is on no disk. `left`: back to the costume."""

    changed = Signal()
    left = Signal()

    def __init__(self, media: Path) -> None:
        super().__init__()
        self._pictures = Pictures(media)
        self._camera: CameraView | None = None
        self._photo: QImage | None = None
        self._done: Callable[[str], None] | None = None
        self._seconds = 0
        self.ticking = QTimer(self, interval=TICK_MS)
        self.ticking.timeout.connect(self._tick)

    def use(self, camera: CameraView) -> None:
        self._camera = camera
        camera.photographed.connect(self._taken)
        camera.changed.connect(self._look)

    def begin(self, done: Callable[[str], None]) -> None:
        """`done` is told the digest of what was kept."""
        self._forget()
        self._done = done
        if self._camera is not None:
            self._camera.start()
        self.changed.emit()

    @property
    def photo(self) -> QImage | None:
        return self._photo

    @Property(CameraView, notify=changed)
    def camera(self) -> CameraView | None:
        return self._camera

    @Property(str, notify=changed)
    def step(self) -> str:
        return "look" if self._photo is not None else "count" if self._seconds else "live"

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Until it is taken; 0 while nobody counts."""
        return self._seconds

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """The camera gives a picture."""
        return self._camera is not None and str(self._camera.state) == "on"

    @Slot()
    def count(self) -> None:
        if self.ready and not self._seconds:
            self._seconds = COUNT_FROM
            self.ticking.start()
            self.changed.emit()

    @Slot()
    def again(self) -> None:
        self._forget()
        if self._camera is not None:
            self._camera.start()
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Unavailable when the disk is full: the photo is still there to be kept later."""
        photo, done = self._photo, self._done
        if photo is None or done is None:
            return
        digest = self._pictures.keep(_jpeg(photo), "jpg")
        done(digest)
        self.back()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Nothing that the camera saw stays."""
        self._forget()
        if self._done is not None and self._camera is not None:
            self._camera.stop()
        self._done = None
        self.changed.emit()

    def _forget(self) -> None:
        self.ticking.stop()
        self._seconds, self._photo = 0, None

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds == 0:
            self.ticking.stop()
            if self._camera is not None:
                self._camera.photograph()
        self.changed.emit()

    def _taken(self, photo: QImage) -> None:
        if self._done is not None:
            self._photo = photo
            self.changed.emit()

    def _look(self) -> None:
        """A camera that went away while it was counted takes nothing."""
        if self._done is None:
            return
        if not self.ready and self._seconds:
            self._forget()
        self.changed.emit()


def _jpeg(photo: QImage) -> bytes:
    """At most `LARGEST` dots a side, nothing in it but the picture."""
    if max(photo.width(), photo.height()) > LARGEST:
        photo = photo.scaled(
            LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpg")
    writer.setQuality(QUALITY)
    writer.write(photo)
    return bytes(buffer.data().data())
