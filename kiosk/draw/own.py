"""What a visitor sees of their own in each draw, once they have shown who they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.draw.lookup import Lookup
from kiosk.draw.model import Draw, Standing
from kiosk.tickets.service import Tickets

ACTIVITY = "draw"

Why = Literal["", "no-ticket", "team", "least"]


@dataclass(frozen=True, slots=True)
class Own:
    """A standing, and for who was not in: `why`, and how many tickets they `held` at the freeze."""

    standing: Standing
    why: Why = ""
    held: int = 0

    @property
    def draw(self) -> Draw:
        return self.standing.draw


@dataclass(frozen=True, slots=True)
class Shown:
    """`person`: the code in the published list. `draws`: by number, those that were broken off not."""

    person: str
    draws: tuple[Own, ...]


class OwnDraws:
    """Raises Tampered where a list was changed behind our back."""

    def __init__(self, tickets: Tickets, lookup: Lookup) -> None:
        self._tickets = tickets
        self._lookup = lookup

    def of(self, person: str) -> Shown:
        """For who has shown enough of who they are."""
        return Shown(person, tuple(self._own(person, standing) for standing in self._lookup.of(person)))

    def _own(self, person: str, standing: Standing) -> Own:
        own = Own(standing)
        if standing.tickets:
            return own
        held = self._held(person, standing.log)
        if not held:
            return replace(own, why="no-ticket")
        return replace(own, why="least" if standing.draw.plan.who == "tickets" else "team", held=held)

    def _held(self, person: str, log: int) -> int:
        """Tickets when the log had so many lines. What was void by then is told by the tickets themselves:
        those of a frozen draw cannot become void later."""
        entries = self._tickets.entries_of(person)
        return sum(len(entry.tickets) for entry in entries if not entry.void and entry.log_n <= log)
