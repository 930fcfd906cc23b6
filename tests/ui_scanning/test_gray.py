"""The gray plane of real video frames, in every format that cameras have, and the picture made of it."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.scanning.codes import new_code
from kiosk.scanning.decoder import FrameDecoder
from tests.scanning.scenes import held_up
from ui.scanning.gray import gray_of, small_picture
from ui.tour.played_camera import video_frame

CODE = new_code("M", "7K3", Random(1).randbytes)


def texts(frame) -> list[str]:
    with gray_of(frame) as gray:
        assert gray is not None
        found = FrameDecoder().decode_still(gray)
    assert not frame.isMapped()
    return [one.text for one in found]


GRAY_BYTE = {"YUYV": 0, "UYVY": 1, "Y16": 1}


def packed(gray: QImage, kind: str):
    """A frame of which every second byte is gray, or every pixel a color of four bytes."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    pixels = QVideoFrameFormat.PixelFormat[f"Format_{kind}"]
    frame = QVideoFrame(QVideoFrameFormat(QSize(gray.width(), gray.height()), pixels))
    frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, stride = frame.bits(0), frame.bytesPerLine(0)
    wide = 2 if kind in GRAY_BYTE else 4
    for row in range(gray.height()):
        line = bytes(gray.constScanLine(row))[: gray.width()]
        for byte in range(wide):
            values = line if GRAY_BYTE.get(kind, byte) == byte else bytes((128,)) * len(line)
            plane[row * stride + byte : row * stride + wide * gray.width() : wide] = values
    frame.unmap()
    return frame


@pytest.mark.parametrize("kind", ["NV12", "NV21", "YUV420P", "YV12", "YUV422P", "Y8"])
def test_planes(kind: str) -> None:
    assert texts(video_frame(held_up(CODE), kind)) == [CODE]


@pytest.mark.parametrize("kind", ["YUYV", "UYVY", "Y16", "BGRX8888", "RGBX8888"])
def test_gray_and_color_side_by_side(kind: str) -> None:
    assert texts(packed(held_up(CODE), kind)) == [CODE]


@pytest.mark.no_qt_log  # Qt says that it found no graphics card
def test_colors_that_only_qt_itself_can_unpack() -> None:
    assert texts(packed(held_up(CODE), "XRGB8888")) == [CODE]


def test_a_frame_that_is_none() -> None:
    from PySide6.QtMultimedia import QVideoFrame

    with gray_of(QVideoFrame()) as gray:
        assert gray is None


def test_it_is_let_go_also_when_reading_fails() -> None:
    frame = video_frame(held_up(CODE))
    with pytest.raises(ZeroDivisionError), gray_of(frame):
        raise ZeroDivisionError
    assert not frame.isMapped()


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (640, 480), (321, 241), (2, 2)])
def test_the_picture_is_small_and_its_own(size: tuple[int, int]) -> None:
    gray = QImage(*size, QImage.Format.Format_Grayscale8)
    gray.fill(QColor(77, 77, 77))
    frame = video_frame(gray)
    with gray_of(frame) as seen:
        assert seen is not None
        picture = small_picture(seen)
    del frame, seen
    assert min(size[1], 241) <= picture.height() < 720
    assert picture.width() / picture.height() == pytest.approx(size[0] / size[1], rel=0.02)
    assert {picture.pixelIndex(0, 0), picture.pixelIndex(picture.width() - 1, picture.height() - 1)} == {77}
