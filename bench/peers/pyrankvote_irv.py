"""Instant run-off by pyrankvote; its ballots are made before the clock starts."""

from __future__ import annotations

from collections.abc import Callable

import pyrankvote

from bench.peers.elections import SOME, ranked


def prepare(count: str) -> Callable[[], str]:
    candidates = {name: pyrankvote.Candidate(name) for name in SOME}
    ballots = [
        pyrankvote.Ballot(ranked_candidates=[candidates[name] for name in ballot])
        for ballot in ranked(int(count))
    ]

    def work() -> str:
        result = pyrankvote.instant_runoff_voting(list(candidates.values()), ballots)
        return ",".join(winner.name for winner in result.get_winners())

    return work
