"""Pages as pictures for QML, in memory alone: `image://<provider>/<name>`. Drawn in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.printing.drawn import Drawn
from kiosk.printing.qt_text import ensure_application

Draw = Callable[[Any], Drawn]
WHITE = 0xFFFFFFFF
EMPTY = QImage(1, 1, QImage.Format.Format_RGB32)
Part = tuple[float, float, float, float]
"""Left, top, width and height, each as a share of the page."""
WHOLE: Part = (0.0, 0.0, 1.0, 1.0)


class PageImages(QQuickImageProvider):
    """The engine's provider of that name."""

    def __init__(self, provider: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.provider = provider
        self._pages: dict[str, bytes] = {}

    def has(self, name: str) -> bool:
        return name in self._pages

    def url(self, name: str) -> str:
        """For an Image; "" while there is no such page."""
        return f"image://{self.provider}/{name}" if name in self._pages else ""

    def keep(self, name: str, png: bytes) -> None:
        self._pages[name] = png

    def forget(self, beginning: str) -> None:
        """All whose name begins so."""
        self._pages = {name: page for name, page in self._pages.items() if not name.startswith(beginning)}

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """Unpacked when it is shown."""
        page = QImage.fromData(self._pages[id]) if id in self._pages else EMPTY
        if requested.width() <= 0 or requested.width() >= page.width():
            return page
        return page.scaledToWidth(requested.width(), Qt.TransformationMode.SmoothTransformation)


def make_pages(
    draw: Draw, jobs: tuple[object, ...], width: int, part: Part, progress: Callable[[Any], None]
) -> tuple[bytes, ...]:
    """The PDF of each job; `progress` is told each one's place and a PNG of that width, of
    `part` of its first page. For a process of its own."""
    ensure_application()
    made = []
    for at, job in enumerate(jobs):
        made.append(draw(job).pdf)
        progress((at, _png(made[-1], width, part)))
    return tuple(made)


def _png(pdf: bytes, width: int, part: Part) -> bytes:
    """On white, as a printer would have it."""
    from PySide6.QtPdf import QPdfDocument

    source, document = QBuffer(), QPdfDocument()
    source.setData(QByteArray(pdf))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(source)
    size = document.pagePointSize(0)
    wide = round(width / part[2])
    pixels = QSize(wide, max(1, round(wide * size.height() / size.width())))
    page = QImage(pixels, QImage.Format.Format_RGB32)
    page.fill(WHITE)
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(0, pixels))
    painter.end()
    document.close()
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    _cut(page, part).save(made, "PNG")  # type: ignore[call-overload]
    return bytes(made.data().data())


def _cut(page: QImage, part: Part) -> QImage:
    x, y, width, height = part
    return page.copy(
        round(x * page.width()),
        round(y * page.height()),
        round(width * page.width()),
        round(height * page.height()),
    )
