"""Whose row is it? Tables of an event's people, a newer file, and what follows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.people.model import Person, RosterRow
from kiosk.people.rules import plan_import


def person(id_: str, name: str, team: str = "", email: str = "", staff: str = "") -> Person:
    given, _, family = name.rpartition(" ")
    return Person(id_, given, family, name, team, email, staff)


def row(number: int, name: str, team: str = "", email: str = "", staff: str = "") -> RosterRow:
    given, _, family = name.rpartition(" ")
    return RosterRow(number, given, family, name, team, email, staff)


ANA = person("P-1", "Ana Pires", "Support", "ana@x.example", "S1")
NAMELESS = person("P-2", "Bob Ray", "Billing")
OLD_ANA = person("P-3", "Ana Pires", "Billing", "ana.p@x.example", "S3")

# existing, row -> the person it is; "new"; "asked"
MATCHES = [
    ([ANA], row(2, "Ana Pires", "Support", "ana@x.example", "S1"), "P-1"),
    ([ANA], row(2, "Ana Silva-Pires", "Sales", "other@x.example", "s1"), "P-1"),
    ([ANA, OLD_ANA], row(2, "Somebody Else", "", "ana@x.example", "S3"), "P-3"),
    ([ANA], row(2, "Ana Silva", "Support", "ANA@x.example"), "P-1"),
    ([ANA], row(2, "Ana Pires", "Support", "ana@x.example", "S9"), "P-1"),
    ([ANA], row(2, "Ann Power", "Support", "ana@x.example", "S9"), "new"),
    ([NAMELESS], row(2, "Bob Ray", "Billing"), "P-2"),
    ([NAMELESS], row(2, "ray bob", "billing", "bob@x.example", "S2"), "P-2"),
    ([NAMELESS], row(2, "Bob Ray", "Sales"), "P-2"),
    ([ANA], row(2, "Ana Pires", "Support"), "P-1"),
    ([ANA], row(2, "Ana Pires", "Support", "", "S8"), "new"),
    ([ANA], row(2, "Ana Pires", "Support", "new@x.example"), "P-1"),
    ([ANA], row(2, "Ana Pires", "Sales", "new@x.example"), "new"),
    ([ANA, OLD_ANA], row(2, "Ana Pires", "Support"), "P-1"),
    ([ANA, OLD_ANA], row(2, "Ana Pires", "Sales"), "asked"),
    ([ANA, OLD_ANA], row(2, "Ana Pires", "Sales", "", "S3"), "P-3"),
    ([replace(ANA, active=False)], row(2, "Ana Pires", "Support", "", "S1"), "P-1"),
    ([replace(ANA, email="info@x.example"), replace(OLD_ANA, email="info@x.example")],
     row(2, "Zed", "", "info@x.example"), "asked"),
    ([replace(ANA, email="info@x.example"), replace(OLD_ANA, email="info@x.example")],
     row(2, "Ana Pires", "Billing", "info@x.example"), "P-3"),
]  # fmt: skip


@pytest.mark.parametrize(("existing", "line", "expected"), MATCHES)
def test_whose_row_it_is(existing: list[Person], line: RosterRow, expected: str) -> None:
    plan = plan_import([line], existing)
    known = {change.after.id for change in plan.changed} | {same.id for same in plan.unchanged}
    assert (len(plan.new), known, len(plan.problems)) == {
        "new": (1, set(), 0),
        "asked": (0, set(), 1),
    }.get(expected, (0, {expected}, 0))


def test_two_rows_that_could_be_one_person_are_both_asked_about() -> None:
    plan = plan_import([row(2, "Bob Ray", "Sales"), row(3, "Bob Ray", "Support")], [NAMELESS])
    assert [problem.row for problem in plan.problems] == [2, 3]
    assert not (plan.new or plan.changed or plan.missing)


def test_a_namesake_in_another_team_is_new_when_the_first_is_there_too() -> None:
    plan = plan_import([row(2, "Bob Ray", "Billing"), row(3, "Bob Ray", "Support")], [NAMELESS])
    assert ([new.team for new in plan.new], plan.unchanged) == (["Support"], (NAMELESS,))


def test_the_missing_become_inactive_but_not_walk_ins_and_not_twice() -> None:
    walk_in = replace(NAMELESS, id="P-9", display="Wanda", walk_in=True)
    gone = replace(OLD_ANA, id="P-8", staff_number="S8", active=False)
    plan = plan_import([row(2, "Cyd", "A", "", "S7")], [ANA, NAMELESS, walk_in, gone])
    assert plan.missing == (ANA, NAMELESS)


def test_who_comes_back_is_active_again() -> None:
    plan = plan_import([row(2, "Ana Pires", "", "", "S1")], [replace(ANA, active=False)])
    (change,) = plan.changed
    assert change.after == ANA


def test_an_empty_cell_changes_nothing() -> None:
    plan = plan_import([row(2, "Ana Pires", staff="S1")], [ANA])
    assert plan.unchanged == (ANA,)


def test_a_rename_keeps_the_person() -> None:
    plan = plan_import([row(2, "Ana Silva", "Support", "ana@x.example", "S1")], [ANA])
    (change,) = plan.changed
    assert (change.before, change.after.display, change.after.id) == (ANA, "Ana Silva", "P-1")


def test_one_spelling_for_each_team() -> None:
    plan = plan_import([row(2, "Ana", "Équipe A"), row(3, "Bob", "equipe a"), row(4, "Cyd", "")], [])
    assert [new.team for new in plan.new] == ["Équipe A", "Équipe A", ""]
