"""Prints a paper from memory that is kept nowhere, and has the print service forget it once it came out."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QObject, Signal

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.printer import rules
from kiosk.printer.model import Kind, Trouble
from kiosk.printer.working import PrintOrder
from kiosk.words import Sentence
from ui.shell.jobs import Jobs
from ui.shell.print_hand import PrintHand


class PrintOnce(QObject):
    """One at a time. `over`: its kind and a Trouble, "" when the system has it."""

    over = Signal(str, str)

    def __init__(self, jobs: Jobs, clock: Clock) -> None:
        super().__init__()
        self._hand = PrintHand(jobs, clock)
        self._kind = ""
        self._remembered: dict[str, str] = {}

    @property
    def printers(self) -> tuple[str, ...]:
        """Those that a paper was handed to which the service still has."""
        return tuple(self._remembered.values())

    def print(self, kind: Kind, pdf: bytes, printer: str) -> None:
        """Refused: one is being printed so."""
        if self._hand.busy:
            raise Refused(Sentence("Printing", "One paper is on its way already. Wait a moment."))
        self._kind = kind
        name = f"handlebar-once-{secrets.token_hex(8)}"
        order = PrintOrder(pdf, printer, 1, name)
        self._hand.print(order, lambda: None, lambda trouble: self._ended(name, printer, trouble))

    def to_forget(self, printer: str) -> tuple[str, ...]:
        """Documents of this printer that the service is to forget as soon as they are printed."""
        return tuple(name for name, at in self._remembered.items() if at == printer)

    def forgotten(self, names: tuple[str, ...]) -> None:
        for name in names:
            self._remembered.pop(name, None)

    def give_up(self) -> None:
        """One that hangs is abandoned."""
        if self._hand.busy and self._hand.idle >= rules.STUCK_AFTER:
            self._hand.drop()
            self.over.emit(self._kind, "stuck")

    def drop(self) -> None:
        self._hand.drop()

    def _ended(self, name: str, printer: str, trouble: Trouble) -> None:
        if not trouble:
            self._remembered[name] = printer
        self.over.emit(self._kind, trouble)
