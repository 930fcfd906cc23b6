"""Making paper ballots, drawn beside the screen; what became of those that are out; calling in lost ones."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.papers import rules
from kiosk.contest.papers.model import MayEnter, PlannedBallots, Whose
from kiosk.house import House
from kiosk.people.model import Person
from kiosk.printing.grid import Paper
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.contest.paper_making import PaperMaking
from ui.admin.contest.paper_rows import PERSON, person_rows, sheet_rows
from ui.admin.corrections.speech import Speech
from ui.admin.printing.offer_view import PrintOfferView
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 50


@QmlElement
class PaperBallotsView(QObject):
    """`wants`: a screen of ours. `stackBegun`: papers of this contest are entered one after the other."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)
    left = Signal()
    stackBegun = Signal(int)
    stackEnded = Signal()
    scanned = Signal(str)
    typed = Signal(str)

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._ballots = house.paper_ballots
        self._offer = offer
        self._speech = speech
        self._making = PaperMaking(house.paper_ballots, tools, jobs)
        self._making.changed.connect(self.changed)
        self._making.working.connect(self.working)
        self._making.made.connect(self._keep)
        self._contest = 0
        self._whose: Whose = "blank"
        self._name = self._made = self._news = ""
        self._entered = 0
        self._people = Rows(PERSON)
        house.store.subscribe(lambda _: self.changed.emit())

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(str, notify=changed)
    def title(self) -> str:
        """Of the contest."""
        return self._house.contests.get(self._contest).plan.title if self._contest else ""

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """The vote is: papers can be made and entered."""
        return any(each.id == self._contest for each in self._house.booth.open())

    @Property(str, notify=changed)
    def whose(self) -> str:
        """blank, without, team or one."""
        return self._whose

    @Property(str, notify=changed)
    def name(self) -> str:
        """The team, or whoever the one is."""
        if self._whose != "one":
            return self._name
        person = self._house.people.get(self._name)
        return person.display if person else ""

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are made out to people."""
        return len(self._chosen())

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        return [team.name for team in self._house.people.teams() if team.name]

    @Property(Rows, constant=True)
    def people(self) -> Rows:
        """Found by name or staff number. Roles: title, detail, badge, key."""
        return self._people

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._making.running

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._making.done

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._making.total

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the sheet just made; "" before."""
        return self._made

    @Property(str, notify=changed)
    def news(self) -> str:
        """What became of a paper that was to be called in."""
        return self._news

    @Property(int, notify=changed)
    def entered(self) -> int:
        """Papers of the stack that are in the box."""
        return self._entered

    @Property(list, notify=changed)
    def sheets(self) -> list[dict[str, object]]:
        """Newest first: number, persons, out, used, dead, file ("" once it was printed and removed)."""
        return sheet_rows(self._ballots.sheets(self._contest) if self._contest else ())

    def begin(self, contest: int) -> None:
        """0: the first that is open."""
        first = next((each.id for each in self._house.booth.open()), 0)
        self._contest = contest or first
        self._whose, self._name, self._news = "blank", "", ""
        self.changed.emit()

    def forget(self) -> None:
        """No name stays, and nobody enters a stack any more."""
        self.cancel()
        self._people.show(())
        self._name = self._news = self._made = ""
        self._whose = "blank"
        self.stackEnded.emit()
        self.changed.emit()

    def count_entered(self, entered: int) -> None:
        self._entered = entered
        self.changed.emit()

    def scan(self, screen: str, text: str) -> bool:
        """Whether it was taken: the next of a stack, or one that is called in."""
        if screen == "paperstack":
            self.scanned.emit(text)
        elif screen == "ballotpapers" and self._contest:
            self.callInCode(text)
        return screen in ("paperstack", "ballotpapers")

    @Slot(str)
    def choose(self, whose: str) -> None:
        self._whose, self._name = cast(Whose, whose), ""
        self.changed.emit()

    @Slot(str)
    def chooseTeam(self, team: str) -> None:
        self._whose, self._name = "team", team
        self.changed.emit()

    @Slot(str)
    def choosePerson(self, person: str) -> None:
        self._whose, self._name = "one", person
        self._people.show(())
        self.changed.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        found = self._house.people.find(text, MOST) if text.strip() else []
        self._people.show(person_rows(found, self._speech.words))

    @Slot(str, int)
    def make(self, paper: str, blank: int) -> None:
        """`blank`: how many, where they are made out to nobody."""
        wish = blank if self._whose == "blank" else self._chosen()
        self._draw(self._ballots.plan(self._contest, wish, cast(Paper, paper)))

    @Slot(int, str)
    def again(self, sheet: int, paper: str) -> None:
        """New codes for what is still out; the old papers stop working."""
        self._draw(self._ballots.plan_again(sheet, cast(Paper, paper)))

    @Slot()
    def cancel(self) -> None:
        self._making.cancel()

    @Slot(int)
    def printed(self, sheet: int) -> None:
        """The organizer holds the papers; the file goes."""
        self._ballots.mark_printed(sheet)

    @Slot(str)
    def offerSheet(self, file: str) -> None:
        """One that was made before, as it is."""
        self._offer.offer("ballots", self._house.folder.prints / file)

    @Slot(int)
    def callIn(self, sheet: int) -> None:
        """Whatever of it is still out is lost."""
        self._say(self._ballots.call_in_sheet(sheet))

    @Slot()
    def callInPerson(self) -> None:
        """The paper of the one who is chosen."""
        self._say(self._ballots.call_in(self._contest, self._name))

    @Slot(str)
    def callInCode(self, text: str) -> None:
        """One that is at hand and was scanned."""
        self._call_in(text, typed=False)

    @Slot(str)
    def callInTyped(self, text: str) -> None:
        """One whose letters somebody knows."""
        self._call_in(text, typed=True)

    @Slot(str)
    def enterTyped(self, text: str) -> None:
        """One that cannot be scanned; the stack goes on with it. What does not count is told here."""
        seen = self._ballots.look_typed(text, self._contest)
        if isinstance(seen, MayEnter):
            self.toStack()
            self.typed.emit(text)
        else:
            self._tell(*rules.words(seen.why))

    @Slot()
    def forgetNews(self) -> None:
        self._tell()

    @Slot()
    def toStack(self) -> None:
        self._entered = 0
        self.stackBegun.emit(self._contest)
        self.wants.emit("paperstack")

    @Slot(str)
    def enterCode(self, text: str) -> None:
        """The letters below the code of the next paper."""
        self.typed.emit(text)

    @Slot()
    def endStack(self) -> None:
        self.stackEnded.emit()
        self.wants.emit("ballotpapers")

    @Slot()
    def back(self) -> None:
        self.left.emit()

    @Slot()
    def finish(self) -> None:
        """The sheet just made was looked at."""
        self._made = ""
        self.changed.emit()

    def _draw(self, planned: PlannedBallots) -> None:
        self._made, self._news = "", ""
        self._making.make(planned)

    def _keep(self, paper: Path) -> None:
        self._offer.offer("ballots", paper)
        self._made = paper.name
        self.changed.emit()

    def _chosen(self) -> tuple[Person, ...]:
        if not self._contest or self._whose == "blank":
            return ()
        return self._ballots.whose(self._contest, self._whose, self._name)

    def _say(self, dead: int) -> None:
        said = (
            Sentence("PaperBallot", "%Ln papers do not count any more.", n=dead)
            if dead
            else Sentence("PaperBallot", "No paper of theirs is out.")
        )
        self._tell(said)

    def _call_in(self, text: str, *, typed: bool) -> None:
        try:
            self._say(self._ballots.call_in_code(self._contest, text, typed=typed))
        except rules.NotCast as no:
            self._tell(*rules.words(no.why))

    def _tell(self, *said: Sentence) -> None:
        self._news = " ".join(map(self._speech.say, said))
        self.changed.emit()
