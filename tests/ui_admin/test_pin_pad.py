"""The way into organizer mode, and who does not find it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.playing import PIN, enter_pin, inside, make_event, playing, screen
from ui.tour.driver import center
from ui.tour.stage import Stage

WRONG = "864201"


@pytest.fixture
def new_stage(tmp_path: Path, warnings: list[str]) -> Iterator[Stage]:
    """An event nobody has given a PIN yet."""
    make_event(tmp_path / "new", people="", pin="")
    with playing(tmp_path / "new") as stage:
        yield stage


def said(stage: Stage) -> tuple[str, str]:
    pin = stage.driver.kiosk.admin.pin
    return pin.step, pin.said


def test_a_new_event_asks_for_its_first_pin(new_stage: Stage) -> None:
    stage = new_stage
    assert screen(stage) == "pin"
    assert said(stage) == ("first", "")
    for digit in "12345":
        stage.driver.touch(f"digit{digit}")
    assert not stage.driver.has("enter")
    stage.driver.touch("digit6")
    stage.driver.touch("enter")
    assert said(stage) == ("first", "weak")
    assert stage.driver.reads("That one is easy to guess.")
    enter_pin(stage, PIN)
    assert said(stage) == ("again", "")
    enter_pin(stage, "135799")
    assert said(stage) == ("first", "different")
    assert stage.driver.reads("Those two were different.")
    assert not stage.house.pin.is_set()
    enter_pin(stage, PIN)
    enter_pin(stage, PIN)
    assert screen(stage) == "assistant"
    assert stage.house.pin.is_set()


def tap(stage: Stage, times: int) -> None:
    place = center(stage.driver.find("corner"))
    for _ in range(times):
        stage.driver.touch_at(place)


def test_five_taps_in_the_corner_open_the_pad_within_three_seconds(stage: Stage) -> None:
    tap(stage, 4)
    corner = stage.driver.find("corner")
    stage.driver.wait_until(lambda: corner.property("taps") == 0)
    tap(stage, 4)
    assert screen(stage) == "home"
    tap(stage, 1)
    assert screen(stage) == "pin"


def test_the_key_opens_the_pad_from_anywhere_and_the_pin_is_typed(stage: Stage) -> None:
    for place in ("home", "board", "ticket"):
        stage.go(place)
        stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        assert screen(stage) == "pin", place
        assert not stage.driver.kiosk.admin.inside, place
    stage.driver.type(PIN)
    assert stage.driver.kiosk.admin.pin.digits == 6
    stage.driver.press(Qt.Key.Key_Return)
    assert screen(stage) == "admin"


def test_five_wrong_pins_lock_the_pad_for_half_a_minute(stage: Stage) -> None:
    stage.driver.kiosk.admin.enter()
    pin = stage.driver.kiosk.admin.pin
    for left in (4, 3, 2, 1):
        enter_pin(stage, WRONG)
        assert (said(stage), pin.triesLeft) == (("enter", "wrong"), left)
    stage.pin(WRONG)
    assert said(stage) == ("enter", "wait")
    stage.home()
    stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert said(stage) == ("enter", "wait")
    assert 25 < pin.secondsLeft <= 30
    assert not stage.driver.has("digit1")
    assert stage.driver.reads(f"The pad opens again in {pin.secondsLeft} seconds.")
    stage.driver.type(PIN)
    assert pin.digits == 0
    stage.clock.skip(20)
    stage.driver.wait_until(lambda: stage.driver.sees(f"again in {pin.secondsLeft} seconds."))
    assert 0 < pin.secondsLeft <= 10
    stage.clock.skip(11)
    stage.driver.find("digit1")
    stage.pin(PIN)
    assert screen(stage) == "admin"


def test_organizer_mode_locks_after_two_minutes_and_after_a_quarter_of_an_hour(stage: Stage) -> None:
    inside(stage)
    stay = stage.driver.kiosk.admin._stay
    assert (stay.isActive(), stay.interval()) == (True, 15 * 60 * 1000)
    stage.wait(119)
    assert screen(stage) == "admin"
    stage.wait(2)
    assert screen(stage) == "attract"
    assert not stage.driver.kiosk.admin.inside
    stage.driver.kiosk.admin.go("pieces")
    assert screen(stage) == "pin"
    enter_pin(stage, PIN)
    stay.start(0)
    stage.driver.wait_until(lambda: screen(stage) == "home")
    assert not stage.driver.kiosk.admin.inside


def test_leaving_locks_and_forgets_what_was_typed(stage: Stage) -> None:
    for way in ("leave", "home"):
        inside(stage)
        stage.driver.touch(way)
        assert screen(stage) == "home", way
        stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        assert screen(stage) == "pin", way
        stage.driver.touch("digit2")
        stage.driver.touch("home")
        stage.driver.kiosk.admin.enter()
        assert stage.driver.kiosk.admin.pin.digits == 0, way


def test_a_new_pin_takes_the_place_of_the_old(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("changePin")
    enter_pin(stage, "975318")
    enter_pin(stage, "975318")
    assert screen(stage) == "admin"
    stage.driver.touch("leave")
    stage.driver.kiosk.admin.enter()
    enter_pin(stage, PIN)
    assert said(stage) == ("enter", "wrong")
    enter_pin(stage, "975318")
    assert screen(stage) == "admin"
