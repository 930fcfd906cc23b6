"""One visit to the hunt: what was scanned, who it was, what is shown of it, how long undo is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.event.service import Event
from kiosk.hunt.service import Hunt
from kiosk.people.service import People
from kiosk.scanning.codes import ALPHABET, fold_typed
from kiosk.words import Sentence, Words
from ui.hunt.flow import Flow, Place
from ui.hunt.said import Said
from ui.hunt.shown import Shown, ticket_lines
from ui.hunt.who_view import WhoView
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.hunt"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 100
LONGEST_INPUT = 32


@QmlElement
class HuntView(QObject):
    """`wants` names the screen to go to: claim, type, who, ticket, answer, mine, home.

    A scan is `recognized` at once and decided in the next turn of the event loop, so that the recognition is
    painted before the disk is asked. Refused and Unavailable pass through.

    `elsewhere`: whether somebody else takes a typed code: it is no mustache's.
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
        self.elsewhere: Callable[[str], bool] = lambda _: False
        self._hunt = hunt
        self._people = people
        self._event = event
        self._clock = clock
        self._flow = Flow(hunt, clock)
        self._said = Said(words_for)
        self._who = WhoView(self._flow, people)
        self._who.entered.connect(lambda pin: self._go(self._flow.enter_pin(pin)))
        self._who.again.connect(lambda: self._go(self._flow.another_name()))
        self._seen = ""
        self._queue: list[Callable[[], Place]] = []
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self.decide)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)

    # What a visitor does

    @Slot(str)
    def scan(self, text: str) -> None:
        look = self._hunt.look_at(text)
        self._recognize(look.style if look else "", lambda: self._flow.scan(text))

    @Slot(str)
    def enterCode(self, text: str) -> None:
        if not self.elsewhere(text):
            self._recognize("", lambda: self._flow.type_code(text))

    @Slot()
    def decide(self) -> None:
        """One scan a turn: what it raises keeps none of the others waiting."""
        if not self._queue:
            return
        step = self._queue.pop(0)
        if self._queue:
            self._next_turn.start()
        self._go(step())

    @Slot(str)
    def choose(self, person: str) -> None:
        """Somebody said who they are, or who it was instead."""
        self._go(self._flow.choose(person))

    @Slot()
    def undo(self) -> None:
        self._go(self._flow.undo())

    @Slot()
    def correct(self) -> None:
        self._go(self._flow.correct())

    @Slot()
    def cancel(self) -> None:
        self._go(self._flow.cancel())

    @Slot()
    def another(self) -> None:
        self._go(self._flow.another())

    @Slot()
    def typeInstead(self) -> None:
        self._go(self._flow.type_instead())

    @Slot()
    def done(self) -> None:
        self.leave()
        self.wants.emit("home")

    @Slot()
    def leave(self) -> None:
        """The visit is over; everything personal is forgotten."""
        self._queue.clear()
        self._seen = ""
        self._flow.leave()
        self._changed()

    @Slot()
    def touched(self) -> None:
        self._flow.touched()

    @Slot()
    def forgetSlip(self) -> None:
        """The typed code was changed: what was wrong with the last one is old."""
        self._flow.forget_slip()
        self.shownChanged.emit()

    @Slot(str, result=str)
    def folded(self, text: str) -> str:
        """Capitals and 0-9 of what a keyboard typed in any script, without spaces, hyphens and marks."""
        return fold_typed(text[:LONGEST_INPUT])

    @Slot(str, result=bool)
    def isLetter(self, letter: str) -> bool:
        """Some code has it."""
        return letter in ALPHABET

    def tell(self, what: Sentence, what_to_do: Sentence | None) -> None:
        """A no, or trouble with the disk, as an answer of its own. The visit goes on."""
        self._go(self._flow.tell(what, what_to_do))

    @Slot()
    def tick(self) -> None:
        if self._flow.over:
            self.done()
            return
        self._who.look()
        self.countdownChanged.emit()
        if not self._flow.counting:
            self._ticking.stop()

    def _recognize(self, style: str, step: Callable[[], Place]) -> None:
        self._queue.append(step)
        self._seen = style
        self.seenChanged.emit()
        self.recognized.emit("seen")
        self._next_turn.start()

    def _go(self, place: Place) -> None:
        self._changed()
        self.wants.emit(place)

    def _changed(self) -> None:
        if self._flow.counting:
            self._ticking.start()
        else:
            self._ticking.stop()
        self._who.look()
        self.seenChanged.emit()
        self.shownChanged.emit()
        self.countdownChanged.emit()

    @property
    def now(self) -> Shown:
        """All that is on the screen."""
        return self._flow.shown

    # What the screens bind

    @Property(WhoView, constant=True)
    def who(self) -> WhoView:
        return self._who

    @Property(str, notify=seenChanged)
    def seenStyle(self) -> str:
        """The mustache of the last scan, "" if it was none."""
        return self._seen

    @Property(str, notify=shownChanged)
    def kind(self) -> str:
        return self._flow.shown.kind

    @Property(bool, notify=shownChanged)
    def correcting(self) -> bool:
        return self._flow.correcting

    @Property(str, notify=shownChanged)
    def firstName(self) -> str:
        """How to address the visitor, "" for nobody and for those who are not shown in public."""
        person = self._people.get(self._flow.person)
        public = self._people.public_name(self._flow.person)
        return person.given or public if person and public else ""

    @Property(str, notify=shownChanged)
    def name(self) -> str:
        """ "Ana P.", "" for nobody and for those who are not shown in public."""
        return self._people.public_name(self._flow.person) or ""

    @Property(bool, notify=shownChanged)
    def known(self) -> bool:
        return self._flow.known

    @Property(list, notify=shownChanged)
    def ticketLines(self) -> list[str]:
        return list(ticket_lines(self._flow.shown.tickets))

    @Property(int, notify=shownChanged)
    def ticketCount(self) -> int:
        return len(self._flow.shown.tickets)

    @Property(list, notify=shownChanged)
    def styles(self) -> list[str]:
        return [look.style for look in self._flow.shown.looks]

    @Property(bool, notify=shownChanged)
    def golden(self) -> bool:
        return any(look.value > 1 for look in self._flow.shown.looks)

    @Property(int, notify=shownChanged)
    def held(self) -> int:
        return self._flow.shown.held

    @Property(str, notify=shownChanged)
    def team(self) -> str:
        return self._flow.shown.standing.team if self._flow.shown.standing else ""

    @Property(int, notify=shownChanged)
    def place(self) -> int:
        return self._flow.shown.standing.rank if self._flow.shown.standing else 0

    @Property(int, notify=shownChanged)
    def teamCount(self) -> int:
        return self._flow.shown.standing.of if self._flow.shown.standing else 0

    @Property(str, notify=shownChanged)
    def letter(self) -> str:
        return self._flow.shown.letter

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        return self._flow.shown.count

    @Property(float, notify=countdownChanged)
    def undoLeft(self) -> float:
        """1 at the start, 0 when it is over."""
        return self._flow.left.undo_part

    @Property(int, notify=countdownChanged)
    def undoSeconds(self) -> int:
        return self._flow.left.undo_seconds

    @Property(bool, notify=countdownChanged)
    def canCorrect(self) -> bool:
        return self._flow.left.correct > 0

    @Slot(str, result=str)
    def opens(self, language: str) -> str:
        """Day and time, or the time of day alone; "" where nothing opens."""
        return self._said.moment(self._flow.shown.opens, language)

    @Slot(str, result=str)
    def closes(self, language: str) -> str:
        return self._said.moment(self._flow.shown.closes, language)

    @Slot(str, result=str)
    def raffle(self, language: str) -> str:
        """When the draw will be, "" if nobody knows or it is over."""
        at = self._event.settings.raffle_at
        return self._said.moment(at, language) if at is not None and at > self._clock.now() else ""

    @Slot(str, result=str)
    def troubleTitle(self, language: str) -> str:
        return self._said.sentence(self._flow.trouble[0], language)

    @Slot(str, result=str)
    def troubleText(self, language: str) -> str:
        return self._said.sentence(self._flow.trouble[1], language)
