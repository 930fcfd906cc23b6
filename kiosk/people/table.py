"""From the text of a roster to rows of cells: separators, quotes, limits."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from kiosk.people.headers import known_headers, recognized
from kiosk.people.model import Problem
from kiosk.words import Sentence

MAX_ROWS = 10_000
MAX_COLUMNS = 50
SEPARATORS = (",", ";", "\t", "|")

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with a filled cell, each with its number as a spreadsheet counts; the first is the header."""

    separator: str
    header: tuple[int, Cells]
    rows: tuple[tuple[int, Cells], ...]


def read_table(text: str) -> Table | Problem:
    separator, text = _separator(text)
    rows: list[tuple[int, Cells]] = []
    number = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for number, cells in enumerate(reader, start=1):
            if any(cell.strip() for cell in cells):
                rows.append((number, tuple(cells)))
            if too_much := _too_much(len(rows), cells):
                return Problem(number, "", too_much)
    except csv.Error as error:
        return Problem(number + 1, "", _what_is_wrong(error))
    if not rows:
        return Problem(0, "", Sentence("People", "This file is empty."))
    return Table(separator, rows[0], tuple(rows[1:]))


def _separator(text: str) -> tuple[str, str]:
    """The separator under which most headers are known, else the most frequent; Excel's `sep=;` is obeyed."""
    first, _, rest = text.partition("\n")
    declared = first.strip().strip('"')
    if declared[:4].lower() == "sep=" and declared[4:5] in SEPARATORS:
        return declared[4:5], rest
    if declared.lower() == "sep=":
        return "\t", rest
    known = known_headers()
    line = next(iter(text.lstrip()[:10_000].splitlines()), "")
    return max(SEPARATORS, key=lambda sign: (recognized(line.split(sign), known), line.count(sign))), text


def _too_much(rows: int, cells: list[str]) -> Sentence | None:
    if any(cell.strip() for cell in cells[MAX_COLUMNS:]):
        return Sentence("People", "There are more than %1 columns.", (MAX_COLUMNS,))
    if rows > MAX_ROWS + 1:
        return Sentence("People", "There are more than %1 people.", (MAX_ROWS,))
    return None


def _what_is_wrong(error: csv.Error) -> Sentence:
    if "field limit" in str(error):
        return Sentence("People", "A cell of this row is far too long.")
    return Sentence("People", "The quotation marks do not match. Each one needs a partner.")
