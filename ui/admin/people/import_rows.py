"""What a list holds and what an import would do, as the screen shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields

from kiosk.people.model import Change, Person, Plan, Problem, RosterFile, RosterRow
from kiosk.people.table import Grid
from kiosk.words import Sentence
from ui.kit.rows import Row

Say = Callable[[Sentence], str]

# Lists of a plan, by the keys that the screen uses.
LISTS = ("problems", "new", "changed", "same", "inactive")
HEADERS_TO_CHOOSE = 6
_SHOWN = ("display", "team", "email", "staff_number", "language")
_FIRST, _LAST = "\u2068", "\u2069"


def headers(grid: Grid | None) -> list[dict[str, object]]:
    """Rows that may name the columns: row (its number) and text."""
    rows = grid.rows[:HEADERS_TO_CHOOSE] if grid else ()
    return [{"row": row, "text": " · ".join(filter(None, map(str.strip, cells)))} for row, cells in rows]


def columns(file: RosterFile) -> list[dict[str, object]]:
    """place, header, field, and the first cells below."""
    return [
        {
            "place": place,
            "header": column.header,
            "field": column.field,
            "cells": [cells[place] if place < len(cells) else "" for _, cells in file.sample],
        }
        for place, column in enumerate(file.columns)
    ]


def counts(plan: Plan) -> dict[str, int]:
    lists = (plan.problems, plan.new, plan.changed, plan.unchanged, plan.missing)
    return dict(zip(LISTS, map(len, lists), strict=True))


def lines(plan: Plan, wanted: str, say: Say) -> tuple[Row, ...]:
    """Rows of title, detail, badge and key for the list `wanted`, one of `LISTS`."""
    if wanted == "problems":
        return tuple(_problem(problem, say) for problem in plan.problems)
    if wanted == "changed":
        return tuple(_change(change, say) for change in plan.changed)
    people: Mapping[str, Sequence[RosterRow | Person]]
    people = {"new": plan.new, "same": plan.unchanged, "inactive": plan.missing}
    return tuple(_person(person) for person in people.get(wanted, ()))


def _person(person: RosterRow | Person) -> Row:
    return _row(person.display, person.team or person.email, person.staff_number)


def _change(change: Change, say: Say) -> Row:
    before, after = change.before, change.after
    parts = [say(_became(getattr(before, name), getattr(after, name))) for name in _different(change)]
    if not before.active:
        parts.insert(0, say(Sentence("People", "here again")))
    return _row(after.display, " · ".join(parts), after.staff_number)


def _different(change: Change) -> Iterable[str]:
    names = [field.name for field in fields(Person) if field.name in _SHOWN]
    found = [name for name in names if getattr(change.before, name) != getattr(change.after, name)]
    same_name = change.before.display == change.after.display
    if same_name and change.before.given != change.after.given:
        found.append("given")
    return found


def _became(before: str, after: str) -> Sentence:
    if not before:
        return Sentence("People", "now %1", (_isolated(after),))
    return Sentence("People", "now %1, before %2", (_isolated(after), _isolated(before)))


def _isolated(text: str) -> str:
    return f"{_FIRST}{text or '–'}{_LAST}"


def _problem(problem: Problem, say: Say) -> Row:
    where = Sentence("People", "Row %1", (problem.row,)) if problem.row else None
    if where and problem.column:
        where = Sentence("People", "Row %1, %2", (problem.row, _isolated(problem.column)))
    what = say(problem.sentence)
    return _row(say(where), what, "") if where else _row(what, "", "")


def _row(title: str, detail: str, badge: str) -> Row:
    return {"title": title, "detail": detail, "badge": badge, "key": ""}
