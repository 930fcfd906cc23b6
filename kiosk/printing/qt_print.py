"""Printers of the system, by Qt. For a process of its own: a print service that hangs takes it along."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QGuiApplication, QImage, QPageLayout
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH: Final = 300


class CannotBeRead(Exception):
    """The file is no PDF, or a damaged one."""


class NotThere(Exception):
    """The system does not know the printer, or it does not take a job."""


def system_printers() -> tuple[str, ...]:
    """Their names, the system's usual one first."""
    app = _application()
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    names = sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name.casefold()))
    del app
    return tuple(names)


def print_pdf(
    source: Path | bytes,
    printer: str,
    copies: int,
    name: str,
    drew: Callable[[int], object],
    hand_over: Callable[[], object],
) -> int:
    """Draws page by page and hands the job over under this document name, which is ASCII; returns the pages.

    `drew` is told each page; `hand_over` is asked before the last step, and may raise instead. Raises
    CannotBeRead and NotThere. Whoever catches anything ends the process there and then: a painter that is
    taken down in an orderly way hands over what it has.
    """
    app = _application()
    document = _opened(source)
    device = _device(printer, copies, name, document)
    _draw(document, device, drew, hand_over)
    pages = document.pageCount()
    document.close()
    del device, document, app
    return pages


def _application() -> QGuiApplication:
    from PySide6.QtGui import QGuiApplication

    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["handlebar-print"])


def _opened(source: Path | bytes) -> QPdfDocument:
    from PySide6.QtCore import QBuffer
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    if isinstance(source, bytes):
        buffer = QBuffer(document)
        buffer.setData(source)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document.load(buffer)
        read = document.status() == QPdfDocument.Status.Ready
    else:
        read = document.load(str(source)) == QPdfDocument.Error.None_
    if not read or document.pageCount() < 1:
        raise CannotBeRead
    return document


def _device(printer: str, copies: int, name: str, document: QPdfDocument) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise NotThere
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setResolution(DOTS_PER_INCH)
    device.setFullPage(True)
    device.setDocName(name)
    device.setCopyCount(copies)
    device.setCollateCopies(True)
    first = document.pagePointSize(0)
    device.setPageLayout(_layout(first, _lies(first)))
    return device


def _lies(points: QSizeF) -> bool:
    return points.width() > points.height()


def _layout(points: QSizeF, lies: bool) -> QPageLayout:
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize

    short, long = sorted((points.width(), points.height()))
    size = QPageSize(
        QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch
    )
    way = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    return QPageLayout(size, way, QMarginsF(0, 0, 0, 0))


def _draw(
    document: QPdfDocument, device: QPrinter, drew: Callable[[int], object], hand_over: Callable[[], object]
) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QTransform
    from PySide6.QtPrintSupport import QPrinter

    painter = QPainter()
    if not painter.begin(device):
        raise NotThere
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # smaller than JPEG for flat colors
    lies = _lies(document.pagePointSize(0))
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        if page:
            device.setPageLayout(_layout(points, lies))
            device.newPage()
        image = _image(document, page)
        if _lies(points) != lies:  # on the same paper, as filters turn it by themselves if it is not
            image = image.transformed(QTransform().rotate(90 if lies else -90))
        painter.drawImage(QRectF(device.pageRect(QPrinter.Unit.DevicePixel)), image)
        drew(page + 1)
    hand_over()
    painter.end()


def _image(document: QPdfDocument, page: int) -> QImage:
    """One page on white. Raises CannotBeRead where it cannot be drawn."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QColor, QImage, QPainter

    points = document.pagePointSize(page)
    size = QSize(*(round(side * DOTS_PER_INCH / 72) for side in (points.width(), points.height())))
    drawn = document.render(page, size)
    if drawn.isNull():
        raise CannotBeRead
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
