"""Hiding by scan: a place is chosen once, then every scan puts a piece there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.hunt.hiding.model import PlaceCount
from kiosk.scanning.codes import ALPHABET, fold_typed
from kiosk.words import Sentence, Words
from ui.admin.hunt.session import Session
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("title", "detail", "badge", "key")
LATEST = 30
LONGEST_INPUT = 32
HELPERS = 4


@QmlElement
class HidingView(QObject):
    """`sounded` names the tone to play, `wants` the screen to go to. A scan is recognized at once and stored
    in the next turn of the event loop, so that the recognition is painted before the disk is asked."""

    changed = Signal()
    sounded = Signal(str)
    wants = Signal(str)
    newPlaceWanted = Signal()

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._words_for = words_for
        self._words = words_for("en")
        self._counts: tuple[PlaceCount, ...] = ()
        self._session = Session(house.hiding)
        self._places = Rows(ROLES)
        self._latest = Rows(ROLES)
        self._typing = False
        self._seen = ""
        self._queue: list[Callable[[], None]] = []
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self.decide)

    def begin(self) -> None:
        """The screen is about to be shown; the chosen place may have another name now, or be gone."""
        self._typing = False
        self._renew()
        place = self._session.place
        if place is not None:
            self.choose(str(place.number))

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        if self._counts:
            self._renew()

    def forget(self) -> None:
        """The organizer is gone."""
        self._queue.clear()
        self._next_turn.stop()
        self._session.leave()
        self._typing, self._seen = False, ""

    # What a helper does

    def scan(self, text: str) -> bool:
        look = self._house.hunt.look_at(text)
        self._recognize(look.style if look else "", lambda: self._session.scan(text))
        return True

    @Slot(str)
    def enterCode(self, text: str) -> None:
        self._recognize("", lambda: self._session.type_code(text))

    @Slot()
    def decide(self) -> None:
        """One scan a turn: what it raises keeps none of the others waiting."""
        if not self._queue:
            return
        step = self._queue.pop(0)
        if self._queue:
            self._next_turn.start()
        before = len(self._session.done)
        try:
            step()
        finally:
            self._seen = ""
            self._renew()
        hid = len(self._session.done) > before
        if hid:
            self._typing = False
        self.changed.emit()
        self.sounded.emit("ticket" if hid else "answer")

    @Slot(str)
    def choose(self, key: str) -> None:
        self._renew()
        found = next((one.place for one in self._counts if str(one.place.number) == key), None)
        self._session.choose(found)
        self.changed.emit()

    @Slot(str)
    def nameHelper(self, name: str) -> None:
        self._session.name_helper(name)
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        try:
            self._session.undo()
        finally:
            self._renew()

    @Slot()
    def typeCode(self) -> None:
        self._typing = True
        self.changed.emit()

    @Slot()
    def scanAgain(self) -> None:
        self._typing = False
        self._session.forget_slip()
        self.changed.emit()

    @Slot()
    def forgetSlip(self) -> None:
        self._session.forget_slip()
        self.changed.emit()

    @Slot()
    def another(self) -> None:
        """To another place."""
        self._session.choose(None)
        self._typing = False
        self._renew()

    @Slot()
    def newPlace(self) -> None:
        self.newPlaceWanted.emit()
        self.wants.emit("place")

    @Slot()
    def allPlaces(self) -> None:
        self.wants.emit("places")

    @Slot()
    def back(self) -> None:
        self.forget()
        self.wants.emit("admin")

    @Slot(str, result=str)
    def folded(self, text: str) -> str:
        """Capitals and 0-9 of what a keyboard typed in any script, without spaces, hyphens and marks."""
        return fold_typed(text[:LONGEST_INPUT])

    @Slot(str, result=bool)
    def isLetter(self, letter: str) -> bool:
        """Some code has it."""
        return letter in ALPHABET

    # What the screen binds

    @Property(str, notify=changed)
    def step(self) -> str:
        """place, scan or type."""
        if self._session.place is None:
            return "place"
        return "type" if self._typing else "scan"

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        return self._places

    @Property(Rows, constant=True)
    def latest(self) -> Rows:
        """What was hidden in this round, newest first."""
        return self._latest

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._session.place.name if self._session.place else ""

    @Property(int, notify=changed)
    def hiddenHere(self) -> int:
        """How many lie in the chosen place."""
        place = self._session.place
        return next((one.hidden for one in self._counts if place and one.place.number == place.number), 0)

    @Property(int, notify=changed)
    def done(self) -> int:
        """How many were hidden in this round, in all places."""
        return len(self._session.done)

    @Property(str, notify=changed)
    def helper(self) -> str:
        return self._session.helper.name

    @Property(list, notify=changed)
    def helpers(self) -> list[dict[str, str]]:
        """Names given before, to be touched instead of typed: [{key, text}]."""
        names = self._house.hiding.helpers()[:HELPERS]
        return [{"key": name, "text": name} for name in names]

    @Property(str, notify=changed)
    def seenStyle(self) -> str:
        """The mustache that was just read and is not stored yet."""
        return self._seen

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Something was read, and what becomes of it is not known yet."""
        return bool(self._queue)

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._session.shown.kind

    @Property(str, notify=changed)
    def piece(self) -> str:
        return self._session.shown.piece

    @Property(str, notify=changed)
    def style(self) -> str:
        return self._session.shown.style

    @Property(int, notify=changed)
    def value(self) -> int:
        return self._session.shown.value

    @Property(str, notify=changed)
    def other(self) -> str:
        return self._session.shown.other

    @Property(str, notify=changed)
    def letter(self) -> str:
        return self._session.shown.letter

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._session.shown.count

    def _recognize(self, style: str, step: Callable[[], None]) -> None:
        self._queue.append(step)
        self._seen = style
        self.changed.emit()
        self.sounded.emit("seen")
        self._next_turn.start()

    def _renew(self) -> None:
        self._counts = self._house.hiding.places()
        self._places.show(tuple(place_row(one, self._words) for one in self._counts))
        self._latest.show(
            tuple(
                {"title": one.piece, "detail": one.spot.place.name, "badge": "", "key": one.piece}
                for one in reversed(self._session.done[-LATEST:])
            )
        )
        self.changed.emit()


def place_row(one: PlaceCount, words: Words) -> Row:
    """`badge` says how many still lie there."""
    return {
        "title": one.place.name,
        "detail": one.place.area,
        "badge": words.say(Sentence("Hiding", "%Ln hidden", n=one.hidden)),
        "key": str(one.place.number),
    }
