"""PrefLib's orders with ties, complete or not: .soc, .soi, .toc, .toi.

`# ALTERNATIVE NAME 1: ...` and `count: 1,2,{3,4}`; older files begin with the number of candidates, their
names, and a line of sums. Source: preflib.github.io/PrefLib-Jekyll, "Data format".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from kiosk.contest.tally.lines import alike, checked, empty, lines_of, once, unreadable, votes
from kiosk.contest.tally.model import Election, Ranking

_NAME: Final = re.compile(r"# ALTERNATIVE NAME (\d+): ?(.*)")
_PART: Final = re.compile(r"\{([^{}]*)\}|([^,{}\s]+)")


def read_preflib(text: str) -> Election:
    names: dict[str, str] = {}
    rankings: Counter[Ranking] = Counter()
    lines = list(lines_of(text))
    if not lines:
        raise empty()
    ballots = lines if lines[0][1].startswith("#") else list(_old_head(lines, names))
    for number, line, alike_ones in alike(ballots):
        if line.startswith("#"):
            if found := _NAME.fullmatch(line):
                names[found[1]] = found[2]
            continue
        times, _, order = line.partition(":" if ":" in line else ",")
        rankings[once(tuple(_groups(order, number, names)))] += alike_ones * votes(times.strip(), number)
    return checked(list(names), rankings, names)


def _old_head(lines: list[tuple[int, str]], names: dict[str, str]) -> Iterator[tuple[int, str]]:
    first, head = lines[0]
    count = votes(head, first)
    for number, line in lines[1 : count + 1]:
        key, comma, name = line.partition(",")
        if not comma:
            raise unreadable(number)
        names[key.strip()] = name.strip()
    yield from lines[count + 2 :]


def _groups(order: str, line: int, names: dict[str, str]) -> Iterator[tuple[str, ...]]:
    if re.sub(r"[\s,]", "", _PART.sub("", order)):
        raise unreadable(line)
    for equals, alone in _PART.findall(order):
        group = (
            tuple(one.strip() for one in equals.split(",") if one.strip())
            if equals
            else (alone,)
            if alone
            else ()
        )
        if any(one not in names for one in group):
            raise unreadable(line)
        if group:
            yield group
