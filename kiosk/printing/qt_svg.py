"""A drawing (SVG) becomes dots: cleaned first, then drawn once by QtSvg."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.printing.qt_text import TextPen
from kiosk.printing.svg import cleaned
from kiosk.printing.unfit import Unfit


def drawn(content: bytes, largest: int) -> QImage:
    """Its longer side has `largest` dots; what is not drawn on stays see-through. Unfit: see `cleaned`."""
    svg = cleaned(content)
    TextPen()  # its letters are those of our papers
    renderer = QSvgRenderer()
    if not renderer.load(QByteArray(svg.content)) or not renderer.isValid():
        raise Unfit("svg-damaged")
    scale = largest / max(svg.width, svg.height)
    width, height = (max(1, round(side * scale)) for side in (svg.width, svg.height))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    if _nothing(image):
        raise Unfit("svg-empty")
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def _nothing(image: QImage) -> bool:
    blank = QImage(image.size(), image.format())
    blank.fill(Qt.GlobalColor.transparent)
    return image == blank
