"""The red carpet in the whole kiosk: who may enter, who can leave, and what it is for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.awards.model import Draft, Recipient
from tests import looking
from tests.playing import PIN, enter_pin, inside, person, pieces, playing, screen
from tests.walking import astray
from ui.awards.red_carpet_view import RedCarpetView
from ui.shell.access import WISHES
from ui.shell.app import Options
from ui.tour.stage import Stage


def carpet(stage: Stage) -> RedCarpetView:
    return stage.driver.kiosk.organizer.red_carpet


def awarded(stage: Stage) -> None:
    ana = Recipient("person", person(stage, "Ana Pires"))
    stage.house.awards.add(Draft("Calm", ana, "For calm.", "Service", "Dara"))
    stage.house.awards.add(Draft("The golden headset", Recipient("team", "Night Owls")))


@pytest.fixture
def on_stage(stage: Stage) -> Stage:
    """At the first curtain."""
    awarded(stage)
    inside(stage)
    stage.driver.touch("awards")
    stage.driver.touch("show")
    stage.driver.touch("begin")
    return stage


def test_no_scan_leads_away_leaving_asks_and_the_pin_leads_back_to_the_step(on_stage: Stage) -> None:
    assert (screen(on_stage), on_stage.driver.kiosk.admin.inside) == ("redcarpet", False)
    on_stage.wait(10_000)
    on_stage.driver.scan(pieces(on_stage)[0].qr)
    assert (screen(on_stage), carpet(on_stage).scene) == ("redcarpet", "curtain")
    on_stage.driver.wait_until(lambda: carpet(on_stage).ready)
    on_stage.driver.touch("goOn")
    on_stage.driver.touch("home")
    on_stage.driver.touch("leaveStage")
    assert screen(on_stage) == "home"
    on_stage.driver.kiosk.shell.askForOrganizer()
    enter_pin(on_stage, PIN)
    on_stage.driver.touch("mend", within="carpetFact")
    assert (screen(on_stage), carpet(on_stage).scene) == ("redcarpet", "title")


@pytest.mark.faults
def test_every_way_home_leads_back(on_stage: Stage) -> None:
    on_stage.driver.press(Qt.Key.Key_Escape)
    on_stage.driver.touch("stay")
    on_stage.driver.kiosk.shell.go("home")
    on_stage.driver.kiosk.shell.go("attract")
    assert screen(on_stage) == "redcarpet"


@pytest.mark.faults
def test_the_pin_in_the_middle_leads_to_the_desk(on_stage: Stage) -> None:
    on_stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    enter_pin(on_stage, PIN)
    assert screen(on_stage) == "admin"
    on_stage.home()
    assert screen(on_stage) == "home"


@pytest.mark.faults
def test_another_language_keeps_the_place(on_stage: Stage) -> None:
    on_stage.driver.touch("language-fa")
    assert on_stage.driver.reads("جایزهٔ ۱ از ۲")
    assert carpet(on_stage).scene == "curtain"


def test_without_an_award_a_button_leads_to_the_first(stage: Stage) -> None:
    inside(stage)
    stage.driver.kiosk.admin.go("redcarpet")
    stage.driver.touch("addAwards")
    assert (screen(stage), stage.driver.kiosk.admin.inside) == ("awards", True)


@pytest.fixture
def eased(event: Path, warnings: list[str]) -> Iterator[Stage]:
    """An upright lobby screen in Persian, with all that makes it easier."""
    options = Options((540, 960), 1.36, "fa", wishes=frozenset(WISHES))
    with playing(event, options) as found:
        yield found


def scenes(stage: Stage) -> Iterator[str]:
    awarded(stage)
    stage.organizer()
    stage.driver.kiosk.admin.go("redcarpet")
    yield "opening"
    carpet(stage).begin()
    for name in ("curtain", "title", "recipient", "curtain", "title", "recipient", "over"):
        stage.driver.settle()
        yield name
        stage.driver.wait_until(lambda: carpet(stage).ready)
        carpet(stage).forward()


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
@pytest.mark.parametrize("count", [2, pytest.param(8, marks=pytest.mark.faults)])
def test_by_the_tab_key(stage: Stage, count: int) -> None:
    for name in islice(scenes(stage), count):
        stage.driver.settle()
        assert astray(stage) == [], name
        assert looking.faint(stage, 4.5) == [], name
