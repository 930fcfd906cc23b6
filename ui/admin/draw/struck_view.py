"""Who may not win: people of the organizer's list, each with a reason that everybody reads."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.protocol.model import LONGEST_TEXT, Struck
from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.corrections import cards
from ui.admin.corrections.speech import Speech
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1

REASONS = (
    Sentence("DrawReasons", "Runs the draw"),
    Sentence("DrawReasons", "Gave the prize"),
    Sentence("DrawReasons", "Hid the mustaches"),
)


@QmlElement
class DrawStruckView(QObject):
    """`step` is list, find, reason (of somebody new) or one (who stands on the list)."""

    changed = Signal()
    undoChanged = Signal()
    left = Signal()

    def __init__(self, house: House, speech: Speech, tools: Tools) -> None:
        super().__init__()
        self._house = house
        self._draws = house.draws
        self._speech = speech
        self._words_for = tools.words_for
        self._rows = Rows(cards.ROLES)
        self._people = Rows(cards.ROLES)
        self._way_back = WayBack(tools.clock)
        self._way_back.changed.connect(self.undoChanged)
        self._step, self._person, self._reason = "list", "", ""
        self._freed = ""

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(Rows, constant=True)
    def people(self) -> Rows:
        """Found by name."""
        return self._people

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of whom it is about, kept in its direction."""
        return self._speech.name(self._person) if self._person else ""

    @Property(str, notify=changed)
    def person(self) -> str:
        """The code that is published with the reason."""
        return self._person

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reason

    @Property(list, notify=changed)
    def atHand(self) -> list[str]:
        """In the language of the event, because they are published."""
        words = self._words_for(self._house.event.settings.default_language)
        return [words.say(one) for one in REASONS]

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST_TEXT

    @Property(str, notify=undoChanged)
    def freed(self) -> str:
        """Who may win again since a moment ago."""
        return self._freed if self._way_back.seconds else ""

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        return self._way_back.seconds

    @Slot()
    def begin(self) -> None:
        self.forget()
        self.read()

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._rows.show(tuple(map(self._row, self._draws.struck())))
        self.changed.emit()

    @Slot()
    def find(self) -> None:
        self._people.show(())
        self._go("find", "", "")

    @Slot(str)
    def search(self, text: str) -> None:
        there = {one.person for one in self._draws.struck()}
        found = (one for one in self._house.finding.people(text) if one.id not in there)
        held = self._house.tickets.holdings()
        words = self._speech.words
        self._people.show(tuple(cards.person_row(one, held.get(one.id, 0), words) for one in found))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Somebody who was found: `person:P-...`."""
        self._go("reason", key.removeprefix("person:"), "")

    @Slot(str)
    def open(self, person: str) -> None:
        """Somebody who stands on the list."""
        reason = next((one.reason for one in self._draws.struck() if one.person == person), "")
        self._go("one", person, reason)

    @Slot(str)
    def say(self, reason: str) -> None:
        self._reason = reason
        self.changed.emit()

    @Slot()
    def strike(self) -> None:
        """Refused without a reason, or with one that is too long; then all stays as it was typed."""
        self._draws.strike(self._person, self._reason)
        self._go("list", "", "")

    @Slot()
    def free(self) -> None:
        """May win again; ten seconds to change one's mind."""
        person, reason = self._person, self._before()
        self._draws.unstrike(person)
        self._freed = self._speech.name(person)
        self._go("list", "", "")
        self._way_back.offer(lambda: self._strike_again(person, reason))

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot()
    def back(self) -> None:
        match self._step:
            case "list":
                self.forget()
                self.left.emit()
            case "reason":
                self.find()
            case _:
                self._go("list", "", "")

    def forget(self) -> None:
        self._way_back.forget()
        self._people.show(())
        self._go("list", "", "")

    def _row(self, one: Struck) -> Row:
        name, code = self._speech.name(one.person), cards.code(one.person)
        return {"title": name, "detail": one.reason, "badge": code, "key": one.person}

    def _before(self) -> str:
        return next(one.reason for one in self._draws.struck() if one.person == self._person)

    def _strike_again(self, person: str, reason: str) -> None:
        self._draws.strike(person, reason)
        self.read()

    def _go(self, step: str, person: str, reason: str) -> None:
        self._step, self._person, self._reason = step, person, reason
        self.read()
