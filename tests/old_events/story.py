"""What every old event tells, asked through the services, so that a later schema has to answer the same."""

from __future__ import annotations

from typing import Any

from kiosk.house import House
from kiosk.hunt.pieces import PREFIX


def told_by(house: House, lines: int | None = None) -> dict[str, Any]:
    """`lines`: so many of the journal; those that opening it later added do not count."""
    info, settings = house.event.info, house.event.settings
    journal = [row[0] for row in house.store.query("SELECT hash FROM journal ORDER BY number")]
    first = journal if lines is None else journal[:lines]
    return {
        "id": info.id,
        "title": info.title,
        "state": info.state,
        "key": house.event.key.hex(),
        "languages": list(settings.languages),
        "hunt_opens": settings.hunt_opens and settings.hunt_opens.isoformat(),
        "late_claims": settings.late_claims,
        "shifts": {team: [str(start), str(end)] for team, (start, end) in settings.shifts.items()},
        "pin": house.pin.is_set(),
        "people": {person.id: [person.display, person.team] for person in house.people.all_active()},
        "missing": [piece.id for piece in house.hunt.missing()],
        "claims": {
            claim.source: [claim.person, *claim.tickets] for claim in house.tickets.latest(PREFIX, 10_000)
        },
        "last_seal": house.tickets.last_seal().seal,
        "lines": len(first),
        "head": first[-1],
    }
