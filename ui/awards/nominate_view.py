"""A visitor proposes an award: who they are, for whom, which title, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import LONGEST_CITATION, LONGEST_NAME, LONGEST_TITLE, Recipient
from kiosk.awards.titles import READY
from kiosk.house import House
from kiosk.people.asking import Asking
from kiosk.words import Words
from ui.awards import proposal as steps
from ui.awards.proposal import Proposal
from ui.kit.words import QtWords
from ui.people.asking_view import AskingView

QML_IMPORT_NAME = "ui.awards"
QML_IMPORT_MAJOR_VERSION = 1

ACTIVITY = "awards"


@QmlElement
class NominateView(QObject):
    """`wants`: a screen. Refused and Unavailable pass through, and nothing that was said is lost then."""

    wants = Signal(str)
    sounded = Signal(str)
    changed = Signal()
    stepChanged = Signal()

    def __init__(self, house: House, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self._nominations = house.nominations
        self._people = house.people
        self._words_for = words_for
        self._words = words_for("en")
        self._asking = AskingView(Asking(house.event, house.people, house.pins, ACTIVITY), house.people)
        self._asking.known.connect(self._know)
        self._proposal = Proposal()

    @Property(AskingView, constant=True)
    def asking(self) -> AskingView:
        return self._asking

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """who, whom, free (a name is written), title, why, sent; enough: no more today."""
        return self._proposal.step

    @Property(str, notify=changed)
    def recipient(self) -> str:
        """Whom it is for, as the lists call them; "" as long as nobody was chosen."""
        one = self._proposal.recipient
        if one is None or one.kind != "person":
            return one.key if one else ""
        person = self._people.get(one.key)
        return person.display if person else ""

    @Property(str, notify=changed)
    def freeName(self) -> str:
        """The name that was written, of somebody who is in no list."""
        one = self._proposal.recipient
        return one.key if one and one.kind == "free" else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._proposal.title

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._proposal.why

    @Property(list, notify=changed)
    def ideas(self) -> list[str]:
        """A handful of titles in the language of the screen."""
        return list(steps.handful([self._words.say(one.title) for one in READY], self._proposal.page))

    @Property(int, constant=True)
    def longestName(self) -> int:
        return LONGEST_NAME

    @Property(int, constant=True)
    def longestTitle(self) -> int:
        return LONGEST_TITLE

    @Property(int, constant=True)
    def longestWhy(self) -> int:
        return LONGEST_CITATION

    @Slot()
    def begin(self) -> None:
        """Nobody is known, nothing is said."""
        self._become(Proposal())
        self._asking.begin()

    @Slot(str)
    def choosePerson(self, person: str) -> None:
        self._become(steps.chosen(self._proposal, Recipient("person", person)))

    @Slot(str)
    def chooseTeam(self, team: str) -> None:
        self._become(steps.chosen(self._proposal, Recipient("team", team)))

    @Slot()
    def writeName(self) -> None:
        self._become(replace(self._proposal, step="free"))

    @Slot(str)
    def chooseName(self, name: str) -> None:
        if name.strip():
            self._become(steps.chosen(self._proposal, Recipient("free", name.strip())))

    @Slot()
    def moreIdeas(self) -> None:
        self._become(replace(self._proposal, page=self._proposal.page + 1))

    @Slot(str)
    def chooseTitle(self, title: str) -> None:
        """Empty: the organizer finds one."""
        self._become(steps.titled(self._proposal, title.strip()))

    @Slot(str)
    def keepWhy(self, why: str) -> None:
        self._proposal = replace(self._proposal, why=why)

    @Slot()
    def send(self) -> None:
        """Said to be sent only after it is stored."""
        now = self._proposal
        if now.step == "why" and now.recipient is not None:
            self._nominations.nominate(now.by, now.recipient, now.title, now.why)
            self._become(steps.sent(now))
            self.sounded.emit("ticket")

    @Slot()
    def another(self) -> None:
        by = self._proposal.by
        self._become(steps.known(by, self._nominations.left_today(by)))

    @Slot()
    def back(self) -> None:
        before = steps.back(self._proposal)
        if before is not None:
            self._become(before)
            return
        self.leave()
        self.wants.emit("thanks")

    @Slot()
    def done(self) -> None:
        self.wants.emit("home")

    def scan(self, text: str) -> bool:
        """Whether it was a pass while the screen asks who it is; anything else is for others."""
        return self._proposal.step == "who" and self._asking.scan(text)

    def leave(self) -> None:
        """The visit is over: no draft, no name."""
        self._become(Proposal())
        self._asking.leave()

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        self.changed.emit()

    def _know(self, person: str) -> None:
        self._become(steps.known(person, self._nominations.left_today(person)))

    def _become(self, proposal: Proposal) -> None:
        before, self._proposal = self._proposal, proposal
        self.changed.emit()
        if proposal.step != before.step:
            self.stepChanged.emit()
