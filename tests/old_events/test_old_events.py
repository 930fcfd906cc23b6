"""Events of every released schema open with the program of today and tell what they told then."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from kiosk.house import AREAS, open_house
from kiosk.tools import Tools
from tests.old_events.story import told_by
from tests.plain import PlainWords, SeededRandom, SetClock

HERE = Path(__file__).parent
NAMES = sorted(path.stem for path in HERE.glob("*.zip"))


def test_there_are_old_events_each_with_its_story() -> None:
    assert NAMES
    assert sorted(path.stem for path in HERE.glob("*.json")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_it_opens_and_tells_the_same(name: str, tmp_path: Path) -> None:
    expected = json.loads((HERE / f"{name}.json").read_text())
    with zipfile.ZipFile(HERE / f"{name}.zip") as packed:
        packed.extractall(tmp_path / "event")
    tools = Tools(SetClock(), SeededRandom(4), PlainWords(), PlainWords, AREAS)
    for _ in range(2):
        with open_house(tmp_path / "event", tools) as house:
            assert told_by(house, expected["lines"]) == expected
            assert house.store.verify().problems == ()
            assert house.tickets.verify_log().true
            house.event.change("organizer", late_claims=expected["late_claims"])
