"""What people of a draw are called: in public short or by their code, on the presenter's papers in full."""

from __future__ import annotations

from kiosk.draw import rehearsal
from kiosk.draw.model import Draw
from kiosk.people.service import People


class Names:
    def __init__(self, people: People) -> None:
        self._people = people

    def public(self, draw: Draw, person: str) -> str:
        """ "Ana P."; the code of who is not shown in public or unknown; made up in a rehearsal."""
        if draw.rehearsal:
            return rehearsal.public_name(person)
        return self._people.public_name(person) or person

    def full(self, draw: Draw, person: str) -> str:
        """For the presenter alone."""
        if draw.rehearsal:
            return rehearsal.NAMES.get(person, person)
        found = self._people.get(person)
        return found.display if found is not None and found.display.strip() else person
