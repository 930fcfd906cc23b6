"""A file that says it is a picture, made fit for screen and paper. Runs where nothing can be harmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMessageLogContext, QSize, Qt, QtMsgType
from PySide6.QtCore import qInstallMessageHandler as listen
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from kiosk.printing.prepared import Ending, Prepared
from kiosk.printing.svg import is_svg
from kiosk.printing.unfit import Unfit

MOST_PIXELS: Final = 40_000_000
_MOST_MEMORY: Final = 350
"""MB of a picture's dots: those of `MOST_PIXELS` with 16 bits a color."""
_QUALITY: Final = 88
_PHONES: Final = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"})


def fit(content: bytes, largest: int) -> Prepared:
    """No side longer than `largest`, upright, in the colors of every screen, with nothing but its dots.

    A drawing (SVG) has exactly that size. Unfit: no picture, too many dots (known before any is decoded),
    damaged, or a drawing of a kind that is not drawn here.
    """
    if content.startswith(b"\x1f\x8b"):
        raise Unfit("svg-packed")
    if is_svg(content):
        from kiosk.printing.qt_svg import drawn

        return _encoded(drawn(content, largest))
    complaints: list[str] = []
    before = listen(_collector(complaints))
    try:
        image = _decoded(content, largest)
    finally:
        listen(before)
    if image.isNull() or complaints:
        raise Unfit("damaged")
    return _encoded(_plain(image))


def _collector(complaints: list[str]) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """What Qt says only in its log: a picture that ends in the middle is read as if it were whole."""

    def collect(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
        complaints.append(text)

    return collect


def _decoded(content: bytes, largest: int) -> QImage:
    QImageReader.setAllocationLimit(_MOST_MEMORY)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_format(content)))
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise Unfit("damaged")
    if size.width() * size.height() > MOST_PIXELS:
        raise Unfit("dots", size.width(), size.height())
    reader.setAutoTransform(True)
    reader.setScaledSize(fitting(size, largest))
    return reader.read()


def _format(content: bytes) -> bytes:
    """By its first bytes alone: none of Qt's other readers is ever asked."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"png"
    if content.startswith(b"\xff\xd8\xff"):
        return b"jpeg"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return b"webp"
    raise Unfit("phone" if content[4:8] == b"ftyp" and content[8:12] in _PHONES else "kind")


def fitting(size: QSize, largest: int) -> QSize:
    """The same shape, no side longer than allowed, none shorter than a pixel; never larger."""
    if max(size.width(), size.height()) <= largest:
        return size
    box = QSize(largest, largest)
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


def _encoded(image: QImage) -> Prepared:
    ending: Ending = "png" if image.hasAlphaChannel() else "jpg"
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(ending.encode()))
    writer.setQuality(-1 if ending == "png" else _QUALITY)
    if not writer.write(image):
        raise Unfit("damaged")
    return Prepared(bytes(buffer.data().data()), ending, image.width(), image.height())
