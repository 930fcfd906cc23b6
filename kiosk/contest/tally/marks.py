"""A ballot of the booth: a number beside each entry it names, as text and as part of an election.

Single and approval: 1. Star: 1 to 5 stars. Ranked: the place, 1 is first, without gaps or equals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from kiosk.contest.tally.model import MOST_STARS, Election, Method, Ranking, Scores

Marks = Mapping[str, int]


def fits(marks: Marks, method: Method, candidates: Iterable[str]) -> bool:
    """Whether it is a ballot of this method for these; an empty one is."""
    numbers = sorted(marks.values())
    if not set(marks) <= set(candidates):
        return False
    match method:
        case "single":
            return numbers in ([], [1])
        case "approval":
            return all(number == 1 for number in numbers)
        case "star":
            return all(1 <= number <= MOST_STARS for number in numbers)
        case _:
            return numbers == list(range(1, len(numbers) + 1))


def written(marks: Marks) -> str:
    """One text for one ballot, in whatever order it was made: `2F7KQ9=1 ABCDEF=2`."""
    return " ".join(f"{key}={marks[key]}" for key in sorted(marks))


def read_marks(text: str) -> dict[str, int]:
    pairs = (part.partition("=") for part in text.split())
    return {key: int(number) for key, _, number in pairs}


def election_of(method: Method, candidates: Sequence[str], ballots: Iterable[tuple[Marks, int]]) -> Election:
    """`ballots`: each with how often it was cast. Marks of who is no candidate (any more) are passed over."""
    if method == "star":
        scores: Counter[Scores] = Counter()
        for marks, times in ballots:
            scores[tuple(marks.get(one, 0) for one in candidates)] += times
        return Election(tuple(candidates), scores=scores)
    rankings: Counter[Ranking] = Counter()
    for marks, times in ballots:
        rankings[_ranking(marks, method, candidates)] += times
    return Election(tuple(candidates), rankings)


def _ranking(marks: Marks, method: Method, candidates: Sequence[str]) -> Ranking:
    named = [one for one in candidates if one in marks]
    if method == "approval":
        return (tuple(named),) if named else ()
    return tuple((one,) for one in sorted(named, key=lambda one: marks[one]))
