"""All contests: those that are planned, those that are voted on, those that are over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.contest.model import Contest, Plan
from kiosk.house import House
from kiosk.words import Sentence, Words
from ui.admin.contest import telling
from ui.admin.corrections.cards import joined, spoken
from ui.admin.corrections.speech import Speech
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestsView(QObject):
    """`begun`: a plan for a new one. `opened`: one that is there. `wants`: another screen of ours."""

    changed = Signal()
    undoChanged = Signal()
    left = Signal()
    wants = Signal(str)
    begun = Signal(object)
    opened = Signal(int)

    def __init__(self, house: House, speech: Speech, clock: Clock, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._contests = house.contests
        self._speech = speech
        self._clock = clock
        self._words_for = words_for
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._way_back = WayBack(clock)
        self._way_back.changed.connect(self.undoChanged)
        house.store.subscribe(lambda _: self.changed.emit())

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """In the organizer's order; `key` is a contest's number."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(int, notify=changed)
    def entries(self) -> int:
        """Costumes that were entered and not withdrawn."""
        return sum(not entry.withdrawn for entry in self._house.entries.all())

    @Property(str, notify=changed)
    def attention(self) -> str:
        """What waits for the organizer before all else; "" for nothing. Progress alone, never scores."""
        return next((self._speech.say(one) for one in map(self._waits, self._contests.all()) if one), "")

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        """Time left to bring a deleted contest back."""
        return self._way_back.seconds

    @Slot()
    def read(self) -> None:
        """In the language of the screen, as the clock has it."""
        self._contests.look()
        self._rows.show(tuple(map(self._row, self._contests.all())))
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        self._way_back.forget()
        words = self._words_for(self._house.event.settings.default_language)
        self.begun.emit(Plan(words.say(Sentence("ContestDesk", "Best costume"))))

    @Slot(str)
    def open(self, key: str) -> None:
        self._way_back.forget()
        self.opened.emit(int(key))

    @Slot(str, int)
    def move(self, key: str, by: int) -> None:
        """Up the list by -1, down by 1."""
        self._contests.move(int(key), by)
        self.read()

    @Slot()
    def toCostumes(self) -> None:
        self._way_back.forget()
        self.wants.emit("costumes")

    def remove(self, id_: int) -> None:
        """With ten seconds to bring it back to its place. 0, a new one, was never kept."""
        if id_:
            contests = self._contests.all()
            place = [one.id for one in contests].index(id_)
            taking_part = [entry.id for entry in self._house.entries.of(id_)]
            self._contests.delete(id_)
            self._way_back.offer(lambda: self._bring_back(contests[place].plan, place, taking_part))
        self.read()

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        self._way_back.forget()

    def _bring_back(self, plan: Plan, place: int, taking_part: list[int]) -> None:
        """Under a new number, with those who took part and are still there; judges are named anew."""
        id_ = self._contests.add(plan)
        for entry in self._house.entries.all():
            if entry.id in taking_part:
                contests = (*entry.draft.contests, id_)
                self._house.entries.change(entry.id, telling.taking_part(entry.draft, contests))
        now = [one.id for one in self._contests.all()]
        self._contests.move(id_, place - now.index(id_))
        self.read()

    def _row(self, contest: Contest) -> Row:
        return {
            "title": contest.plan.title,
            "detail": joined(self._about(contest), self._speech.words),
            "badge": self._speech.say(telling.badge(contest)),
            "key": str(contest.id),
        }

    def _about(self, contest: Contest) -> list[str]:
        plan = contest.plan
        said = [spoken(plan.category)] if plan.category else []
        if contest.stage == "planned":
            standing = sum(not entry.withdrawn for entry in self._house.entries.of(contest.id))
            costumes = Sentence("ContestDesk", "%Ln costumes", (), standing)
            return [
                *said,
                self._speech.say(costumes),
                self._speech.say(telling.window(plan, self._speech.words)),
            ]
        voted = Sentence("ContestDesk", "%L1 of %L2 voted", self._house.booth.turnout(contest.id))
        said.append(self._speech.say(voted))
        if contest.stage == "open":
            said.append(self._speech.say(telling.ends(plan, self._speech.words)))
        return said

    def _waits(self, contest: Contest) -> Sentence | None:
        title = spoken(contest.plan.title)
        if contest.stage == "planned":
            return self._unready(contest, title)
        if contest.stage != "open":
            return None
        closes = contest.plan.closes
        if closes is not None and closes.astimezone().date() <= self._clock.now().astimezone().date():
            voted, able = self._house.booth.turnout(contest.id)
            at = self._speech.words.time(closes)
            return Sentence("ContestDesk", "%1 ends today at %2: %L3 of %L4 voted.", (title, at, voted, able))
        judges = self._house.judging.judges(contest.id)
        if contest.plan.judges_weight and (busy := sum(judge.done < judge.of for judge in judges)):
            return Sentence("ContestDesk", "%1: %Ln judges are not done yet.", (title,), busy)
        return None

    def _unready(self, contest: Contest, title: str) -> Sentence | None:
        """A vote that is to come, with costumes nobody can see yet."""
        entries = self._house.entries.of(contest.id)
        bare = sum(not entry.withdrawn and not entry.draft.photos for entry in entries)
        return (
            Sentence("ContestDesk", "%1: %Ln costumes have no photo yet.", (title,), bare) if bare else None
        )
