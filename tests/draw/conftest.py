"""An open event in which six people hold tickets, and the way of a ceremony through all its steps."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.draw.ceremony import rank_job
from kiosk.draw.model import Ceremony, Plan, Prize
from kiosk.draw.protocol.model import Ask
from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock

PEOPLE = ("Ana Pires", "Bob Smith", "Cyd Okoro", "Dara Moradi", "Eve Lind", "Finn Gale")
HELD = {"Ana Pires": 5, "Bob Smith": 3, "Cyd Okoro": 2, "Dara Moradi": 2, "Eve Lind": 1, "Finn Gale": 1}
ASKS = (Ask("WORDS"), Ask("DICE10", 20))
PRIZES = (Prize("Coffee mug", 2), Prize("Dinner for two"))
DIGITS = "20237331128159211123"


def plan(title: str = "Friday", **changes: object) -> Plan:
    return Plan(**{"title": title, "prizes": PRIZES, "asks": ASKS, **changes})  # type: ignore[arg-type]


def tools_for(clock: SetClock, seed: int = 1) -> Tools:
    return Tools(clock, SeededRandom(seed), PlainWords(), PlainWords, AREAS)


def make_event(folder: Path, clock: SetClock) -> None:
    create_event(folder, "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(folder, tools_for(clock)) as house:
        for name in PEOPLE:
            given, family = name.split()
            person = house.people.add(given, family, "Night Owls", approved=True, actor="system")
            house.corrections.grant(person.id, "COSTUME", HELD[name], "wore one")


@dataclass
class Stage:
    """`folder`: of the event. `seen`: what the screen was told, step by step."""

    house: House
    clock: SetClock
    folder: Path
    seen: list[Ceremony] = field(default_factory=list)

    def person(self, name: str) -> str:
        return next(one.id for one in self.house.people.all_active() if one.display.startswith(name))

    def frozen(self, **changes: object) -> int:
        id_ = self.house.draws.add(plan(**changes))  # type: ignore[arg-type]
        self.house.ceremonies.freeze(id_)
        return id_

    def say_all(self, id_: int, said: Sequence[str] = ("Walrus & Handlebar!", DIGITS)) -> Ceremony:
        ceremonies = self.house.ceremonies
        ceremonies.go_on(id_)
        for each in said:
            now = ceremonies.type(id_, each)
            if now.said[now.asking].ask.dice:
                ceremonies.matches(id_)
                ceremonies.matches(id_)
            now = ceremonies.lock(id_)
        return now

    def reveal(self, id_: int) -> Ceremony:
        job = self.house.ceremonies.job(id_)
        return self.house.ceremonies.reveal(id_, job, rank_job(job))

    def drawn(self, id_: int) -> Ceremony:
        now = self.house.ceremonies.at(id_)
        while now.course and now.course.waiting:
            now = self.house.ceremonies.draw(id_)
        return now

    def closed(self, **changes: object) -> int:
        id_ = self.frozen(**changes)
        self.say_all(id_)
        self.reveal(id_)
        self.drawn(id_)
        self.house.ceremonies.finish(id_)
        return id_

    def lines(self, kind: str) -> list[dict[str, object]]:
        rows = self.house.store.query("SELECT detail FROM journal WHERE kind = ? ORDER BY number", (kind,))
        return [json.loads(row["detail"]) for row in rows]

    def behind_its_back(self, *statements: str) -> None:
        """As somebody with sqlite3 would: the triggers go first."""
        with closing(sqlite3.connect(self.folder / "event.db")) as other:
            for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                other.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                other.execute(statement)
            other.commit()


@pytest.fixture(scope="session")
def made_event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """To be copied."""
    folder = tmp_path_factory.mktemp("made") / "event"
    make_event(folder, SetClock())
    return folder


@pytest.fixture
def stage(tmp_path: Path, made_event: Path) -> Iterator[Stage]:
    clock, folder = SetClock(), tmp_path / "event"
    shutil.copytree(made_event, folder)
    with open_house(folder, tools_for(clock, seed=2)) as house:
        yield Stage(house, clock, folder)
