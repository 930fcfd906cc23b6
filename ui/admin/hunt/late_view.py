"""Late finds on the organizer's desk: who brought what and when, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.hunt.late import OPEN, Late, Now
from kiosk.words import Sentence, Words
from ui.hunt.said import Said
from ui.hunt.shown import ticket_lines
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LateView(QObject):
    changed = Signal()
    left = Signal()

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._late = house.hunt.late
        self._people = house.people
        self._event = house.event
        self._words_for = words_for
        self._said = Said(words_for)
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._all: tuple[Late, ...] = ()
        self._piece = ""
        house.store.subscribe(lambda _: self.read())
        self.read()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Roles: title (who), detail (what and when), badge (what became of it), key (the piece)."""
        return self._rows

    @Property(int, notify=changed)
    def undecided(self) -> int:
        return sum(late.now in OPEN for late in self._all)

    @Property(int, notify=changed)
    def grantable(self) -> int:
        return sum(late.now is Now.WAITING for late in self._all)

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """The event keeps late finds for the organizer."""
        return self._event.settings.late_claims

    @Property(str, notify=changed)
    def piece(self) -> str:
        """The one that is being decided, "" for none."""
        return self._piece

    @Property(str, notify=changed)
    def who(self) -> str:
        chosen = self._chosen()
        return self._name(chosen) if chosen else ""

    @Property(str, notify=changed)
    def now(self) -> str:
        """How the chosen one stands: waiting, granted, declined, void, gone, claimed, moved; "" for none."""
        chosen = self._chosen()
        return str(chosen.now) if chosen else ""

    @Property(int, notify=changed)
    def value(self) -> int:
        chosen = self._chosen()
        return chosen.look.value if chosen else 0

    @Property(str, notify=changed)
    def tickets(self) -> str:
        chosen = self._chosen()
        return " ".join(ticket_lines(chosen.tickets, most=1)) if chosen else ""

    @Slot()
    def begin(self) -> None:
        """The panel is opened: nothing is chosen."""
        self._piece = ""
        self.read()

    @Slot()
    def read(self) -> None:
        self._all, language = self._late.all(), QLocale().name()[:2]
        self._rows.show(tuple(self._row(late, language) for late in self._all))
        self.changed.emit()

    @Slot(str)
    def choose(self, piece: str) -> None:
        self._piece = piece
        self.changed.emit()

    @Slot(str)
    def decide(self, answer: str) -> None:
        """grant, decline or undo for the chosen one; anything else leaves it as it is."""
        piece = self._put_down()
        if answer == "grant":
            self._late.grant([piece])
        elif answer == "decline":
            self._late.decline([piece])
        elif answer == "undo":
            self._late.undo(piece)

    @Slot()
    def grantAll(self) -> None:
        """All that can be granted; the others stay for a word of their own."""
        self._late.grant([late.claim.piece for late in self._all if late.now is Now.WAITING])

    @Slot()
    def declineAll(self) -> None:
        self._late.decline([late.claim.piece for late in self._all if late.now in OPEN])

    @Slot()
    def back(self) -> None:
        self._put_down()
        self.left.emit()

    def _put_down(self) -> str:
        piece = self._piece
        self.choose("")
        return piece

    def _chosen(self) -> Late | None:
        return next((late for late in self._all if late.claim.piece == self._piece), None)

    def _name(self, late: Late) -> str:
        person = self._people.get(late.claim.person)
        return person.display if person else late.claim.person

    def _row(self, late: Late, language: str) -> Row:
        words = self._words_for(language)
        brought = Sentence(
            "Late", "%1, brought on %2", (late.claim.piece, self._said.moment(late.claim.at, language))
        )
        return {
            "title": self._name(late),
            "detail": words.say(brought),
            "badge": words.say(self._became(late)),
            "key": late.claim.piece,
        }

    @staticmethod
    def _became(late: Late) -> Sentence:
        tickets = " ".join(ticket_lines(late.tickets, most=1))
        return {
            Now.WAITING: Sentence("Late", "Waits for you"),
            Now.GRANTED: Sentence("Late", "Granted: %1", (f"\u2066{tickets}\u2069",)),
            Now.DECLINED: Sentence("Late", "Not granted"),
            Now.VOID: Sentence("Late", "Out of the hunt"),
            Now.GONE: Sentence("Late", "Not in the list now"),
            Now.CLAIMED: Sentence("Late", "Claimed since"),
            Now.MOVED: Sentence("Late", "Granted, changed since"),
        }[late.now]
