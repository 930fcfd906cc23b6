"""Facts about printers, as the system's print service and the chosen one tell them."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

from kiosk.device import read_device, usual_file
from kiosk.doctor.facts import PrinterFacts
from kiosk.printer.ipp import Look, look
from kiosk.printing.qt_print import system_printers

CUPS = Path("/run/cups/cups.sock")


def printers(device: Path | None = None) -> PrinterFacts:
    """`device`: the file with this machine's settings; None is the usual one."""
    choice = read_device(device or usual_file()).printer
    found = system_printers()
    if not choice.name:
        return PrinterFacts(bool(found) or _answers(), found)
    seen = look(Look(choice.name, choice.address))
    return PrinterFacts(seen.answered, found, choice.name, seen.trouble)


def _answers() -> bool:
    """Whether CUPS listens at its usual place; systems without it count as answering."""
    if sys.platform != "linux":
        return True
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(2)
        return client.connect_ex(str(CUPS)) == 0
