"""What an organizer may write about one person. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from kiosk.people.model import (
    EMAIL_LENGTH,
    NAME_LENGTH,
    STAFF_NUMBER_LENGTH,
    TEAM_LENGTH,
    Person,
)
from kiosk.people.roster import looks_like_email, wrong_length, wrong_name
from kiosk.people.text import clean, key, same_name
from kiosk.words import LANGUAGES, Sentence

MOST_WAITING = 20
FIELDS = ("given", "family", "display", "team", "email", "staff_number", "language")
STATES = ("active", "hidden_in_public", "approved")
_LIMITS: Mapping[str, int] = MappingProxyType(
    {
        "given": NAME_LENGTH,
        "family": NAME_LENGTH,
        "display": NAME_LENGTH,
        "team": TEAM_LENGTH,
        "email": EMAIL_LENGTH,
        "staff_number": STAFF_NUMBER_LENGTH,
    }
)


def tidied(person: Person, teams: Iterable[str]) -> Person:
    """As it is stored: clean lines, a display name made of the parts where none is given, and the spelling of
    a team that is there already."""
    given, family = clean(person.given), clean(person.family)
    return replace(
        person,
        given=given,
        family=family,
        display=clean(person.display) or f"{given} {family}".strip(),
        team=spelled(clean(person.team), teams),
        email=clean(person.email),
        staff_number=clean(person.staff_number),
    )


def spelled(team: str, teams: Iterable[str]) -> str:
    """ "support" where there is a team "Support" is that one."""
    return next((known for known in teams if key(known) == key(team)), team)


def wrong_fields(person: Person) -> dict[str, Sentence]:
    """Field -> what to do about it; empty when all is well. `person` is tidied."""
    wrong = {
        name: sentence
        for name, limit in _LIMITS.items()
        if (sentence := wrong_length(getattr(person, name), limit))
    }
    if "display" not in wrong and (sentence := wrong_name(person.display)):
        wrong["given"] = sentence
    if person.email and not looks_like_email(person.email):
        wrong["email"] = Sentence("People", "This does not look like an e-mail address.")
    if person.language and person.language not in LANGUAGES:
        wrong["language"] = Sentence("People", "Handlebar does not speak this language yet.")
    return wrong


def changed(before: Person, after: Person) -> tuple[str, ...]:
    """Names of what differs."""
    return tuple(name for name in (*FIELDS, *STATES) if getattr(before, name) != getattr(after, name))


def alike(person: Person, people: Iterable[Person]) -> tuple[Person, ...]:
    """Who may be the same: of the same name, in the same team or with a team that is not known."""
    name = same_name(person.display)
    return tuple(
        one
        for one in people
        if same_name(one.display) == name
        and (not (one.team and person.team) or key(one.team) == key(person.team))
    )
