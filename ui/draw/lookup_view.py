""" "Was I in?": who asks, as the event wants it shown, and then their own draws until they go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.draw.own import Answer, AskPin, BadPass, OwnDraws, Shown
from kiosk.hunt.lookup import Lookup as Pieces
from kiosk.people.pin_rules import DIGITS
from kiosk.people.service import People
from kiosk.words import Words
from ui.draw.own_draw_view import OwnDrawView
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 500
PATIENCE = 30.0


@QmlElement
class LookupView(QObject):
    """`wants`: a screen. Refused and Unavailable pass through, and nothing is shown then."""

    wants = Signal(str)
    changed = Signal()
    stepChanged = Signal()

    def __init__(
        self,
        draws: OwnDraws,
        people: People,
        pieces: Pieces,
        clock: Clock,
        words_for: Callable[[str], Words] = QtWords,
    ) -> None:
        super().__init__()
        self._draws = draws
        self._people = people
        self._clock = clock
        self._own = OwnDrawView(people, pieces, words_for)
        self._step = "name"
        self._pin: AskPin | None = None
        self._bad = ""
        self._typed = ""
        self._touched_at = 0.0
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)

    # Who asks

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """name, pass, pin, or own once they are known."""
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

    @Property(OwnDrawView, constant=True)
    def own(self) -> OwnDrawView:
        return self._own

    @Slot()
    def begin(self) -> None:
        """Nobody is known."""
        self._go("pass" if self._draws.way == "pass" else "name")

    @Slot(str)
    def choose(self, person: str) -> None:
        self._take(self._draws.by_name(person))

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
            self._take(self._draws.by_pin(self._pin.person, typed))

    def scan(self, text: str) -> bool:
        """Whether it was a pass; anything else is for the hunt."""
        answer = self._draws.by_pass(text)
        if answer is not None:
            self._take(answer)
        return answer is not None

    # Then

    @Slot()
    def touched(self) -> None:
        self._touched_at = self._clock.monotonic()

    @Slot()
    def tick(self) -> None:
        """A wait goes on; what was shown long enough goes."""
        if self._step == "own" and self._clock.monotonic() - self._touched_at >= PATIENCE:
            self.done()
        elif self._pin and self._pin.seconds:
            left = self._draws.pin_wait(self._pin.person)
            self._pin = AskPin(self._pin.person, seconds=left)
            self.changed.emit()

    @Slot()
    def done(self) -> None:
        self.leave()
        self.wants.emit("home")

    @Slot()
    def leave(self) -> None:
        """Nothing of this visitor is left."""
        self._ticking.stop()
        self._go("name")

    def speak(self, language: str) -> None:
        self._own.speak(language)

    def _take(self, answer: Answer) -> None:
        match answer:
            case Shown():
                self._go("own", shown=answer)
            case AskPin():
                self._go("pin", pin=answer)
            case BadPass(replaced):
                self.begin()
                self._bad = "replaced" if replaced else "unknown"
                self.changed.emit()
            case _:
                self._go("pass")

    def _go(self, step: str, *, pin: AskPin | None = None, shown: Shown | None = None) -> None:
        self._step, self._pin, self._typed, self._bad = step, pin, "", ""
        self.touched()
        if shown is not None:
            self._own.show(shown)
        else:
            self._own.forget()
        if step in ("own", "pin"):
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
