"""Cameras that film the pictures they are shown: real sinks, fed with real frames thirty times a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QColor, QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

BETWEEN_FRAMES = 33
NO_COLOR = 128


class PlayedCameras:
    """They are plugged in and out by name; what is in front of them is the same for all."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self._watchers: list[Callable[[], None]] = []
        self._scene = QImage(1280, 720, QImage.Format.Format_Grayscale8)
        self._scene.fill(QColor("gray"))
        self.broken = False
        self.running: list[PlayedCamera] = []

    def names(self) -> tuple[str, ...]:
        return self._names

    def watch(self, changed: Callable[[], None]) -> None:
        self._watchers.append(changed)

    def open(self, name: str, failed: Callable[[], None]) -> PlayedCamera:
        camera = PlayedCamera(self, name, failed)
        self.running.append(camera)
        if self.broken:
            failed()
        return camera

    def plug(self, *names: str) -> None:
        """These are there now, and no others."""
        for camera in self.running:
            if camera.name not in names:
                camera.pause()
        self._names = names
        for tell in self._watchers:
            tell()

    def show(self, scene: QImage) -> None:
        """What lies before the cameras from now on."""
        self._scene = scene.convertToFormat(QImage.Format.Format_Grayscale8)

    @property
    def scene(self) -> QImage:
        return self._scene


class PlayedCamera(QObject):
    def __init__(self, cameras: PlayedCameras, name: str, failed: Callable[[], None]) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QVideoSink

        self.name = name
        self.fail = failed
        self._cameras = cameras
        self._sink = QVideoSink()
        self._timer = QTimer(self, interval=BETWEEN_FRAMES)
        self._timer.timeout.connect(self._take)
        if not cameras.broken:
            self._timer.start()

    @property
    def sink(self) -> QVideoSink:
        return self._sink

    def pause(self) -> None:
        """Gives no frames any more, without a word."""
        self._timer.stop()

    def close(self) -> None:
        self._timer.stop()
        self._cameras.running.remove(self)

    def _take(self) -> None:
        self._sink.setVideoFrame(video_frame(self._cameras.scene))


def video_frame(gray: QImage, kind: str = "NV12") -> QVideoFrame:
    """A frame as a camera makes it, of a gray picture; `kind`: a planar or half planar YUV format of Qt."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    pixels_are = QVideoFrameFormat.PixelFormat[f"Format_{kind}"]
    frame = QVideoFrame(QVideoFrameFormat(QSize(gray.width(), gray.height()), pixels_are))
    frame.map(QVideoFrame.MapMode.WriteOnly)
    stride, pixels = frame.bytesPerLine(0), memoryview(gray.constBits())
    plane = memoryview(frame.bits(0))
    for row in range(gray.height()):
        start = row * gray.bytesPerLine()
        plane[row * stride : row * stride + gray.width()] = pixels[start : start + gray.width()]
    for color in range(1, frame.planeCount()):
        memoryview(frame.bits(color))[:] = bytes((NO_COLOR,)) * frame.mappedBytes(color)
    frame.unmap()
    return frame
