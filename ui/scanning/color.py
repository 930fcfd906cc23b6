"""Out of a camera's frame: a photo in color, as large as the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from ui.scanning.gray import image_of

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtMultimedia import QVideoFrame

PLANES: Final = {"YUV420P": (1, 2, 2), "YV12": (2, 1, 2), "YUV422P": (1, 2, 1)}
"""Which plane has the blue and which the red, and how many rows of the picture one of theirs stands for."""
PAIRS: Final = {"NV12": (0, 1), "NV21": (1, 0)}
PACKED: Final = {"YUYV": (0, 1, 3), "UYVY": (1, 0, 2)}
"""Where the gray byte of each two, the blue and the red of each four stand."""


def color_of(frame: QVideoFrame) -> QImage | None:
    """A copy that needs neither the frame nor a graphics card; None for a frame that cannot be read."""
    from PySide6.QtMultimedia import QVideoFrame

    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        parts = _parts(frame)
        picture = _mixed(frame, *parts) if parts else image_of(frame)
        return None if picture.isNull() else picture.copy()
    finally:
        frame.unmap()


def _parts(frame: QVideoFrame) -> tuple[Image, Image, Image] | None:
    """Gray, blue and red, the last two as large as they come; None where the pixels are no YUV of these."""
    name = frame.pixelFormat().name.removeprefix("Format_")
    width, height = frame.width(), frame.height()
    half = width // 2
    if name in PLANES:
        blue, red, rows = PLANES[name]
        size = half, height // rows
        return (
            _plane(bytes(frame.bits(0)), (width, height), frame.bytesPerLine(0)),
            _plane(bytes(frame.bits(blue)), size, frame.bytesPerLine(blue)),
            _plane(bytes(frame.bits(red)), size, frame.bytesPerLine(red)),
        )
    if name in PAIRS:
        gray, colors, stride = bytes(frame.bits(0)), bytes(frame.bits(1)), frame.bytesPerLine(1) // 2
        blue, red = PAIRS[name]
        size = half, height // 2
        return (
            _plane(gray, (width, height), frame.bytesPerLine(0)),
            _plane(colors[blue::2], size, stride),
            _plane(colors[red::2], size, stride),
        )
    if name in PACKED:
        pixels, stride = bytes(frame.bits(0)), frame.bytesPerLine(0)
        light, blue, red = PACKED[name]
        return (
            _plane(pixels[light::2], (width, height), stride // 2),
            _plane(pixels[blue::4], (half, height), stride // 4),
            _plane(pixels[red::4], (half, height), stride // 4),
        )
    return None


def _plane(pixels: bytes, size: tuple[int, int], stride: int) -> Image:
    from PIL import Image

    return Image.frombytes("L", size, pixels, "raw", "L", stride, 1)


def _mixed(frame: QVideoFrame, gray: Image, blue: Image, red: Image) -> QImage:
    from PIL import Image
    from PySide6.QtMultimedia import QVideoFrameFormat

    if frame.surfaceFormat().colorRange() != QVideoFrameFormat.ColorRange.ColorRange_Full:
        gray = gray.point([_stretched(level - 16, 219) for level in range(256)])
        blue, red = (
            one.point([_stretched(level - 128, 224, 128) for level in range(256)]) for one in (blue, red)
        )
    parts = gray, blue.resize(gray.size), red.resize(gray.size)
    pixels = Image.merge("YCbCr", parts).convert("RGB").tobytes()
    return QImage(pixels, gray.width, gray.height, 3 * gray.width, QImage.Format.Format_RGB888).copy()


def _stretched(level: int, span: int, middle: int = 0) -> int:
    """Levels of television, 16 to 235, as those of a picture."""
    return max(0, min(255, round(level * 255 / span) + middle))
