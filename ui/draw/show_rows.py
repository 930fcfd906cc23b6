"""Winners as the stage names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QUrl

from kiosk.draw.model import Ceremony, Seat
from kiosk.house import House
from ui.draw.missing_view import Mark
from ui.draw.show_state import course_of, gone_from
from ui.kit.rows import Row

ROLES = ("seat", "prize", "name", "team", "ticket", "former", "can", "why", "note")
"""`name`: "" where nobody holds it. `former`: who is gone from it, line by line. `can`: 1 where they may be
called gone now. `why`, `note`: how the room has marked them."""


class Told:
    def __init__(self, house: House) -> None:
        self._house = house

    def name(self, now: Ceremony, person: str) -> str:
        return self._house.draw_names.public(now.draw, person)

    def team(self, now: Ceremony, person: str) -> str:
        """ "" of those who are not named in public."""
        known = None if now.draw.rehearsal else self._house.people.get(person)
        return known.team if known is not None and self.name(now, person) != person else ""

    def picture(self, seat: Seat) -> str:
        folder = self._house.folder.media / seat.picture[:2]
        found = next(folder.glob(f"{seat.picture}.*"), None) if seat.picture else None
        return QUrl.fromLocalFile(str(found)).toString() if found else ""

    def row(self, now: Ceremony, seat: Seat) -> Row:
        return self.rows(now, (seat,), {})[0]

    def rows(self, now: Ceremony, seats: Iterable[Seat], marks: Mapping[int, Mark]) -> tuple[Row, ...]:
        gone, can = gone_from(now), course_of(now).callable
        found = []
        for seat in seats:
            why, note = marks.get(seat.number, ("", ""))
            found.append(
                {
                    "seat": seat.number,
                    "prize": seat.prize,
                    "name": self.name(now, seat.person) if seat.person else "",
                    "team": self.team(now, seat.person) if seat.person else "",
                    "ticket": seat.ticket,
                    "former": "\n".join(self.name(now, one.person) for one in gone.get(seat.number, ())),
                    "can": int(seat.number in can),
                    "why": why,
                    "note": note,
                }
            )
        return tuple(found)
