"""The judges of a contest: named from the list, and how far each is. Never what they gave."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.model import Judge
from kiosk.house import House
from kiosk.words import Sentence
from ui.admin.contest.draft import ContestDraft
from ui.admin.contest.owner_view import found
from ui.admin.corrections import cards
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestJudgesView(QObject):
    """`step` is list, find or one. `passWanted`: who needs one. `left`: back to the contest."""

    changed = Signal()
    left = Signal()
    passWanted = Signal(str)

    def __init__(self, house: House, draft: ContestDraft, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._judging = house.judging
        self._draft = draft
        self._speech = speech
        self._rows = Rows(cards.ROLES)
        self._people = Rows(cards.ROLES)
        self._step, self._person = "list", ""

    def begin(self) -> None:
        self._people.show(())
        self._go("list", "")

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
    def title(self) -> str:
        """Of the contest."""
        return self._draft.plan.title

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the one who is looked at."""
        return self._speech.name(self._person) if self._person else ""

    @Property(str, notify=changed)
    def progress(self) -> str:
        judge = next((one for one in self._judges() if one.person == self._person), None)
        return self._speech.say(_progress(judge)) if judge else ""

    @Property(bool, notify=changed)
    def lockedOut(self) -> bool:
        """They have no PIN and no pass: the kiosk would not know them."""
        return bool(self._person) and self._unknown(self._person)

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._rows.show(tuple(map(self._row, self._judges())))
        self.changed.emit()

    @Slot()
    def find(self) -> None:
        self._people.show(())
        self._go("find", "")

    @Slot(str)
    def search(self, text: str) -> None:
        there = {judge.person for judge in self._judges()}
        people = found(self._house, self._speech, text)
        self._people.show(tuple(row for row in people if row["key"] not in there))

    @Slot(str)
    def choose(self, person: str) -> None:
        """Refused: the vote is over, or they are one already."""
        self._judging.name(self._draft.id, person)
        self._people.show(())
        self._go("one" if self._unknown(person) else "list", person)

    @Slot(str)
    def open(self, person: str) -> None:
        self._go("one", person)

    @Slot()
    def remove(self) -> None:
        """With all they gave. Refused once the vote is over."""
        self._judging.remove(self._draft.id, self._person)
        self._go("list", "")

    @Slot()
    def printPass(self) -> None:
        self.passWanted.emit(self._person)

    @Slot()
    def back(self) -> None:
        if self._step == "list":
            self.forget()
            self.left.emit()
        else:
            self._go("list", "")

    def forget(self) -> None:
        """No name stays."""
        self._people.show(())
        self._rows.show(())
        self._step, self._person = "list", ""
        self.changed.emit()

    def _judges(self) -> tuple[Judge, ...]:
        return self._judging.judges(self._draft.id) if self._draft.id else ()

    def _unknown(self, person: str) -> bool:
        return not self._house.pins.has(person) and person not in self._house.desk.with_pass()

    def _row(self, judge: Judge) -> Row:
        unknown = Sentence("ContestDesk", "No PIN and no pass")
        return {
            "title": self._speech.name(judge.person),
            "detail": self._speech.say(_progress(judge)),
            "badge": self._speech.say(unknown) if self._unknown(judge.person) else "",
            "key": judge.person,
        }

    def _go(self, step: str, person: str) -> None:
        self._step, self._person = step, person
        self.read()


def _progress(judge: Judge) -> Sentence:
    """How far, of those that are not their own."""
    if not judge.of:
        return Sentence("ContestDesk", "Nothing to judge yet")
    return Sentence("ContestDesk", "%L1 of %L2 costumes done", (judge.done, judge.of))
