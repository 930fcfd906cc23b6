"""Counts an election by any method."""

from __future__ import annotations

from kiosk.contest.tally import irv, star
from kiosk.contest.tally.model import MOST_STARS, Election, Method, Outcome, Ranking, Round, TieRule
from kiosk.contest.tally.pairs import CountedPairs, ranked_by, unbeaten_group
from kiosk.contest.tally.ties import Groups, Lot, Ties, grouped


def count(
    election: Election, method: Method, rule: TieRule = "co-winners", lot: Lot | None = None
) -> Outcome:
    """`lot`: the last step of the declared rule, once it was drawn. ValueError: `star` without stars."""
    if method == "star" and not election.scores and election.rankings:
        raise ValueError("these ballots give no stars")
    if method != "star" and election.scores:
        election = _as_rankings(election, method)
    pairs = CountedPairs(election)
    score = _score(election, method)
    ties = Ties(rule == "declared", pairs, score, _top(election, score), lot)
    match method:
        case "ranked":
            order, rounds = irv.count(election, ties)
        case "star":
            order, rounds = star.count(election, score, pairs, ties)
        case "pairwise":
            order, rounds = _by_pairs(election, ties), ()
        case _:
            order, rounds = _by_score(election, score, ties, method)
    return Outcome(method, order, rounds, election.ballots, pairs, tuple(ties.steps))


def _by_score(
    election: Election, score: dict[str, int], ties: Ties, method: Method
) -> tuple[Groups, tuple[Round, ...]]:
    equals = grouped(election.candidates, lambda one: score[one])
    order = tuple(group for tied in equals for group in ties.part(tied))
    counts = tuple((one, score[one]) for group in order for one in group)
    silent = election.ballots - sum(
        times for ranking, times in election.rankings.items() if _speaks(ranking, method)
    )
    return order, (Round(counts, exhausted=silent),)


def _by_pairs(election: Election, ties: Ties) -> Groups:
    """The smallest group that beats all others head to head, then the next among the rest."""
    left = election.candidates
    order: list[tuple[str, ...]] = []
    while left:
        group = unbeaten_group(left, ties.pairs)
        order += ties.part(group)
        left = tuple(one for one in left if one not in group)
    return tuple(order)


def _score(election: Election, method: Method) -> dict[str, int]:
    """Votes, approvals, stars, or first choices."""
    score = dict.fromkeys(election.candidates, 0)
    if method == "star":
        for scores, times in election.scores.items():
            for one, stars in zip(election.candidates, scores, strict=True):
                score[one] += stars * times
        return score
    for ranking, times in election.rankings.items():
        if _speaks(ranking, method):
            for one in ranking[0]:
                score[one] += times
    return score


def _top(election: Election, score: dict[str, int]) -> dict[str, int]:
    """Ballots that give the most there is to give."""
    if not election.scores:
        return score
    top = dict.fromkeys(election.candidates, 0)
    for scores, times in election.scores.items():
        for one, stars in zip(election.candidates, scores, strict=True):
            top[one] += times * (stars == MOST_STARS)
    return top


def _speaks(ranking: Ranking, method: Method) -> bool:
    """Two first choices are one too many, but where all that are approved of stand together."""
    return bool(ranking) and (method == "approval" or len(ranking[0]) == 1)


def _as_rankings(election: Election, method: Method) -> Election:
    """Stars read otherwise: whoever got one is approved of, or more of them rank higher."""
    rankings: dict[Ranking, int] = {}
    for scores, times in election.scores.items():
        ranking = ranked_by(scores, election.candidates)
        if method == "approval" and ranking:
            named = {one for group in ranking for one in group}
            ranking = (tuple(one for one in election.candidates if one in named),)
        rankings[ranking] = rankings.get(ranking, 0) + times
    return Election(election.candidates, rankings, names=election.names)
