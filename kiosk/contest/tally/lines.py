"""What all readers of ballots share: where a line is, and the answer when it cannot be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from kiosk.answers import Refused
from kiosk.contest.tally.model import MOST_STARS, Election, Ranking
from kiosk.words import Sentence

MOST_CANDIDATES = 500
MOST_VOTES = 10**12

Line = TypeVar("Line", bound=Hashable)


def lines_of(text: str, comment: str = "") -> Iterator[tuple[int, str]]:
    """Number and text of each line that says something; what follows `comment` does not."""
    for number, line in enumerate(text.splitlines(), 1):
        said = (line.partition(comment)[0] if comment else line).strip()
        if said:
            yield number, said


def alike(lines: Iterable[tuple[int, Line]]) -> Iterator[tuple[int, Line, int]]:
    """Each different line once, in the order of the first ones: its number, itself, how many there are. Where
    everybody's ballot is a line of its own, many are alike."""
    first: dict[Line, int] = {}
    times: Counter[Line] = Counter()
    for number, line in lines:
        first.setdefault(line, number)
        times[line] += 1
    return ((number, line, times[line]) for line, number in first.items())


def unreadable(line: int) -> Refused:
    return Refused(Sentence("Tally", "Line %1 cannot be read as a ballot.", (line,)))


def empty() -> Refused:
    return Refused(Sentence("Tally", "There is no ballot in this file."))


def votes(word: str, line: int) -> int:
    if not (word.isascii() and word.isdigit()) or int(word) > MOST_VOTES:
        raise unreadable(line)
    return int(word)


def checked(candidates: Sequence[str], rankings: Counter[Ranking], names: Mapping[str, str]) -> Election:
    """Refused: no candidate, or too many."""
    if not candidates:
        raise empty()
    at_most(len(candidates))
    return Election(tuple(candidates), dict(rankings), names=names)


def at_most(candidates: int) -> None:
    if candidates > MOST_CANDIDATES:
        counts = candidates, MOST_CANDIDATES
        raise Refused(Sentence("Tally", "There are %1 candidates. At most %2 can be counted.", counts))


def once(ranking: Ranking) -> Ranking:
    """Who is named again further down counts where they came first, as in public elections."""
    seen: set[str] = set()
    kept: list[tuple[str, ...]] = []
    for group in ranking:
        new = tuple(one for one in dict.fromkeys(group) if one not in seen)
        seen.update(new)
        kept += [new] if new else []
    return tuple(kept)


def stars(word: str, line: int) -> int:
    given = votes(word, line)
    if given > MOST_STARS:
        raise Refused(Sentence("Tally", "Line %1 gives more than %2 stars.", (line, MOST_STARS)))
    return given
