"""Putting right on the organizer's desk: by touch, keys and scans, with a reason and a way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.visit import Visit
from kiosk.people import store as people_store
from kiosk.people.model import Person
from tests.playing import PLAIN, inside, person, pieces, screen, text_format
from tests.walking import tab
from ui.tour.driver import shown
from ui.tour.stage import Stage

MARKUP = "<img src='file:///etc/hostname'><b>Eve</b>"


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("fixing")
    return stage


def found(stage: Stage, name: str = "Ana Pires", value: int = 1) -> PieceLabel:
    (label,) = pieces(stage, 1, value)
    _, visit = stage.house.hunt.identify(person(stage, name), Visit())
    stage.house.hunt.scan(label.qr, visit)
    return label


def look_for(stage: Stage, text: str) -> None:
    stage.driver.touch("search")
    stage.driver.erase_text()
    stage.driver.type(text)
    stage.driver.press(Qt.Key.Key_Return)


def hide_keyboard(stage: Stage) -> None:
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.settle()


def held(stage: Stage, name: str) -> int:
    return stage.house.tickets.held(person(stage, name))


def test_a_piece_goes_to_somebody_else_with_a_reason_and_back(panel: Stage) -> None:
    label = found(panel)
    look_for(panel, label.number)
    assert panel.driver.reads("Found by \u2068Ana Pires\u2069.")
    panel.driver.touch("do-move")
    look_for(panel, "bob")
    assert panel.driver.reads("goes from \u2068Ana Pires\u2069 to \u2068Bob Smith\u2069.")
    assert not panel.driver.has("confirm")
    hide_keyboard(panel)
    panel.driver.touch("reason0")
    panel.driver.touch("confirm")
    panel.driver.touch("undo")
    assert (held(panel, "Ana Pires"), held(panel, "Bob Smith")) == (1, 0)
    assert panel.driver.reads("Found by \u2068Ana Pires\u2069.")
    assert not panel.driver.has("undo")
    texts = panel.house.store.query("SELECT text FROM journal_text")
    assert [row["text"] for row in texts] == ["The wrong name was chosen."]


def test_tickets_for_a_costume_in_ones_own_words(panel: Stage) -> None:
    look_for(panel, "3")
    panel.driver.touch("do-grant")
    panel.driver.touch("choice-COSTUME")
    panel.driver.touch("more")
    panel.driver.touch("reason")
    panel.driver.type("Wore a  walrus")
    assert panel.driver.kiosk.admin.corrections.fix.ready
    panel.driver.press(Qt.Key.Key_Tab)
    hide_keyboard(panel)
    panel.driver.touch("confirm")
    assert panel.driver.reads("2 tickets count.")
    assert held(panel, "Cyd Okoro") == 2
    assert panel.house.corrections.put_right()[0].line.texts == {"reason": "Wore a walrus"}


def test_a_grant_is_taken_back_from_the_list_of_tickets(panel: Stage) -> None:
    panel.house.corrections.grant(person(panel, "Cyd Okoro"), "HELP", 3, "Chairs")
    look_for(panel, "cyd")
    panel.driver.touch_text("Helping hand \u00b7 \u2066T-000001 \u2013 T-000003\u2069")
    panel.driver.touch("reason0")
    panel.driver.touch("confirm")
    assert panel.driver.reads("0 tickets count.")
    assert held(panel, "Cyd Okoro") == 0


def test_two_become_one_and_two_again(panel: Stage) -> None:
    found(panel, "Bob Smith")
    look_for(panel, "ana")
    panel.driver.touch("do-merge")
    look_for(panel, "bob")
    panel.driver.touch("stays1")
    panel.driver.touch("stays0")
    panel.driver.touch("goOn")
    assert panel.driver.reads("All that \u2068Bob Smith\u2069 has goes to \u2068Ana Pires\u2069.")
    panel.driver.touch("reason0")
    panel.driver.touch("confirm")
    panel.driver.find("undo")
    assert held(panel, "Ana Pires") == 1
    assert "Bob Smith" not in [one.display for one in panel.house.people.all_active()]
    panel.driver.touch("back")
    hide_keyboard(panel)
    panel.driver.touch("history")
    panel.driver.press(Qt.Key.Key_Return)
    panel.driver.touch("undoIt")
    panel.driver.wait_until(lambda: not panel.driver.has("undoIt"))
    assert (held(panel, "Ana Pires"), held(panel, "Bob Smith")) == (0, 1)
    assert panel.driver.reads("Undone")


@pytest.mark.faults
def test_what_cannot_be_undone_says_why(panel: Stage) -> None:
    label = found(panel)
    panel.house.corrections.take_back(label.number, "T-000001", "a reason")
    with panel.house.store.transaction("organizer") as tx:
        panel.house.tickets.freeze(tx, "DRAW-1")
        tx.record("draw-frozen", draw="DRAW-1")
    hide_keyboard(panel)
    panel.driver.touch("history")
    panel.driver.press(Qt.Key.Key_Return)
    assert panel.driver.reads("A draw counts on these tickets.")
    assert not panel.driver.has("undoIt")
    panel.driver.touch("leaveIt")


def test_a_scan_shows_the_piece_or_the_bearer(panel: Stage) -> None:
    label = found(panel)
    panel.driver.scan(label.qr)
    panel.driver.wait_until(lambda: screen(panel) == "fix")
    assert panel.driver.kiosk.admin.corrections.fix.title == label.number
    panel.driver.scan(panel.house.people.issue_pass(person(panel, "Bob Smith"), "organizer"))
    assert panel.driver.reads("0 tickets count.")
    panel.driver.scan("HTTPS://EXAMPLE.ORG")
    panel.driver.find("dismiss")
    assert panel.driver.reads("This code is no mustache and no pass of this event.")
    assert (screen(panel), panel.house.hunt.board().found) == ("fix", 1)


@pytest.mark.faults
def test_somebody_was_faster(panel: Stage) -> None:
    label = found(panel)
    look_for(panel, "17" if label.number.endswith("17") else label.number)
    panel.driver.touch("do-take")
    panel.house.corrections.take_back(label.number, "T-000001", "the other organizer")
    panel.driver.touch("reason0")
    panel.driver.touch("confirm")
    panel.driver.find("dismiss")
    assert panel.driver.reads("Something changed here in the meantime.")
    assert panel.driver.kiosk.admin.corrections.fix.reason != ""


def test_nobody_is_found_and_nothing_stays_behind(panel: Stage) -> None:
    panel.driver.touch("search")
    panel.driver.type("xqz")
    assert panel.driver.reads("Nothing found.")
    panel.driver.touch("home")
    inside(panel)
    panel.driver.touch("fixing")
    assert panel.driver.kiosk.admin.corrections.text == ""


@pytest.mark.faults
def test_hostile_names_are_plain_text_on_every_page(panel: Stage) -> None:
    eves = [Person(f"P-EVE00{at}", MARKUP, "", MARKUP, team=MARKUP) for at in range(2)]
    with panel.house.store.transaction("organizer") as tx:
        for eve in eves:
            people_store.add(tx, eve)
        tx.record("people-imported", new=2, changed=0, inactive=0)
    view = panel.driver.kiosk.admin.corrections
    panel.house.corrections.grant("P-EVE000", "HELP", 1, MARKUP)
    view.search("eve")
    plain(panel)
    view.choose("person:P-EVE000")
    plain(panel)
    for action, step in (("grant", "reason"), ("merge", "choose")):
        view.fix.begin(action)
        assert view.fix.step == step
        plain(panel)
    view.fix.choose("P-EVE001")
    plain(panel)
    view.fix.goOn()
    view.fix.say(MARKUP)
    plain(panel)
    view.history()
    plain(panel)
    view.fixed.choose("1")
    plain(panel)
    view.fixed.forget()
    panel.driver.wait_until(lambda: not panel.driver.has("leaveIt"))
    panel.driver.settle()
    panel.driver.kiosk.admin.go("journal")
    plain(panel)


def plain(stage: Stage) -> None:
    stage.driver.settle()
    texts = [item for item in shown(stage.driver.window.contentItem()) if item.inherits("QQuickText")]
    assert any("<b>Eve" in item.property("text") for item in texts)
    assert {text_format(item) for item in texts} == {PLAIN}


@pytest.mark.faults
def test_by_keys_the_letters_keyboard_goes_and_the_footer_comes(panel: Stage) -> None:
    """It came with the touch, and would come back with each Tab into the field, over the footer."""
    look_for(panel, "xqz")
    assert panel.driver.kiosk.app.inputMethod().isVisible()
    reached = set()
    for _ in range(20):
        tab(panel)
        panel.driver.settle()
        item = panel.driver.window.activeFocusItem()
        reached.add(item.objectName() if item else "")
    assert {"history", "back"} <= reached
