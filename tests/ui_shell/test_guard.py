"""An exception from any slot becomes words or a calm screen, and no name gets into the log."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kiosk.answers import Refused, Unavailable
from kiosk.words import Sentence
from tests.playing import claimed, pieces, screen
from ui.shell.guard import Guard
from ui.shell.logs import is_echo
from ui.tour.stage import Stage

NO = Refused(Sentence("Hunt", "There is no such sheet."))
FULL = Unavailable(
    Sentence("Storage", "The disk of the kiosk is full."),
    Sentence("Storage", "Tell the organizer. As soon as there is room, it goes on."),
    "OSError 28",
)


def raised(error: Exception) -> None:
    raise error


def from_a_slot(error: Exception) -> None:
    """Qt hands it to `sys.excepthook`, as it does with all of them."""
    QTimer.singleShot(1, lambda: raised(error))


def test_a_no_is_a_notice_where_no_visit_is_and_an_answer_in_one(stage: Stage) -> None:
    for place in ("home", "board", "settings"):
        stage.go(place)
        from_a_slot(NO)
        stage.driver.find("dismiss")
        assert stage.driver.sees("There is no such sheet."), place
        stage.driver.touch("dismiss")
        stage.driver.wait_until(lambda: not stage.driver.has("dismiss"))
        assert screen(stage) == place
    stage.home()
    stage.driver.scan(pieces(stage)[0].qr)
    from_a_slot(NO)
    stage.driver.wait_until(lambda: screen(stage) == "answer")
    assert stage.driver.sees("There is no such sheet.")
    stage.driver.scan(pieces(stage)[0].qr)
    assert (screen(stage), len(stage.driver.kiosk.hunt.styles)) == ("who", 2)


def test_trouble_says_what_to_do_in_the_language_of_the_screen(stage: Stage, log: Path) -> None:
    stage.driver.touch("language-de")
    from_a_slot(FULL)
    stage.driver.find("dismiss")
    words = stage.tools.words_for("de")
    assert words.say(FULL.what) != FULL.what.text
    assert stage.driver.sees(words.say(FULL.what))
    assert stage.driver.sees(words.say(FULL.what_to_do))
    assert "unavailable: OSError 28" in log.read_text("utf-8")


def test_our_own_bug_leads_to_a_calm_screen_and_the_kiosk_goes_on(stage: Stage, log: Path) -> None:
    error = KeyError(stage.house.people.find("ana")[0].person.display)
    from_a_slot(error)
    stage.driver.wait_until(lambda: screen(stage) == "trouble")
    stage.driver.touch("troubleHome")
    assert screen(stage) == "home"
    stage.claim(stage.person(), pieces(stage)[0].qr)
    assert claimed(stage) == 1
    written = log.read_text("utf-8")
    assert "bug: KeyError" in written
    assert "test_guard.py" in written
    assert "Pires" not in written


@pytest.mark.faults
def test_a_bug_below_a_button_leaves_no_name_in_the_log(
    stage: Stage, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    error = ValueError(f"Cannot find {stage.house.people.find('cyd')[0].person.display}")
    monkeypatch.setattr(stage.house.hunt, "identify", lambda *_: raised(error))
    stage.driver.type("cyd")
    stage.driver.touch_text("Cyd Okoro")
    stage.driver.wait_until(lambda: screen(stage) == "trouble")
    written = log.read_text("utf-8")
    assert "bug: ValueError" in written
    assert "Okoro" not in written
    assert "Cyd" not in written


def test_the_guard_leaves_the_hook_as_python_has_it() -> None:
    guard = Guard(lambda what, help_: None, lambda: None)
    before = sys.excepthook
    guard.install()
    assert sys.excepthook == guard.caught
    guard.remove()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = before


def test_a_key_press_in_the_terminal_ends_the_program() -> None:
    guard = Guard(lambda what, help_: None, lambda: None)
    with pytest.raises(SystemExit) as ended:
        guard.caught(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended.value.code == 130


@pytest.mark.parametrize(
    ("message", "echo"),
    [
        ("qrc:/ui/hunt/WhoScreen.qml:24: Error: This name is no longer in the list.", True),
        ("qrc:/ui/hunt/WhoScreen.qml:24: Error: 'Ana Pires'", True),
        ("qrc:/ui/kit/Stepper.qml:9: Error: Cannot assign [undefined] to QString", False),
        ("qrc:/ui/kit/Stepper.qml:9: Error: Insufficient arguments", False),
        ("qrc:/ui/kit/Stepper.qml:9: ReferenceError: x is not defined", False),
        ("qrc:/ui/kit/Stepper.qml:9: TypeError: Cannot read property 'a' of null", False),
    ],
)
def test_what_qml_repeats_of_a_slot_is_told_from_what_qml_itself_throws(message: str, echo: bool) -> None:
    assert is_echo(message) == echo
