"""What a camera in a lobby sees, drawn: a wall with a window, and a hand's worth of paper with a code."""

from __future__ import annotations

import json

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPolygonF, QTransform

from kiosk.printing.qr import QUIET, WIDE, matrix
from ui.kit.mustache_images import OUTLINES
from ui.kit.outline import outline_path

WIDTH, HEIGHT = 1280, 720
CARD = QRectF(-150, -210, 300, 420)


def lobby(code: str = "", light: float = 1.0) -> QImage:
    """Gray, 1280 x 720. `code`: held up on a card, "" for nobody. `light`: 1 is a bright day, 0 is night."""
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _room(painter)
    if code:
        painter.setTransform(QTransform().translate(WIDTH / 2, HEIGHT / 2).rotate(-7))
        _card(painter, code)
    painter.resetTransform()
    painter.fillRect(picture.rect(), QColor(0, 0, 0, round(255 * (1 - light))))
    painter.end()
    return picture


def _room(painter: QPainter) -> None:
    wall = QLinearGradient(0, 0, WIDTH, HEIGHT)
    wall.setColorAt(0, QColor(185, 185, 185))
    wall.setColorAt(1, QColor(120, 120, 120))
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), wall)
    painter.fillRect(QRectF(0, 590, WIDTH, 130), QColor(84, 84, 84))
    painter.fillRect(QRectF(90, 70, 260, 330), QColor(226, 226, 226))
    for bar in (QRectF(212, 70, 16, 330), QRectF(90, 226, 260, 16)):
        painter.fillRect(bar, QColor(140, 140, 140))
    painter.setBrush(QColor(64, 64, 64))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(
        QPolygonF([QPointF(1080, 590), QPointF(1110, 430), QPointF(1190, 430), QPointF(1220, 590)])
    )
    for x, y, size in ((1085, 330, 120), (1150, 290, 140), (1030, 360, 110), (1195, 365, 100)):
        painter.drawEllipse(QRectF(x, y, size, size * 0.9))


def _mustache() -> QPainterPath:
    """The first of ours, above the code."""
    first = json.loads(OUTLINES.read_text("utf-8"))["mustaches"][0]
    path = outline_path(first["path"])
    box = path.boundingRect()
    place = QTransform().translate(0, -155).scale(240 / box.width(), 240 / box.width())
    return place.translate(-box.center().x(), -box.center().y()).map(path)


def _card(painter: QPainter, code: str) -> None:
    painter.setBrush(QColor(250, 250, 250))
    painter.drawRect(CARD)
    painter.setBrush(QColor(24, 24, 24))
    painter.fillPath(_mustache(), painter.brush())
    module = 270 / WIDE
    for y, row in enumerate(matrix(code)):
        for x, dark in enumerate(row):
            if dark:
                left, top = -135 + (x + QUIET) * module, -110 + (y + QUIET) * module
                painter.drawRect(QRectF(left, top, module + 0.3, module + 0.3))
