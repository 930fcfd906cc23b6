"""Who is it? A name, a pass, or a name and its PIN: whatever the activity wants."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.asking import Asking, AskPin, BadPass, ItIs, Known
from kiosk.people.pin_rules import DIGITS
from kiosk.people.service import People

QML_IMPORT_NAME = "ui.people"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 500


@QmlElement
class AskingView(QObject):
    """`known` says the id of who showed enough. Refused and Unavailable pass through."""

    known = Signal(str)
    changed = Signal()
    stepChanged = Signal()

    def __init__(self, asking: Asking, people: People) -> None:
        super().__init__()
        self._asking = asking
        self._people = people
        self._step = "name"
        self._pin: AskPin | None = None
        self._bad = ""
        self._typed = ""
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """name, pass or pin."""
        return self._step

    @Property(str, notify=changed)
    def badPass(self) -> str:
        """About the pass just scanned: unknown, replaced, or "" for none."""
        return self._bad

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name that was picked, while its PIN is asked for."""
        person = self._people.get(self._pin.person) if self._pin else None
        return person.display if person else ""

    @Property(str, notify=changed)
    def said(self) -> str:
        """About the last PIN: "", wrong, wait, or none for somebody without one."""
        return _said(self._pin)

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        return self._pin.tries_left if self._pin else 0

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._pin.seconds if self._pin else 0

    @Property(int, notify=changed)
    def digits(self) -> int:
        return len(self._typed)

    @Property(int, constant=True)
    def least(self) -> int:
        return DIGITS

    @Slot()
    def begin(self) -> None:
        """Nobody is known."""
        self._go("pass" if self._asking.way == "pass" else "name")

    @Slot(str)
    def choose(self, person: str) -> None:
        self._take(self._asking.by_name(person))

    @Slot(str)
    def digit(self, digit: str) -> None:
        if self._pin and len(self._typed) < DIGITS and _said(self._pin) in ("", "wrong"):
            self._typed += digit
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        if self._pin and len(self._typed) == DIGITS:
            typed, self._typed = self._typed, ""
            self._take(self._asking.by_pin(self._pin.person, typed))

    def scan(self, text: str) -> bool:
        """Whether it was a pass; anything else is for others."""
        answer = self._asking.by_pass(text)
        if answer is not None:
            self._take(answer)
        return answer is not None

    @Slot()
    def tick(self) -> None:
        """A wait goes on."""
        if self._pin and self._pin.seconds:
            left = self._asking.pin_wait(self._pin.person)
            self._pin = AskPin(self._pin.person, seconds=left)
            self.changed.emit()

    def leave(self) -> None:
        """Nothing of whoever it was is left."""
        self._go("name")

    def _take(self, answer: Known) -> None:
        match answer:
            case ItIs(person):
                self.leave()
                self.known.emit(person)
            case AskPin():
                self._go("pin", answer)
            case BadPass(replaced):
                self.begin()
                self._bad = "replaced" if replaced else "unknown"
                self.changed.emit()
            case _:
                self._go("pass")

    def _go(self, step: str, pin: AskPin | None = None) -> None:
        self._step, self._pin, self._typed, self._bad = step, pin, "", ""
        if pin is not None:
            self._ticking.start()
        else:
            self._ticking.stop()
        self.stepChanged.emit()
        self.changed.emit()


def _said(pin: AskPin | None) -> str:
    if pin is None:
        return ""
    if pin.none:
        return "none"
    return "wait" if pin.seconds else "wrong" if pin.tries_left else ""
