"""How much the judges of a contest count, and by what they judge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.model import LONGEST_NAME, MOST_CRITERIA, Criterion
from kiosk.house import House
from kiosk.people.text import clean
from kiosk.words import Sentence, Words
from ui.admin.contest import telling
from ui.admin.contest.draft import ContestDraft
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_CRITERIA = (
    Sentence("ContestDesk", "The idea"),
    Sentence("ContestDesk", "The work in it"),
    Sentence("ContestDesk", "The show"),
)
NONE = -1


@QmlElement
class ContestCriteriaView(QObject):
    """Writes into the draft; one criterion counts when it is saved."""

    changed = Signal()
    left = Signal()

    def __init__(
        self, house: House, draft: ContestDraft, speech: Speech, words_for: Callable[[str], Words]
    ) -> None:
        super().__init__()
        self._house = house
        self._draft = draft
        self._speech = speech
        self._words_for = words_for
        self._rows = Rows(("name", "detail", "picture", "place", "last"))
        self._at = NONE
        self._one = Criterion(0, "")
        draft.changed.connect(self.read)

    def begin(self) -> None:
        """Before the page is shown."""
        self._at = NONE
        self.read()

    @Property(int, notify=changed)
    def weight(self) -> int:
        return self._draft.plan.judges_weight

    @Property(str, notify=changed)
    def weightSays(self) -> str:
        return self._speech.say(telling.weight(self._draft.plan.judges_weight))

    @Property(bool, notify=changed)
    def trim(self) -> bool:
        return self._draft.plan.trim

    @Property(str, notify=changed)
    def trimSays(self) -> str:
        return self._speech.say(telling.trim())

    @Property(Rows, constant=True)
    def criteria(self) -> Rows:
        """Roles: name, detail, picture (""), place (from 0), last (1 for the last)."""
        return self._rows

    @Property(bool, notify=changed)
    def canAdd(self) -> bool:
        return len(self._draft.plan.criteria) < MOST_CRITERIA

    @Property(int, notify=changed)
    def place(self) -> int:
        """The criterion that is looked at, from 0; -1 for none."""
        return self._at

    @Property(bool, notify=changed)
    def isNewCriterion(self) -> bool:
        return self._at == len(self._draft.plan.criteria)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._one.name

    @Property(str, notify=changed)
    def nameNote(self) -> str:
        note = telling.length(clean(self._one.name), LONGEST_NAME)
        return self._speech.say(note) if note else ""

    @Property(int, notify=changed)
    def counts(self) -> int:
        return self._one.weight

    @Property(int, notify=changed)
    def most(self) -> int:
        return self._one.most

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return 0 < len(clean(self._one.name)) <= LONGEST_NAME

    @Property(bool, notify=changed)
    def canRemove(self) -> bool:
        """Judges who count need one criterion at least."""
        criteria = self._draft.plan.criteria
        return self._at < len(criteria) and (len(criteria) > 1 or self._draft.plan.judges_weight == 0)

    @Slot(int)
    def weigh(self, percent: int) -> None:
        """From nothing to something brings three criteria to begin with, in the event's language."""
        plan = replace(self._draft.plan, judges_weight=max(0, min(100, percent)))
        if plan.judges_weight and not plan.criteria:
            words = self._words_for(self._house.event.settings.default_language)
            plan = replace(plan, criteria=tuple(Criterion(0, words.say(one)) for one in FIRST_CRITERIA))
        self._draft.put(plan)

    @Slot(bool)
    def setTrim(self, wanted: bool) -> None:
        self._draft.put(replace(self._draft.plan, trim=wanted))

    @Slot(int, int)
    def moveCriterion(self, place: int, by: int) -> None:
        criteria = list(self._draft.plan.criteria)
        if 0 <= place < len(criteria) and 0 <= place + by < len(criteria):
            criteria.insert(place + by, criteria.pop(place))
            self._draft.put(replace(self._draft.plan, criteria=tuple(criteria)))

    @Slot(int)
    def openCriterion(self, place: int) -> None:
        """One of the list; the number after the last for a new one."""
        criteria = self._draft.plan.criteria
        self._at, self._one = place, criteria[place] if place < len(criteria) else Criterion(0, "")
        self.changed.emit()

    @Slot()
    def addCriterion(self) -> None:
        if self.canAdd:
            self.openCriterion(len(self._draft.plan.criteria))

    @Slot(str)
    def write(self, name: str) -> None:
        self._change(replace(self._one, name=name))

    @Slot(int)
    def count(self, weight: int) -> None:
        self._change(replace(self._one, weight=max(1, min(9, weight))))

    @Slot(int)
    def give(self, most: int) -> None:
        self._change(replace(self._one, most=max(1, min(100, most))))

    @Slot()
    def saveCriterion(self) -> None:
        if self._at == NONE or not self.canSave:
            return
        criteria, one = self._draft.plan.criteria, replace(self._one, name=clean(self._one.name))
        place, self._at = self._at, NONE
        self._draft.put(replace(self._draft.plan, criteria=(*criteria[:place], one, *criteria[place + 1 :])))

    @Slot()
    def removeCriterion(self) -> None:
        if self._at == NONE or not self.canRemove:
            return
        criteria = self._draft.plan.criteria
        place, self._at = self._at, NONE
        self._draft.put(replace(self._draft.plan, criteria=(*criteria[:place], *criteria[place + 1 :])))

    @Slot()
    def back(self) -> None:
        """To the list of criteria, or to the contest; Refused where the rules do not allow it."""
        if self._at != NONE:
            self._at = NONE
            self.changed.emit()
            return
        self._draft.keep()
        self.left.emit()

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        criteria = self._draft.plan.criteria
        last = len(criteria) - 1
        self._rows.show(tuple(self._row(place, one, place == last) for place, one in enumerate(criteria)))
        self.changed.emit()

    def _change(self, one: Criterion) -> None:
        self._one = one
        self.changed.emit()

    def _row(self, place: int, one: Criterion, last: bool) -> Row:
        return {
            "name": one.name,
            "detail": self._speech.say(telling.number(one)),
            "picture": "",
            "place": place,
            "last": int(last),
        }
