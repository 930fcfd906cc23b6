"""From a spreadsheet (XLSX) to rows of cells: limits, sheets, what a cell says as text."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from kiosk.people.headers import HEADER_WITHIN, Known, known_headers, recognized
from kiosk.people.kinds import damaged
from kiosk.people.model import Problem
from kiosk.people.table import (
    MAX_COLUMNS,
    MAX_ROWS,
    Grid,
    NumberedCells,
    limits_passed,
    nothing_in_it,
    too_many_people,
)
from kiosk.people.unpacking import unpacked
from kiosk.words import Sentence

Progress = Callable[[int], None]

_LAST_ROW = 20 * MAX_ROWS
"""Further down no list is looked for: a stray cell in row 1,048,576 would cost a second of empty rows."""
_TELLS_EVERY = 250
_FILLED = re.compile(rb"<(?:v|t)(?: [^>]*)?>[^<]")
_NO_RESULT = re.compile(rb"<f[ >/][^<]*(?:</f>)?(?:<v\s*/>|<v></v>)?</c>")


def read_workbook(
    data: bytes, sheet: str | None = None, progress: Progress | None = None, known: Known | None = None
) -> Grid:
    """`sheet`: its name; None or an unknown one takes the first with known headers. `progress`: percent.
    `known`: headers, those of people if None.
    """
    plain = unpacked(data)
    if isinstance(plain, Sentence):
        return Grid(problem=Problem(0, "", plain))
    try:
        counts = _filled_rows(plain)
        if counts and min(counts.values()) > MAX_ROWS + 1:  # before a minute is spent on reading them
            return Grid(problem=Problem(0, "", too_many_people()))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells whoever runs the program about styles
            return _read(plain, sheet, counts, progress or (lambda _: None), known or known_headers())
    except Exception:  # openpyxl raises whatever a broken file leads it to
        return Grid(problem=Problem(0, "", damaged()))


def _filled_rows(plain: bytes) -> dict[str, int]:
    """Part of the archive -> its rows with anything in them, as spreadsheet programs usually write them."""
    with zipfile.ZipFile(BytesIO(plain)) as archive:
        parts = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        counts = {
            name: sum(bool(_FILLED.search(row)) for row in archive.read(name).split(b"</row>"))
            for name in parts
            if name.endswith(".xml")
        }
    return {name: count for name, count in counts.items() if count}


def _read(plain: bytes, wanted: str | None, counts: dict[str, int], progress: Progress, known: Known) -> Grid:
    from openpyxl import DEFUSEDXML, load_workbook  # slow to import, seldom needed

    if not DEFUSEDXML:
        raise RuntimeError("openpyxl reads XML without defusedxml")
    book = load_workbook(BytesIO(plain), read_only=True, data_only=True, keep_links=False)
    try:
        sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "iter_rows")]
        shown = [sheet for sheet in sheets if sheet.sheet_state == "visible"] or sheets
        if not shown:
            return Grid(problem=Problem(0, "", nothing_in_it()))
        names = tuple(str(sheet.title) for sheet in shown)
        chosen = shown[names.index(wanted)] if wanted in names else _with_headers(shown, known)
        part = str(chosen._worksheet_path).removeprefix("/")
        rows, problem = _rows(chosen, counts.get(part, 0), progress)
    finally:
        book.close()
    return Grid(
        rows,
        sheets=names,
        sheet=str(chosen.title),
        without_results=_lacks_results(plain, part),
        problem=problem,
    )


def _with_headers(sheets: list[Any], known: Known) -> Any:
    """The first with headers that we know, else the first with anything in it."""
    filled = None
    for sheet in sheets:
        for at, (_, cells) in enumerate(_filled(sheet)):
            filled = filled or sheet
            if recognized(cells, known):
                return sheet
            if at == HEADER_WITHIN:
                break
    return filled or sheets[0]


def _rows(sheet: Any, expected: int, progress: Progress) -> tuple[tuple[NumberedCells, ...], Problem | None]:
    rows: list[NumberedCells] = []
    for number, cells in _filled(sheet):
        rows.append((number, cells))
        if too_much := limits_passed(len(rows), cells):
            return tuple(rows), Problem(number, "", too_much)
        if len(rows) % _TELLS_EVERY == 0:
            progress(min(99, 100 * len(rows) // max(1, expected)))
    return tuple(rows), None if rows else Problem(0, "", nothing_in_it())


def _filled(sheet: Any) -> Iterator[NumberedCells]:
    """Rows with a filled cell, without empty cells at their end. Past the limit of columns nobody looks."""
    sheet.reset_dimensions()  # what a file says of its own size need not be true
    rows = sheet.iter_rows(max_row=_LAST_ROW, max_col=MAX_COLUMNS + 1, values_only=True)
    for number, values in enumerate(rows, start=1):
        last = max((at for at, value in enumerate(values) if value is not None), default=-1)
        if last < 0:
            continue
        cells = tuple(map(as_text, values[: last + 1]))
        if any(map(str.strip, cells)):
            yield number, cells


def as_text(value: object) -> str:
    """What a person reads in it: 42.0 is "42"; dates as 2026-06-05; an error of a formula is nothing."""
    if isinstance(value, str):
        return "" if value in _ERRORS else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(value, ".15g")
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat(" ", "minutes") if isinstance(value, datetime) else _other(value)


def _other(value: object) -> str:
    return value.isoformat() if isinstance(value, date | time) else str(value)


_ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA")


def _lacks_results(plain: bytes, part: str) -> bool:
    """Formulas that no spreadsheet program has ever worked out."""
    with zipfile.ZipFile(BytesIO(plain)) as archive:
        return bool(_NO_RESULT.search(archive.read(part)))
