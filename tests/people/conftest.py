"""An event with people in it, and the service on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.event.opening import OpenEvent, create_event, open_event
from kiosk.people.service import People
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock
from tests.second_connection import SecondConnection

AREAS = ("event", "people")


@dataclass(frozen=True)
class Office:
    opened: OpenEvent
    people: People
    outside: SecondConnection

    def bring(self, text: str) -> None:
        preview = self.people.plan(text.encode())
        assert not preview.plan.problems, preview.plan.problems
        self.people.import_roster(preview.plan, "command")

    def id_of(self, display: str) -> str:
        found = self.outside.value("SELECT id FROM person WHERE display = ?", (display,))
        assert isinstance(found, str)
        return found

    def count(self, where: str = "1") -> object:
        return self.outside.value(f"SELECT count(*) FROM person WHERE {where}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "event"
    create_event(path, "Customer Service Week", SetClock(), SeededRandom(7), areas=AREAS)
    return path


@pytest.fixture
def tools() -> Tools:
    return Tools(SetClock(), SeededRandom(3), PlainWords(), PlainWords, AREAS)


@pytest.fixture
def office(folder: Path, tools: Tools) -> Iterator[Office]:
    with open_event(folder, tools.clock, areas=AREAS) as opened:
        people = People(opened.store, opened.event.info.id, opened.event.key, tools.random)
        yield Office(opened, people, SecondConnection(opened.folder.database))
