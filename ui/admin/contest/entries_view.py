"""All costumes by number: which contests they are in, what is missing."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.contest.model import Entry, EntryDraft
from kiosk.house import House
from kiosk.words import Sentence
from ui.admin.corrections.cards import ROLES, joined, spoken
from ui.admin.corrections.speech import Speech
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestEntriesView(QObject):
    """`begun`: contests that a new one takes part in. `opened`: one that is there. `left`: to this screen."""

    changed = Signal()
    undoChanged = Signal()
    begun = Signal(object)
    opened = Signal(int)
    left = Signal(str)

    def __init__(self, house: House, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._house = house
        self._entries = house.entries
        self._speech = speech
        self._contest = 0
        self._rows = Rows(ROLES)
        self._way_back = WayBack(clock)
        self._way_back.changed.connect(self.undoChanged)

    def begin(self, contest: int) -> None:
        """Those of one contest, from its page; 0 for all."""
        self._contest = contest
        self.read()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """By number. `key` is the number."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(str, notify=changed)
    def contest(self) -> str:
        """The title of the contest they are in; "" for all."""
        return next((one.plan.title for one in self._house.contests.all() if one.id == self._contest), "")

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        """Time left to bring a deleted one back."""
        return self._way_back.seconds

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        titles = {one.id: one.plan.title for one in self._house.contests.all()}
        entries = self._entries.all()
        self._rows.show(tuple(self._row(entry, titles) for entry in entries))
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """It takes part in the contest that was looked at, else in all that are planned."""
        self._way_back.forget()
        planned = [one.id for one in self._house.contests.all() if one.stage == "planned"]
        self.begun.emit(tuple(one for one in planned if one == self._contest) or tuple(planned))

    @Slot(str)
    def open(self, key: str) -> None:
        self._way_back.forget()
        self.opened.emit(int(key))

    def remove(self, id_: int) -> None:
        """With ten seconds to bring it back, under a new number."""
        draft = self._entries.get(id_).draft
        self._entries.delete(id_)
        self._way_back.offer(lambda: self._bring_back(draft))
        self.read()

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot()
    def back(self) -> None:
        contest = self._contest
        self.forget()
        self.left.emit("contestplan" if contest else "contests")

    def forget(self) -> None:
        """No name stays."""
        self._way_back.forget()
        self._contest = 0
        self._rows.show(())
        self.changed.emit()

    def _bring_back(self, draft: EntryDraft) -> None:
        self._entries.add(draft)
        self.read()

    def _row(self, entry: Entry, titles: dict[int, str]) -> Row:
        return {
            "title": f"{self._speech.words.number(entry.number)} \u00b7 \u2068{entry.draft.title}\u2069",
            "detail": joined(self._about(entry, titles), self._speech.words),
            "badge": self._badge(entry),
            "key": str(entry.id),
        }

    def _about(self, entry: Entry, titles: dict[int, str]) -> list[str]:
        inside = [spoken(titles[one]) for one in entry.draft.contests if one in titles]
        whose = (
            self._speech.name(entry.draft.owner)
            if entry.draft.kind == "person"
            else spoken(entry.draft.owner)
        )
        return [whose, *(inside or [self._speech.say(Sentence("ContestDesk", "In no contest"))])]

    def _badge(self, entry: Entry) -> str:
        if entry.withdrawn:
            return self._speech.say(Sentence("ContestDesk", "Withdrawn"))
        photos = len(entry.draft.photos)
        if not photos:
            return self._speech.say(Sentence("ContestDesk", "No photo"))
        return self._speech.say(Sentence("ContestDesk", "%Ln photos", (), photos))
