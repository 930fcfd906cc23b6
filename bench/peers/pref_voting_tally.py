"""Pairwise, stars and approval by pref_voting: `prepare("stars 1000000")`. Ballots are as it asks for."""

from __future__ import annotations

from collections.abc import Callable

from pref_voting.grade_methods import approval, star
from pref_voting.grade_profiles import GradeProfile
from pref_voting.profiles import Profile

from bench.peers import elections
from bench.peers.elections import ALL


def prepare(what: str) -> Callable[[], str]:
    method, _, count = what.partition(" ")
    if method == "pairwise":
        orders = [tuple(map(ALL.index, order)) for order in elections.orders(int(count))]
        return lambda: _named([Profile(orders).condorcet_winner()])
    ballots = elections.stars(int(count)) if method == "stars" else elections.approvals(int(count))
    graded = [dict(enumerate(ballot)) for ballot in ballots]
    grades = range(6) if method == "stars" else range(2)
    counting = star if method == "stars" else approval
    return lambda: _named(counting(GradeProfile(graded, list(grades))))


def _named(winners: list[int]) -> str:
    return ",".join(ALL[winner] for winner in winners)
