"""The podium in the whole kiosk: who may enter, who can leave, and what it is for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.contest.model import EntryDraft, Plan
from tests import looking
from tests.playing import PIN, enter_pin, pieces, playing, screen
from tests.walking import astray
from ui.contest.podium_view import PodiumView
from ui.shell.access import WISHES
from ui.shell.app import Options
from ui.tour.stage import Stage


def podium(stage: Stage) -> PodiumView:
    return stage.driver.kiosk.organizer.podium


def decided(stage: Stage) -> int:
    """Three places, one vote apart."""
    house = stage.house
    id_ = house.contests.add(Plan("Best TV family"))
    teams = ("Night Owls", "Front Desk", "Back Office")
    for team in teams:
        house.entries.add(EntryDraft(f"Costume of {team}", "team", team, contests=(id_,)))
    house.contests.open(id_)
    keys = {entry.draft.owner: entry.key for entry in house.entries.of(id_)}
    for voter, choice in (("Cyd", 0), ("Dara", 0), ("Ana", 1)):
        person = house.people.find(voter)[0].person.id
        house.booth.cast(id_, person, {keys[teams[choice]]: 1})
    house.contests.close(id_)
    return id_


def shown(stage: Stage) -> None:
    podium(stage).choose(decided(stage))
    stage.organizer()
    stage.driver.kiosk.admin.go("podium")


def on(stage: Stage) -> None:
    stage.driver.wait_until(lambda: podium(stage).ready)
    stage.driver.touch("goOn")


@pytest.fixture
def on_stage(stage: Stage) -> Stage:
    shown(stage)
    stage.driver.find("contestTitle")
    return stage


@pytest.mark.faults
def test_it_is_never_idle_and_no_scan_leads_away(on_stage: Stage) -> None:
    on_stage.wait(10_000)
    on_stage.driver.scan(pieces(on_stage)[0].qr)
    assert (screen(on_stage), podium(on_stage).scene) == ("podium", "curtain")


@pytest.mark.faults
def test_every_way_home_leads_back(on_stage: Stage) -> None:
    on_stage.driver.press(Qt.Key.Key_Escape)
    on_stage.driver.touch("stay")
    on_stage.driver.kiosk.shell.go("home")
    on_stage.driver.kiosk.shell.go("attract")
    assert screen(on_stage) == "podium"


def test_the_desk_is_locked_leaving_asks_and_the_pin_leads_back_to_the_step(on_stage: Stage) -> None:
    assert (screen(on_stage), on_stage.driver.kiosk.admin.inside) == ("podium", False)
    on(on_stage)
    on(on_stage)
    assert on_stage.driver.reads("Costume of Back Office")
    on_stage.driver.touch("home")
    on_stage.driver.touch("leaveStage")
    assert screen(on_stage) == "home"
    on_stage.driver.kiosk.shell.askForOrganizer()
    enter_pin(on_stage, PIN)
    on_stage.driver.touch("mend", within="podiumFact")
    assert (screen(on_stage), podium(on_stage).scene, podium(on_stage).place) == ("podium", "place", 3)


@pytest.mark.faults
def test_the_pin_in_the_middle_leads_to_the_desk(on_stage: Stage) -> None:
    on_stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    enter_pin(on_stage, PIN)
    assert screen(on_stage) == "admin"
    on_stage.home()
    assert screen(on_stage) == "home"


@pytest.mark.faults
def test_another_language_keeps_the_place(on_stage: Stage) -> None:
    on(on_stage)
    on(on_stage)
    on_stage.driver.touch("language-fa")
    assert on_stage.driver.reads("مقام سوم")
    assert (podium(on_stage).scene, podium(on_stage).place) == ("place", 3)


@pytest.fixture
def eased(event: Path, warnings: list[str]) -> Iterator[Stage]:
    """An upright lobby screen in Persian, with all that makes it easier."""
    options = Options((540, 960), 1.36, "fa", wishes=frozenset(WISHES))
    with playing(event, options) as found:
        yield found


def scenes(stage: Stage) -> Iterator[str]:
    shown(stage)
    for name in ("curtain", *("suspense", "place") * 3, "podium", "list"):
        stage.driver.settle()
        stage.driver.wait_until(lambda: podium(stage).ready)
        assert podium(stage).scene in (name, "place")
        yield name
        if podium(stage).scene == name:  # the suspense may be over by itself
            podium(stage).forward()


@pytest.mark.faults
def test_for_everyone(eased: Stage) -> None:
    line = eased.driver.window.height() - round(400 * eased.driver.kiosk.shell.pixelsPerMm)
    for name in scenes(eased):
        eased.driver.settle()
        assert looking.faint(eased, 7.0) == [], name
        assert looking.moving(eased) == [], name
        assert [one for one in looking.controls(eased) if looking.in_sight(one).top() < line] == [], name
        assert [one for one in looking.controls(eased) if not looking.said(one).strip()] == [], name


@pytest.mark.faults
def test_by_the_tab_key(stage: Stage) -> None:
    for name in scenes(stage):
        stage.driver.settle()
        assert astray(stage) == [], name
        assert looking.faint(stage, 4.5) == [], name
