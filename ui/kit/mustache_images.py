"""Mustache outlines as pictures for QML: `image://mustache/<style>/<rrggbb>`, crisp at the asked size."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

OUTLINES = Path(__file__).parents[2] / "assets" / "mustaches" / "mustaches.json"


def outline_path(text: str) -> QPainterPath:
    """A path of absolute M, L, C and Z commands, as the outline data holds."""
    path = QPainterPath()
    words = text.replace(",", " ").split()
    at, command = 0, ""
    while at < len(words):
        if words[at].isalpha():
            command, at = words[at], at + 1
            if command == "Z":
                path.closeSubpath()
                continue
        count = {"M": 1, "L": 1, "C": 3}[command]
        numbers = [float(word) for word in words[at : at + 2 * count]]
        at += 2 * count
        points = [QPointF(numbers[i], numbers[i + 1]) for i in range(0, len(numbers), 2)]
        if command == "M":
            path.moveTo(points[0])
            command = "L"
        elif command == "L":
            path.lineTo(points[0])
        else:
            path.cubicTo(*points)
    return path


class MustacheImages(QQuickImageProvider):
    """Draws an outline into a transparent picture; an unknown style is drawn as the first one."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        data = json.loads(OUTLINES.read_text(encoding="utf-8"))
        self._paths = {one["name"]: outline_path(one["path"]) for one in data["mustaches"]}

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002, N802
        style, _, color = id.partition("/")
        path = self._paths.get(style) or next(iter(self._paths.values()))
        bounds = path.boundingRect()
        width = requested.width() if requested.width() > 0 else 300
        scale = width / bounds.width()
        if requested.height() > 0:
            scale = min(scale, requested.height() / bounds.height())
        image = QImage(
            max(1, round(bounds.width() * scale)),
            max(1, round(bounds.height() * scale)),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(-bounds.topLeft())
        painter.fillPath(path, QColor("#" + color[-6:]))
        painter.end()
        return image
