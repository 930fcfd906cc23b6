"""What of a draw is on the stage: pure, from what is stored before and after an act."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile
from random import Random
from typing import Literal

from kiosk.draw.model import Ceremony, Seat
from kiosk.draw.protocol.model import Course, Gone, NoneLeft, Win

Scene = Literal["", "prize", "suspense", "winner", "nobody", "board", "missing", "all", "over"]
"""prize: what is drawn next. suspense: it is drawn and stored, nobody has seen it. winner, nobody, board: who
has won it. missing: who of all the winners is not here. all: nothing waits. over: the record is written."""

Shown = tuple[Scene, tuple[int, ...]]
"""A scene, and the seats it is about."""

NOTHING = Course((), {}, (), frozenset())


def course_of(now: Ceremony) -> Course:
    return now.course or NOTHING


def resumed(now: Ceremony) -> Shown:
    """Where somebody comes back to: the last seats that were drawn, still, else what comes next."""
    course = course_of(now)
    if now.step == "over":
        return "over", ()
    seats = _last_drawn(now, course)
    return shown_for(now, seats) if seats else coming(now)


def shown_for(now: Ceremony, seats: tuple[int, ...]) -> Shown:
    """What is seen of seats just drawn."""
    if len(seats) > 1:
        return "board", seats
    return ("winner" if seats[0] in course_of(now).holders else "nobody"), seats


def coming(now: Ceremony) -> Shown:
    """What comes when the room has seen enough of the last winners."""
    course = course_of(now)
    if now.step == "over":
        return "over", ()
    if course.waiting:
        return "prize", course.waiting[:1]
    if now.entries.absent == "at-end" and course.holders:
        return "missing", ()
    return "all", ()


def drawn(before: Ceremony, after: Ceremony) -> tuple[int, ...]:
    """The seats that one act has drawn."""
    still = set(course_of(after).waiting)
    return tuple(seat for seat in course_of(before).waiting if seat not in still)


def _last_drawn(now: Ceremony, course: Course) -> tuple[int, ...]:
    """Of the last winners the ones with the same prize, when the rule lets many be drawn at once."""
    if not course.lines or not isinstance(last := course.lines[-1], Win | NoneLeft):
        return ()
    if now.entries.absent == "at-once":
        return (last.seat,)
    ended = [line for line in reversed(course.lines) if isinstance(line, Win | NoneLeft | Gone)]
    run = takewhile(lambda line: not isinstance(line, Gone), ended)
    prize = prize_of(now, last.seat)
    same = takewhile(lambda line: prize_of(now, line.seat) == prize, run)
    return tuple(sorted(line.seat for line in same))


def prize_of(now: Ceremony, seat: int) -> str:
    return now.seats[seat - 1].prize


def in_a_row(now: Ceremony) -> int:
    """How many seats with the same prize wait, one behind the other."""
    waiting = course_of(now).waiting
    return len(list(takewhile(lambda seat: prize_of(now, seat) == prize_of(now, waiting[0]), waiting)))


def pool_for(now: Ceremony, seats: tuple[int, ...]) -> dict[str, int]:
    """Person -> tickets of those who can still win one of these seats."""
    no: dict[str, set[int]] = {}
    for line in course_of(now).lines:
        if isinstance(line, Gone) and line.why == "DECLINED":
            no.setdefault(line.person, set()).add(line.seat)
    return {
        person: tickets
        for person, tickets in now.pool.items()
        if not set(seats) <= no.get(person, set()) or not seats
    }


def reel(pool: Mapping[str, int], chance: Random, length: int) -> tuple[str, ...]:
    """People as often as their tickets make it. Tells nothing of who has won: it knows the pool alone."""
    if not pool:
        return ()
    return tuple(chance.choices(list(pool), weights=list(pool.values()), k=length))


def gone_from(now: Ceremony) -> dict[int, tuple[Gone, ...]]:
    """Seat -> who held it and is gone, in order."""
    found: dict[int, tuple[Gone, ...]] = {}
    for line in course_of(now).lines:
        if isinstance(line, Gone):
            found[line.seat] = (*found.get(line.seat, ()), line)
    return found


def seats_in(now: Ceremony, numbers: tuple[int, ...]) -> tuple[Seat, ...]:
    """Of these numbers; all of them for none."""
    return tuple(seat for seat in now.seats if not numbers or seat.number in numbers)
