"""A lot among equals: the list of ballots is fixed, the audience calls digits, both decide together."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.result.service import DIGITS
from kiosk.house import House
from ui.admin.corrections.cards import spoken
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestLotView(QObject):
    changed = Signal()
    drawn = Signal()

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._contest = 0
        self._digits = ""
        self._equals = Rows(("title",))
        self._fingerprint = ""

    def begin(self, contest: int) -> None:
        """What is drawn for, and from which list; digits of another contest do not stay."""
        if self._contest != contest:
            self._contest, self._digits = contest, ""
        entries = self._house.results.needs_lot(contest)
        self._equals.show(tuple({"title": spoken(one.draft.title)} for one in entries))
        published = self._house.results.published(contest)
        self._fingerprint = hashlib.sha256(published).hexdigest()[:16].upper()
        self.changed.emit()

    @Property(Rows, constant=True)
    def equals(self) -> Rows:
        return self._equals

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        """The first sixteen digits of the list's, as the paper on the wall has them, in groups of four."""
        return " ".join(self._fingerprint[at : at + 4] for at in range(0, len(self._fingerprint), 4))

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._digits

    @Property(int, constant=True)
    def length(self) -> int:
        return DIGITS

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return len(self._digits) == DIGITS

    @Slot(str)
    def digit(self, digit: str) -> None:
        if len(self._digits) < DIGITS and digit.isascii() and digit.isdigit():
            self._digits += digit
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def draw(self) -> None:
        """Once and for all."""
        if self.complete:
            self._house.results.draw_lot(self._contest, self._digits)
            self.drawn.emit()

    def forget(self) -> None:
        self._contest, self._digits, self._fingerprint = 0, "", ""
        self._equals.show(())
        self.changed.emit()
