"""An open event with twelve people in four teams, and a contest in which the teams take part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.contest.model import EntryDraft, Plan
from kiosk.contest.tally.model import Method
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock

TEAMS = ("Night Owls", "Front Desk", "Back Office", "Field")
EACH = 3


def tools_for(clock: SetClock, seed: int = 1) -> Tools:
    return Tools(clock, SeededRandom(seed), PlainWords(), PlainWords, AREAS)


def make_event(folder: Path, clock: SetClock, each: int = EACH) -> None:
    create_event(folder, "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    names = (f"{team.split()[0]} {number};{team}\n" for team in TEAMS for number in range(each))
    with open_house(folder, tools_for(clock)) as house:
        roster = house.people.plan(("Display name;Team\n" + "".join(names)).encode()).plan
        house.people.import_roster(roster, "organizer")


@dataclass
class Hall:
    house: House
    clock: SetClock
    folder: Path

    def person(self, team: str, number: int = 0) -> str:
        return self.house.people.by_team(team)[number].id

    def everybody(self) -> list[str]:
        return [one.id for one in self.house.people.all_active()]

    def planned(self, method: Method = "single", **changes: object) -> int:
        """A contest in which all four teams take part."""
        id_ = self.house.contests.add(Plan(**{"title": "Best family", "method": method, **changes}))  # type: ignore[arg-type]
        for team in TEAMS:
            self.house.entries.add(EntryDraft(f"The {team}", "team", team, contests=(id_,)))
        return id_

    def opened(self, method: Method = "single", **changes: object) -> int:
        id_ = self.planned(method, **changes)
        self.house.contests.open(id_)
        return id_

    def key(self, contest: int, team: str) -> str:
        return next(one.key for one in self.house.entries.of(contest) if one.draft.owner == team)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def hall(tmp_path: Path, clock: SetClock) -> Iterator[Hall]:
    folder = tmp_path / "event"
    make_event(folder, clock)
    with open_house(folder, tools_for(clock, 3)) as house:
        yield Hall(house, clock, folder)
