"""Reads an organizer's list of people. Whatever the bytes: rows or problems, never a traceback."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Final

from kiosk.people.doubles import twice
from kiosk.people.encoding import decode
from kiosk.people.headers import read_headers
from kiosk.people.model import (
    EMAIL_LENGTH,
    NAME_LENGTH,
    STAFF_NUMBER_LENGTH,
    TEAM_LENGTH,
    Column,
    Problem,
    RosterFile,
    RosterRow,
)
from kiosk.people.names import Name, put_together
from kiosk.people.table import Cells, Table, read_table
from kiosk.people.text import clean, key, unguarded
from kiosk.words import LANGUAGES, Sentence

MAX_PROBLEMS = 100
_LIMITS: Final = MappingProxyType(
    {"team": TEAM_LENGTH, "email": EMAIL_LENGTH, "staff_number": STAFF_NUMBER_LENGTH, "language": NAME_LENGTH}
)
_NAME_FIELDS: Final = ("display", "full", "family", "given")
_LANGUAGE_NAMES: Final = (
    ("en", "english englisch anglais انگلیسی"),
    ("fr", "french français französisch فرانسه فرانسوی"),
    ("de", "german deutsch allemand آلمانی"),
    ("fa", "persian farsi persisch persan فارسی"),
)


def parse(data: bytes, encoding: str | None = None) -> RosterFile:
    text = decode(data, encoding)
    if isinstance(text, Problem):
        return RosterFile(problems=(text,))
    table = read_table(text.text)
    about = RosterFile(encoding=text.encoding, guessed=text.guessed)
    if isinstance(table, Problem):
        return replace(about, problems=(table,))
    return _with_rows(replace(about, separator=table.separator), table)


def _with_rows(about: RosterFile, table: Table) -> RosterFile:
    number, header = table.header
    columns, problems = read_headers(header)
    about = replace(about, columns=columns)
    if problems:
        return replace(about, problems=tuple(replace(problem, row=number) for problem in problems))
    if not table.rows:
        return replace(about, problems=(Problem(0, "", Sentence("People", "There is nobody in this file.")),))
    read = [_read(row, cells, columns) for row, cells in table.rows]
    rows = tuple(answer for answer in read if isinstance(answer, RosterRow))
    found = [problem for answer in read if isinstance(answer, list) for problem in answer]
    return replace(about, rows=rows, problems=tuple(found or twice(rows, _headers(columns)))[:MAX_PROBLEMS])


def _read(row: int, cells: Cells, columns: tuple[Column, ...]) -> RosterRow | list[Problem]:
    if any(cell.strip() for cell in cells[len(columns) :]):
        return [Problem(row, "", Sentence("People", "This row has more cells than there are columns."))]
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
        problems = [Problem(row, next(headers[f] for f in _NAME_FIELDS if f in headers), sentence)]
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
