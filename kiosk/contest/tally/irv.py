"""Instant run-off: whoever has the fewest first choices leaves; those ballots speak for their next choice."""

from __future__ import annotations

from collections.abc import KeysView, Mapping

from kiosk.contest.tally.model import Election, Ranking, Round
from kiosk.contest.tally.ties import Groups, Ties, grouped

Pile = dict[Ranking, int]


def count(election: Election, ties: Ties) -> tuple[Groups, tuple[Round, ...]]:
    """One leaves after the other until one is left, so that everybody has a place.

    Who tie for the fewest leave together, unless the declared rule parts them. A ballot with two who are
    still in on the place that counts speaks for nobody from then on, as in public elections.
    """
    piles: dict[str, Pile] = {one: {} for one in election.candidates}
    exhausted = _deal(election.rankings, piles)
    rounds: list[Round] = []
    order: list[tuple[str, ...]] = []
    while piles:
        votes = {one: sum(pile.values()) for one, pile in piles.items()}
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
            exhausted += _deal(pile, piles)
    return tuple(order), tuple(rounds)


def _deal(ballots: Mapping[Ranking, int], piles: dict[str, Pile]) -> int:
    """Puts each ballot on the pile of its first choice still in; returns how many have none."""
    lost = 0
    still_in = piles.keys()
    for ranking, times in ballots.items():
        one = _choice(ranking, still_in)
        if one is None:
            lost += times
        else:
            piles[one][ranking] = piles[one].get(ranking, 0) + times
    return lost


def _choice(ranking: Ranking, still_in: KeysView[str]) -> str | None:
    for group in ranking:
        if not still_in.isdisjoint(group):
            left = [one for one in group if one in still_in]
            return left[0] if len(left) == 1 else None
    return None
