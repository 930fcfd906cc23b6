"""An open event with four people and a desk to make pieces at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.hunt.paper import PieceLabel
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock

ROSTER = """Given name;Family name;Team;Staff number
Ana;Pires;Night Owls;1
Bob;Smith;Night Owls;2
Cyd;Okoro;Front Desk;3
Dara;Moradi;;4
"""


@dataclass(frozen=True)
class Desk:
    house: House
    clock: SetClock
    folder: Path
    tmp: Path

    def pieces(self, count: int = 1, value: int = 1) -> tuple[PieceLabel, ...]:
        planned = self.house.hunt.plan_pieces(count, value)
        self.house.hunt.add_pieces(planned, self.drawn())
        return planned.labels

    def drawn(self) -> Path:
        path = self.tmp / "drawn.pdf"
        path.write_bytes(b"%PDF-1.7 a sheet with codes")
        return path

    def person(self, name: str) -> str:
        (found,) = self.house.people.find(name)
        return found.person.id


def tools_for(clock: SetClock, seed: int = 1) -> Tools:
    return Tools(clock, SeededRandom(seed), PlainWords(), PlainWords, AREAS)


def make_event(folder: Path, clock: SetClock) -> None:
    create_event(folder, "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(folder, tools_for(clock)) as house:
        house.people.import_roster(house.people.plan(ROSTER.encode()).plan, "organizer")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock, folder = SetClock(), tmp_path / "event"
    make_event(folder, clock)
    with open_house(folder, tools_for(clock, seed=2)) as house:
        yield Desk(house, clock, folder, tmp_path)
