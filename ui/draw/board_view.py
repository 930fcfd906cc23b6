"""What everybody may see of the draws: when the next one is, its prizes, and who won."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.clock import Clock
from kiosk.draw.model import Draw, Stage, Winner
from kiosk.house import House
from kiosk.people.everyone import CHANGES
from kiosk.storage import Fact
from kiosk.words import Words
from ui.kit.rows import Row, Rows
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_MS = 60_000
TO_COME = (Stage.PLANNED, Stage.FROZEN, Stage.LOCKED, Stage.REVEALED)


@QmlElement
class DrawBoardView(QObject):
    """Read anew when something of it was written; a claim changes nothing here."""

    changed = Signal()

    def __init__(self, house: House, clock: Clock, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self._house = house
        self._clock = clock
        self._words_for = words_for
        self._words = words_for("en")
        self._open = False
        self._raffle: datetime | None = None
        self._when = ""
        self._prizes = Rows(("first", "second"))
        self._winners = Rows(("first", "second"))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.read)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._tell)
        self._minute.start()
        house.store.subscribe(self._on_fact)
        self.read()

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        self._tell()

    @Property(bool, notify=changed)
    def lookupOpen(self) -> bool:
        """Some draw is frozen or later: there is something to look up."""
        return self._open

    @Property(str, notify=changed)
    def when(self) -> str:
        """Day and time of the draw to come; "" where nobody said, or it is over."""
        return self._when

    @Property(QObject, constant=True)
    def prizes(self) -> QObject:
        """Of the draws to come. Roles: first (the prize), second (how many, "" for one)."""
        return self._prizes

    @Property(QObject, constant=True)
    def winners(self) -> QObject:
        """Of the draws that are over, the newest draw first. Roles: first (public name), second (prize)."""
        return self._winners

    @property
    def to_come(self) -> bool:
        return self._when != "" or self._prizes.rowCount() > 0

    @property
    def anybody_won(self) -> bool:
        return self._winners.rowCount() > 0

    @Slot()
    def read(self) -> None:
        draws = self._house.draws.all()
        self._open = self._house.lookup.open()
        self._raffle = self._house.event.settings.raffle_at
        self._prizes.show(tuple(_prizes(draw for draw in draws if draw.stage in TO_COME)))
        over = [draw for draw in draws if draw.stage is Stage.CLOSED]
        self._winners.show(tuple(self._won(one) for draw in reversed(over) for one in self._winners_of(draw)))
        self._tell()

    def stop(self) -> None:
        self._minute.stop()

    def _on_fact(self, fact: Fact) -> None:
        if fact.kind.startswith("draw-") or fact.kind == "event-changed" or fact.kind in CHANGES:
            self._soon.start()

    def _tell(self) -> None:
        at = self._raffle
        self._when = _moment(at, self._words) if at is not None and at > self._clock.now() else ""
        self.changed.emit()

    def _winners_of(self, draw: Draw) -> tuple[Winner, ...]:
        """Nobody where the record was changed behind our back: a board never names the wrong one."""
        try:
            return self._house.handover.winners(draw.id)
        except Unavailable:
            return ()

    def _won(self, winner: Winner) -> Row:
        name = self._house.draw_names.public(winner.draw, winner.seat.person)
        return {"first": name, "second": winner.seat.prize}


def _prizes(draws: Iterable[Draw]) -> Iterable[Row]:
    """Those with a name: a plan may not be ready yet."""
    for draw in draws:
        for prize in draw.plan.prizes:
            if prize.name:
                yield {"first": prize.name, "second": str(prize.quantity) if prize.quantity > 1 else ""}


def _moment(at: datetime, words: Words) -> str:
    comma = "،" if words.right_to_left else ","
    return f"{words.date(at.date())}{comma} {words.time(at)}"
