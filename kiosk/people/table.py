"""From the text of a roster to rows of cells: separators, quotes, limits."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.people.encoding import Text
from kiosk.people.headers import HEADER_WITHIN, Known, known_headers, recognized
from kiosk.people.model import Problem
from kiosk.words import Sentence

MAX_ROWS = 10_000
MAX_COLUMNS = 50
SEPARATORS = (",", ";", "\t", "|")

Cells = tuple[str, ...]
NumberedCells = tuple[int, Cells]


@dataclass(frozen=True, slots=True)
class Grid:
    """A file as cells, before anybody says what they mean.

    `rows`: those with a filled cell, each with its number as a spreadsheet counts. With a `problem` they are
    what could be read before it. Either the first or the last three of the others are those of a file.
    """

    rows: tuple[NumberedCells, ...] = ()
    encoding: str = ""
    guessed: bool = False
    separator: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    without_results: bool = False
    problem: Problem | None = None


def read_table(text: Text, separator: str | None = None, known: Known | None = None) -> Grid:
    """`separator`: one of `SEPARATORS`, or None to find it out. `known`: headers, those of people if None."""
    found, body = _separator(text.text, known or known_headers())
    separator = separator if separator in SEPARATORS else found
    rows: list[NumberedCells] = []
    number, problem = 0, None
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=separator, strict=True)
    try:
        for number, cells in enumerate(reader, start=1):
            if any(cell.strip() for cell in cells):
                rows.append((number, tuple(cells)))
            if too_much := limits_passed(len(rows), cells):
                problem = Problem(number, "", too_much)
                break
    except csv.Error as error:
        problem = Problem(number + 1, "", _what_is_wrong(error))
    if not rows and problem is None:
        problem = Problem(0, "", nothing_in_it())
    return Grid(tuple(rows), text.encoding, text.guessed, separator, problem=problem)


def _separator(text: str, known: Known) -> tuple[str, str]:
    """The separator under which most headers are known, else the most frequent; Excel's `sep=;` is obeyed."""
    first, _, rest = text.partition("\n")
    declared = first.strip().strip('"')
    if declared[:4].lower() == "sep=" and declared[4:5] in SEPARATORS:
        return declared[4:5], rest
    if declared.lower() == "sep=":
        return "\t", rest
    lines = text.lstrip()[:20_000].splitlines()[:HEADER_WITHIN] or [""]

    def fits(sign: str) -> tuple[int, int]:
        return max((recognized(line.split(sign), known), line.count(sign)) for line in lines)

    return max(SEPARATORS, key=fits), text


def limits_passed(rows: int, cells: Sequence[str]) -> Sentence | None:
    if any(cell.strip() for cell in cells[MAX_COLUMNS:]):
        return Sentence("People", "There are more than %1 columns.", (MAX_COLUMNS,))
    if rows > MAX_ROWS + 1:
        return too_many_people()
    return None


def too_many_people() -> Sentence:
    return Sentence("People", "There are more than %1 people.", (MAX_ROWS,))


def nothing_in_it() -> Sentence:
    return Sentence("People", "This file is empty.")


def _what_is_wrong(error: csv.Error) -> Sentence:
    if "field limit" in str(error):
        return Sentence("People", "A cell of this row is far too long.")
    return Sentence("People", "The quotation marks do not match. Each one needs a partner.")
