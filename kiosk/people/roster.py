"""Reads an organizer's list of people. Whatever the bytes: rows or problems, never a traceback."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from kiosk.people.doubles import twice
from kiosk.people.encoding import decode
from kiosk.people.headers import Known, corrected, header_row, headers_problems, read_headers, unnamed
from kiosk.people.kinds import kind_of
from kiosk.people.model import (
    EMAIL_LENGTH,
    NAME_FIELDS,
    NAME_LENGTH,
    STAFF_NUMBER_LENGTH,
    TEAM_LENGTH,
    Choices,
    Column,
    Problem,
    RosterFile,
    RosterRow,
)
from kiosk.people.names import Name, put_together
from kiosk.people.table import Cells, Grid, NumberedCells, read_table
from kiosk.people.text import clean, key, unguarded
from kiosk.people.workbook import read_workbook
from kiosk.words import LANGUAGES, Sentence

MAX_PROBLEMS = 100
SAMPLE = 12
AS_FOUND: Final = Choices()
Progress = Callable[[int], None]
_LIMITS: Final = MappingProxyType(
    {"team": TEAM_LENGTH, "email": EMAIL_LENGTH, "staff_number": STAFF_NUMBER_LENGTH, "language": NAME_LENGTH}
)
_LANGUAGE_NAMES: Final = (
    ("en", "english englisch anglais انگلیسی"),
    ("fr", "french français französisch فرانسه فرانسوی"),
    ("de", "german deutsch allemand آلمانی"),
    ("fa", "persian farsi persisch persan فارسی"),
)


def parse(data: bytes, choices: Choices = AS_FOUND) -> RosterFile:
    return read_people(read_grid(data, choices), choices)


def read_grid(
    data: bytes,
    choices: Choices = AS_FOUND,
    progress: Progress | None = None,
    known: Known | None = None,
) -> Grid:
    """The cells of a file, the slow half of reading it. `progress` hears percents of it. `known`: the headers
    of another kind of list than that of people.
    """
    kind = kind_of(data)
    if isinstance(kind, Sentence):
        return Grid(problem=Problem(0, "", kind))
    if kind == "workbook":
        return read_workbook(data, choices.sheet, progress, known)
    text = decode(data, choices.encoding)
    if isinstance(text, Problem):
        return Grid(encoding=choices.encoding or "", problem=text)
    return read_table(text, choices.separator, known)


def read_people(grid: Grid, choices: Choices = AS_FOUND) -> RosterFile:
    """What the cells say. Header and fields are chosen here, the other choices while the cells are read."""
    about = RosterFile(
        encoding=grid.encoding,
        guessed=grid.guessed,
        separator=grid.separator,
        sheets=grid.sheets,
        sheet=grid.sheet,
        problems=(grid.problem,) if grid.problem else (),
    )
    return _with_columns(about, grid, choices) if grid.rows else about


def _with_columns(about: RosterFile, grid: Grid, choices: Choices) -> RosterFile:
    numbers = [number for number, _ in grid.rows]
    wanted = choices.header
    header = wanted if wanted == 0 or wanted in numbers else header_row(grid.rows)
    place = numbers.index(header) if header else -1
    below = grid.rows[place + 1 :]
    named = read_headers(grid.rows[place][1]) if header else unnamed(max(len(cells) for _, cells in below))
    columns = corrected(named, choices.fields)
    about = replace(about, columns=columns, header=header, sample=below[:SAMPLE])
    if about.problems:
        return about
    decided = [at for at, _ in choices.fields]
    if problems := headers_problems(columns, header, decided):
        return replace(about, problems=problems)
    if not below:
        return replace(about, problems=(Problem(0, "", Sentence("People", "There is nobody in this file.")),))
    return _with_rows(about, below, without_results=grid.without_results)


def _with_rows(about: RosterFile, below: Sequence[NumberedCells], *, without_results: bool) -> RosterFile:
    read = [_read(row, cells, about.columns) for row, cells in below]
    rows = tuple(answer for answer in read if isinstance(answer, RosterRow))
    found = [problem for answer in read if isinstance(answer, list) for problem in answer]
    if found and without_results:
        found.insert(0, Problem(0, "", not_worked_out()))
    problems = found or twice(rows, _headers(about.columns))
    return replace(about, rows=rows, problems=tuple(problems)[:MAX_PROBLEMS])


def too_many_cells() -> Sentence:
    return Sentence("People", "This row has more cells than there are columns.")


def not_worked_out() -> Sentence:
    return Sentence(
        "People",
        "Some cells hold formulas that were never worked out. Open the file in your spreadsheet program and "
        "save it once.",
    )


def _read(row: int, cells: Cells, columns: tuple[Column, ...]) -> RosterRow | list[Problem]:
    if any(cell.strip() for cell in cells[len(columns) :]):
        return [Problem(row, "", too_many_cells())]
    named = [(column, clean(unguarded(cell))) for column, cell in zip(columns, cells, strict=False)]
    taken = {column.field: cell for column, cell in named if column.field}
    headers = _headers(columns)
    name = put_together(
        taken.get("given", ""), taken.get("family", ""), taken.get("full", ""), taken.get("display", "")
    )
    problems = [
        Problem(row, headers[field], sentence)
        for field, cell in taken.items()
        if (sentence := _wrong_cell(field, cell))
    ]
    if not problems and (sentence := wrong_name(name.display)):
        problems = [Problem(row, next(headers[f] for f in NAME_FIELDS if f in headers), sentence)]
    return problems or _row(row, name, taken)


def _headers(columns: tuple[Column, ...]) -> dict[str, str]:
    return {column.field: column.header for column in columns if column.field}


def _row(row: int, name: Name, taken: dict[str, str]) -> RosterRow:
    return RosterRow(
        row=row,
        given=name.given,
        family=name.family,
        display=name.display,
        team=taken.get("team", ""),
        email=taken.get("email", ""),
        staff_number=taken.get("staff_number", ""),
        language=language_of(taken.get("language", "")),
    )


def _wrong_cell(field: str, cell: str) -> Sentence | None:
    limit = _LIMITS.get(field, NAME_LENGTH)
    if too_long := wrong_length(cell, limit):
        return too_long
    if field == "email" and cell and not looks_like_email(cell):
        return Sentence("People", "This does not look like an e-mail address.")
    return None


def wrong_name(name: str) -> Sentence | None:
    if not any(character.isalnum() for character in name):
        return Sentence("People", "The name is missing.")
    return wrong_length(name, NAME_LENGTH)


def wrong_length(text: str, limit: int) -> Sentence | None:
    if len(text) > limit:
        return Sentence("People", "This is longer than %1 letters. Make it shorter.", (limit,))
    return None


def looks_like_email(cell: str) -> bool:
    local, at, domain = cell.partition("@")
    return bool(local and at and domain) and "@" not in domain and " " not in cell


def language_of(cell: str) -> str:
    """ "German", "de-CH", "آلمانی" -> "de"; '' for a language that we do not speak."""
    wanted = key(cell)
    code = wanted.replace("_", "-").split("-")[0]
    if code in LANGUAGES:
        return code
    return next((code for code, names in _LANGUAGE_NAMES if wanted and wanted in key(names).split()), "")
