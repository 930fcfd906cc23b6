"""A visit by touch: typed code, finding oneself, undo, the wrong name, leaving with and without a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.playing import claimed, person, pieces, screen
from ui.tour.driver import center
from ui.tour.stage import Stage


def shows(stage: Stage, name: str) -> None:
    stage.driver.wait_until(lambda: screen(stage) == name)
    assert screen(stage) == name


def touch_letters(stage: Stage, letters: str) -> None:
    for letter in letters:
        stage.driver.touch_text(letter)


def test_a_typed_code_by_touch_with_a_slip_first(stage: Stage) -> None:
    code = pieces(stage)[0].typed.replace("-", "")
    wrong = "7" if code[-1] != "7" else "8"
    stage.driver.touch("claim")
    assert not stage.driver.has("camera")  # there is none
    stage.driver.touch("type")
    for letter in code[:-1] + wrong:
        stage.driver.touch(f"key{letter}", within="pad")
    stage.driver.touch("enter")
    assert stage.driver.reads("One letter is off.")
    assert (screen(stage), claimed(stage)) == ("type", 0)
    stage.driver.touch("erase")
    stage.driver.wait_until(lambda: not stage.driver.sees("One letter is off."))
    stage.driver.touch(f"key{code[-1]}", within="pad")
    stage.driver.touch("enter")
    shows(stage, "who")


def test_finding_oneself_on_the_letters_keyboard(stage: Stage) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.touch("nameEntry")
    stage.driver.wait_until(QGuiApplication.inputMethod().isVisible)
    touch_letters(stage, "cy")
    stage.driver.touch_text("Cyd Okoro")
    shows(stage, "ticket")
    assert stage.driver.reads("Bravo, \u2068Cyd\u2069!")
    assert stage.driver.reads("T-000001")
    assert claimed(stage) == 1


def test_finding_oneself_by_keys_and_enter_or_by_team(stage: Stage) -> None:
    for typed, name in (("noel", "Élodie Noël"), ("zoe", "Zoë Quill"), ("mor dara", "Dara Moradi")):
        stage.driver.scan(pieces(stage)[0].qr)
        stage.driver.type(typed)
        stage.driver.find_text(name)
        stage.driver.press(Qt.Key.Key_Return)
        shows(stage, "ticket")
        assert stage.house.tickets.held(person(stage, name)) == 1, typed
        stage.home()
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.touch("otherWay")
    stage.driver.touch_text("Front Desk")
    stage.driver.touch_text("Cyd Okoro")
    shows(stage, "ticket")
    assert stage.driver.kiosk.hunt.name == stage.house.people.public_name(person(stage, "Cyd Okoro"))


def test_undo_frees_the_piece_within_ten_seconds_and_is_out_of_reach_then(stage: Stage) -> None:
    code = pieces(stage)[0].qr
    stage.claim(stage.person(), code)
    stage.clock.skip(9)
    stage.driver.touch("undo")
    shows(stage, "answer")
    assert stage.driver.kiosk.hunt.kind == "undone"
    stage.driver.wait_until(lambda: stage.driver.kiosk.board.found == 0)
    board = stage.driver.kiosk.board
    assert (claimed(stage), board.found, board.outThere) == (0, 0, 1)
    stage.driver.later(2)
    stage.driver.scan(code)
    shows(stage, "ticket")
    assert claimed(stage) == 1
    button = stage.driver.find("undo")
    stage.clock.skip(10.1)
    stage.driver.wait_until(lambda: not button.isEnabled())
    stage.driver.touch_item(button)
    assert (screen(stage), claimed(stage)) == ("ticket", 1)
    stage.driver.kiosk.hunt.undo()
    assert (stage.driver.kiosk.hunt.kind, claimed(stage)) == ("too-late", 1)


def test_not_you_gives_the_ticket_to_somebody_else_or_is_taken_back(stage: Stage) -> None:
    ana, bob = person(stage, "Ana Pires"), person(stage, "Bob Smith")
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.kiosk.finder.choose(ana)
    stage.driver.touch("correct")
    stage.driver.touch("cancel")
    shows(stage, "ticket")
    assert stage.house.tickets.held(ana) == 1
    stage.driver.touch("correct")
    shows(stage, "who")
    assert stage.house.tickets.held(ana) == 1
    stage.driver.type("bob")
    stage.driver.touch_text("Bob Smith")
    shows(stage, "ticket")
    held = {name: stage.house.tickets.held(name) for name in (ana, bob)}
    assert (held, claimed(stage)) == ({ana: 0, bob: 1}, 1)
    assert stage.driver.reads("Bob S.")
    assert not stage.driver.sees("Ana")


def nothing_personal(stage: Stage, *words: str) -> None:
    hunt = stage.driver.kiosk.hunt
    assert (hunt.known, hunt.name, hunt.firstName, hunt.ticketLines) == (False, "", "", [])
    assert stage.driver.kiosk.finder.names.rowCount() == 0
    assert not any(stage.driver.sees(word) for word in words)


def test_done_forgets_everything_personal(stage: Stage) -> None:
    first, second = pieces(stage, 2)
    stage.driver.scan(first.qr)
    stage.driver.type("cyd")
    stage.driver.touch_text("Cyd Okoro")
    shows(stage, "ticket")
    stage.driver.touch("done")
    shows(stage, "home")
    nothing_personal(stage, "Cyd", "T-000001")
    stage.driver.scan(second.qr)
    shows(stage, "who")
    assert stage.driver.find("nameEntry").property("text") == ""
    nothing_personal(stage, "Cyd", "cyd")


def test_leaving_the_list_keeps_the_piece_free_and_forgets_what_was_typed(stage: Stage) -> None:
    code = pieces(stage)[0].qr
    stage.driver.scan(code)
    stage.driver.type("cyd")
    stage.driver.find_text("Cyd Okoro")
    stage.driver.touch("cancel")
    shows(stage, "home")
    nothing_personal(stage, "Cyd")
    assert claimed(stage) == 0
    stage.driver.kiosk.finder.choose(person(stage, "Cyd Okoro"))
    assert claimed(stage) == 0
    stage.home()
    stage.driver.later(2)
    stage.driver.scan(code)
    shows(stage, "who")
    assert stage.driver.find("nameEntry").property("text") == ""


def begin_in_persian(stage: Stage) -> None:
    stage.driver.touch("language-fa")
    stage.driver.touch("textSize")
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.kiosk.finder.choose(person(stage, "Dara Moradi"))
    shows(stage, "ticket")
    assert (stage.driver.kiosk.shell.language, stage.driver.kiosk.shell.textScale) == ("fa", 1.25)


def test_whoever_is_still_there_goes_on_and_touches_nothing_below(stage: Stage) -> None:
    begin_in_persian(stage)
    below = center(stage.driver.find("done"))
    stage.wait(46)
    stage.driver.touch("here")
    assert not stage.driver.kiosk.shell.asking
    assert (screen(stage), stage.driver.kiosk.hunt.known) == ("ticket", True)
    assert stage.driver.kiosk.shell.language == "fa"
    stage.wait(44)
    assert not stage.driver.kiosk.shell.asking
    stage.wait(2)
    stage.driver.find("here")
    stage.driver.touch_at(below)
    assert not stage.driver.kiosk.shell.asking
    assert (screen(stage), claimed(stage)) == ("ticket", 1)


def test_a_key_is_an_answer_too_and_typing_goes_on_where_it_was(stage: Stage) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.type("cy")
    stage.wait(91)
    stage.driver.find("here")
    stage.driver.press(Qt.Key.Key_Return)
    assert not stage.driver.kiosk.shell.asking
    stage.driver.type("d")
    assert stage.driver.find("nameEntry").property("text") == "cyd"


def test_whoever_left_leaves_nothing_behind(stage: Stage) -> None:
    begin_in_persian(stage)
    stage.wait(46)
    assert stage.driver.kiosk.shell.asking
    stage.wait(30)
    shows(stage, "attract")
    nothing_personal(stage, "Dara")
    assert (stage.driver.kiosk.shell.language, stage.driver.kiosk.shell.textScale) == ("en", 1.0)
    assert claimed(stage) == 1
    stage.driver.touch_at(stage.driver.middle())
    shows(stage, "home")
    assert stage.driver.reads("Hold a mustache under the scanner.")


@pytest.mark.faults
def test_whoever_left_while_asked_for_a_name_leaves_the_piece_free(stage: Stage) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.type("cyd")
    stage.wait(91)
    assert stage.driver.kiosk.shell.asking
    stage.wait(30)
    shows(stage, "attract")
    nothing_personal(stage, "Cyd")
    assert claimed(stage) == 0


def test_an_answer_nobody_reads_goes_home_by_itself(stage: Stage) -> None:
    stage.driver.scan("https://example.org/menu")
    shows(stage, "answer")
    stage.clock.skip(16)
    shows(stage, "home")
