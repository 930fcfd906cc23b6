"""CSV: candidates as headers, a ballot on each line. Our own export is read back, too.

Cells are stars (star), marks (single, approval: anything but 0 and nothing) or places (ranked, pairwise: 1 is
first). A column `count` says how often, a column `code` is passed over.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from kiosk.answers import Refused
from kiosk.contest.tally.lines import alike, checked, empty, stars, unreadable, votes
from kiosk.contest.tally.model import Election, Method, Ranking, Scores
from kiosk.words import Sentence

COUNT, CODE = "count", "code"
_PASSED = (COUNT, CODE)
_QUOTED = re.compile(r'"[^"]*"')
"""Commas in it belong to a name."""


def read_table(text: str, method: Method) -> Election:
    head = _QUOTED.sub("", text.partition("\n")[0])
    parted = max(",;\t", key=head.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=parted)
    headers = [cell.strip() for cell in next(rows, [])]
    where = [index for index, cell in enumerate(headers) if cell and cell.casefold() not in _PASSED]
    candidates = [headers[index] for index in where]
    if not candidates:
        raise empty()
    if len(set(candidates)) != len(candidates):
        raise Refused(Sentence("Tally", "Two columns have the same name."))
    counted = next((i for i, cell in enumerate(headers) if cell.casefold() == COUNT), None)
    picked = [*((index, "") for index in where), *([] if counted is None else [(counted, "1")])]
    said = (
        (rows.line_num, tuple(row[index].strip() if index < len(row) else none for index, none in picked))
        for row in rows
        if any(cell.strip() for cell in row)
    )
    rankings: Counter[Ranking] = Counter()
    scores: Counter[Scores] = Counter()
    for line, cells, times in alike(said):
        if counted is not None:
            times *= votes(cells[-1], line)
        if method == "star":
            scores[tuple(stars(cell or "0", line) for cell in cells[: len(where)])] += times
        else:
            rankings[_ranking(cells[: len(where)], candidates, method, line)] += times
    election = checked(candidates, rankings, {})
    return Election(election.candidates, election.rankings, dict(scores))


def _ranking(cells: Sequence[str], candidates: list[str], method: Method, line: int) -> Ranking:
    if method in ("single", "approval"):
        chosen = tuple(one for one, cell in zip(candidates, cells, strict=True) if cell not in ("", "0"))
        return (chosen,) if chosen else ()
    places: dict[int, tuple[str, ...]] = {}
    for one, cell in zip(candidates, cells, strict=True):
        if cell:
            place = votes(cell, line)
            if place < 1:
                raise unreadable(line)
            places[place] = (*places.get(place, ()), one)
    return tuple(places[place] for place in sorted(places))
