"""What may be written about a person, as tables."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.people.editing import alike, changed, tidied, wrong_fields
from kiosk.people.model import Person

ANA = Person("P-000001", "Ana", "Pires", "Ana Pires", "Support", "ana@x.example", "1", "en")


def test_a_person_as_it_is_stored() -> None:
    messy = Person("", "  Ana\n", "\u202ePires ", "", " support", " a@b ", " 7 ")
    tidy = tidied(messy, ["Support", "Billing"])
    assert (tidy.given, tidy.family, tidy.display) == ("Ana", "Pires", "Ana Pires")
    assert (tidy.team, tidy.email, tidy.staff_number) == ("Support", "a@b", "7")
    assert tidied(replace(ANA, display="Pires, A."), []).display == "Pires, A."


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({}, []),
        ({"given": "", "family": "", "display": ""}, ["given"]),
        ({"given": "...", "family": "", "display": ""}, ["given"]),
        ({"given": "A" * 81, "display": "Ana"}, ["given"]),
        ({"display": "A" * 81}, ["display"]),
        ({"team": "T" * 61}, ["team"]),
        ({"email": "ana"}, ["email"]),
        ({"email": "a b@c"}, ["email"]),
        ({"email": "a@" + "b" * 260}, ["email"]),
        ({"staff_number": "1" * 41}, ["staff_number"]),
        ({"language": "tlh"}, ["language"]),
        ({"language": "", "team": "", "email": "", "staff_number": ""}, []),
    ],
)
def test_each_field_says_what_is_wrong_with_it(changes: dict[str, str], fields: list[str]) -> None:
    assert list(wrong_fields(tidied(replace(ANA, **changes), []))) == fields  # type: ignore[arg-type]


def test_what_differs_is_named() -> None:
    assert changed(ANA, replace(ANA, team="Sales", active=False)) == ("team", "active")
    assert changed(ANA, ANA) == ()


@pytest.mark.parametrize(
    ("display", "team", "found"),
    [
        ("ana PIRES", "Support", True),
        ("Pires Ana", "support", True),
        ("Ana Pires", "", True),
        ("Ana Pires", "Sales", False),
        ("Ana Pirès", "Support", True),
        ("Ana", "Support", False),
    ],
)
def test_is_this_you(display: str, team: str, found: bool) -> None:
    assert (alike(Person("", display, "", display, team), [ANA]) == (ANA,)) == found
