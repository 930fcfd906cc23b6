"""BLT, as Scottish and many American counts are published.

Candidates and seats; withdrawn ones as negative numbers; ballots as count, numbers (`=` between equals, `-`
for a place left empty) and 0; a 0; names in quotes, and a title. Source: the manual of OpenSTV.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from kiosk.contest.tally.lines import alike, at_most, checked, empty, lines_of, once, unreadable, votes
from kiosk.contest.tally.model import Election, Ranking


def read_blt(text: str) -> Election:
    lines = lines_of(text, "#")
    first, head = next(lines, (0, ""))
    if not first:
        raise empty()
    words = head.split()
    if len(words) != 2:
        raise unreadable(first)
    count, _seats = (votes(word, first) for word in words)
    at_most(count)
    gone: set[str] = set()
    cast: Counter[Ranking] = Counter()
    for number, line, alike_ones in alike(takewhile(lambda each: each[1] != "0", lines)):
        words = line.split()
        if all(word.startswith("-") and len(word) > 1 for word in words):
            gone |= {word[1:] for word in words}
            continue
        times, ranking = _ballot(words, number, count)
        cast[ranking] += alike_ones * times
    keys = [str(number) for number in range(1, count + 1)]
    named = dict(zip(keys, _names(lines), strict=False))
    return checked([key for key in keys if key not in gone], _without(gone, cast), named)


def _without(gone: set[str], cast: Counter[Ranking]) -> Counter[Ranking]:
    if not gone:
        return cast
    rankings: Counter[Ranking] = Counter()
    for ranking, times in cast.items():
        left = (tuple(one for one in group if one not in gone) for group in ranking)
        rankings[tuple(group for group in left if group)] += times
    return rankings


def _ballot(words: list[str], line: int, count: int) -> tuple[int, Ranking]:
    words = words[1:] if words[0].startswith("(") and words[0].endswith(")") else words
    if len(words) < 2 or words[-1] != "0":
        raise unreadable(line)
    groups = tuple(tuple(one for one in word.split("=") if one != "-") for word in words[1:-1])
    if any(not 1 <= votes(one, line) <= count for group in groups for one in group):
        raise unreadable(line)
    return votes(words[0], line), once(tuple(tuple(str(int(one)) for one in group) for group in groups))


def _names(lines: Iterator[tuple[int, str]]) -> Iterator[str]:
    for _, line in lines:
        yield line.strip('"')
