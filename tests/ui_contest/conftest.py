"""A kiosk with a contest that is open: four teams, each with a costume, Ana and Bob of the Night Owls."""

from __future__ import annotations

import pytest

from kiosk.contest import store
from kiosk.contest.model import EntryDraft, Plan
from kiosk.contest.tally.model import Method
from tests.playing import event, event_template, person, stage, warnings
from ui.contest.booth_view import BoothView
from ui.tour.stage import Stage

__all__ = ["event", "event_template", "stage", "warnings"]

TEAMS = ("Night Owls", "Front Desk", "Back Office")
ANA, CYD, ZOE = "Ana Pires", "Cyd Okoro", "Zoë Quill"


def pytest_itemcollected(item: pytest.Item) -> None:
    """`warnings` hears more than pytest-qt does, and knows what the guard has dealt with already."""
    item.add_marker(pytest.mark.no_qt_log)


class Hall:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.driver = stage.driver
        self.house = stage.house
        self.view: BoothView = stage.driver.kiosk.booth
        stage.settings(identify={"contest": "name"})

    def opened(self, method: Method = "single", entries: int = 3, title: str = "Best TV family") -> int:
        """Costumes of the teams, then of nobody who votes here."""
        id_ = self.house.contests.add(Plan(title, method=method))
        for at in range(entries):
            kind, owner = (
                ("team", TEAMS[at]) if at < len(TEAMS) else ("person", person(self.stage, "Élodie Noël"))
            )
            self.house.entries.add(EntryDraft(f"Costume {at + 1}", kind, owner, contests=(id_,)))  # type: ignore[arg-type]
        self.house.contests.open(id_)
        return id_

    def begin(self, name: str = ANA) -> None:
        """Before the ballot, or whatever this person is told."""
        self.stage.home()
        self.view.enter()
        self.driver.find("finder")
        self.driver.kiosk.finder.choose(person(self.stage, name))

    def key(self, contest: int, number: int) -> str:
        return next(one.key for one in self.house.entries.of(contest) if one.number == number)

    def ballots(self, contest: int) -> list[dict[str, int]]:
        return [dict(marks) for _, marks in store.ballots(self.house.store, contest)]

    def by_number(self, contest: int) -> list[dict[int, int]]:
        numbers = {one.key: one.number for one in self.house.entries.of(contest)}
        return [{numbers[key]: mark for key, mark in one.items()} for one in self.ballots(contest)]


@pytest.fixture
def hall(stage: Stage) -> Hall:
    return Hall(stage)
