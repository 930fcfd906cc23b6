"""A rehearsal's people: made up, so that nobody takes it for the draw, and nobody's luck is used up."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.draw.model import Plan
from kiosk.draw.protocol.model import Entries, Entry
from kiosk.draw.rules import seats_of
from kiosk.tickets.rules import first_seal

SOURCE = "REHEARSAL"
_GIVEN = (
    "Ada", "Bruno", "Clio", "Darius", "Edda", "Farid", "Greta", "Hugo", "Ilse", "Jamal",
    "Kiki", "Leopold", "Mina", "Nadir", "Odile", "Pascal", "Quinn", "Roxane", "Siavash", "Tilda",
)  # fmt: skip
_FAMILY = ("Whisker", "Bartlein", "Moustakis")


def _made_up() -> dict[str, tuple[str, str]]:
    names = [(given, family) for family in _FAMILY for given in _GIVEN]
    return {f"X-{place:03d}": name for place, name in enumerate(names, start=1)}


_PEOPLE = MappingProxyType(_made_up())
NAMES: Mapping[str, str] = MappingProxyType({code: " ".join(name) for code, name in _PEOPLE.items()})
"""Person code -> whole name, of sixty people who do not exist."""


def public_name(person: str) -> str:
    """ "Ada W.", or the code of somebody a rehearsal does not know."""
    if person not in _PEOPLE:
        return person
    given, family = _PEOPLE[person]
    return f"{given} {family[0]}."


def tickets_of(place: int) -> int:
    """Few have many, most have one or two."""
    return 1 + (place * 7) % 3 + (4 if place % 15 == 0 else 0)


def entries(event: str, code: str, plan: Plan) -> Entries:
    """A plan's prizes and rules among made-up people."""
    holders = [person for place, person in enumerate(NAMES, start=1) for _ in range(tickets_of(place))]
    tickets = (Entry(f"T-{n:06d}", person, SOURCE) for n, person in enumerate(holders, start=1))
    return Entries(
        event=event,
        draw=code,
        number=1,
        previous=None,
        log=(0, first_seal(event)),
        one_per_person=plan.one_per_person,
        absent=plan.absent,
        asks=plan.asks,
        prizes=tuple(prize.name for prize in seats_of(plan)),
        struck=(),
        tickets=tuple(tickets),
    )
