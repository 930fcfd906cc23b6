"""Elections and their outcomes under every method. Candidates are keys without a meaning: no result depends
on what they are called or in which order they come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Method = Literal["single", "approval", "star", "ranked", "pairwise"]
"""`single` is plurality, `ranked` instant run-off; `pairwise` (Condorcet) is for the curious alone."""

METHODS: tuple[Method, ...] = ("single", "approval", "star", "ranked", "pairwise")
TieRule = Literal["co-winners", "declared"]
MOST_STARS = 5

Ranking = tuple[tuple[str, ...], ...]
"""Groups of candidates, best first, equals together; who is not named comes last. A single choice is ((A,),),
approval ((A, B),), nobody ()."""

Scores = tuple[int, ...]
"""0 to 5 stars for each candidate, in the order of `Election.candidates`."""


@dataclass(frozen=True, slots=True)
class Election:
    """Ballots, each with how often it was cast: rankings or scores, as the method asks for."""

    candidates: tuple[str, ...]
    rankings: Mapping[Ranking, int] = field(default_factory=dict)
    scores: Mapping[Scores, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def ballots(self) -> int:
        return sum((self.scores or self.rankings).values())

    def name(self, candidate: str) -> str:
        return self.names.get(candidate, candidate)


@dataclass(frozen=True, slots=True)
class Round:
    """`counts` of those still in, best first; `out`: who left after it; `exhausted`: ballots that speak for
    nobody in it: empty, used up, or two on one place.
    """

    counts: tuple[tuple[str, int], ...]
    out: tuple[str, ...] = ()
    exhausted: int = 0


@dataclass(frozen=True, slots=True)
class TieStep:
    """Equals, by what they were parted ("" by nothing), and how, best first."""

    tied: tuple[str, ...]
    by: Literal["head-to-head", "score", "top", "lot", ""]
    parted: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`order`: groups of candidates, best first; those in one group tie.

    `rounds`: for `ranked` each round, for `star` the sums of stars and then the run-off, else one.
    `pairs`: (a, b) -> ballots that prefer a to b.
    """

    method: Method
    order: tuple[tuple[str, ...], ...]
    rounds: tuple[Round, ...]
    ballots: int
    pairs: Mapping[tuple[str, str], int]
    ties: tuple[TieStep, ...] = ()

    @property
    def winners(self) -> tuple[str, ...]:
        return self.order[0] if self.order else ()
