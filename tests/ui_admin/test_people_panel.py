"""Everybody on the organizer's desk, by touch in the real window."""

from __future__ import annotations

import pytest

from kiosk.event.model import ACTIVITIES
from kiosk.people.pins import RightPin
from tests.playing import PLAIN, inside, person, screen, text_format
from ui.tour.stage import Stage

MARKUP = "<b>Eve</b> <img src='file:///etc/hostname'>"


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("people")
    return stage


def walk_in(stage: Stage, name: str) -> str:
    stage.house.event.change("organizer", walk_ins=True)
    return stage.house.walk_ins.add(name, "", "", "en").person  # type: ignore[union-attr]


def rows(stage: Stage) -> list[tuple[str, str]]:
    view = stage.driver.kiosk.admin.panels.people.people_view
    model = view.rows
    return [(row["title"], row["badge"]) for row in model._rows]


def test_who_left_is_found_with_a_badge_and_comes_back(panel: Stage) -> None:
    panel.driver.touch("search")
    panel.driver.type("pires")
    panel.driver.touch_text("Ana Pires")
    assert screen(panel) == "person"
    panel.driver.kiosk.admin.panels.people.person_view.activate(False)
    panel.driver.touch("save")
    assert panel.house.people.find("pires") == []
    panel.driver.touch("filter-inactive")
    assert rows(panel) == [("Ana Pires", "inactive")]
    panel.driver.touch_text("Ana Pires")
    panel.driver.kiosk.admin.panels.people.person_view.activate(True)
    panel.driver.touch("save")
    assert len(panel.house.people.find("pires")) == 1


def test_what_is_wrong_stands_beside_its_field_then_somebody_new_is_written(panel: Stage) -> None:
    view = panel.driver.kiosk.admin.panels.people.person_view
    panel.driver.touch("add")
    view.write("email", "nobody")
    panel.driver.touch("save")
    assert panel.driver.reads("The name is missing.")
    assert (view.nameWrong, view.emailWrong != "", view.email) == ("The name is missing.", True, "nobody")
    view.write("given", "Eve")
    view.write("email", "eve@x.example")
    assert (view.nameWrong, view.emailWrong) == ("", "")
    view.write("staff_number", "3")
    panel.driver.touch("save")
    panel.driver.touch("dismiss")
    assert (screen(panel), view.given, view.touched) == ("person", "Eve", True)
    assert panel.house.people.find("eve") == []
    panel.driver.touch("back")
    panel.driver.touch("add")
    assert view.given == ""
    panel.driver.touch("givenEntry")
    panel.driver.type("Eve")
    panel.driver.touch("familyEntry")
    panel.driver.type("Stone")
    panel.driver.touch("save")
    assert screen(panel) == "people"
    (match,) = panel.house.people.find("eve")
    assert (match.person.display, match.person.approved) == ("Eve Stone", True)


def test_who_waits_is_on_the_desk_and_is_let_in(stage: Stage) -> None:
    eve = walk_in(stage, MARKUP)
    inside(stage)
    assert stage.driver.reads("1 new person waits for you to say hello.")
    stage.driver.touch("mend", within="walkInFact")
    assert rows(stage) == [(MARKUP, "waits for you")]
    text = stage.driver.find_text(MARKUP)
    assert text_format(text) == PLAIN
    stage.driver.touch_item(text)
    assert stage.house.people.public_name(eve) is None
    stage.driver.touch("approve")
    assert stage.house.people.public_name(eve) is not None
    stage.driver.touch("back")
    assert rows(stage) == []


def test_who_is_kept_out_is_asked_about_first(stage: Stage) -> None:
    eve = walk_in(stage, "Eve")
    inside(stage)
    stage.driver.touch("people")
    stage.driver.touch_text("Eve")
    stage.driver.touch("refuse")
    stage.driver.touch("notYet")
    stage.driver.wait_until(lambda: not stage.driver.has("notYet"))
    assert len(stage.house.people.find("eve")) == 1
    stage.driver.touch("refuse")
    stage.driver.touch("keepOut")
    stage.driver.wait_until(lambda: screen(stage) == "people")
    assert stage.house.people.find("eve") == []
    refused = stage.house.people.get(eve)
    assert refused is not None and not refused.active


def test_a_new_pin_is_told_once_and_not_left_on_the_screen(panel: Stage) -> None:
    ana = person(panel, "Ana Pires")
    panel.driver.touch_text("Ana Pires")
    view = panel.driver.kiosk.admin.panels.people.person_view
    view.newPin()
    panel.driver.find("told")
    digits = view.freshPin
    assert panel.driver.reads("The new PIN: \u2066" + " ".join(digits))
    panel.driver.touch("told")
    panel.driver.wait_until(lambda: not panel.driver.has("told"))
    assert view.freshPin == ""
    assert panel.house.pins.check(ana, digits) == RightPin()
    view.newPin()
    panel.wait(121)
    assert screen(panel) == "attract"
    assert view.freshPin == ""


def test_a_team_is_listed_renamed_and_joined_with_another(panel: Stage) -> None:
    panel.driver.touch("filter-team")
    panel.driver.touch("team1")
    assert [name for name, _ in rows(panel)] == ["Cyd Okoro", "Dara Moradi"]
    panel.driver.touch("teams")
    panel.driver.touch_text("Front Desk")
    panel.driver.touch("teamName")
    panel.driver.erase_text()
    panel.driver.type("Welcome")
    panel.driver.touch("rename")
    assert "Welcome" in panel.house.desk.teams()
    panel.driver.touch_text("Welcome")
    panel.driver.touch("join")
    panel.driver.touch("team0")
    panel.driver.touch("keepBoth")
    panel.driver.wait_until(lambda: not panel.driver.has("keepBoth"))
    assert "Welcome" in panel.house.desk.teams()
    panel.driver.touch("team0")
    panel.driver.touch("joinThem")
    panel.driver.wait_until(lambda: "Welcome" not in panel.house.desk.teams())
    assert panel.house.desk.teams()["Back Office"] == (3, 3)


def test_how_visitors_say_who_they_are_is_a_setting(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("settings")
    stage.driver.touch("choice-pass", within="way")
    stage.driver.touch("save")
    assert stage.house.event.settings.identify == {**ACTIVITIES, "hunt": "pass"}
    settings = stage.driver.kiosk.admin.settings
    settings.letIn(True)
    settings.save()
    assert stage.house.event.settings.walk_ins
