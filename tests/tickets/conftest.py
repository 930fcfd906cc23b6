from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import Store
from tests.plain import SeededRandom, SetClock

AREAS = ("tickets",)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "event.db"


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    opened = Store.create(database, AREAS, SetClock(), random=SeededRandom())
    yield opened
    opened.close()
