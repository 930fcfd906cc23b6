"""One contest: what is decided, what is wrong with it, and opening, closing and calling off its vote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.contest.model import LONGEST_NAME, LONGEST_TITLE, Contest, Entry
from kiosk.event.model import Way
from kiosk.house import House
from kiosk.people.text import clean
from kiosk.words import Sentence
from ui.admin.contest import telling
from ui.admin.contest.draft import ContestDraft
from ui.admin.corrections.speech import Speech

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

WAYS: dict[Way, Sentence] = {
    "name": Sentence("ContestDesk", "They pick their name."),
    "pass": Sentence("ContestDesk", "They scan their pass."),
    "pin": Sentence("ContestDesk", "They pick their name and type their PIN."),
}


@QmlElement
class ContestPlanView(QObject):
    """`wants`: a screen of ours. `elsewhere`: one of another panel. `removed`: a contest to be deleted.

    `asked`: close or call-off, which are for good.
    """

    changed = Signal()
    wants = Signal(str)
    elsewhere = Signal(str)
    removed = Signal(int)
    asked = Signal(str)

    def __init__(self, house: House, draft: ContestDraft, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._house = house
        self._contests = house.contests
        self._draft = draft
        self._speech = speech
        self._clock = clock
        draft.changed.connect(self.changed)
        house.store.subscribe(lambda _: self.changed.emit() if draft.open else None)

    @Property(int, constant=True)
    def typedAtMost(self) -> int:
        """Too long words are shortened by a person, not cut off."""
        return LONGEST_TITLE + 300

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._draft.id == 0

    @Property(int, notify=changed)
    def id(self) -> int:
        """The contest's number; 0 for a new one."""
        return self._draft.id

    @Property(str, notify=changed)
    def code(self) -> str:
        """CONTEST-1; "" for a new one."""
        contest = self._contest()
        return contest.code if contest else ""

    @Property(str, notify=changed)
    def stage(self) -> str:
        """planned, open, closed, revealed or called-off"""
        return self._stage()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._draft.plan.title

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._draft.plan.category

    @Property(list, notify=changed)
    def said(self) -> list[dict[str, object]]:
        """[{field, text, wrong}]: how much too long the title or the category is."""
        plan = self._draft.plan
        lengths = (("title", plan.title, LONGEST_TITLE), ("category", plan.category, LONGEST_NAME))
        notes = ((field, telling.length(clean(text), most)) for field, text, most in lengths)
        return [
            {"field": field, "text": self._speech.say(note), "wrong": True} for field, note in notes if note
        ]

    @Property(str, notify=changed)
    def how(self) -> str:
        """The method and the rule for ties."""
        plan = self._draft.plan
        tie = Sentence("ContestDesk", "If two are equal: %1", (self._speech.say(telling.TIES[plan.ties][1]),))
        return f"{self._speech.say(telling.METHODS[plan.method][1])}\n{self._speech.say(tie)}"

    @Property(str, notify=changed)
    def when(self) -> str:
        words, plan = self._speech.words, self._draft.plan
        return self._speech.say(
            telling.ends(plan, words) if self._stage() == "open" else telling.window(plan, words)
        )

    @Property(str, notify=changed)
    def judging(self) -> str:
        plan = self._draft.plan
        said = [self._speech.say(telling.weight(plan.judges_weight))]
        if plan.judges_weight:
            said.append(self._speech.say(telling.looked_at(plan, self._speech.words)))
        return " ".join(said)

    @Property(str, notify=changed)
    def judges(self) -> str:
        """Who they are not, only how many and how far."""
        judges = self._house.judging.judges(self._draft.id) if self._draft.id else ()
        if not judges:
            return self._speech.say(Sentence("ContestDesk", "Nobody is a judge yet."))
        if self._stage() == "planned":
            return self._speech.say(Sentence("ContestDesk", "%Ln judges are named.", (), len(judges)))
        done = sum(judge.done >= judge.of for judge in judges)
        return self._speech.say(Sentence("ContestDesk", "%L1 of %Ln judges are done.", (done,), len(judges)))

    @Property(str, notify=changed)
    def costumes(self) -> str:
        standing = len(self._entries())
        if not standing:
            return self._speech.say(Sentence("ContestDesk", "Nobody takes part yet."))
        return self._speech.say(Sentence("ContestDesk", "%Ln costumes take part.", (), standing))

    @Property(str, notify=changed)
    def voters(self) -> str:
        """How they say who they are."""
        return self._speech.say(WAYS[self._house.event.settings.way("contest")])

    @Property(int, notify=changed)
    def voted(self) -> int:
        return self._turnout()[0]

    @Property(int, notify=changed)
    def able(self) -> int:
        return self._turnout()[1]

    @Property(list, notify=changed)
    def stopping(self) -> list[str]:
        """What has to be done before it can open."""
        return [self._speech.say(one) for one in self._stopping()]

    @Property(list, notify=changed)
    def worthKnowing(self) -> list[str]:
        if self._stage() != "planned":
            return []
        judges = len(self._house.judging.judges(self._draft.id)) if self._draft.id else 0
        return [
            self._speech.say(one) for one in telling.worth_knowing(self._draft.plan, self._entries(), judges)
        ]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._stage() == "planned" and not self._stopping()

    @Property(list, notify=changed)
    def announced(self) -> list[str]:
        """What everybody may know before the vote opens, a sentence each."""
        words = self._speech.words
        return [words.say(one) for one in telling.announced(self._draft.plan, words)]

    @Property(bool, notify=changed)
    def canRise(self) -> bool:
        return self._place() > 0

    @Property(bool, notify=changed)
    def canSink(self) -> bool:
        return -1 < self._place() < len(self._contests.all()) - 1

    @Slot()
    def read(self) -> None:
        """As the clock has it: a vote may have opened or closed meanwhile."""
        self._contests.look()
        self.changed.emit()

    @Slot(str)
    def write(self, title: str) -> None:
        self._draft.put(replace(self._draft.plan, title=title))

    @Slot(str)
    def group(self, category: str) -> None:
        self._draft.put(replace(self._draft.plan, category=category))

    @Slot(int)
    def shift(self, by: int) -> None:
        """Up the list of contests by -1, down by 1, at once."""
        self._draft.keep()
        if self._draft.id:
            self._contests.move(self._draft.id, by)
        self.changed.emit()

    @Slot(str)
    def go(self, screen: str) -> None:
        """To one of the pages of this contest; all that was chosen is kept first."""
        self._draft.keep()
        self.wants.emit(screen)

    @Slot(str)
    def goKept(self, screen: str) -> None:
        """To what needs a contest that is kept, even where nobody touched it yet."""
        self._draft.keep_new()
        self.wants.emit(screen)

    @Slot()
    def toSettings(self) -> None:
        self._draft.keep()
        self.elsewhere.emit("settings")

    @Slot()
    def open(self) -> None:
        """The vote, by hand. Refused where something has to be done first."""
        self._draft.keep()
        self._contests.open(self._draft.id)
        self._draft.read(self._draft.id)

    @Slot(str)
    def ask(self, what: str) -> None:
        """close or call-off, both for good."""
        self._draft.keep()
        self.asked.emit(what)

    @Slot()
    def remove(self) -> None:
        id_ = self._draft.id
        self._draft.close()
        self.removed.emit(id_)

    @Slot()
    def back(self) -> None:
        self.go("contests")
        self._draft.close()

    def forget(self) -> None:
        self._draft.forget()

    def _contest(self) -> Contest | None:
        return next((one for one in self._contests.all() if one.id == self._draft.id), None)

    def _stage(self) -> str:
        contest = self._contest()
        return contest.stage if contest else "planned"

    def _entries(self) -> Sequence[Entry]:
        entries = self._house.entries.of(self._draft.id) if self._draft.id else ()
        return [entry for entry in entries if not entry.withdrawn]

    def _stopping(self) -> tuple[Sentence, ...]:
        if self._stage() != "planned" or not self._draft.open:
            return ()
        return telling.stopping(self._draft.plan, self._entries(), self._clock.now())

    def _turnout(self) -> tuple[int, int]:
        return self._house.booth.turnout(self._draft.id) if self._draft.id else (0, 0)

    def _place(self) -> int:
        """In the list, from 0; -1 while it is new."""
        ids = [one.id for one in self._contests.all()]
        return ids.index(self._draft.id) if self._draft.id in ids else -1
