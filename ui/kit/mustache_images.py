"""Outlines as pictures for QML, crisp at the asked size.

`image://mustache/<style>/<rrggbb>` is a mustache, cropped to its ink; `image://mustache/symbol.<name>/<rrggbb>`
one of our small signs in its square box.
"""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

from ui.kit.outline import outline_path
from ui.kit.symbols import SYMBOLS

OUTLINES = Path(__file__).parents[2] / "assets" / "mustaches" / "mustaches.json"
BOX = QRectF(0, 0, 100, 100)
WIDTH = 300


class MustacheImages(QQuickImageProvider):
    """Draws an outline into a transparent picture; an unknown style is drawn as the first one."""

    def __init__(self, outlines: Path | None = None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        data = json.loads((outlines or OUTLINES).read_text(encoding="utf-8"))
        self._mustaches = {one["name"]: outline_path(one["path"]) for one in data["mustaches"]}
        self._symbols = {name: outline_path(text) for name, text in SYMBOLS.items()}

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        style, _, color = id.partition("/")
        path, bounds = self._outline(style)
        return _drawn(path, bounds, QColor("#" + color[-6:]), requested)

    def _outline(self, style: str) -> tuple[QPainterPath, QRectF]:
        kind, _, name = style.partition(".")
        if kind == "symbol":
            return self._symbols[name], BOX
        path = self._mustaches.get(style) or next(iter(self._mustaches.values()))
        return path, path.boundingRect()


def _drawn(path: QPainterPath, bounds: QRectF, color: QColor, requested: QSize) -> QImage:
    width = requested.width() if requested.width() > 0 else WIDTH
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
    painter.fillPath(path, color)
    painter.end()
    return image
