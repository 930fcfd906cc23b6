"""Shift hours on the organizer's desk."""

from __future__ import annotations

from datetime import time

import pytest

from kiosk.answers import Refused
from tests.playing import inside, screen
from ui.tour.stage import Stage


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("cluelist")
    stage.driver.touch("shifts")
    return stage


def kept(stage: Stage) -> dict[str, tuple[time, time]]:
    return dict(stage.house.event.settings.shifts)


def test_a_team_gets_hours_and_gives_them_back_or_keeps_none(panel: Stage) -> None:
    panel.driver.touch_text("Front Desk")
    panel.driver.kiosk.admin.shifts.begin(0)
    panel.driver.touch("back")
    assert (screen(panel), kept(panel)) == ("shifts", {})
    panel.driver.touch_text("Night Owls")
    for _ in range(2):
        panel.driver.touch("less", within="beginsHour")
    panel.driver.touch("save")
    assert kept(panel) == {"Night Owls": (time(7), time(17))}
    assert panel.driver.reads("From 7:00")
    panel.driver.touch_text("Night Owls")
    panel.driver.touch("allDay")
    assert kept(panel) == {}
    panel.driver.touch("back")
    assert screen(panel) == "cluelist"


def test_past_midnight_says_so_and_equal_times_cannot_be_saved(panel: Stage) -> None:
    view = panel.driver.kiosk.admin.shifts
    panel.driver.touch_text("Night Owls")
    view.begin(22 * 60)
    view.end(6 * 60 - 24 * 60)
    assert panel.driver.reads("Past midnight")
    view.end(22 * 60)
    assert panel.driver.reads("It ends when it begins.")
    assert not panel.driver.has("save")
    with pytest.raises(Refused):
        view.save()
    assert kept(panel) == {}
    view.end(6 * 60)
    panel.driver.touch("save")
    assert kept(panel) == {"Night Owls": (time(22), time(6))}
    assert panel.driver.reads("in the morning after")


def test_hours_of_a_team_that_is_gone(panel: Stage) -> None:
    for taker in ("Front Desk", None):
        panel.settings(shifts={"Owls": (time(22), time(6))})
        assert panel.driver.reads("No such team now")
        panel.driver.touch_text("Owls")
        assert not panel.driver.has("save")
        panel.driver.touch(f"choice-{taker}" if taker else "allDay")
        assert kept(panel) == ({taker: (time(22), time(6))} if taker else {})
