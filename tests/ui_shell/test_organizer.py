"""The organizer's side waits for the first frame, or for whoever asks first."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import Qt

from tests.playing import inside, pieces, screen
from tools.findings import ROOT
from ui.tour.stage import Stage


def made(stage: Stage) -> bool:
    return stage.driver.kiosk._organizer is not None


def test_no_visitor_waits_for_its_modules() -> None:
    program = "import sys, ui.shell.app; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = found.stdout.split()
    assert "ui.hunt.hunt_view" in loaded
    assert [name for name in loaded if name.startswith("ui.admin")] == []


def test_it_is_made_once_soon_after_the_first_frame(stage: Stage) -> None:
    assert not made(stage)
    stage.driver.wait_until(lambda: made(stage))
    assert screen(stage) == "home"
    inside(stage)
    first = stage.driver.kiosk.organizer
    stage.driver.kiosk._make_the_rest()
    assert stage.driver.kiosk.organizer is first
    assert stage.driver.kiosk.admin.inside


def test_before_it_is_made_a_scan_is_a_visitors_and_who_asks_gets_the_pin_pad(stage: Stage) -> None:
    (piece,) = pieces(stage)
    stage.driver.kiosk._warm_up.blockSignals(True)
    stage.driver.scan(piece.qr)
    assert (screen(stage), made(stage)) == ("who", False)
    stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert (screen(stage), made(stage)) == ("pin", True)
    stage.driver.touch("digit1")
    assert stage.driver.kiosk.admin.pin.digits == 1
