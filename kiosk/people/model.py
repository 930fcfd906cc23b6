"""Who may take part, and what is read from an organizer's file about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.printing.grid import Paper
from kiosk.words import Sentence

NAME_LENGTH = 80
TEAM_LENGTH = 60
EMAIL_LENGTH = 254
STAFF_NUMBER_LENGTH = 40

# What a column can hold: the fields of `RosterRow`, and the whole name in one cell.
FIELDS = ("given", "family", "full", "display", "team", "email", "staff_number", "language")
NAME_FIELDS = ("display", "full", "family", "given")


@dataclass(frozen=True, slots=True)
class Person:
    """`id`: `P-` and 6 random characters, never reused. `team`: the team's name. What is not known is ''."""

    id: str
    given: str
    family: str
    display: str
    team: str = ""
    email: str = ""
    staff_number: str = ""
    language: str = ""
    active: bool = True
    hidden_in_public: bool = False
    approved: bool = True
    walk_in: bool = False


@dataclass(frozen=True, slots=True)
class Team:
    """A team and its active people, in the order of their folded names."""

    name: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person of a file. `row` counts as a spreadsheet does: the header is row 1. An empty cell is ''."""

    row: int
    given: str
    family: str
    display: str
    team: str = ""
    email: str = ""
    staff_number: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file is refused. Row 0: the whole file; `column`: its own header, or '' for the whole row."""

    row: int
    column: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what it is taken for: one of `FIELDS`, '' when it is left out. No header: A, B, C ..."""

    header: str
    field: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the organizer corrected of how a file is read; None or empty: as it was found.

    `header`: number of the row that names the columns, 0 when none does. `fields`: place of a column (from 0)
    and the field it is, '' to leave it out; a field that several ask for goes to the last of them.
    """

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    header: int | None = None
    fields: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RosterFile:
    """What a file says, for a preview. `guessed`: it could be another encoding; the organizer may switch.

    `sheets` and `sheet` are those of a spreadsheet. `header`: number of the row that names the columns, 0 for
    none. `sample`: the first rows below it, as they are written. With any problem the rows are only good for
    looking at.
    """

    rows: tuple[RosterRow, ...] = ()
    columns: tuple[Column, ...] = ()
    encoding: str = ""
    guessed: bool = False
    separator: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    header: int = 0
    sample: tuple[tuple[int, tuple[str, ...]], ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    before: Person
    after: Person


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. `rows` is what it was made of; `missing` become inactive."""

    rows: tuple[RosterRow, ...] = ()
    new: tuple[RosterRow, ...] = ()
    changed: tuple[Change, ...] = ()
    unchanged: tuple[Person, ...] = ()
    missing: tuple[Person, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def nothing_to_do(self) -> bool:
        return not (self.new or self.changed or self.missing)


@dataclass(frozen=True, slots=True)
class Preview:
    """A file and what it would change. All problems, of reading and of matching, are in `plan.problems`."""

    file: RosterFile
    plan: Plan


@dataclass(frozen=True, slots=True)
class PassIsDead:
    """A pass of this event that was replaced by a newer one."""


@dataclass(frozen=True, slots=True)
class PassCard:
    """One pass to print. `code`: the 20 characters of its QR; `pin`: four digits, or '' for none."""

    person: str
    name: str
    team: str
    code: str
    pin: str = ""


@dataclass(frozen=True, slots=True)
class PlannedPasses:
    """What a sheet of passes and its rows are made of, picklable; holds codes that only the paper keeps."""

    sheet: int
    cards: tuple[PassCard, ...]
    paper: Paper


@dataclass(frozen=True, slots=True)
class PassSheet:
    """`file` is a name in `prints/`; None once the organizer said "printed"."""

    number: int
    file: str | None
    passes: int
    pins: bool
    made: datetime


@dataclass(frozen=True, slots=True)
class WalkInAdded:
    person: str


@dataclass(frozen=True, slots=True)
class IsThisYou:
    """People of the same name who are in the list already."""

    people: tuple[Person, ...]


WalkInAnswer = WalkInAdded | IsThisYou
