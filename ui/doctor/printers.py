"""Facts about printers, as the system's print service tells them."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo

from kiosk.doctor.facts import Printer, PrinterFacts

CUPS = Path("/run/cups/cups.sock")


def printers() -> PrinterFacts:
    app = QGuiApplication(["doctor"])
    found = tuple(Printer(one.printerName(), one.state().name) for one in QPrinterInfo.availablePrinters())
    usual = QPrinterInfo.defaultPrinterName()
    del app
    return PrinterFacts(bool(found) or _answers(), found, usual)


def _answers() -> bool:
    """Whether CUPS listens at its usual place; systems without it count as answering."""
    if sys.platform != "linux":
        return True
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(2)
        return client.connect_ex(str(CUPS)) == 0
