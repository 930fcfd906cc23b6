"""A visitor says who they are, by touch in the real window: pass, PIN, or a name nobody had in the list."""

from __future__ import annotations

import pytest

from tests.playing import claimed, event, event_template, person, pieces, screen, stage, warnings
from ui.tour.stage import Stage

__all__ = ["event", "event_template", "stage", "warnings"]


def ask(stage: Stage, way: str) -> None:
    stage.house.event.change("organizer", identify={"hunt": way})


def scan(stage: Stage) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.wait_until(lambda: screen(stage) == "who")


def type_pin(stage: Stage, digits: str) -> None:
    for digit in digits:
        stage.driver.touch(f"digit{digit}")
    stage.driver.touch("enter")


@pytest.mark.no_qt_log
def test_a_pass_is_asked_for_and_no_name_is_offered(stage: Stage) -> None:
    ask(stage, "pass")
    scan(stage)
    assert stage.driver.reads("Hold your pass under the scanner.")
    assert not stage.driver.has("nameEntry") and not stage.driver.has("notInTheList")
    stage.driver.scan(stage.house.people.issue_pass(person(stage, "Ana Pires"), "organizer"))
    stage.driver.wait_until(lambda: screen(stage) == "ticket")
    assert claimed(stage) == 1
    stage.driver.touch("correct")
    assert stage.driver.reads("Hold your pass under the scanner.")
    stage.driver.scan(stage.house.people.issue_pass(person(stage, "Bob Smith"), "organizer"))
    stage.driver.wait_until(lambda: screen(stage) == "ticket")
    assert stage.house.tickets.held(person(stage, "Bob Smith")) == 1


@pytest.mark.no_qt_log
def test_a_name_and_its_pin(stage: Stage) -> None:
    ask(stage, "pin")
    ana = person(stage, "Ana Pires")
    digits = stage.house.pins.renew(ana, "organizer")
    scan(stage)
    stage.driver.type("pir")
    stage.driver.touch_text("Ana Pires")
    assert stage.driver.reads("The four digits that came with your pass.")
    type_pin(stage, "0000")
    assert stage.driver.reads("Not quite. 4 tries left")
    assert claimed(stage) == 0
    stage.driver.touch("anotherName")
    stage.driver.find("nameEntry")
    stage.driver.kiosk.finder.choose(ana)
    type_pin(stage, digits)
    stage.driver.wait_until(lambda: screen(stage) == "ticket")
    assert stage.house.tickets.held(ana) == 1
    assert stage.driver.kiosk.hunt.who.digits == 0
    stage.driver.touch("correct")
    stage.driver.kiosk.finder.choose(person(stage, "Cyd Okoro"))
    assert stage.driver.reads("You have no PIN yet.")
    stage.driver.touch("anotherName")
    stage.driver.touch("cancel")
    assert screen(stage) == "ticket" and stage.house.tickets.held(ana) == 1


@pytest.mark.no_qt_log
def test_the_pad_waits_in_sight_opens_by_itself_and_forgets_who_leaves(stage: Stage) -> None:
    ask(stage, "pin")
    ana = person(stage, "Ana Pires")
    stage.house.pins.renew(ana, "organizer")
    scan(stage)
    stage.driver.kiosk.finder.choose(ana)
    for _ in range(5):
        type_pin(stage, "0000")
    assert stage.driver.reads("Let us wait 30 seconds.")
    assert not stage.driver.has("digit0")
    stage.clock.skip(12)
    assert stage.driver.reads("Let us wait 18 seconds.")
    stage.clock.skip(18)
    assert stage.driver.reads("The four digits")
    stage.driver.touch("digit7")
    assert stage.driver.kiosk.hunt.who.digits == 1
    stage.home()
    assert (stage.driver.kiosk.hunt.who.digits, stage.driver.kiosk.hunt.who.name) == (0, "")


@pytest.mark.no_qt_log
def test_a_stranger_adds_themselves_and_claims(stage: Stage) -> None:
    scan(stage)
    assert not stage.driver.has("notInTheList")
    stage.home()
    stage.house.event.change("organizer", walk_ins=True)
    scan(stage)
    stage.driver.touch("notInTheList")
    stage.driver.touch("given")
    stage.driver.type("ana")
    stage.driver.touch("family")
    stage.driver.type("pires")
    stage.driver.touch("thatIsMe")
    assert stage.driver.reads("Is this you?")
    stage.driver.touch("somebodyElse")
    stage.driver.wait_until(lambda: screen(stage) == "ticket")
    (new,) = stage.house.desk.waiting()
    assert (new.display, stage.house.tickets.held(new.id)) == ("ana pires", 1)
    assert stage.driver.reads("Bravo!")
    assert stage.house.hunt.board().latest[0].name == ""
    stage.house.desk.approve(new.id)
    assert stage.house.hunt.board().latest[0].name != ""
    stage.home()
    assert not stage.driver.kiosk.walk_in.asking


@pytest.mark.no_qt_log
def test_a_stranger_who_is_there_already_is_not_added(stage: Stage) -> None:
    stage.house.event.change("organizer", walk_ins=True)
    scan(stage)
    view = stage.driver.kiosk.walk_in
    stage.driver.touch("notInTheList")
    view.add("Ana", "Pires", "Night Owls")
    stage.driver.touch_text("Ana Pires")
    stage.driver.wait_until(lambda: screen(stage) == "ticket")
    assert stage.house.desk.waiting() == ()
    assert stage.house.tickets.held(person(stage, "Ana Pires")) == 1
