"""A large QR code as a picture for QML: `image://qr/<text, percent-encoded>`, sharp at any size."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, qRgb
from PySide6.QtQuick import QQuickImageProvider

from kiosk.printing.qr import QUIET, large_matrix

DARK, LIGHT = qRgb(0, 0, 0), qRgb(255, 255, 255)


class QrImages(QQuickImageProvider):
    """One pixel a module, with its quiet zone: shown with `smooth: false` at a whole multiple of its size."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        modules = large_matrix(unquote(id))
        side = len(modules) + 2 * QUIET
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(LIGHT)
        for y, row in enumerate(modules, QUIET):
            for x, dark in enumerate(row, QUIET):
                if dark:
                    image.setPixel(x, y, DARK)
        return image
