"""ABIF, one line for each way to vote: `27:Kiss/5>Montroll/3=Wright/3`, `=Kiss:[Bob Kiss]`, `#` for remarks.

Source: electowiki.org/wiki/ABIF, version 0.1.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from kiosk.answers import Refused
from kiosk.contest.tally.lines import alike, checked, lines_of, once, stars, unreadable, votes
from kiosk.contest.tally.model import Election, Ranking, Scores
from kiosk.words import Sentence

_TOKEN: Final = r"\[[^\[\]]*\]|\"[^\"]*\"|[^\s\[\]\"/>=,:{}#]+"
_NAME: Final = re.compile(rf"=\s*({_TOKEN})\s*:\s*\[?([^\[\]]*)\]?")
_BALLOT: Final = re.compile(r"(\d+)\s*[:*]\s*(.*)")
_PLACE: Final = re.compile(rf"\s*({_TOKEN})\s*(?:/\s*(\d+))?\s*([>=,]|$)")

Voted = list[tuple[str, int | None, str]]


def read_abif(text: str) -> Election:
    names: dict[str, str] = {}
    ballots: list[tuple[int, int, Voted]] = []
    for number, line, alike_ones in alike(lines_of(text, "#")):
        if line.startswith("{"):
            continue
        if found := _NAME.fullmatch(line):
            names[_bare(found[1])] = found[2].strip()
        elif found := _BALLOT.fullmatch(line):
            ballots.append((number, alike_ones * votes(found[1], number), _places(found[2], number)))
        else:
            raise unreadable(number)
    keys = list(dict.fromkeys([*names, *(one for _, _, voted in ballots for one, _, _ in voted)]))
    rankings: Counter[Ranking] = Counter()
    for _, times, voted in ballots:
        rankings[once(_ranking(voted))] += times
    election = checked(keys, rankings, names)
    scored = [given is not None for _, _, voted in ballots for _, given, _ in voted]
    if not any(scored):
        return election
    if not all(scored):
        raise Refused(Sentence("Tally", "Some candidates have stars in this file, others have none."))
    scores: Counter[Scores] = Counter()
    for number, times, voted in ballots:
        given = {one: stars(str(count), number) for one, count, _ in voted}
        scores[tuple(given.get(one, 0) for one in keys)] += times
    return Election(tuple(keys), dict(rankings), dict(scores), names)


def _places(said: str, line: int) -> Voted:
    """Candidate, stars, and what parts it from the next: > lower, = equal, a comma where stars decide."""
    voted: Voted = []
    at = 0
    while at < len(said):
        found = _PLACE.match(said, at)
        if found is None or found.end() == at:
            raise unreadable(line)
        voted.append((_bare(found[1]), int(found[2]) if found[2] else None, found[3]))
        at = found.end()
    if voted and voted[-1][2]:
        raise unreadable(line)
    return voted


def _ranking(voted: Voted) -> Ranking:
    if any(parted == "," for _, _, parted in voted):
        levels = sorted({given or 0 for _, given, _ in voted}, reverse=True)
        return tuple(tuple(one for one, given, _ in voted if (given or 0) == level) for level in levels)
    groups: list[tuple[str, ...]] = []
    equal = False
    for one, _, parted in voted:
        if equal:
            groups[-1] += (one,)
        else:
            groups.append((one,))
        equal = parted == "="
    return tuple(groups)


def _bare(token: str) -> str:
    return token[1:-1] if token[:1] in '["' else token
