"""Making paper ballots, drawn beside the screen; what became of those that are out; calling in lost ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.contest.papers.job import BallotJob
from kiosk.contest.papers.model import BallotSheet, PlannedBallots, Whose
from kiosk.contest.papers.paper import draw_ballots
from kiosk.house import House
from kiosk.people.model import Person
from kiosk.printing.grid import Paper
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.corrections import cards
from ui.admin.corrections.speech import Speech
from ui.admin.printing.offer_view import PrintOfferView
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs, ProcessJob

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

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._ballots = house.paper_ballots
        self._tools = tools
        self._jobs = jobs
        self._offer = offer
        self._speech = speech
        self._job: ProcessJob | None = None
        self._place: TemporaryDirectory[str] | None = None
        self._contest = 0
        self._whose: Whose = "blank"
        self._name = self._made = self._news = ""
        self._done = self._total = self._entered = 0
        self._people = Rows(cards.ROLES)
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
        return self._job is not None

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._total

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
        return [
            {
                "number": one.number,
                "persons": one.persons,
                "out": one.out,
                "used": one.used,
                "dead": one.dead,
                "file": one.file or "",
            }
            for one in reversed(self._sheets())
        ]

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
        words = self._speech.words
        self._people.show(
            tuple(
                {
                    "title": match.person.display,
                    "detail": cards.about(match.person, words),
                    "badge": "",
                    "key": match.person.id,
                }
                for match in found
            )
        )

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
        if self._job is not None:
            self._job.cancel()
            self._over()
            self._clean()

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
        """One that is at hand, scanned or typed."""
        try:
            self._say(self._ballots.call_in_code(self._contest, text))
        except Refused as no:
            self._news = self._speech.say(no.reason)
            self.changed.emit()

    @Slot()
    def toStack(self) -> None:
        self._entered = 0
        self.stackBegun.emit(self._contest)
        self.wants.emit("paperstack")

    @Slot(str)
    def enterCode(self, text: str) -> None:
        """The letters below the code of the next paper."""
        self.scanned.emit(text)

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
        if self._job is not None:
            return
        job = self._ballots.job(planned, self._tools.words_for)
        self._place = TemporaryDirectory(prefix="handlebar-")
        drawn = Path(self._place.name) / "ballots.pdf"
        self._done, self._total, self._made, self._news = 0, len(planned.cards), "", ""
        self._job = self._jobs.in_process(
            _draw,
            (job, drawn),
            progress=self._progressed,
            done=lambda _: self._store(planned, drawn),
            failed=self._failed,
        )
        self.working.emit(True)
        self.changed.emit()

    def _chosen(self) -> tuple[Person, ...]:
        if not self._contest or self._whose == "blank":
            return ()
        return self._ballots.whose(self._contest, self._whose, self._name)

    def _sheets(self) -> tuple[BallotSheet, ...]:
        return self._ballots.sheets(self._contest) if self._contest else ()

    def _say(self, dead: int) -> None:
        said = (
            Sentence("PaperBallot", "%Ln papers do not count any more.", n=dead)
            if dead
            else Sentence("PaperBallot", "No paper of theirs is out.")
        )
        self._news = self._speech.say(said)
        self.changed.emit()

    def _progressed(self, done: int) -> None:
        self._done = done
        self.changed.emit()

    def _store(self, planned: PlannedBallots, drawn: Path) -> None:
        self._over()
        try:
            paper = self._ballots.add(planned, drawn)
            self._offer.offer("ballots", paper)
            self._made = paper.name
        finally:
            self._clean()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        self._clean()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()

    def _clean(self) -> None:
        if self._place is not None:
            self._place.cleanup()
            self._place = None


def _draw(job: BallotJob, path: Path, progress: Callable[[int], None]) -> None:
    path.write_bytes(draw_ballots(job, progress).pdf)
