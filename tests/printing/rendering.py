"""What a printer would put on paper, read back."""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.qt_text import ensure_application


@dataclass(frozen=True)
class Page:
    image: QImage
    text: str
    dpi: int

    def pixels(self, mm: float) -> int:
        return round(mm / 25.4 * self.dpi)

    def part(self, x: float, y: float, width: float, height: float) -> QImage:
        """A box in mm, y up from the lower edge."""
        top = self.image.height() - self.pixels(y + height)
        box = QRect(self.pixels(x), top, self.pixels(width), self.pixels(height))
        return self.image.copy(box & self.image.rect())


@dataclass(frozen=True)
class Paperwork:
    pages: tuple[Page, ...]
    title: str
    author: str


def rendered(pdf: bytes, paper: Paper, dpi: int = 300) -> Paperwork:
    ensure_application()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    assert document.status() == QPdfDocument.Status.Ready
    width, height = (round(side / 25.4 * dpi) for side in SHEETS[paper])
    pages = []
    for index in range(document.pageCount()):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.drawImage(0, 0, document.render(index, QSize(width, height)))
        painter.end()
        pages.append(Page(image, document.getAllText(index).text(), dpi))
    fields = QPdfDocument.MetaDataField
    title, author = (str(document.metaData(each)) for each in (fields.Title, fields.Author))
    document.close()
    return Paperwork(tuple(pages), title, author)


def same_outside(one: Page, other: Page, *boxes: tuple[float, float, float, float]) -> bool:
    """Whether two pages differ in nothing but these boxes: mm, x and y of the lower left corner, y up."""
    images = [QImage(each.image) for each in (one, other)]
    for image in images:
        painter = QPainter(image)
        for x, y, width, height in boxes:
            top = image.height() - one.pixels(y + height)
            painter.fillRect(
                QRect(one.pixels(x), top, one.pixels(width), one.pixels(height)), Qt.GlobalColor.gray
            )
        painter.end()
    return images[0] == images[1]


def codes(image: QImage) -> list[str]:
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    kept = bytes(gray.constBits())
    view = zxingcpp.ImageView(
        kept, gray.width(), gray.height(), zxingcpp.ImageFormat.Lum, gray.bytesPerLine()
    )
    return [each.text for each in zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)]


def is_white(image: QImage) -> bool:
    blank = QImage(image.size(), image.format())
    blank.fill(Qt.GlobalColor.white)
    return image == blank


def has_color(image: QImage, color: str, off_by: int = 12) -> bool:
    """Whether some pixel is nearly this color."""
    wanted = [int(color[i : i + 2], 16) for i in (1, 3, 5)]
    colors = image.convertToFormat(QImage.Format.Format_RGB888)  # kept: its bits go with it
    data, stride = bytes(colors.constBits()), colors.bytesPerLine()
    for row in range(0, image.height(), 3):
        line = data[row * stride : row * stride + image.width() * 3]
        for x in range(0, len(line) - 2, 9):
            if all(abs(line[x + i] - wanted[i]) <= off_by for i in range(3)):
                return True
    return False
