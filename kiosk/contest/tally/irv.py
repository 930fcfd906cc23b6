"""Instant run-off: whoever has the fewest first choices leaves; those ballots speak for their next choice."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from kiosk.contest.tally.model import Election, Round
from kiosk.contest.tally.ties import Groups, Ties, grouped

Ballots = tuple[Iterator[tuple[str, ...]], int]
"""What equal ballots have not said yet, and how many they are. All that was read of them has left."""


def count(election: Election, ties: Ties) -> tuple[Groups, tuple[Round, ...]]:
    """One leaves after the other until one is left, so that everybody has a place.

    Who tie for the fewest leave together, unless the declared rule parts them. A ballot with two who are
    still in on the place that counts speaks for nobody from then on, as in public elections.
    """
    piles: dict[str, list[Ballots]] = {one: [] for one in election.candidates}
    votes = dict.fromkeys(piles, 0)
    exhausted = _deal(((iter(ranking), times) for ranking, times in election.rankings.items()), piles, votes)
    rounds: list[Round] = []
    order: list[tuple[str, ...]] = []
    while piles:
        equals = grouped(piles, votes.__getitem__)
        counts = tuple((one, votes[one]) for group in equals for one in group)
        leaving = equals[-1]
        if len(leaving) > 1:
            leaving = ties.part(leaving)[-1]
        last = len(leaving) == len(piles)
        if len(piles) > 1 or not rounds:
            rounds.append(Round(counts, () if last else leaving, exhausted))
        order.insert(0, leaving)
        released = [piles.pop(one) for one in leaving]
        for pile in released:
            exhausted += _deal(pile, piles, votes)
    return tuple(order), tuple(rounds)


def _deal(ballots: Iterable[Ballots], piles: dict[str, list[Ballots]], votes: dict[str, int]) -> int:
    """Puts ballots on the pile of their first choice still in, and counts; returns how many have none."""
    lost = 0
    for left, times in ballots:
        one = _choice(left, piles)
        if one is None:
            lost += times
        else:
            piles[one].append((left, times))
            votes[one] += times
    return lost


def _choice(left: Iterator[tuple[str, ...]], piles: Container[str]) -> str | None:
    for group in left:
        if len(group) == 1:
            if group[0] in piles:
                return group[0]
        elif still_in := [one for one in group if one in piles]:
            return still_in[0] if len(still_in) == 1 else None
    return None
