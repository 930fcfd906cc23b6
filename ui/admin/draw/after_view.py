"""After a draw: whose prize was handed over, and whose still waits; of one draw, or of all."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.clock import Clock
from kiosk.draw.model import Draw, Stage, Winner
from kiosk.house import House
from kiosk.storage import Fact
from kiosk.words import Sentence
from ui.admin.corrections.cards import joined, spoken
from ui.admin.corrections.speech import Speech
from ui.admin.draw import telling
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1

HANDED, WAITS = Sentence("DrawAfter", "Handed over"), Sentence("DrawAfter", "Waits")
KINDS = frozenset({"draw-finished", "prize-handed", "prize-taken-back"})


@QmlElement
class AfterView(QObject):
    """`left`: the screen to go back to. `papersWanted`, `publishWanted`: of the draw that is shown."""

    changed = Signal()
    undoChanged = Signal()
    left = Signal(str)
    papersWanted = Signal(int)
    publishWanted = Signal(int)

    def __init__(self, house: House, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._draw: Draw | None = None
        self._winners: tuple[Winner, ...] = ()
        self._only_waiting = False
        self._asked: Winner | None = None
        self._waiting: int | None = None
        self._just = self._reason = ""
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._way_back = WayBack(clock)
        self._way_back.changed.connect(self.undoChanged)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.changed)
        house.store.subscribe(self._on_fact)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """In the order drawn. `key`: the draw's number of ours, a colon, the seat."""
        return self._rows

    @Property(str, notify=changed)
    def code(self) -> str:
        """Of the draw that is shown; "" for the prizes of all that nobody has fetched."""
        return self._draw.code if self._draw else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._draw.plan.title if self._draw else ""

    @Property(bool, notify=changed)
    def calledOff(self) -> bool:
        return self._draw is not None and self._draw.stage is Stage.ABORTED

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it was called off, as it is published; else ""."""
        return self._reason

    @Property(bool, notify=changed)
    def onlyWaiting(self) -> bool:
        return self._only_waiting

    @Property(int, notify=changed)
    def count(self) -> int:
        """Prizes that somebody won here."""
        return len(self._winners)

    @Property(int, notify=changed)
    def here(self) -> int:
        """Those among them that nobody has handed over yet."""
        return sum(winner.handed is None for winner in self._winners)

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Prizes of all draws that nobody has handed over yet; 0 where a record was changed."""
        if self._waiting is None:
            try:
                self._waiting = len(self._house.handover.unclaimed())
            except Unavailable:
                self._waiting = 0
        return self._waiting

    @Property(str, notify=changed)
    def asked(self) -> str:
        """Who has a prize that may go back to those that wait; "" while nobody asks."""
        return self._name(self._asked) if self._asked else ""

    @Property(str, notify=changed)
    def askedPrize(self) -> str:
        return self._asked.seat.prize if self._asked else ""

    @Property(str, notify=undoChanged)
    def just(self) -> str:
        """Who was given something a moment ago, for as long as it can be undone."""
        return self._just if self._way_back.seconds > 0 else ""

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        return self._way_back.seconds

    def open(self, id_: int) -> None:
        """One draw that is past."""
        self._begin(self._house.draws.get(id_))

    def open_all(self) -> None:
        """What waits, whatever it was won in."""
        self._begin(None)

    @Slot()
    def read(self) -> None:
        """In the language of the screen. Raises Tampered."""
        handover = self._house.handover
        self._winners = handover.winners(self._draw.id) if self._draw else handover.unclaimed()
        shown = (one for one in self._winners if one.handed is None or not self._only_waiting)
        self._rows.show(tuple(map(self._row, shown)))
        self.changed.emit()

    @Slot(bool)
    def show(self, only_waiting: bool) -> None:
        self._only_waiting = only_waiting
        self.read()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Ticks it off at once; of one that is ticked off it asks."""
        winner = next((one for one in self._winners if _key(one) == key), None)
        if winner is None:
            return
        if winner.handed is not None:
            self._asked = winner
            self.changed.emit()
            return
        self._house.handover.hand_over(winner.draw.id, winner.seat.number)
        self._just = self._name(winner)
        self._way_back.offer(lambda: self._take_back(winner))
        self.read()

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot()
    def takeBack(self) -> None:
        """It was not handed over after all."""
        if (asked := self._put_down()) is not None:
            self._take_back(asked)

    @Slot()
    def leaveIt(self) -> None:
        self._put_down()

    @Slot()
    def makePapers(self) -> None:
        if self._draw is not None:
            self.papersWanted.emit(self._draw.id)

    @Slot()
    def publish(self) -> None:
        if self._draw is not None:
            self.publishWanted.emit(self._draw.id)

    @Slot()
    def back(self) -> None:
        to = "draws" if self._draw is not None else "admin"
        self.forget()
        self.left.emit(to)

    def forget(self) -> None:
        """No name stays."""
        self._way_back.forget()
        self._put_down()
        self._just = self._reason = ""
        self._winners = ()
        self._rows.show(())
        self.changed.emit()

    def _begin(self, draw: Draw | None) -> None:
        self.forget()
        self._draw, self._only_waiting = draw, False
        if draw is not None and draw.stage is Stage.ABORTED:
            self._reason = _reason(self._house.ceremonies.files(draw.id).record_or_aborted)
        self.read()

    def _take_back(self, winner: Winner) -> None:
        self._way_back.forget()
        self._house.handover.take_back(winner.draw.id, winner.seat.number)
        self.read()

    def _put_down(self) -> Winner | None:
        asked, self._asked = self._asked, None
        self.changed.emit()
        return asked

    def _on_fact(self, fact: Fact) -> None:
        if fact.kind in KINDS:
            self._waiting = None
            self._soon.start()

    def _name(self, winner: Winner) -> str:
        return self._house.draw_names.full(winner.draw, winner.seat.person)

    def _row(self, winner: Winner) -> Row:
        about = [spoken(winner.seat.prize), spoken(winner.seat.ticket)]
        if self._draw is None:
            title = telling.title(winner.draw.plan)
            about += [title if isinstance(title, str) else self._speech.say(title)]
        if winner.handed is not None:
            words, at = self._speech.words, winner.handed.astimezone()
            about.append(f"{words.date(at.date())}, {words.time(at)}")
        return {
            "title": self._name(winner),
            "detail": joined(about, self._speech.words),
            "badge": self._speech.say(HANDED if winner.handed else WAITS),
            "key": _key(winner),
        }


def _key(winner: Winner) -> str:
    return f"{winner.draw.id}:{winner.seat.number}"


def _reason(aborted: bytes) -> str:
    lines = aborted.decode().splitlines()
    return next((line.removeprefix("reason: ") for line in lines if line.startswith("reason: ")), "")
