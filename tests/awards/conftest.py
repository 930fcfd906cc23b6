"""An open event with seven people in two teams, two of them of one name, and a short way to make awards."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.awards.model import Award, Draft, Recipient
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock

ROSTER = """Given name;Family name;Team;Staff number;E-mail;Language
Ana;Pires;Night Owls;1;ana@example.org;fr
Bob;Smith;Night Owls;2;;
Cyd;Okoro;Front Desk;3;;
Sam;Lee;Night Owls;4;sam.owl@example.org;
Sam;Lee;Front Desk;5;sam.desk@example.org;
دارا;مرادی;Front Desk;6;;fa
Eve;Lind;;7;;
"""


def tools_for(clock: SetClock, seed: int = 1) -> Tools:
    return Tools(clock, SeededRandom(seed), PlainWords(), PlainWords, AREAS)


@dataclass
class Jury:
    house: House
    clock: SetClock
    folder: Path

    def person(self, name: str) -> str:
        return self.house.people.find(name)[0].person.id

    def to(self, name: str) -> Recipient:
        return Recipient("person", self.person(name))

    def award(self, title: str = "The Calm in the Storm", name: str = "Ana", **more: object) -> Award:
        draft = Draft(title, self.to(name), **more)  # type: ignore[arg-type]
        return self.house.awards.get(self.house.awards.add(draft))

    def lines(self, kind: str) -> list[dict[str, object]]:
        rows = self.house.store.query("SELECT detail FROM journal WHERE kind = ? ORDER BY number", (kind,))
        return [json.loads(row["detail"]) for row in rows]

    def leave(self, name: str) -> None:
        """Whoever is missing in a newer list becomes inactive."""
        people = self.house.people
        rest = "\n".join(line for line in ROSTER.splitlines() if not line.startswith(name))
        people.import_roster(people.plan(rest.encode()).plan, "organizer")


@pytest.fixture(scope="session")
def made_event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """To be copied."""
    folder, clock = tmp_path_factory.mktemp("awards") / "event", SetClock()
    create_event(folder, "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(folder, tools_for(clock)) as house:
        house.people.import_roster(house.people.plan(ROSTER.encode()).plan, "organizer")
        house.event.change("organizer", state="running", nominations=True)
    return folder


@pytest.fixture
def jury(tmp_path: Path, made_event: Path) -> Iterator[Jury]:
    clock, folder = SetClock(), tmp_path / "event"
    shutil.copytree(made_event, folder)
    with open_house(folder, tools_for(clock, seed=2)) as house:
        yield Jury(house, clock, folder)
