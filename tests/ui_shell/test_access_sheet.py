"""The access sheet, the Esc key and the layers over the screen, at the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.answers import Unavailable
from tests.looking import in_sight, top
from tests.playing import inside, pieces, playing, screen
from ui.shell.app import Options
from ui.tour.stage import Stage
from ui.tour.steps import DISK_FULL

LOBBY = Options(size=(540, 960), pixels_per_mm=1.36)


def focused(stage: Stage) -> str:
    item = stage.driver.window.activeFocusItem()
    return item.objectName() if item else ""


def open_sheet(stage: Stage) -> None:
    stage.driver.touch("access")
    stage.driver.wait_until(lambda: focused(stage) == "accessDone")


def close_sheet(stage: Stage) -> None:
    stage.driver.touch("accessDone")
    stage.driver.wait_until(lambda: not stage.driver.has("accessDone"))


def has_low(stage: Stage) -> bool:
    return any(stage.driver.all_named("low"))


def test_a_visitor_sets_everything_and_loses_nothing(stage: Stage) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.type("ana")
    open_sheet(stage)
    for name in ("contrast", "calm", "choice-off", "choice-1.5"):
        stage.driver.touch(name)
    access = stage.driver.kiosk.access
    assert (access.highContrast, access.reducedMotion, access.sound) == (True, True, "off")
    assert stage.driver.kiosk.shell.textScale == 1.5
    assert stage.driver.kiosk.sounds.loudness == 0
    close_sheet(stage)
    assert screen(stage) == "who"
    assert [item.property("text") for item in stage.driver.all_named("nameEntry")] == ["ana"]


def test_choices_stay_over_home_and_go_with_the_visitor(stage: Stage) -> None:
    stage.driver.touch("board")
    open_sheet(stage)
    assert not has_low(stage)  # nothing comes down on a screen as small as this
    stage.driver.touch("contrast")
    close_sheet(stage)
    stage.driver.touch("home")
    assert stage.driver.kiosk.access.highContrast
    stage.wait(61)
    assert screen(stage) == "attract"
    assert not stage.driver.kiosk.access.highContrast


def test_a_tall_screen_begins_low_and_may_be_raised(event: Path) -> None:
    with playing(event, LOBBY) as stage:
        stage.driver.settle()
        high = in_sight(stage.driver.find("claim")).top()
        open_sheet(stage)
        stage.driver.touch("low")
        close_sheet(stage)
        stage.driver.settle()
        assert in_sight(stage.driver.find("claim")).top() < high
        assert not stage.driver.kiosk.access.lowReach


def test_an_event_begins_as_its_organizer_chose(event: Path) -> None:
    with playing(event) as stage:
        stage.settings(high_contrast=True, reduced_motion=True, sound="low")
    with playing(event) as stage:
        access = stage.driver.kiosk.access
        assert (access.highContrast, access.reducedMotion, access.sound) == (True, True, "low")


def test_the_sheet_by_keys_alone_and_the_focus_comes_back(stage: Stage) -> None:
    press = stage.driver.press
    while focused(stage) != "access":
        press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Return)
    stage.driver.wait_until(lambda: focused(stage) == "accessDone")
    while focused(stage) != "contrast":
        press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Space)
    assert stage.driver.kiosk.access.highContrast
    press(Qt.Key.Key_Escape)
    stage.driver.wait_until(lambda: focused(stage) == "access")
    assert focused(stage) == "access"


ESCAPES = {"board": "home", "howto": "home", "claim": "home", "type": "claim", "home": "home"}


def test_escape_leads_back_and_so_do_the_buttons(stage: Stage) -> None:
    for place, then in ESCAPES.items():
        stage.go(place)
        stage.driver.press(Qt.Key.Key_Escape)
        assert screen(stage) == then, place
    for place in ("board", "howto"):
        stage.home()
        stage.driver.touch(place)
        stage.driver.touch("back")
        assert screen(stage) == "home", place
    stage.go("board")
    while focused(stage) != "textSize":
        stage.driver.press(Qt.Key.Key_Tab)
    stage.driver.press(Qt.Key.Key_Escape)
    assert screen(stage) == "home"


@pytest.mark.faults
def test_escape_from_who_found_it_leaves_the_mustache_free(stage: Stage) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    for _ in range(2):  # the letters keyboard goes first
        stage.driver.press(Qt.Key.Key_Escape)
    assert screen(stage) == "home"
    assert stage.house.hunt.board().found == 0


def test_a_notice_gives_back_the_sheet_below_and_escape_leads_to_the_desk_and_out(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("close")
    stage.driver.wait_until(lambda: focused(stage) == "keepOpen")
    stage.driver.kiosk.guard.caught(Unavailable, DISK_FULL, None)
    stage.driver.wait_until(lambda: focused(stage) == "dismiss")
    assert is_below(top(stage), stage.driver.find("dismiss"))
    stage.driver.touch("dismiss")
    stage.driver.wait_until(lambda: focused(stage) == "keepOpen")
    stage.driver.touch("keepOpen")
    stage.driver.wait_until(lambda: not stage.driver.has("keepOpen"))
    assert screen(stage) == "admin"
    stage.driver.kiosk.admin.go("pieces")
    stage.driver.press(Qt.Key.Key_Escape)
    assert screen(stage) == "admin"
    stage.driver.touch("close")
    stage.driver.wait_until(lambda: focused(stage) == "keepOpen")
    stage.driver.press(Qt.Key.Key_Escape)
    stage.driver.wait_until(lambda: focused(stage) == "close")
    assert (screen(stage), focused(stage)) == ("admin", "close")
    stage.driver.press(Qt.Key.Key_Escape)
    assert (screen(stage), stage.driver.kiosk.admin.inside) == ("home", False)


def test_the_question_lies_over_an_open_sheet_and_both_go_with_the_visitor(stage: Stage) -> None:
    stage.driver.touch("board")
    open_sheet(stage)
    stage.wait(46)
    stage.driver.wait_until(lambda: focused(stage) == "here")
    assert is_below(top(stage), stage.driver.find("here"))
    stage.driver.press(Qt.Key.Key_X)
    stage.driver.wait_until(lambda: focused(stage) == "accessDone")
    assert not stage.driver.kiosk.shell.asking
    stage.wait(46)
    stage.driver.find("here")
    stage.wait(31)
    stage.driver.wait_until(lambda: not stage.driver.has("accessDone"))
    assert screen(stage) == "attract"
    assert not stage.driver.has("accessDone")


def test_the_ring_shows_for_keys_and_not_for_fingers(stage: Stage) -> None:
    access = stage.driver.kiosk.access
    assert not access.keyboard
    stage.driver.press(Qt.Key.Key_Tab)
    assert access.keyboard
    stage.driver.touch("board")
    assert not access.keyboard
    stage.driver.scan(pieces(stage)[0].qr)
    assert not access.keyboard


def is_below(ancestor: QQuickItem, item: QQuickItem) -> bool:
    up: QQuickItem | None = item
    while up is not None and up != ancestor:
        up = up.parentItem()
    return up is not None
