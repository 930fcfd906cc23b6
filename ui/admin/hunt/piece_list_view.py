"""All pieces with their state, and what the organizer does with one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.hunt.hiding import rules
from kiosk.hunt.hiding.model import Record, Status
from kiosk.words import Sentence, Words
from ui.admin.hunt.hiding_view import ROLES, place_row
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PieceListView(QObject):
    """`filter` is missing, hidden, printed, found, void or all. `wants` names the screen to go to."""

    changed = Signal()
    wants = Signal(str)
    printAgain = Signal(list)

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._words_for = words_for
        self._words = words_for("en")
        self._list = Rows(ROLES)
        self._places = Rows(ROLES)
        self._records: tuple[Record, ...] = ()
        self._filter, self._search = "missing", ""
        self._open: Record | None = None

    def begin(self) -> None:
        """The list is about to be shown."""
        self._open = None
        self.renew()

    def forget(self) -> None:
        """The organizer is gone."""
        self._filter, self._search, self._open = "missing", "", None

    def scan(self, text: str) -> bool:
        """Opens the piece that was scanned, whatever its state; False if it is none."""
        found = self._house.hiding.piece_of(text)
        if found is not None:
            self.open(found)
        return found is not None

    def renew(self) -> None:
        """Reads all again; the open piece too."""
        self._records = self._house.hiding.records()
        if self._open is not None:
            self._open = self._house.hiding.record(self._open.piece.id)
        self._show()

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        if self._records:
            self._show()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._list

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        return self._places

    @Property(str, notify=changed)
    def filter(self) -> str:
        return self._filter

    @Property(str, notify=changed)
    def search(self) -> str:
        return self._search

    @Property(int, notify=changed)
    def total(self) -> int:
        return len(self._records)

    @Property(int, notify=changed)
    def missing(self) -> int:
        tally = Counter(one.status for one in self._records)
        return tally[Status.PRINTED] + tally[Status.HIDDEN]

    @Property(str, notify=changed)
    def piece(self) -> str:
        """The open one, "" for none."""
        return self._open.piece.id if self._open else ""

    @Property(str, notify=changed)
    def style(self) -> str:
        return self._open.piece.style if self._open else ""

    @Property(int, notify=changed)
    def value(self) -> int:
        return self._open.piece.value if self._open else 1

    @Property(int, notify=changed)
    def sheet(self) -> int:
        return self._open.piece.sheet if self._open else 0

    @Property(str, notify=changed)
    def status(self) -> str:
        """printed, hidden, found or void."""
        return self._open.status.value if self._open else ""

    @Property(str, notify=changed)
    def placeName(self) -> str:
        """Where its paper was put last, "" if nobody said."""
        return self._open.spot.place.name if self._open and self._open.spot else ""

    @Property(str, notify=changed)
    def helper(self) -> str:
        return self._open.spot.helper.name if self._open and self._open.spot else ""

    @Slot(str)
    def show(self, which: str) -> None:
        self._filter = which
        self._show()

    @Slot(str)
    def find(self, words: str) -> None:
        self._search = words
        self._show()

    @Slot(str)
    def open(self, key: str) -> None:
        self._open = self._house.hiding.record(key)
        self._show()
        self.wants.emit("piece")

    @Slot(int)
    def revalue(self, value: int) -> None:
        if self._open is not None:
            self._house.hiding.revalue(self._open.piece.id, value)
            self.renew()

    @Slot()
    def again(self) -> None:
        """New codes for the open one."""
        if self._open is not None:
            self.printAgain.emit([self._open.piece.id])

    @Slot()
    def takeOut(self) -> None:
        """Out of the hunt; its code answers "replaced"."""
        if self._open is not None:
            self._house.hunt.void_pieces([self._open.piece.id])
            self.renew()

    @Slot(str)
    def hideIn(self, key: str) -> None:
        if self._open is not None:
            self._house.hiding.hide_piece(self._open.piece.id, int(key))
            self.renew()

    @Slot()
    def walk(self) -> None:
        self.wants.emit("missing")

    @Slot()
    def back(self) -> None:
        """From a piece to the list, from the list to where mustaches are made."""
        if self._open is not None:
            self.wants.emit("piecelist")
        else:
            self.forget()
            self.wants.emit("pieces")

    def _show(self) -> None:
        chosen = rules.chosen(self._records, self._filter, self._search)
        self._list.show(tuple(self._row(one) for one in chosen))
        counts = self._house.hiding.places()
        self._places.show(tuple(place_row(one, self._words) for one in counts))
        self.changed.emit()

    def _row(self, one: Record) -> Row:
        say = self._words.say
        spot = one.spot if one.status in (Status.HIDDEN, Status.FOUND) else None
        parts = [] if spot is None else [spot.place.name, spot.helper.name]
        if one.piece.value > 1:
            parts.append(say(Sentence("Hiding", "Golden: %Ln tickets", n=one.piece.value)))
        return {
            "title": one.piece.id,
            "detail": " · ".join(filter(None, parts)),
            "badge": say(STATES[one.status]),
            "key": one.piece.id,
        }


STATES = {
    Status.PRINTED: Sentence("Hiding", "Not hidden yet"),
    Status.HIDDEN: Sentence("Hiding", "Hidden"),
    Status.FOUND: Sentence("Hiding", "Found"),
    Status.VOID: Sentence("Hiding", "Out of the hunt"),
}
