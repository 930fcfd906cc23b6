"""How a draw goes: seat after seat down the ranking, and again where somebody is gone.

One pointer goes down the ranks and never back. What is not an act - who wins, who is skipped and why -
follows from the entries and the ranking alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter

from kiosk.draw.protocol.computing import number_of
from kiosk.draw.protocol.model import (
    Act,
    Course,
    Drawn,
    Entries,
    Gone,
    Line,
    NoneLeft,
    Ranking,
    Skip,
    WhySkipped,
    Win,
)


def course(entries: Entries, ranking: Ranking, acts: Sequence[Act]) -> Course:
    """Raises ValueError, which says why, on an act that the rules do not allow there."""
    tickets, name = entries.tickets, attrgetter("ticket")

    def person_of(ticket: str) -> str:
        return tickets[bisect_left(tickets, ticket, key=name)].person

    walk = Walk(entries, ranking.seed, iter(ranking.tickets), person_of)
    for act in acts:
        if isinstance(act, Drawn):
            walk.draw()
        else:
            walk.call_gone(act)
    return walk.course()


class Walk:
    """A draw in its course. `entries` for its rules alone: who holds a ticket says `person_of`."""

    def __init__(
        self, entries: Entries, seed: str, ranked: Iterator[str], person_of: Callable[[str], str]
    ) -> None:
        self._one_per_person = entries.one_per_person
        self._rule = entries.absent
        self._struck = frozenset(one.person for one in entries.struck)
        self._seed = seed
        self._ranked = ranked
        self._person_of = person_of
        self._rank = 0
        self._holders: dict[int, Win] = {}
        self._served: set[str] = set()
        """Who holds a seat, where one is all that a person may hold."""
        self._absent: set[str] = set()
        self._declined: set[tuple[int, str]] = set()
        self._last_gone = 0
        """The seat of the round's last gone line; 0 outside a round."""
        self.lines: list[Line] = []
        self.waiting = deque(range(1, len(entries.prizes) + 1))

    def draw(self) -> None:
        if not self.waiting:
            raise ValueError("No seat waits to be drawn.")
        seat = self.waiting.popleft()
        self._last_gone = 0
        self.lines.append(self._next(seat))

    def call_gone(self, gone: Gone) -> None:
        self._check(gone)
        del self._holders[gone.seat]
        self._served.discard(gone.person)
        if gone.why == "ABSENT":
            self._absent.add(gone.person)
        else:
            self._declined.add((gone.seat, gone.person))
        if self._rule == "at-once":
            self.waiting.appendleft(gone.seat)
        else:
            self.waiting.append(gone.seat)
        self._last_gone = gone.seat
        self.lines.append(gone)

    def course(self) -> Course:
        callable_now = frozenset(filter(self._callable, self._holders))
        return Course(tuple(self.lines), dict(self._holders), tuple(self.waiting), callable_now)

    def _callable(self, seat: int) -> bool:
        """Whether the rule lets the holder of `seat` be called gone now."""
        if self._rule == "at-once":
            return self.lines[-1] is self._holders[seat]
        return self._rule == "at-end" and seat > self._last_gone and (self._last_gone > 0 or not self.waiting)

    def _next(self, seat: int) -> Win | NoneLeft:
        """Goes down the ranks to whoever wins; those who do not are lines on the way."""
        for ticket in self._ranked:
            self._rank += 1
            person = self._person_of(ticket)
            why = self._why_not(seat, person)
            if why is None:
                number = number_of(self._seed, ticket)
                win = Win(seat, self._rank, ticket, person, number)
                self._holders[seat] = win
                self._served.add(person)
                return win
            self.lines.append(Skip(seat, self._rank, ticket, person, why))
        return NoneLeft(seat)

    def _why_not(self, seat: int, person: str) -> WhySkipped | None:
        if person in self._struck:
            return "STRUCK"
        if person in self._absent:
            return "ABSENT"
        if (seat, person) in self._declined:
            return "DECLINED"
        return "HAS-PRIZE" if self._one_per_person and person in self._served else None

    def _check(self, gone: Gone) -> None:
        holder = self._holders.get(gone.seat)
        if self._rule == "keep":
            raise ValueError("Nobody is called gone where the rule is keep.")
        if holder is None or holder.person != gone.person:
            raise ValueError(f"{gone.person} does not hold seat {gone.seat}.")
        if self._callable(gone.seat):
            return
        if self._rule == "at-once":
            raise ValueError(f"Seat {gone.seat} was not won just now: too late to call its holder gone.")
        if self._last_gone:
            raise ValueError("The seats of a round do not ascend.")
        raise ValueError("Seats still wait to be drawn: nobody is called gone before that.")
