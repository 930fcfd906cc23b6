"""Making passes on the organizer's desk, by the real process beside the screen."""

from __future__ import annotations

import pytest
from PySide6.QtPdf import QPdfDocument

from tests.playing import inside, person, screen
from ui.tour.stage import Stage


def files(stage: Stage) -> list[str]:
    return sorted(path.name for path in stage.house.folder.prints.iterdir())


@pytest.mark.faults
def test_everybodys_passes_then_only_for_who_has_none(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("people")
    stage.driver.touch("passes")
    assert stage.driver.reads("Make 6 passes")
    stage.driver.touch("make")
    stage.driver.touch("wonderful")
    stage.driver.wait_until(lambda: not stage.driver.has("wonderful"))
    assert files(stage) == ["passes-01.pdf"]
    sheet = QPdfDocument()
    assert sheet.load(str(stage.house.folder.prints / "passes-01.pdf")) == QPdfDocument.Error.None_
    assert sheet.pageCount() == 1
    assert len(stage.house.desk.with_pass()) == 6
    assert all(stage.house.pins.has(one.id) for one in stage.house.people.all_active())
    stage.driver.touch("printed")
    stage.driver.wait_until(lambda: not stage.driver.has("printed"))
    assert files(stage) == []
    stage.driver.touch("choice-without")
    assert stage.driver.reads("Nobody to make one for")
    stage.driver.touch("choice-team")
    stage.driver.touch("team0")
    assert stage.driver.kiosk.admin.panels.people.passes_view.count == 1
    stage.driver.touch("back")
    assert screen(stage) == "people"


def test_one_persons_pass_and_back_to_them(stage: Stage) -> None:
    inside(stage)
    panels = stage.driver.kiosk.admin.panels.people
    panels.people_view.open(person(stage, "Ana Pires"))
    panels.person_view.newPass()
    assert (screen(stage), panels.passes_view.whose, panels.passes_view.name) == (
        "passes",
        "one",
        "Ana Pires",
    )
    panels.passes_view.make("A4", False)
    stage.driver.touch("wonderful")
    stage.driver.wait_until(lambda: not stage.driver.has("wonderful"))
    assert stage.house.desk.with_pass() == {person(stage, "Ana Pires")}
    assert not stage.house.pins.has(person(stage, "Ana Pires"))
    stage.driver.touch("back")
    assert (screen(stage), panels.person_view.name) == ("person", "Ana Pires")


@pytest.mark.faults
def test_stop_leaves_every_old_pass_alive(stage: Stage) -> None:
    guests = "\n".join(f"Guest {number}" for number in range(300))
    people = f"Name\nAna Pires\n{guests}\n".encode()
    stage.house.people.import_roster(stage.house.people.plan(people).plan, "organizer")
    old = stage.house.people.issue_pass(person(stage, "Ana Pires"), "organizer")
    inside(stage)
    stage.driver.kiosk.admin.go("passes")
    view = stage.driver.kiosk.admin.panels.people.passes_view
    view.choose("all")
    view.make("A4", True)
    stage.driver.wait_until(lambda: view.done > 0)
    child = view._job._process
    view.cancel()
    assert not view.running and not child.is_alive()
    assert (files(stage), stage.house.passes.sheets()) == ([], ())
    assert stage.house.people.person_by_pass(old) == stage.house.people.get(person(stage, "Ana Pires"))
