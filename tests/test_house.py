from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.house import open_house
from tests.hunt.conftest import make_event, tools_for
from tests.plain import SetClock
from tests.second_connection import SecondConnection


@pytest.fixture
def event(tmp_path: Path) -> Path:
    make_event(tmp_path / "event", SetClock())
    return tmp_path / "event"


def test_all_services_stand_on_one_event(event: Path) -> None:
    with open_house(event, tools_for(SetClock())) as house:
        assert house.event.info.title == "Customer Service Week"
        assert house.hunt.board().total == 0
        assert len(house.people.all_active()) == 4
        assert house.tickets.verify_log().true
        assert not house.pin.is_set()
        assert house.folder.path == event
        SecondConnection(house.folder.database).assert_settled()


def test_one_writer_any_readers(event: Path) -> None:
    tools = tools_for(SetClock())
    with open_house(event, tools):
        with pytest.raises(Refused):
            open_house(event, tools)
        with open_house(event, tools, writing=False) as reader:
            assert reader.hunt.board().total == 0
    open_house(event, tools).close()


def test_nothing_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        open_house(tmp_path, tools_for(SetClock()))
    assert list(tmp_path.iterdir()) == []
