"""Who may not win: found by name, with a reason that is published, and a way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.draw.model import Plan
from tests.playing import inside, person, screen
from ui.admin.draw.struck_view import DrawStruckView
from ui.tour.stage import Stage


@pytest.fixture
def panel(stage: Stage) -> Stage:
    stage.house.corrections.grant(person(stage, "Ana Pires"), "COSTUME", 3, "A costume")
    inside(stage)
    stage.driver.touch("draws")
    stage.driver.touch("struck")
    return stage


def view(stage: Stage) -> DrawStruckView:
    return stage.driver.kiosk.admin.panels.draw._struck


def struck(stage: Stage) -> list[tuple[str, str]]:
    return [(one.person, one.reason) for one in stage.house.draws.struck()]


def test_somebody_is_found_by_name_and_struck_with_a_reason_at_hand(panel: Stage) -> None:
    ana = person(panel, "Ana Pires")
    assert panel.driver.sees("Everybody may win.")
    panel.driver.touch("find")
    panel.driver.touch("search")
    panel.driver.type("pir")
    panel.driver.press(Qt.Key.Key_Return)
    assert panel.driver.reads(ana)  # that the code is published stands where one decides
    assert not panel.driver.has("strike")
    panel.driver.touch("reason0")
    panel.driver.touch("strike")
    assert struck(panel) == [(ana, "Runs the draw")]
    assert panel.house.draws.pool(Plan("")).struck == {ana: "Runs the draw"}
    panel.driver.touch("back")
    assert screen(panel) == "draws"
    assert panel.driver.reads("1 person may not win")


def test_may_win_again_or_not_and_a_reason_that_is_too_long_stays_as_typed(panel: Stage) -> None:
    ana = person(panel, "Ana Pires")
    panel.house.draws.strike(ana, "Gave the prize")
    view(panel).begin()
    view(panel).open(ana)
    panel.driver.touch("free")
    assert struck(panel) == []
    assert panel.driver.reads("may win again")
    panel.driver.touch("action")
    assert struck(panel) == [(ana, "Gave the prize")]
    view(panel).choose(f"person:{person(panel, 'Bob Smith')}")
    view(panel).say("x" * 300)
    panel.driver.touch("strike")
    panel.driver.touch("dismiss")
    assert (view(panel).step, len(view(panel).reason), len(struck(panel))) == ("reason", 300, 1)
    panel.home()
    assert (view(panel).step, view(panel).reason) == ("list", "")
