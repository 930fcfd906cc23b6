"""Which row of a newer file is which person, and what an import would change.

A row is a person of the event by the first of these that pairs one row with one person:

1. the same staff number;
2. the same e-mail address, unless staff number and name both differ (a mailbox was handed on);
3. the same name and team;
4. the same name in another team (somebody changed teams).

In 3 and 4 different staff numbers are two people, and so are different e-mail addresses in different teams.
A row that still has candidates is a problem, as a file cannot be asked; a row without any is a new person.
An empty cell changes nothing. Walk-ins do not become inactive: they never were in a roster.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from kiosk.people.model import Change, Person, Plan, Preview, Problem, RosterFile, RosterRow
from kiosk.people.text import key, same_name
from kiosk.words import Sentence

Alike = Callable[[RosterRow | Person], str]
Possible = Callable[[RosterRow, Person], bool]


def preview(file: RosterFile, existing: Sequence[Person], merged: Collection[str] = ()) -> Preview:
    """A file beside the people of the event: pure, so that it may be worked out away from the screen."""
    if file.problems:
        return Preview(file, Plan(rows=file.rows, problems=file.problems))
    return Preview(file, plan_import(file.rows, existing, merged))


def plan_import(rows: Sequence[RosterRow], existing: Sequence[Person], merged: Collection[str] = ()) -> Plan:
    """`merged`: ids of people who became somebody else; they stay as they are, whatever a newer file says."""
    matched, problems = match(rows, existing)
    if problems:
        return Plan(rows=tuple(rows), problems=tuple(problems))
    spelled = _team_spellings(rows)
    changes = [
        Change(person, person if person.id in merged else _after(person, row, spelled))
        for row in rows
        if (person := matched.get(row.row))
    ]
    known = {person.id for person in matched.values()}
    return Plan(
        rows=tuple(rows),
        new=tuple(replace(row, team=spelled[key(row.team)]) for row in rows if row.row not in matched),
        changed=tuple(change for change in changes if change.before != change.after),
        unchanged=tuple(change.before for change in changes if change.before == change.after),
        missing=tuple(p for p in existing if p.active and not p.walk_in and p.id not in known),
    )


def renamed_teams(plan: Plan, existing: Sequence[Person]) -> dict[str, str]:
    """Teams that a newer file calls otherwise: nobody who goes on is in it any more, and whoever left it for
    a name that was nobody's before left it for the same one. Old name -> new one."""
    known = {person.team for person in existing}
    gone = {person.id for person in plan.missing}
    now = {change.after.id: change.after.team for change in plan.changed}
    left: dict[str, set[str]] = defaultdict(set)
    for person in existing:
        if person.team and person.active and person.id not in gone:
            left[person.team].add(now.get(person.id, person.team))
    fresh = {team: teams - known for team, teams in left.items() if team not in teams}
    return {team: next(iter(teams)) for team, teams in fresh.items() if len(teams) == 1}


def match(rows: Sequence[RosterRow], existing: Sequence[Person]) -> tuple[dict[int, Person], list[Problem]]:
    """Number of a row -> the person it is, and the rows that must be asked about."""
    matched: dict[int, Person] = {}
    open_rows, free = list(rows), list(existing)
    for alike, possible in _STEPS:
        matched |= _pairs(_candidates(open_rows, free, alike, possible))
        taken = {person.id for person in matched.values()}
        open_rows = [row for row in open_rows if row.row not in matched]
        free = [person for person in free if person.id not in taken]
    unsure = {
        number
        for alike, possible in _STEPS
        for number, people in _candidates(open_rows, free, alike, possible).items()
        if people
    }
    return matched, [Problem(row.row, "", _maybe_one()) for row in open_rows if row.row in unsure]


def _candidates(
    rows: Iterable[RosterRow], people: Iterable[Person], alike: Alike, possible: Possible
) -> dict[int, list[Person]]:
    sharing: defaultdict[str, list[Person]] = defaultdict(list)
    for person in people:
        sharing[alike(person)].append(person)
    sharing.pop("", None)
    if not sharing:
        return {}
    return {row.row: [p for p in sharing.get(alike(row), ()) if possible(row, p)] for row in rows}


def _pairs(candidates: Mapping[int, list[Person]]) -> dict[int, Person]:
    wanted = Counter(person.id for people in candidates.values() for person in people)
    return {
        number: people[0]
        for number, people in candidates.items()
        if len(people) == 1 and wanted[people[0].id] == 1
    }


def _staff_number(one: RosterRow | Person) -> str:
    return key(one.staff_number)


def _email(one: RosterRow | Person) -> str:
    return key(one.email)


def name_and_team(one: RosterRow | Person) -> str:
    return f"{same_name(one.display)}\n{key(one.team)}"


def _name(one: RosterRow | Person) -> str:
    return same_name(one.display)


def _differ(one: str, other: str) -> bool:
    """What is not known differs from nothing."""
    return bool(one and other) and key(one) != key(other)


def _always(row: RosterRow, person: Person) -> bool:
    return True


def _same_mailbox_owner(row: RosterRow, person: Person) -> bool:
    return not _differ(row.staff_number, person.staff_number) or _name(row) == _name(person)


def _same_bearer(row: RosterRow, person: Person) -> bool:
    moved = _differ(row.team, person.team)
    return not _differ(row.staff_number, person.staff_number) and not (
        moved and _differ(row.email, person.email)
    )


_STEPS: tuple[tuple[Alike, Possible], ...] = (
    (_staff_number, _always),
    (_email, _same_mailbox_owner),
    (name_and_team, _same_bearer),
    (_name, _same_bearer),
)


def _after(person: Person, row: RosterRow, spelled: Mapping[str, str]) -> Person:
    return replace(
        person,
        given=row.given,
        family=row.family,
        display=row.display,
        team=spelled[key(row.team)] or person.team,
        email=row.email or person.email,
        staff_number=row.staff_number or person.staff_number,
        language=row.language or person.language,
        active=True,
    )


def _team_spellings(rows: Sequence[RosterRow]) -> dict[str, str]:
    """ "support" and "Support" are one team; the first spelling of the file is kept."""
    spelled: dict[str, str] = {}
    for row in rows:
        spelled.setdefault(key(row.team), row.team)
    return spelled


def _maybe_one() -> Sentence:
    return Sentence(
        "People",
        "This may be someone who is already here. Give the row the staff number or e-mail address we know.",
    )
