from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import Store
from tests.plain import SeededRandom, SetClock
from tests.second_connection import SecondConnection

AREAS = ("tests.faults.claims",)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "event.db"


@pytest.fixture
def store(path: Path, clock: SetClock) -> Iterator[Store]:
    made = Store.create(path, AREAS, clock, random=SeededRandom())
    yield made
    made.close()


@pytest.fixture
def second(store: Store) -> SecondConnection:
    return SecondConnection(store.path)
