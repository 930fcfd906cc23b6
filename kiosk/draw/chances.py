"""How 1,000 draws would fall: what it means to hold one ticket, three, ten. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from random import Random

from kiosk.draw import rules
from kiosk.draw.model import Pool

TIMES = 1000
STEP = 20
"""Draws between two words about how far it is."""
TELLING = (1, 3, 10)


@dataclass(frozen=True, slots=True)
class Chance:
    """Of the `people` who hold so many tickets each: how often in `TIMES` draws one of them wins a prize."""

    tickets: int
    people: int
    wins: int


def chances_job(
    pool: Pool, seats: int, one_per_person: bool, seed: int, progress: Callable[[int], None]
) -> tuple[Chance, ...]:
    """Fewest tickets first, a handful of lines. `progress` is told how many draws are done."""
    held = rules.able(pool)
    random, won = Random(seed), Counter[str]()
    for done in range(STEP, TIMES + 1, STEP):
        won.update(rules.simulate(held, (), seats, one_per_person, STEP, random))
        progress(done)
    return told(held, won)


def told(held: Mapping[str, int], won: Mapping[str, int]) -> tuple[Chance, ...]:
    """`won`: in how many of the draws each person won."""
    return tuple(_chance(count, held, won) for count in chosen(held.values()))


def _chance(tickets: int, held: Mapping[str, int], won: Mapping[str, int]) -> Chance:
    alike = [person for person, count in held.items() if count == tickets]
    return Chance(tickets, len(alike), round(sum(won.get(person, 0) for person in alike) / len(alike)))


def chosen(counts: Iterable[int]) -> tuple[int, ...]:
    """Of the numbers of tickets that somebody holds: those nearest to 1, 3 and 10, and the most."""
    there: Collection[int] = sorted(set(counts))
    if not there:
        return ()
    near = {min(there, key=lambda count: abs(count - wish)) for wish in TELLING}
    return tuple(sorted(near | {max(there)}))
