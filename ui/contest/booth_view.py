"""The polling booth: who votes, on what, the ballot, a last look, and a screen that clears itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused, Unavailable
from kiosk.clock import Clock
from kiosk.contest.ballot import Ballot
from kiosk.contest.booth import AlreadyVoted
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.people.asking import Asking
from kiosk.storage.journal import Fact
from kiosk.words import Sentence, Words
from ui.contest import flow
from ui.contest.ballot_view import BallotView
from ui.contest.flow import Vote
from ui.contest.held_up import HeldUp
from ui.contest.polling import CastPaper, Polling, contest_row
from ui.contest.receipt_view import ReceiptView
from ui.contest.refusal_view import RefusalView
from ui.kit.rows import Rows
from ui.kit.words import QtWords
from ui.people.asking_view import AskingView

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1

ACTIVITY = "contest"


@QmlElement
class BoothView(QObject):
    """`wants`: a screen, `sounded`: a sound. A ballot lives here from the first touch to the cast, or until
    somebody leaves; nothing of it is anywhere else. Refused and Unavailable of a cast pass through, and the
    ballot is still there then.

    `paperScanned`: the code of a ballot paper; whoever enters it calls `beginPaper` or `refuse`.
    `paperEnded`: whether the ballot of a paper was cast.
    """

    wants = Signal(str)
    sounded = Signal(str)
    told = Signal(object)
    changed = Signal()
    stepChanged = Signal()
    interrupted = Signal()
    paperScanned = Signal(str)
    paperEnded = Signal(bool)

    def __init__(self, house: House, clock: Clock, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self._polling = Polling(house)
        self._words_for = words_for
        self._words = words_for("en")
        self._asking = AskingView(Asking(house.event, house.people, house.pins, ACTIVITY), house.people)
        self._asking.known.connect(self._know)
        self._ballot = BallotView(Pictures(house.folder.media), self._edit)
        self._receipt = ReceiptView(clock)
        self._receipt.over.connect(self.done)
        self._refusal = RefusalView(self._words)
        self._contests = Rows(("id", "title", "category", "state"))
        self._vote = Vote()
        self._cast_paper: CastPaper | None = None
        self._heading = ""
        self._news = ""
        self._held_up = HeldUp(self, self._asking, house.event.info.id)
        house.store.subscribe(self._heard)

    # What the screens bind

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """who, contests, choose, check, cast, no."""
        return self._vote.step

    @Property(AskingView, constant=True)
    def asking(self) -> AskingView:
        return self._asking

    @Property(BallotView, constant=True)
    def ballot(self) -> BallotView:
        return self._ballot

    @Property(ReceiptView, constant=True)
    def receipt(self) -> ReceiptView:
        return self._receipt

    @Property(RefusalView, constant=True)
    def refusal(self) -> RefusalView:
        return self._refusal

    @Property(Rows, constant=True)
    def contests(self) -> Rows:
        """Those that are open. `state`: open, voted, nothing."""
        return self._contests

    @Property(str, notify=changed)
    def news(self) -> str:
        """About the ballot on the screen: lost (something on it is gone), kept (not cast, try again)."""
        return self._news

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """Another contest is open for whoever just voted."""
        return self._vote.more

    @Property(bool, notify=changed)
    def paper(self) -> bool:
        return self._vote.paper

    # What a voter does

    @Slot()
    def enter(self) -> None:
        """From home: whoever comes is asked who they are, if there is anything to vote on."""
        self.enterFor(0)

    @Slot(int)
    def enterFor(self, contest: int) -> None:
        """From the picture of one contest; 0 is any."""
        self._become(self._polling.begun(contest))
        self._asking.begin()
        self.wants.emit("voter" if self._vote.step == "who" else "booth")

    def enterAs(self, person: str) -> None:
        """They showed who they are already, on the page of their tickets."""
        self.leave()
        self._know(person)

    @Slot(int)
    def choose(self, contest: int) -> None:
        """One of the contests that are open."""
        if self._vote.step == "contests":
            self._become(self._polling.chosen(self._vote, contest))

    @Slot()
    def check(self) -> None:
        """The whole ballot once more."""
        if self._vote.step == "choose":
            self._news = ""
            self._ballot.lookAt("")
            self._become(replace(self._vote, step="check"))

    @Slot()
    def cast(self) -> None:
        """Said to be cast only after it is stored."""
        now = self._vote
        if now.step != "check" or now.ballot is None:
            return
        try:
            done = self._cast_paper(now.ballot.marks) if self._cast_paper else self._polling.put(now)
        except AlreadyVoted:
            self._become(flow.refused(now, "voted"))
        except Refused:
            if not self._look_again():
                raise
        except Unavailable:
            self._say_news("kept")
            raise
        else:
            self._receipt.show("" if now.paper else done.code)
            self._become(flow.cast(now, more=not now.paper and self._polling.more(now.person)))
            self.sounded.emit("ticket")
            if now.paper:
                self.paperEnded.emit(True)

    @Slot()
    def another(self) -> None:
        """The same voter in another contest; the ballot just cast is forgotten."""
        if self._vote.more:
            self._offer(self._vote.person)

    @Slot()
    def next(self) -> None:
        """The next voter begins on a screen of their own."""
        self.done()
        self.enter()

    @Slot()
    def back(self) -> None:
        before = flow.back(self._vote)
        if self._ballot.looking:
            self._ballot.lookAt("")
        elif before is None:
            self.done()
        elif before.step == "contests":
            self._offer(before.person)
        else:
            self._become(before)

    @Slot()
    def done(self) -> None:
        self.leave()
        self.wants.emit("home")

    @Slot()
    def leave(self) -> None:
        """Nothing of this voter is left; a ballot that was not cast is gone."""
        paper = self._vote.open and self._vote.paper
        self._cast_paper, self._heading = None, ""
        self._held_up.forget()
        self._become(Vote())
        self._asking.leave()
        if paper:
            self.paperEnded.emit(False)

    # Scans

    def busy(self) -> bool:
        """A ballot that is not cast lies on the screen."""
        return self._vote.open

    def scan(self, screen: str, text: str) -> bool:
        """Whether it is the booth's."""
        return self._held_up.scan(screen, text)

    @Slot()
    def endIt(self) -> None:
        """The ballot on the screen is not cast; what was scanned meanwhile comes next."""
        self._held_up.end_it()

    @Slot()
    def keepVoting(self) -> None:
        self._held_up.forget()

    # Ballots on paper

    def beginPaper(self, contest: int, cast: CastPaper, title: str, voter: str = "") -> None:
        """The ballot of a paper is entered as it was filled in. `cast` stores it; `title` says whose it is;
        `voter`: a person's id, so that their own costume cannot be chosen."""
        self._cast_paper, self._heading = cast, title
        self._become(self._polling.on_paper(contest, voter))
        self.wants.emit("booth")

    def refuse(self, what: Sentence, help_: Sentence | None = None) -> None:
        """A page of its own that says no."""
        self._become(flow.refused(Vote(), "said"))
        self._refusal.show(self._vote, what, help_)
        self.wants.emit("booth")

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        self._ballot.speak(self._words)
        self._refusal.speak(self._words)

    def _know(self, person: str) -> None:
        self._offer(person)
        self.wants.emit("booth")

    def _offer(self, person: str) -> None:
        """All that is open for them, or the one they came for."""
        here = self._polling.admissions(person, self._vote.wanted)
        self._contests.show(tuple(map(contest_row, here)))
        self._become(self._polling.known(person, self._vote.wanted, here))

    def _look_again(self) -> bool:
        """Whether the contest changed under the ballot; the voter reads what became of it."""
        before, after = self._vote, self._polling.looked(self._vote)
        if after != before:
            self._become(after)
            if after.open and flow.lost(before, after):
                self._say_news("lost")
        return after != before

    def _heard(self, fact: Fact) -> None:
        """The organizer, or the clock, changed the contest while a ballot lies open."""
        if self._vote.open and fact.kind.startswith(("contest-", "entry-")):
            self._look_again()

    def _edit(self, ballot: Ballot) -> None:
        self._news = ""
        self._become(replace(self._vote, ballot=ballot))

    def _say_news(self, news: str) -> None:
        self._news = news
        self.changed.emit()

    def _become(self, vote: Vote) -> None:
        before, self._vote = self._vote, vote
        if not vote.open:
            self._news = ""
        if vote.step == "who":
            self._contests.show(())
        if vote.step != "cast":
            self._receipt.leave()
        if vote.step != "no" or vote != before:
            self._refusal.show(vote)
        self._ballot.show(vote.contest, vote.ballot, self._heading)
        self.changed.emit()
        if vote.step != before.step:
            self.stepChanged.emit()
