"""Who is preferred to whom, on how many ballots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from kiosk.contest.tally.model import Election, Ranking, Scores

Pairs = Mapping[tuple[str, str], int]


class CountedPairs(Mapping[tuple[str, str], int]):
    """(a, b) -> ballots that put a above b, for each two candidates. Counted when somebody asks: most counts
    come to their end without it."""

    def __init__(self, election: Election) -> None:
        self._election = election
        self._counted: dict[tuple[str, str], int] | None = None

    def __getitem__(self, pair: tuple[str, str]) -> int:
        return self._all()[pair]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[tuple[str, str], int]:
        if self._counted is None:
            self._counted = _counted(self._election)
        return self._counted


def net_wins(tied: Iterable[str], pairs: Pairs) -> dict[str, int]:
    """For each, how many of the others it beats head to head, less those it loses to."""
    among = tuple(tied)
    return {
        one: sum(_sign(pairs[one, other] - pairs[other, one]) for other in among if other != one)
        for one in among
    }


def unbeaten_group(among: Sequence[str], pairs: Pairs) -> tuple[str, ...]:
    """The smallest group each of which beats everybody outside it: one alone is the Condorcet winner.

    Source: J. H. Smith, Aggregation of preferences with variable electorate (1973).
    """
    wins = net_wins(among, pairs)
    group = {one for one in among if wins[one] == max(wins.values())}
    while beyond := {
        other
        for other in among
        if other not in group and any(pairs[other, one] >= pairs[one, other] for one in group)
    }:
        group |= beyond
    return tuple(one for one in among if one in group)


def _counted(election: Election) -> dict[tuple[str, str], int]:
    names = election.candidates
    table = _by_scores(election) if election.scores else _by_rankings(election)
    return {(a, b): table[i][j] for i, a in enumerate(names) for j, b in enumerate(names) if i != j}


def _by_rankings(election: Election) -> list[list[int]]:
    """Counted first: (i, j) -> ballots that name i with j as high or higher; (i, i) are all that name i."""
    count = len(election.candidates)
    place = {name: index for index, name in enumerate(election.candidates)}
    table = [[0] * count for _ in range(count)]
    for ranking, times in election.rankings.items():
        as_high: list[int] = []
        for group in ranking:
            indexes = [place[name] for name in group]
            as_high += indexes
            for index in indexes:
                row = table[index]
                for other in as_high:
                    row[other] += times
    return [[row[i] - with_other for with_other in row] for i, row in enumerate(table)]


def _by_scores(election: Election) -> list[list[int]]:
    count = len(election.candidates)
    table = [[0] * count for _ in range(count)]
    both = tuple(combinations(range(count), 2))
    for scores, times in election.scores.items():
        for i, j in both:
            if scores[i] > scores[j]:
                table[i][j] += times
            elif scores[j] > scores[i]:
                table[j][i] += times
    return table


def ranked_by(scores: Scores, candidates: Sequence[str]) -> Ranking:
    """Stars as a ranking; no star at all names nobody."""
    given = sorted({score for score in scores if score}, reverse=True)
    return tuple(
        tuple(name for name, score in zip(candidates, scores, strict=True) if score == level)
        for level in given
    )


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
