"""The organizer's side waits for the first frame, or for whoever asks first."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.playing import inside, pieces, screen
from tools.findings import ROOT
from tools.imports import reached, read
from ui.tour.stage import Stage


def made(stage: Stage) -> bool:
    return stage.driver.kiosk._organizer is not None


def test_no_visitor_waits_for_its_modules() -> None:
    found = reached(read(ROOT), ("ui.shell.app",))
    assert "ui.hunt.hunt_view" in found
    assert [name for name in found if name.startswith("ui.admin")] == []


def test_it_is_made_soon_after_the_first_frame(stage: Stage) -> None:
    assert not made(stage)
    stage.driver.wait_until(lambda: made(stage))
    assert screen(stage) == "home"


def test_whoever_asks_before_gets_the_pin_pad(stage: Stage) -> None:
    stage.driver.kiosk._warm_up.blockSignals(True)
    stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert (screen(stage), made(stage)) == ("pin", True)
    stage.driver.touch("digit1")
    assert stage.driver.kiosk.admin.pin.digits == 1


def test_before_it_is_made_a_scan_is_a_visitors(stage: Stage) -> None:
    (piece,) = pieces(stage)
    stage.driver.kiosk._warm_up.blockSignals(True)
    stage.driver.scan(piece.qr)
    assert (screen(stage), made(stage)) == ("who", False)


def test_it_is_made_once(stage: Stage) -> None:
    inside(stage)
    first = stage.driver.kiosk.organizer
    stage.driver.kiosk._make_the_rest()
    assert stage.driver.kiosk.organizer is first
    assert stage.driver.kiosk.admin.inside
