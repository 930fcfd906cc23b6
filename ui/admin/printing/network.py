"""Printers are asked, and one is made known to the system: in processes of their own, for all may hang."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from kiosk.printer.adding import add_printer
from kiosk.printer.ipp import Look, ask_itself, look
from kiosk.printer.model import PrinterState, Trouble
from ui.shell.jobs import Progress

AT_ONCE = 8


def printers_asked(names: tuple[str, ...], progress: Progress) -> tuple[PrinterState, ...]:
    """How the system says each of its printers is, in the same order."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        seen = pool.map(look, (Look(name) for name in names))
        return tuple(PrinterState(name, one.trouble) for name, one in zip(names, seen, strict=True))


def printer_asked(address: str, progress: Progress) -> Trouble:
    """How a printer on the network says it is; `off` where nothing answers at this address."""
    return ask_itself(address)


def printer_added(address: str, progress: Progress) -> str:
    """Its name in the system's list. Raises Unavailable."""
    return add_printer(address)
