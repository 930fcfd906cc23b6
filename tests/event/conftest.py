from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.event.folder import EventFolder
from kiosk.event.opening import OpenEvent, create_event, open_event
from kiosk.tools import Tools
from tests.faults.conftest import disk_library
from tests.plain import PlainWords, SeededRandom, SetClock
from tests.second_connection import SecondConnection

AREAS = ("event",)

__all__ = ["disk_library"]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def folder(tmp_path: Path, clock: SetClock) -> EventFolder:
    create_event(tmp_path / "week", "Appreciation week", clock, SeededRandom(), areas=AREAS)
    return EventFolder(tmp_path / "week")


@pytest.fixture
def opened(folder: EventFolder, clock: SetClock) -> Iterator[OpenEvent]:
    event = open_event(folder.path, clock, areas=AREAS)
    yield event
    event.close()


@pytest.fixture
def second(opened: OpenEvent) -> SecondConnection:
    return SecondConnection(opened.folder.database)


@pytest.fixture
def tools(clock: SetClock) -> Tools:
    return Tools(clock, SeededRandom(3), PlainWords(), PlainWords, AREAS)
