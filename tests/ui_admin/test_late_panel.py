"""Late finds decided by touch, and what their finders see with a pass."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused
from tests.playing import inside, person, pieces, screen
from ui.tour.stage import Stage


@pytest.fixture
def panel(stage: Stage) -> Stage:
    """Three pieces brought late: two by Ana, one by Bob."""
    labels = pieces(stage, 3)
    stage.settings(late_claims=True, hunt_closes=stage.clock.now())
    for label, name in zip(labels, ("Ana Pires", "Ana Pires", "Bob Smith"), strict=True):
        stage.home()
        stage.claim(next(one for one in stage.house.people.all_active() if one.display == name), label.qr)
    inside(stage)
    assert stage.driver.reads("3 mustaches came after closing.")
    stage.driver.touch("mend", within="lateFact")
    return stage


def decide(stage: Stage, piece: str, button: str) -> None:
    stage.driver.kiosk.admin.late.choose(piece)
    stage.driver.touch(button)
    stage.driver.wait_until(lambda: not stage.driver.has(button))


def held(stage: Stage, name: str) -> int:
    return stage.house.tickets.held(person(stage, name))


def show_pass(stage: Stage, name: str) -> None:
    stage.home()
    stage.driver.scan(stage.house.people.issue_pass(person(stage, name), "organizer"))


def test_granted_declined_and_seen_with_a_pass(panel: Stage) -> None:
    panel.driver.touch_text("Bob Smith")
    panel.driver.touch("grant")
    panel.driver.wait_until(lambda: not panel.driver.has("grant"))
    assert panel.driver.reads("Granted: \u2066T-000001")
    decide(panel, "PIECE-0001", "decline")
    assert panel.driver.reads("Not granted")
    assert panel.driver.reads("One late find waits for your word.".replace("One", "1"))
    show_pass(panel, "Bob Smith")
    assert panel.driver.reads("you hold one ticket.")
    panel.driver.find("own-granted")
    show_pass(panel, "Ana Pires")
    panel.driver.find("own-waiting")
    panel.driver.find("own-declined")
    assert not panel.driver.has("own-granted")
    assert panel.driver.reads("One late find waits for the organizer.")


def test_all_at_once_and_one_taken_back_with_no_question_left_open(panel: Stage) -> None:
    panel.driver.kiosk.admin.late.choose("PIECE-0001")
    panel.driver.find("grant")
    panel.home()
    inside(panel)
    panel.driver.kiosk.admin.go("late")
    panel.driver.wait_until(lambda: not panel.driver.has("grant"))
    panel.driver.find("grantAll")
    assert not panel.driver.has("grant")
    assert panel.house.hunt.late.waiting() == 3
    panel.driver.touch("grantAll")
    assert (held(panel, "Ana Pires"), held(panel, "Bob Smith")) == (2, 1)
    assert not panel.driver.has("grantAll")
    decide(panel, "PIECE-0003", "undo")
    assert held(panel, "Bob Smith") == 0
    panel.driver.touch("declineAll")
    assert panel.house.hunt.late.waiting() == 0
    panel.driver.touch("back")
    assert screen(panel) == "admin"
    panel.driver.wait_until(lambda: not panel.driver.has("lateFact"))


@pytest.mark.faults
def test_what_cannot_be_granted_offers_no_such_button(panel: Stage) -> None:
    panel.house.hunt.void_pieces(["PIECE-0001"])
    panel.driver.kiosk.admin.late.choose("PIECE-0001")
    panel.driver.find("decline")
    assert not panel.driver.has("grant")
    panel.driver.touch("leaveIt")
    panel.driver.wait_until(lambda: not panel.driver.has("decline"))
    panel.driver.touch("grantAll")
    assert (held(panel, "Ana Pires"), panel.house.hunt.late.waiting()) == (1, 1)


@pytest.mark.faults
def test_somebody_else_was_faster(panel: Stage) -> None:
    view = panel.driver.kiosk.admin.late
    view.choose("PIECE-0001")
    panel.driver.find("grant")
    panel.house.hunt.late.decline(["PIECE-0001"])
    panel.driver.find("undo")
    assert not panel.driver.has("grant")
    with pytest.raises(Refused):
        view.decide("grant")
    assert held(panel, "Ana Pires") == 0
    panel.driver.touch("leaveIt")
    panel.driver.wait_until(lambda: not panel.driver.has("leaveIt"))
