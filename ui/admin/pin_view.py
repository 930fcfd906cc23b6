"""The PIN pad: a first PIN typed twice, or the PIN asked for, with what is left of a wait."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.event.model import Opened, Wait, Wrong
from kiosk.event.pin import OrganizerPin
from kiosk.event.rules import PIN_LEAST, PIN_MOST, check_new_pin

QML_IMPORT_NAME = "ui.admin"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["enter", "first", "again"]
Said = Literal["", "wrong", "wait", "weak", "different"]


@QmlElement
class PinView(QObject):
    changed = Signal()
    opened = Signal()

    def __init__(self, pin: OrganizerPin) -> None:
        super().__init__()
        self._pin = pin
        self._step: Step = "enter"
        self._typed = ""
        self._first = ""
        self._said: Said = ""
        self._tries_left = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._look)
        self._look()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, notify=changed)
    def said(self) -> str:
        """What to say about the last try: "", wrong, wait, weak or different."""
        return self._said

    @Property(int, notify=changed)
    def digits(self) -> int:
        return len(self._typed)

    @Property(int, constant=True)
    def least(self) -> int:
        return PIN_LEAST

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        return self._tries_left

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._pin.waiting()

    def begin(self, anew: bool = False) -> None:
        """`anew`: the organizer chooses another PIN; also when none was ever set."""
        self._step = "first" if anew or not self._pin.is_set() else "enter"
        self._first = ""
        self._say("")
        self._look()

    @Slot(str)
    def digit(self, digit: str) -> None:
        if len(self._typed) < PIN_MOST and not self.secondsLeft:
            self._typed += digit
            self._said = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        if len(self._typed) < PIN_LEAST:
            return
        match self._step:
            case "enter":
                self._try()
            case "first":
                self._choose()
            case "again":
                self._confirm()
            case _:
                assert_never(self._step)

    def forget(self) -> None:
        self._first = ""
        self._say("")
        self._look()

    def _try(self) -> None:
        match self._pin.check(self._typed):
            case Opened():
                self.forget()
                self.opened.emit()
            case Wrong(tries_left):
                self._tries_left = tries_left
                self._say("wrong")
            case Wait():
                self._look()

    def _choose(self) -> None:
        try:
            check_new_pin(self._typed)
        except Refused:
            self._say("weak")
            return
        self._first = self._typed
        self._step = "again"
        self._say("")

    def _confirm(self) -> None:
        if self._typed != self._first:
            self._step, self._first = "first", ""
            self._say("different")
            return
        self._pin.set(self._typed)
        self.forget()
        self.opened.emit()

    def _say(self, said: Said) -> None:
        self._typed = ""
        self._said = said
        self.changed.emit()

    def _look(self) -> None:
        if self._pin.waiting():
            self._timer.start()
            self._say("wait")
        elif self._timer.isActive() or self._said == "wait":
            self._timer.stop()
            self._say("")
