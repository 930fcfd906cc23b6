"""How a visitor is asked who they are: a name, a pass, or the PIN of the name that was picked."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.pin_rules import DIGITS
from kiosk.people.service import People
from ui.hunt.flow import Flow

QML_IMPORT_NAME = "ui.hunt"
QML_IMPORT_MAJOR_VERSION = 1

CLOSED = ("pin-wait", "pin-none")


@QmlElement
class WhoView(QObject):
    """`entered` says the four digits, `again` that another name is wanted."""

    changed = Signal()
    stepChanged = Signal()
    entered = Signal(str)
    again = Signal()

    def __init__(self, flow: Flow, people: People) -> None:
        super().__init__()
        self._flow = flow
        self._people = people
        self._typed = ""
        self._shown: tuple[str, str, int] = ("", "", 0)

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """name, pass or pin."""
        kind = self._flow.shown.kind
        return "pin" if kind.startswith("pin") else "pass" if kind == "who-pass" else "name"

    @Property(str, notify=changed)
    def said(self) -> str:
        """About the last try: "", wrong, wait, or none for somebody without a PIN."""
        return self._flow.shown.kind.removeprefix("pin").removeprefix("-") if self._asked() else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name that was picked."""
        person = self._people.get(self._flow.shown.asked)
        return person.display if person else ""

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        return self._flow.shown.count

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._flow.shown.count if self._flow.shown.kind == "pin-wait" else 0

    @Property(int, notify=changed)
    def digits(self) -> int:
        return len(self._typed)

    @Property(int, constant=True)
    def least(self) -> int:
        return DIGITS

    @Slot(str)
    def digit(self, digit: str) -> None:
        if self._asked() and len(self._typed) < DIGITS and self._flow.shown.kind not in CLOSED:
            self._typed += digit
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        if len(self._typed) == DIGITS:
            typed, self._typed = self._typed, ""
            self.changed.emit()
            self.entered.emit(typed)

    @Slot()
    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def anotherName(self) -> None:
        self.again.emit()

    def look(self) -> None:
        """After anything may have changed, and while a wait runs."""
        self._flow.look()
        now = (self._flow.shown.kind, self._flow.shown.asked, self._flow.shown.count)
        if now != self._shown:
            self._shown, self._typed = now, ""
            self.stepChanged.emit()
            self.changed.emit()

    def _asked(self) -> bool:
        return self._flow.shown.kind.startswith("pin")
