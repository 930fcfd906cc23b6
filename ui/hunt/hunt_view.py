"""One visit to the hunt: what was scanned, who it was, what is shown of it, how long undo is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.event.service import Event
from kiosk.hunt.model import Answer
from kiosk.hunt.service import Hunt
from kiosk.hunt.visit import Visit
from kiosk.people.service import People
from kiosk.scanning.codes import ALPHABET, fold_typed
from kiosk.words import Sentence, Words
from ui.hunt.countdown import Left, left
from ui.hunt.said import Said
from ui.hunt.shown import NOTHING, Shown, shown, shown_all, ticket_lines
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.hunt"
QML_IMPORT_MAJOR_VERSION = 1

ALONE_SECONDS = 15.0
TICK_MS = 100
LONGEST_INPUT = 32


@QmlElement
class HuntView(QObject):
    """`wants` names the screen to go to: claim, type, who, ticket, answer, home.

    A scan is `recognized` at once and decided in the next turn of the event loop, so that the recognition is
    painted before the disk is asked. Refused and Unavailable pass through.
    """

    wants = Signal(str)
    recognized = Signal(str)
    seenChanged = Signal()
    shownChanged = Signal()
    countdownChanged = Signal()

    def __init__(
        self,
        hunt: Hunt,
        people: People,
        event: Event,
        clock: Clock,
        words_for: Callable[[str], Words] = QtWords,
    ) -> None:
        super().__init__()
        self._hunt = hunt
        self._people = people
        self._event = event
        self._clock = clock
        self._said = Said(words_for)
        self._visit = Visit()
        self._shown = NOTHING
        self._trouble: tuple[Sentence | None, Sentence | None] = (None, None)
        self._seen = ""
        self._correcting = False
        self._home_at: float | None = None
        self._queue: list[Callable[[Visit], tuple[Answer, Visit]]] = []
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self.decide)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.tick)

    # What a visitor does

    @Slot(str)
    def scan(self, text: str) -> None:
        look = self._hunt.look_at(text)
        self._seen = look.style if look else ""
        self.seenChanged.emit()
        self._queue.append(lambda visit: self._hunt.scan(text, visit))
        self.recognized.emit("seen")
        self._next_turn.start()

    @Slot(str)
    def enterCode(self, text: str) -> None:
        self._queue.append(lambda visit: self._hunt.type_code(text, visit))
        self.recognized.emit("seen")
        self._next_turn.start()

    @Slot()
    def decide(self) -> None:
        """One scan a turn: what it raises keeps none of the others waiting."""
        if not self._queue:
            return
        step = self._queue.pop(0)
        if self._queue:
            self._next_turn.start()
        answer, self._visit = step(self._visit)
        self._correcting = False
        self._show(shown(answer))

    @Slot(str)
    def choose(self, person: str) -> None:
        """Somebody said who they are, or who it was instead."""
        if self._correcting and person == self._shown.person:
            self.cancel()
        elif self._correcting:
            answers = []
            for receipt in self._shown.receipts:
                answer, self._visit = self._hunt.correct(receipt, person, self._visit)
                answers.append(answer)
            self._correcting = False
            self._show(shown_all(answers))
        else:
            answer, self._visit = self._hunt.identify(person, self._visit)
            self._show(shown(answer))

    @Slot()
    def undo(self) -> None:
        for receipt in reversed(self._shown.receipts):
            answer, self._visit = self._hunt.undo(receipt, self._visit)
            self._show(shown(answer))

    @Slot()
    def correct(self) -> None:
        """ "Not you?": asks for another name; the ticket stays until one is chosen."""
        self._correcting = True
        self.shownChanged.emit()
        self.wants.emit("who")

    @Slot()
    def cancel(self) -> None:
        """From "who found it?": back to the ticket, or home; the mustache stays free."""
        if self._correcting:
            self._correcting = False
            self.shownChanged.emit()
            self.wants.emit("ticket")
        else:
            self.done()

    @Slot()
    def another(self) -> None:
        self._home_at = None
        self.wants.emit("claim")

    @Slot()
    def typeInstead(self) -> None:
        self._home_at = None
        self._shown = Shown("type") if self._shown.screen == "type" else self._shown
        self.shownChanged.emit()
        self.wants.emit("type")

    @Slot()
    def done(self) -> None:
        self.leave()
        self.wants.emit("home")

    @Slot()
    def leave(self) -> None:
        """The visit is over; everything personal is forgotten."""
        self._visit = Visit()
        self._queue.clear()
        self._correcting = False
        self._trouble = (None, None)
        self._home_at = None
        self._tick.stop()
        self._shown = NOTHING
        self.shownChanged.emit()
        self.countdownChanged.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody is still there: an answer does not go home under their fingers."""
        if self._home_at is not None:
            self._home_at = self._clock.monotonic() + ALONE_SECONDS

    @Slot(str, result=str)
    def folded(self, text: str) -> str:
        """Capitals and 0-9 of what a keyboard typed in any script, without spaces, hyphens and marks."""
        return fold_typed(text[:LONGEST_INPUT])

    @Slot(str, result=bool)
    def isLetter(self, letter: str) -> bool:
        """Some code has it."""
        return letter in ALPHABET

    @Slot()
    def forgetSlip(self) -> None:
        """The typed code was changed: what was wrong with the last one is old."""
        if self._shown.kind.startswith("slip-"):
            self._shown = Shown("type")
            self.shownChanged.emit()

    def tell(self, what: Sentence, what_to_do: Sentence | None) -> None:
        """A no, or trouble with the disk, as an answer of its own. The visit goes on."""
        self._trouble = (what, what_to_do)
        self._correcting = False
        self._show(Shown(kind="trouble" if what_to_do else "refused"))

    # Time

    @Slot()
    def tick(self) -> None:
        now = self._clock.monotonic()
        if self._home_at is not None and now >= self._home_at:
            self.done()
            return
        self.countdownChanged.emit()
        if self._home_at is None and not self._left().correct:
            self._tick.stop()

    def _show(self, what: Shown) -> None:
        if what.kind not in ("trouble", "refused"):
            self._trouble = (None, None)
        self._shown = what
        alone = what.screen == "answer" and self._visit.person is None
        self._home_at = self._clock.monotonic() + ALONE_SECONDS if alone else None
        if alone or what.receipts:
            self._tick.start()
        self.shownChanged.emit()
        self.countdownChanged.emit()
        self.wants.emit(what.screen)

    def _left(self) -> Left:
        return left(self._shown.receipts, self._clock.monotonic())

    # What the screens bind

    @Property(str, notify=seenChanged)
    def seenStyle(self) -> str:
        """The mustache of the last scan, "" if it was none."""
        return self._seen

    @Property(str, notify=shownChanged)
    def kind(self) -> str:
        return self._shown.kind

    @Property(bool, notify=shownChanged)
    def correcting(self) -> bool:
        return self._correcting

    @Property(str, notify=shownChanged)
    def firstName(self) -> str:
        """How to address the visitor, "" for nobody and for those who are not shown in public."""
        person = self._people.get(self._person())
        public = self._people.public_name(self._person())
        return person.given or public if person and public else ""

    @Property(str, notify=shownChanged)
    def name(self) -> str:
        """ "Ana P.", "" for nobody and for those who are not shown in public."""
        return self._people.public_name(self._person()) or ""

    @Property(bool, notify=shownChanged)
    def known(self) -> bool:
        return self._visit.person is not None

    @Property(bool, notify=shownChanged)
    def atOnce(self) -> bool:
        return self._shown.at_once

    @Property(list, notify=shownChanged)
    def ticketLines(self) -> list[str]:
        return list(ticket_lines(self._shown.tickets))

    @Property(int, notify=shownChanged)
    def ticketCount(self) -> int:
        return len(self._shown.tickets)

    @Property(list, notify=shownChanged)
    def styles(self) -> list[str]:
        return [look.style for look in self._shown.looks]

    @Property(bool, notify=shownChanged)
    def golden(self) -> bool:
        return any(look.value > 1 for look in self._shown.looks)

    @Property(int, notify=shownChanged)
    def held(self) -> int:
        return self._shown.held

    @Property(str, notify=shownChanged)
    def team(self) -> str:
        return self._shown.standing.team if self._shown.standing else ""

    @Property(int, notify=shownChanged)
    def place(self) -> int:
        return self._shown.standing.rank if self._shown.standing else 0

    @Property(int, notify=shownChanged)
    def teamCount(self) -> int:
        return self._shown.standing.of if self._shown.standing else 0

    @Property(str, notify=shownChanged)
    def letter(self) -> str:
        return self._shown.letter

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        return self._shown.count

    @Property(float, notify=countdownChanged)
    def undoLeft(self) -> float:
        """1 at the start, 0 when it is over."""
        return self._left().undo_part

    @Property(int, notify=countdownChanged)
    def undoSeconds(self) -> int:
        return self._left().undo_seconds

    @Property(bool, notify=countdownChanged)
    def canCorrect(self) -> bool:
        return self._left().correct > 0

    @Slot(str, result=str)
    def opens(self, language: str) -> str:
        """Day and time, or the time of day alone; "" where nothing opens."""
        return self._said.moment(self._shown.opens, language)

    @Slot(str, result=str)
    def closes(self, language: str) -> str:
        return self._said.moment(self._shown.closes, language)

    @Slot(str, result=str)
    def raffle(self, language: str) -> str:
        """When the draw will be, "" if nobody knows or it is over."""
        at = self._event.settings.raffle_at
        return self._said.moment(at, language) if at is not None and at > self._clock.now() else ""

    @Slot(str, result=str)
    def troubleTitle(self, language: str) -> str:
        return self._said.sentence(self._trouble[0], language)

    @Slot(str, result=str)
    def troubleText(self, language: str) -> str:
        return self._said.sentence(self._trouble[1], language)

    def _person(self) -> str:
        return self._shown.person or self._visit.person or ""
