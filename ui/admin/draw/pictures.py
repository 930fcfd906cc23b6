"""A picture from a file made fit for the screen. The file is not trusted: a process of its own reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMessageLogContext, QSize, Qt, QtMsgType
from PySide6.QtCore import qInstallMessageHandler as listen
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from kiosk.answers import Refused
from kiosk.draw.pictures import Ending
from kiosk.words import Sentence

ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
KINDS = (b"jpeg", b"png", b"webp")
LARGEST_FILE = 60 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 1600
QUALITY = 88


@dataclass(frozen=True, slots=True)
class Picture:
    content: bytes
    ending: Ending


def read_picture(path: Path, progress: Callable[[int], None]) -> Picture:
    """At most 1600 pixels a side, upright, without anything the camera wrote into it.

    Refused: no picture, too many pixels (known before any is decoded), damaged. OSError: the file is gone.
    """
    if path.stat().st_size > LARGEST_FILE:
        raise Refused(Sentence("Pictures", "This file is too large. Save the picture smaller."))
    buffer = QBuffer()
    buffer.setData(QByteArray(path.read_bytes()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    complaints: list[str] = []
    before = listen(_collector(complaints))
    try:
        image = _decoded(QImageReader(buffer))
    finally:
        listen(before)
    if image.isNull() or complaints:
        raise _damaged()
    return _encoded(_plain(image))


def _collector(complaints: list[str]) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """What Qt says only in its log: a picture that ends in the middle is read as if it were whole."""

    def collect(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
        complaints.append(text)

    return collect


def _decoded(reader: QImageReader) -> QImage:
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in KINDS:
        raise Refused(Sentence("Pictures", "This file is not a picture. JPEG, PNG and WebP work."))
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise _damaged()
    if size.width() * size.height() > MOST_PIXELS:
        raise Refused(
            Sentence(
                "Pictures",
                "This picture has %L1 × %L2 dots: too many. Save it smaller, at most 6,000 × 6,000.",
                (size.width(), size.height()),
            )
        )
    reader.setAutoTransform(True)
    reader.setScaledSize(fitting(size))
    return reader.read()


def fitting(size: QSize) -> QSize:
    """The same shape, no side longer than allowed, none shorter than a pixel; never larger."""
    if max(size.width(), size.height()) <= LONGEST_SIDE:
        return size
    box = QSize(LONGEST_SIDE, LONGEST_SIDE)
    return size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _plain(image: QImage) -> QImage:
    """The dots alone, in the colors of every screen: no words, no profile, no place where it was taken."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    kind = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    plain = QImage(image.size(), kind)
    plain.fill(Qt.GlobalColor.transparent)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _encoded(image: QImage) -> Picture:
    ending: Ending = "png" if image.hasAlphaChannel() else "jpg"
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(ending.encode()))
    writer.setQuality(-1 if ending == "png" else QUALITY)
    if not writer.write(image):
        raise _damaged()
    return Picture(bytes(buffer.data().data()), ending)


def _damaged() -> Refused:
    return Refused(Sentence("Pictures", "This picture is damaged. Choose another, or save it anew."))
