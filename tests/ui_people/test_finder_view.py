"""The finder's names and teams on a real roster."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QObject
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.house import House, open_house
from tests.hunt.conftest import make_event, tools_for
from tests.plain import SetClock
from ui.people.finder_view import FinderView


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    clock = SetClock()
    make_event(tmp_path / "event", clock)
    with open_house(tmp_path / "event", tools_for(clock, seed=2)) as opened:
        yield opened


def rows(model: QObject) -> list[tuple[str, ...]]:
    assert isinstance(model, QAbstractListModel)
    keys = sorted(model.roleNames())
    return [tuple(model.data(model.index(row), key) for key in keys) for row in range(model.rowCount())]


def test_letters_find_people_with_team_and_key(house: House) -> None:
    finder = FinderView(house.people)
    finder.search("pir")
    ((name, team, key),) = rows(finder.names)
    assert (name, team) == ("Ana Pires", "Night Owls")
    assert house.people.get(key) is not None
    finder.search("")
    assert rows(finder.names) == []


def test_a_team_lists_its_people(house: House) -> None:
    finder = FinderView(house.people)
    assert finder.teams == ["Front Desk", "Night Owls"]
    finder.showTeam("Night Owls")
    assert [row[0] for row in rows(finder.names)] == ["Ana Pires", "Bob Smith"]
    finder.showTeam("Nobody's")
    assert rows(finder.names) == []


def test_choosing_says_who_and_forgets_the_rest(house: House) -> None:
    finder = FinderView(house.people)
    finder.search("ana")
    key = rows(finder.names)[0][2]
    chosen = QSignalSpy(finder.chosen)
    finder.choose(key)
    assert chosen.at(0) == [key]
    assert rows(finder.names) == []


def test_new_teams_are_there_for_the_next_visitor(house: House) -> None:
    finder = FinderView(house.people)
    changed = QSignalSpy(finder.teamsChanged)
    house.people.add("Eve", "Adams", "Archive", approved=True, actor="organizer")
    finder.clear()
    assert changed.count() == 1
    assert "Archive" in finder.teams


def test_the_list_keeps_qts_rules(house: House) -> None:
    finder = FinderView(house.people)
    model = finder.names
    assert isinstance(model, QAbstractListModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for text in ("a", "an", "zz", "", "o"):
        finder.search(text)
