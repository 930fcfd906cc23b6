"""What a scene of the show says: of one prize, or of many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from kiosk.draw.model import Ceremony, Seat
from kiosk.event.pictures import Pictures
from kiosk.house import House
from ui.draw.missing_view import Mark
from ui.draw.show_state import Shown, course_of, gone_from, in_a_row, pool_for, seats_in
from ui.kit.rows import Row


@dataclass(frozen=True, slots=True)
class Facts:
    """`seat`: 0 where it is about many. `row`: how many of the next prize wait one behind the other.

    `prize`: "" where the seats have different ones. `people`, `tickets`: who can still win them. `picture`:
    its address. `former`: who held the seat and is gone: name, why (ABSENT, DECLINED).
    """

    seat: int = 0
    seats: int = 0
    waiting: int = 0
    row: int = 0
    prize: str = ""
    picture: str = ""
    people: int = 0
    tickets: int = 0
    name: str = ""
    team: str = ""
    ticket: str = ""
    rank: int = 0
    former: tuple[dict[str, str], ...] = ()


class Told:
    """People and prizes as the stage names them."""

    def __init__(self, house: House) -> None:
        self._house = house

    def facts(self, now: Ceremony, shown: Shown) -> Facts:
        scene, numbers = shown
        seat = now.seats[numbers[0] - 1] if len(numbers) == 1 else None
        prizes = {one.prize for one in seats_in(now, numbers)}
        pool = pool_for(now, numbers)
        waiting = len(course_of(now).waiting)
        facts = {
            "seats": len(now.seats),
            "waiting": waiting,
            "row": in_a_row(now) if waiting else 0,
            "prize": prizes.pop() if len(prizes) == 1 else "",
            "people": len(pool),
            "tickets": sum(pool.values()),
        }
        if seat is None:
            return Facts(**facts)  # type: ignore[arg-type]
        return Facts(**facts, **self._of(now, seat, secret=scene == "suspense"))  # type: ignore[arg-type]

    def _of(self, now: Ceremony, seat: Seat, secret: bool) -> dict[str, object]:
        about: dict[str, object] = {
            "seat": seat.number,
            "picture": self._picture(seat),
            "former": tuple(
                {"name": self.name(now, one.person), "why": one.why}
                for one in gone_from(now).get(seat.number, ())
            ),
        }
        if seat.person and not secret:
            about |= {
                "name": self.name(now, seat.person),
                "team": self._team(now, seat.person),
                "ticket": seat.ticket,
                "rank": seat.rank,
            }
        return about

    def name(self, now: Ceremony, person: str) -> str:
        return self._house.draw_names.public(now.draw, person)

    def rows(self, now: Ceremony, seats: Iterable[Seat], marks: Mapping[int, Mark]) -> tuple[Row, ...]:
        """seat, prize; name, team, ticket: "" where nobody holds it; former: who is gone, a line each;
        can: 1 where the holder may be called gone now; why, note: how the room has marked them."""
        gone, can = gone_from(now), course_of(now).callable
        found: list[Row] = []
        for seat in seats:
            why, note = marks.get(seat.number, ("", ""))
            found.append(
                {
                    "seat": seat.number,
                    "prize": seat.prize,
                    "name": self.name(now, seat.person) if seat.person else "",
                    "team": self._team(now, seat.person) if seat.person else "",
                    "ticket": seat.ticket,
                    "former": "\n".join(self.name(now, one.person) for one in gone.get(seat.number, ())),
                    "can": int(seat.number in can),
                    "why": why,
                    "note": note,
                }
            )
        return tuple(found)

    def _team(self, now: Ceremony, person: str) -> str:
        """ "" of those who are not named in public."""
        known = None if now.draw.rehearsal else self._house.people.get(person)
        return known.team if known is not None and self.name(now, person) != person else ""

    def _picture(self, seat: Seat) -> str:
        found = Pictures(self._house.folder.media).path(seat.picture)
        return QUrl.fromLocalFile(str(found)).toString() if found else ""
