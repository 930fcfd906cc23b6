"""STAR: the stars choose two finalists; whoever of them more ballots prefer wins."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.contest.tally.model import Election, Round
from kiosk.contest.tally.pairs import Pairs
from kiosk.contest.tally.ties import Groups, Ties, grouped


def count(
    election: Election, score: Mapping[str, int], pairs: Pairs, ties: Ties
) -> tuple[Groups, tuple[Round, ...]]:
    """The rest follows by stars. More than two come into the run-off where they tie for it."""
    equals = [
        part for tied in grouped(election.candidates, score.__getitem__) for part in _parted(tied, ties)
    ]
    sums = Round(tuple((one, score[one]) for group in equals for one in group))
    finalists: list[str] = []
    while equals and len(finalists) < 2:
        finalists += equals.pop(0)
    if len(finalists) < 2:
        return tuple(map(tuple, (finalists, *equals) if finalists else equals)), (sums,)
    final, run_off = _run_off(tuple(finalists), election, score, pairs, ties)
    return (*final, *equals), (sums, run_off)


def _parted(tied: tuple[str, ...], ties: Ties) -> Groups:
    return ties.part(tied) if ties.declared and len(tied) > 1 else (tied,)


def _run_off(
    finalists: tuple[str, ...], election: Election, score: Mapping[str, int], pairs: Pairs, ties: Ties
) -> tuple[Groups, Round]:
    """Two: by preference, then by stars. More, because they tied: by how many of the others each beats."""
    wins = {
        one: sum(pairs[one, other] > pairs[other, one] for other in finalists if other != one)
        for one in finalists
    }
    equals = grouped(finalists, lambda one: wins[one])
    by_stars = (part for tied in equals for part in grouped(tied, score.__getitem__))
    order = tuple(part for tied in by_stars for part in ties.part(tied))
    if len(finalists) > 2:
        return order, Round(tuple((one, wins[one]) for group in order for one in group))
    first, second = finalists
    preferred = {first: pairs[first, second], second: pairs[second, first]}
    counts = tuple((one, preferred[one]) for group in order for one in group)
    return order, Round(counts, exhausted=election.ballots - sum(preferred.values()))
