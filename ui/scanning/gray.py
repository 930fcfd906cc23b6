"""Out of a camera's frame: the gray plane that the decoder reads, and a small picture for the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from kiosk.scanning.frames import Frame

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

SHOWN_HEIGHT: Final = 360
PLANAR: Final = frozenset(
    {"YUV420P", "YUV422P", "YV12", "NV12", "NV21", "IMC1", "IMC2", "IMC3", "IMC4", "Y8"}
)
SECOND_BYTE: Final = {"YUYV": 0, "UYVY": 1, "Y16": 1, "P010": 1, "P016": 1}
"""Where a gray byte stands in each pair of them."""


@contextmanager
def gray_of(frame: QVideoFrame) -> Iterator[Frame | None]:
    """Valid inside the `with` alone; None for a frame that cannot be read. Always lets the frame go."""
    from PySide6.QtMultimedia import QVideoFrame

    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    try:
        yield _gray(frame)
    finally:
        frame.unmap()


def small_picture(frame: Frame) -> QImage:
    """A copy, about 640 x 360, gray levels as indices into a table of colors.

    Pixels are left out by slices of bytes: Qt's own scaling of a gray picture takes five times as long.
    """
    skip = max(1, frame.height // SHOWN_HEIGHT)
    width, rows = frame.width // skip, frame.height // skip
    starts = range(0, rows * skip * frame.stride, skip * frame.stride)
    pixels = b"".join(frame.gray[at : at + width * skip] for at in starts)[::skip]
    return QImage(pixels, width, rows, width, QImage.Format.Format_Indexed8).copy()


def _gray(frame: QVideoFrame) -> Frame | None:
    name = frame.pixelFormat().name.removeprefix("Format_")
    if name in PLANAR or name in SECOND_BYTE:
        plane, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
        if name in SECOND_BYTE:
            plane, stride = memoryview(bytes(plane)[SECOND_BYTE[name] :: 2]), stride // 2
        return _whole(Frame(plane, frame.width(), frame.height(), stride))
    image = image_of(frame).convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return None
    pixels = memoryview(bytes(image.constBits()))  # a view would not keep the image alive
    return Frame(pixels, image.width(), image.height(), image.bytesPerLine())


def image_of(frame: QVideoFrame) -> QImage:
    """Colors as they lie in memory; only rarer formats are left to Qt, which looks for a graphics card."""
    from PySide6.QtMultimedia import QVideoFrameFormat

    kind = QVideoFrameFormat.imageFormatFromPixelFormat(frame.pixelFormat())
    if kind == QImage.Format.Format_Invalid:
        return frame.toImage()
    return QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), kind)


def _whole(frame: Frame) -> Frame | None:
    """None for a frame that is shorter than it says: whoever reads on reads somebody else's memory."""
    needed = (frame.height - 1) * frame.stride + frame.width
    return frame if 0 < frame.width <= frame.stride and len(frame.gray) >= needed > 0 else None
