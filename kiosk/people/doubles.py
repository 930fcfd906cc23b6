"""People who are in one file twice."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.people.model import Problem, RosterRow
from kiosk.people.rules import name_and_team
from kiosk.people.text import key
from kiosk.words import Sentence


def twice(rows: Iterable[RosterRow], headers: dict[str, str]) -> list[Problem]:
    """Alike by staff number, else e-mail, else name and team. `headers`: field -> its header in the file."""
    seen: dict[tuple[str, ...], RosterRow] = {}
    problems = []
    for row in rows:
        for identity in _identities(row):
            other = seen.setdefault(identity, row)
            if other is not row and not _told_apart(identity, row, other):
                column = headers.get(identity[0], "")
                problems.append(Problem(row.row, column, _same_as(identity[0], other.row)))
                break
    return problems


def _identities(row: RosterRow) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    if row.staff_number:
        found.append(("staff_number", key(row.staff_number)))
    if row.email:
        found.append(("email", key(row.email)))
    if not found:
        found.append(("name", name_and_team(row)))
    return found


def _told_apart(identity: tuple[str, ...], row: RosterRow, other: RosterRow) -> bool:
    """Several people may share a mailbox when each has a staff number."""
    return identity[0] == "email" and bool(row.staff_number and other.staff_number)


def _same_as(field: str, row: int) -> Sentence:
    if field == "staff_number":
        return Sentence("People", "Row %1 has the same staff number.", (row,))
    if field == "email":
        return Sentence("People", "Row %1 has the same e-mail address.", (row,))
    return Sentence(
        "People",
        "Row %1 has the same name and team. If they are two people, give each a staff number.",
        (row,),
    )
