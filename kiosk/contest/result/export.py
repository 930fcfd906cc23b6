"""A result as files: for spreadsheets, and its ballots so that `./run tally` counts them again."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from kiosk.contest.model import Entry, Placed, Result
from kiosk.contest.result.service import Results
from kiosk.contest.result.telling import blank, plain
from kiosk.people.text import guarded

FORMATS: Final = (".csv", ".xlsx")
Cell = str | int
Table = tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """Rows of cells, the headers first. `judges`: each judge's ranks, without their names; () for none."""

    places: Table
    facts: Table
    judges: Table
    ballots: Table


def tables(results: Results, contest: int) -> Tables:
    """Refused before the vote is closed. Costumes that were withdrawn are in none of them."""
    result, ranks = results.of(contest), results.judges(contest)
    silent = blank(results.election(contest))
    return Tables(
        places=_places(result, ranks),
        facts=_facts(result, silent, len(ranks), results.lot(contest)),
        judges=_judges(result, ranks),
        ballots=_ballots(result, results.marks(contest)),
    )


def result_in(ending: str, of: Tables) -> bytes:
    """`ending`: one of `FORMATS`. The CSV has places, then facts; the workbook a sheet for each table."""
    if ending == ".xlsx":
        return _book({"Result": of.places, "Facts": of.facts, "Judges": of.judges, "Ballots": of.ballots})
    return codecs.BOM_UTF8 + _lines([*of.places, (), *of.facts])


def ballots_csv(of: Tables) -> bytes:
    """A ballot on each line under its code, a column for each costume: what `./run tally` reads."""
    return codecs.BOM_UTF8 + _lines(of.ballots)


def judges_csv(of: Tables) -> bytes:
    return codecs.BOM_UTF8 + _lines(of.judges)


def _places(result: Result, ranks: Sequence[Mapping[str, Fraction]]) -> Table:
    rounds = result.outcome.rounds
    counts = [dict(one.counts) for one in rounds]
    names = (
        [f"Round {at}" for at in range(1, len(rounds) + 1)] if len(rounds) > 1 else ["Count"] * len(rounds)
    )
    sides = ("Colleagues' rank", "Judges' rank", "Score") if _both(result) else ("Rank",)
    head = ("Place", "Number", "Title", "Name", *names, *sides, *_titles(ranks))

    def row(one: Placed) -> tuple[Cell, ...]:
        key, entry = one.entry.key, one.entry
        about = (one.place, entry.number, entry.draft.title, entry.name)
        said = [count.get(key, "") for count in counts]
        own = (plain(one.colleagues), plain(one.judges), plain(one.score))
        by_judge = [plain(sheet.get(key)) for sheet in ranks]
        return (*about, *said, *(own if _both(result) else own[:1]), *by_judge)

    return (head, *map(row, result.placed))


def _facts(result: Result, silent: int, judges: int, lot: str) -> Table:
    plan, closed = result.contest.plan, result.contest.closed
    facts: list[tuple[Cell, ...]] = [
        ("Code", result.contest.code),
        ("Contest", plan.title),
        ("Method", plan.method),
        ("Ties", plan.ties),
        ("Closed", closed.isoformat(timespec="minutes") if closed else ""),
        ("Judges' weight in percent", plan.judges_weight),
        ("Judges", judges),
        ("Without highest and lowest judge", "yes" if plan.trim else "no"),
        ("People who voted", result.voters),
        ("People who could vote", result.able),
        ("Ballots", result.ballots),
        ("Blank ballots", silent),
    ]
    return (*facts, ("Digits of the lot", lot)) if lot else tuple(facts)


def _judges(result: Result, ranks: Sequence[Mapping[str, Fraction]]) -> Table:
    if not ranks:
        return ()
    head: tuple[Cell, ...] = ("Number", "Title", *_titles(ranks))
    return (head, *(_judged(one, ranks) for one in result.placed))


def _judged(one: Placed, ranks: Sequence[Mapping[str, Fraction]]) -> tuple[Cell, ...]:
    given = (plain(sheet.get(one.entry.key)) for sheet in ranks)
    return (one.entry.number, one.entry.draft.title, *given)


def _ballots(result: Result, marks: Iterable[tuple[str, Mapping[str, int]]]) -> Table:
    entries = sorted((one.entry for one in result.placed), key=lambda one: one.number)
    head: tuple[Cell, ...] = ("code", *map(_column, entries))
    rows = [(code, *(said.get(str(one.number), "") for one in entries)) for code, said in marks]
    return (head, *rows)


def _column(entry: Entry) -> str:
    return f"{entry.number} {entry.draft.title}"


def _titles(ranks: Sequence[object]) -> tuple[str, ...]:
    return tuple(f"Judge {at}" for at in range(1, len(ranks) + 1))


def _both(result: Result) -> bool:
    return any(one.judges is not None for one in result.placed)


def _guarded(cell: Cell) -> Cell:
    return guarded(cell) if isinstance(cell, str) else cell


def _lines(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Words in quotes, so that no comma in them counts as one between cells."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8", "replace")


def _book(sheets: Mapping[str, Table]) -> bytes:
    from openpyxl import Workbook  # slow to import, seldom needed
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    def cell(value: Cell) -> Cell:
        return ILLEGAL_CHARACTERS_RE.sub("", guarded(value)) if isinstance(value, str) else value

    book = Workbook(write_only=True)
    for name, rows in sheets.items():
        if not rows:
            continue
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for letter in "CD":
            sheet.column_dimensions[letter].width = 32
        for row in rows:
            sheet.append([cell(value) for value in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
