"""Papers to print, each page with two marks in its corners, and how what came out is read."""

from __future__ import annotations

import io
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from tests.printing.rendering import codes

MM = 72 / 25.4
A4 = (210.0, 297.0)
LYING = (297.0, 210.0)
LETTER = (215.9, 279.4)
CARD = (60.0, 80.0)
LYING_CARD = (100.0, 70.0)

UPRIGHT = ("red", "", "", "blue")
TURNED = ("", "blue", "red", "")
"""A page that lies, on paper that does not: a quarter to the left, nothing cut off, as large as it was."""


def pdf(*pages: tuple[float, float], words: str = "") -> bytes:
    """Sizes in mm. Squares of 30 mm, 10 mm from the edges: a red one in the upper left corner, a blue one in
    the lower right. `words`: as a code between them, for what is printed are pictures."""
    content = io.BytesIO()
    canvas = Canvas(content)
    for width, height in pages:
        canvas.setPageSize((width * MM, height * MM))
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(10 * MM, (height - 40) * MM, 30 * MM, 30 * MM, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 1)
        canvas.rect((width - 40) * MM, 10 * MM, 30 * MM, 30 * MM, stroke=0, fill=1)
        if words:
            side = 20 * MM
            code = Drawing(side, side)
            code.add(QrCodeWidget(words, barWidth=side, barHeight=side, barBorder=0))
            renderPDF.draw(code, canvas, (width * MM - side) / 2, (height * MM - side) / 2)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


def opened(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document


def shapes(document: QPdfDocument) -> list[tuple[int, int]]:
    """Of its pages, in whole mm."""
    points = [document.pagePointSize(page) for page in range(document.pageCount())]
    return [(round(size.width() / 72 * 25.4), round(size.height() / 72 * 25.4)) for size in points]


def marks(document: QPdfDocument, page: int) -> tuple[str, str, str, str]:
    """The colors 25 mm from both edges of each corner: upper left, upper right, lower left, lower right."""
    points = document.pagePointSize(page)
    size = QSize(round(points.width()), round(points.height()))
    drawn, inside = document.render(page, size), round(25 / 25.4 * 72)
    across, down = (inside, size.width() - inside), (inside, size.height() - inside)
    return tuple(_named(drawn.pixelColor(x, y)) for y in down for x in across)  # type: ignore[return-value]


def words_of(document: QPdfDocument) -> list[str]:
    """Of the codes on its first page."""
    points = document.pagePointSize(0)
    drawn = document.render(0, QSize(round(points.width() * 4), round(points.height() * 4)))
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return codes(paper)


def _named(color: QColor) -> str:
    if color.alpha() < 100 or min(color.red(), color.green(), color.blue()) > 200:
        return ""
    return max(("red", color.red()), ("blue", color.blue()), key=lambda one: one[1])[0]
