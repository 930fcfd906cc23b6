"""What is done in processes of their own: one draws and hands over a single job, one asks again and again."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from kiosk.printer.ipp import Look, look

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

BEHIND: Final = 10
"""How far drawing steps back behind the screen, on the system's scale from 0 to 19."""
Told = Callable[[Any], None]
What = Literal["drew", "handing", "handed", "damaged", "not-there"]


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """`source`: a PDF, or the bytes of one. `name`: its document's, ASCII."""

    source: Path | bytes
    printer: str
    copies: int
    name: str


def print_order(order: PrintOrder, go: Connection, told: Told) -> None:
    """Tells pairs of What and a number of pages. Waits for `go` before it hands over; where nobody is there
    any more to say so, nothing is handed over. Ends the process."""
    from kiosk.printing.qt_print import CannotBeRead, NotThere, print_pdf

    def hand_over() -> None:
        told(("handing", 0))
        go.recv()

    _end_with_parent()
    os.nice(BEHIND)
    try:
        pages = print_pdf(
            order.source,
            order.printer,
            order.copies,
            order.name,
            lambda page: told(("drew", page)),
            hand_over,
        )
        told(("handed", pages))
    except CannotBeRead:
        told(("damaged", 0))
    except NotThere:
        told(("not-there", 0))
    finally:
        os._exit(0)  # see print_pdf: nothing is taken down in an orderly way


def ask(orders: Connection, told: Told) -> None:
    """Answers each (number, Look) with (number, Seen), until nobody asks any more."""
    _end_with_parent()
    while True:
        try:
            number, order = orders.recv()
        except EOFError:
            return
        assert isinstance(order, Look)
        told((number, look(order)))


def list_printers(_: Told) -> tuple[str, ...]:
    from kiosk.printing.qt_print import system_printers

    return system_printers()


def _end_with_parent() -> None:
    """Also when the kiosk is killed: half a job is not to be handed over by one that nobody knows of."""
    if sys.platform == "linux":
        import ctypes
        import signal

        die_with_parent = 1
        ctypes.CDLL(None).prctl(die_with_parent, signal.SIGKILL)
