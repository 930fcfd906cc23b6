"""What a visitor sees of their own in one draw: their tickets, why not, what they won."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.corrections.labels import grant_word
from kiosk.draw.model import Stage
from kiosk.draw.own import Own, Shown
from kiosk.hunt.lookup import Lookup as Pieces
from kiosk.hunt.pieces import PREFIX
from kiosk.people.service import People
from kiosk.words import Words
from ui.kit.rows import Row, Rows
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = Shown("", ())


@QmlElement
class OwnDrawView(QObject):
    """One draw at a time, the newest first. Forgets all of it as soon as nobody is shown."""

    changed = Signal()

    def __init__(self, people: People, pieces: Pieces, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self._people = people
        self._pieces = pieces
        self._words_for = words_for
        self._words = words_for("en")
        self._shown = NOBODY
        self._at = 0
        self._rows = Rows(("tickets", "source", "style", "value", "reason"))

    def show(self, shown: Shown) -> None:
        self._shown, self._at = shown, max(0, len(shown.draws) - 1)
        self._tell()

    def forget(self) -> None:
        self.show(NOBODY)

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        self._tell()

    @Property(QObject, constant=True)
    def tickets(self) -> QObject:
        """A row for what they came from. Roles: tickets, source (`PIECE-0017`, "" for a grant), style, value,
        reason (of a grant, in words)."""
        return self._rows

    @Property(str, notify=changed)
    def firstName(self) -> str:
        """How to address the visitor; "" for those who are not shown in public."""
        person = self._people.get(self._shown.person)
        public = self._people.public_name(self._shown.person)
        return person.given or public if person and public else ""

    @Property(str, notify=changed)
    def person(self) -> str:
        """The code in the published list."""
        return self._shown.person

    @Property(int, notify=changed)
    def at(self) -> int:
        """Index of the draw that is shown."""
        return self._at

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._shown.draws)

    @Property(str, notify=changed)
    def code(self) -> str:
        """`DRAW-1`; "" while nothing is shown."""
        return self._own.draw.code if self._own else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._own.draw.plan.title if self._own else ""

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """All prizes are drawn, and the record is written."""
        return self._own is not None and self._own.draw.stage is Stage.CLOSED

    @Property(int, notify=changed)
    def held(self) -> int:
        """Tickets in this draw; of who was not in, those they had."""
        if self._own is None:
            return 0
        return len(self._own.standing.tickets) or self._own.held

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why they are not in: no-ticket, team, least; "" for who is in."""
        return self._own.why if self._own else ""

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        """Whom this draw is for, where `why` is team."""
        return list(self._own.draw.plan.teams) if self._own and self._own.why == "team" else []

    @Property(int, notify=changed)
    def least(self) -> int:
        return self._own.draw.plan.least if self._own else 0

    @Property(str, notify=changed)
    def struck(self) -> str:
        """The published reason why they could not win, or ""."""
        return self._own.standing.struck if self._own else ""

    @Property(list, notify=changed)
    def prizes(self) -> list[str]:
        """What they won, since the draw is over."""
        return list(self._own.standing.prizes) if self._own else []

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the draw before, -1, or after, 1."""
        self._at = max(0, min(len(self._shown.draws) - 1, self._at + by))
        self._tell()

    @property
    def _own(self) -> Own | None:
        return self._shown.draws[self._at] if self._shown.draws else None

    def _tell(self) -> None:
        sources: dict[str, list[str]] = {}
        for ticket, source in self._own.standing.tickets.items() if self._own else ():
            sources.setdefault(source, []).append(ticket)
        self._rows.show(tuple(self._row(source, tickets) for source, tickets in sources.items()))
        self.changed.emit()

    def _row(self, source: str, tickets: Sequence[str]) -> Row:
        piece = self._pieces.named(source) if source.startswith(PREFIX) else None
        return {
            "tickets": ", ".join(tickets) if len(tickets) < 3 else f"{tickets[0]} – {tickets[-1]}",
            "source": source if source.startswith(PREFIX) else "",
            "style": piece.style if piece else "",
            "value": piece.value if piece else 1,
            "reason": "" if source.startswith(PREFIX) else self._words.say(grant_word(source)),
        }
