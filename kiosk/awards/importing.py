"""Awards from an organizer's list (CSV, XLSX): what each row says and what is wrong with it. Pure.

Reading a large file is slow: call `read_awards` in a process of its own. Nothing is stored until
`Awards.add_many` takes the drafts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.answers import Refused
from kiosk.awards import rules
from kiosk.awards.columns import award_headers, read_columns, wrong_columns
from kiosk.awards.days import read_day
from kiosk.awards.model import (
    LONGEST_CATEGORY,
    LONGEST_CITATION,
    LONGEST_NAME,
    LONGEST_TITLE,
    Draft,
)
from kiosk.awards.recipients import Index, Match, awarded, match
from kiosk.people.headers import header_row
from kiosk.people.model import Choices, Problem
from kiosk.people.roster import AS_FOUND, language_of, not_worked_out, read_grid, too_many_cells
from kiosk.people.table import Grid, too_many_people
from kiosk.people.text import clean, unguarded
from kiosk.words import Sentence

MOST_ROWS = 2000
MAX_PROBLEMS = 100
LIST = "LIST"
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Row:
    """One award of a list. `number` counts as a spreadsheet does. `note`: worth a look, or None."""

    number: int
    draft: Draft
    name: str
    note: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """`rows`: what would be made; `again`: what is there already and would be left out.

    With `problems` (row 0: the whole file) the list is mended first: half a list helps nobody. `guessed`: the
    letters could be read in another way, see `Choices.encoding`.
    """

    rows: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()
    again: tuple[Row, ...] = ()
    encoding: str = ""
    guessed: bool = False
    sheets: tuple[str, ...] = ()
    sheet: str = ""

    @property
    def drafts(self) -> tuple[Draft, ...]:
        return tuple(row.draft for row in self.rows)


def read_awards(
    content: bytes, index: Index, choices: Choices = AS_FOUND, progress: Progress | None = None
) -> Preview:
    """`index`: who there is, see `Awards.index`; `choices`: encoding, separator and sheet, where they were
    corrected; `progress` hears percents of reading.
    """
    grid = read_grid(content, choices, progress, award_headers())
    if grid.problem is not None:
        return _with_problems(grid, [_in_our_words(grid.problem)])
    header = header_row(grid.rows, award_headers())
    cells = dict(grid.rows)
    columns = read_columns(cells[header])
    if wrong := wrong_columns(columns, header):
        return _with_problems(grid, [wrong])
    below = [row for row in grid.rows if row[0] > header]
    if not below:
        return _with_problems(grid, [Problem(0, "", Sentence("Awards", "There is no award in this file."))])
    if len(below) > MOST_ROWS:
        return _with_problems(grid, [_too_many(MOST_ROWS)])
    return _with_rows(grid, _Reader(columns, cells[header], index), below)


def _with_rows(grid: Grid, reader: _Reader, below: Iterable[tuple[int, Sequence[str]]]) -> Preview:
    read = [reader.read(number, cells) for number, cells in below]
    problems = [problem for answer in read if isinstance(answer, list) for problem in answer]
    rows = [answer for answer in read if isinstance(answer, Row)]
    problems += _twice(rows)
    problems.sort(key=lambda problem: problem.row)
    if problems and grid.without_results:
        problems.insert(0, Problem(0, "", not_worked_out()))
    known = [awarded(row.draft) in reader.index.awarded for row in rows]
    return Preview(
        tuple(row for row, there in zip(rows, known, strict=True) if not there),
        tuple(problems[:MAX_PROBLEMS]),
        tuple(row for row, there in zip(rows, known, strict=True) if there),
        grid.encoding,
        grid.guessed,
        grid.sheets,
        grid.sheet,
    )


def _with_problems(grid: Grid, problems: Sequence[Problem]) -> Preview:
    return Preview((), tuple(problems), (), grid.encoding, grid.guessed, grid.sheets, grid.sheet)


class _Reader:
    """`columns`: field -> place of its column. `headers`: as the file writes them."""

    def __init__(self, columns: Mapping[str, int], headers: Sequence[str], index: Index) -> None:
        self.index = index
        self._columns = columns
        self._headers = headers

    def read(self, number: int, cells: Sequence[str]) -> Row | list[Problem]:
        if any(cell.strip() for cell in cells[len(self._headers) :]):
            return [Problem(number, "", too_many_cells())]
        said = {
            field: rules.line(unguarded(cells[place])) if place < len(cells) else ""
            for field, place in self._columns.items()
        }
        problems = [self._problem(number, field, wrong) for field, wrong in _wrong_cells(said)]
        found = match(self.index, _ids(said), _name(said), said.get("team", ""))
        if isinstance(found, Sentence):
            field = "recipient" if "recipient" in self._columns else "team"
            problems.append(self._problem(number, field, found))
        if problems or isinstance(found, Sentence):
            return problems
        return self._row(number, said, found)

    def _row(self, number: int, said: Mapping[str, str], found: Match) -> Row | list[Problem]:
        day = read_day(said["date"]) if said.get("date") else None
        draft = Draft(
            title=said["title"],
            recipient=found.recipient,
            citation=said.get("citation", ""),
            category=said.get("category", ""),
            presenter=said.get("presenter", ""),
            day=day if isinstance(day, date) else None,
            language=language_of(said.get("language", "")),
            source=LIST,
        )
        try:
            return Row(number, rules.cleaned(draft), found.name, found.note)
        except Refused as no:
            return [Problem(number, "", no.reason)]

    def _problem(self, number: int, field: str, wrong: Sentence) -> Problem:
        header = self._headers[self._columns[field]] if field in self._columns else ""
        return Problem(number, clean(header), wrong)


def _ids(said: Mapping[str, str]) -> tuple[str, ...]:
    """What may be one person's alone; some write it where the name belongs."""
    return said.get("number", ""), said.get("email", ""), said.get("recipient", "")


def _name(said: Mapping[str, str]) -> str:
    return said.get("recipient") or f"{said.get('given', '')} {said.get('family', '')}".strip()


_LIMITS = (
    ("title", LONGEST_TITLE),
    ("citation", LONGEST_CITATION),
    ("recipient", LONGEST_NAME),
    ("category", LONGEST_CATEGORY),
    ("presenter", LONGEST_NAME),
)


def _wrong_cells(said: Mapping[str, str]) -> Iterable[tuple[str, Sentence]]:
    for field, limit in _LIMITS:
        if wrong := rules.wrong_text(said.get(field, ""), limit):
            yield field, wrong
    if not said["title"]:
        yield "title", Sentence("Awards", "An award needs a title.")
    if said.get("date") and isinstance(day := read_day(said["date"]), Sentence):
        yield "date", day
    if said.get("language") and not language_of(said["language"]):
        yield "language", Sentence("Awards", "Handlebar speaks English, French, German and Persian.")


def _twice(rows: Iterable[Row]) -> list[Problem]:
    first: dict[tuple[str, str, str], int] = {}
    return [
        Problem(row.number, "", Sentence("Awards", "Row %L1 is the same award. Keep one of them.", (before,)))
        for row in rows
        if (before := first.setdefault(awarded(row.draft), row.number)) != row.number
    ]


def _too_many(most: int) -> Problem:
    return Problem(0, "", Sentence("Awards", "More than %L1 awards: make two lists of it.", (most,)))


def _in_our_words(problem: Problem) -> Problem:
    return _too_many(MOST_ROWS) if problem.sentence == too_many_people() else problem
