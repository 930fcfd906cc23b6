"""Bringing in a list on the organizer's desk: by touch, in a real window, on a real event."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.people.workbooks import many_rows, workbook, zip_bomb
from tests.playing import make_event, playing, screen
from tests.ui_admin.lists import chosen, covered, finished, importing, scrolled, stick
from ui.tour.stage import Stage

__all__ = ["stick"]


@pytest.fixture
def panel(stage: Stage, stick: Path) -> Stage:
    importing(stage, stick)
    return stage


def displays(stage: Stage) -> list[str]:
    return sorted(person.display for person in stage.house.people.all_active())


def test_a_list_is_chosen_corrected_taken_and_its_people_found(panel: Stage) -> None:
    driver, view = panel.driver, panel.driver.kiosk.admin.importing
    before = displays(panel)
    chosen(panel, "list.csv")
    assert driver.reads("3 people, ready to come in.")
    assert (view.encoding, view.separator, view.header) == ("cp1252", ";", 1)
    assert driver.sees("Zoë")
    driver.touch("letters")
    driver.touch("option-cp1251")
    finished(panel)
    assert driver.sees("Zoл")
    driver.touch("letters")
    driver.touch("option-cp1252")
    finished(panel)
    driver.touch("column3")
    driver.touch("option-team")
    finished(panel)
    assert [column["field"] for column in view.columns] == ["given", "family", "", "team", "staff_number"]
    assert displays(panel) == before
    driver.touch("take")
    assert driver.reads("Your list is in.")
    assert displays(panel) == ["Ana Pires", "René Lefèvre", "Zoë Müller"]
    assert {one.display: one.team for one in panel.house.people.all_active()} == {
        "Ana Pires": "Halle", "René Lefèvre": "Lager", "Zoë Müller": "Lager",
    }  # fmt: skip
    panel.home()
    driver.scan(panel.piece())
    driver.type("zoe")
    assert driver.reads("Zoë Müller")


@pytest.mark.faults
def test_what_would_happen_can_be_looked_through(panel: Stage) -> None:
    driver, view = panel.driver, panel.driver.kiosk.admin.importing
    chosen(panel, "list.csv")
    counts = {str(part["key"]): part["count"] for part in view.parts}
    assert counts == {"problems": 0, "new": 2, "changed": 0, "same": 1, "inactive": 5}
    driver.touch("part-inactive")
    assert driver.reads("5 are no longer in the list")
    assert driver.sees("Bob Smith") and not driver.sees("Zoë Müller")
    driver.touch("wholeList")
    driver.touch("part-new")
    assert driver.reads("Zoë Müller")
    driver.touch("wholeList")
    assert driver.reads("3 people, ready to come in.")


@pytest.mark.faults
def test_the_same_list_again_doubles_nobody(panel: Stage) -> None:
    chosen(panel, "list.csv")
    panel.driver.touch("take")
    chosen(panel, "list.csv")
    assert panel.driver.reads("Everybody is here already.")
    assert not panel.driver.has("take")
    panel.driver.kiosk.admin.importing.take()
    assert len(displays(panel)) == 3


@pytest.mark.faults
def test_two_headers_are_mended_by_touch(panel: Stage, stick: Path) -> None:
    (stick / "two.csv").write_text("Name;Name;Team\nAna;Pires;A\nBob;Ray;B\n", "utf-8")
    chosen(panel, "two.csv")
    driver = panel.driver
    assert driver.reads("Two columns have this header.")
    assert not driver.has("take")
    driver.touch("column0")
    driver.touch("option-given")
    finished(panel)
    driver.touch("column1")
    driver.touch("option-family")
    finished(panel)
    driver.touch("take")
    assert displays(panel) == ["Ana Pires", "Bob Ray"]


def test_rows_to_mend_are_shown_with_their_place_and_go_with_the_organizer(panel: Stage, stick: Path) -> None:
    rows = "".join(f"Ana {at};nonsense\n" for at in range(30))
    (stick / "bad.csv").write_text("Name;E-Mail\n" + rows, "utf-8")
    before = displays(panel)
    chosen(panel, "bad.csv")
    assert panel.driver.reads("Row 2, column E-Mail: This does not look like an e-mail address.")
    panel.driver.touch("part-problems")
    assert panel.driver.reads("30 places to mend")
    assert panel.driver.reads("Row 3")
    panel.driver.touch("recordsDown")
    panel.driver.touch("wholeList")
    assert not panel.driver.has("take")
    assert displays(panel) == before
    chosen(panel, "list.csv")
    panel.wait(121)
    assert screen(panel) == "attract"
    view = panel.driver.kiosk.admin.importing
    assert (view.step, view.people, view.columns, view.file) == ("start", 0, [], "")
    view.take()
    assert displays(panel) == before


WRONG: dict[str, tuple[Callable[[], bytes], str]] = {
    "old.xls": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "This is an older Excel file (.xls)."),
    "picture.csv": (lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(64), "This is a picture or a video."),
    "empty.csv": (bytes, "This file is empty."),
    "bomb.xlsx": (lambda: zip_bomb(40), "Unpacked, this file is far larger than any list."),
    "rows.xlsx": (lambda: many_rows(100_000), "There are more than "),
}


@pytest.mark.faults
def test_what_is_no_list_gets_a_kind_word(panel: Stage, stick: Path) -> None:
    for name, (made, words) in WRONG.items():
        (stick / name).write_bytes(made())
        chosen(panel, name)
        assert panel.driver.kiosk.admin.importing.step == "wrong", name
        assert panel.driver.reads(words)
        (stick / name).unlink()
    panel.driver.touch("back")
    assert (screen(panel), len(displays(panel))) == ("admin", 6)


def test_a_spreadsheet_with_its_sheets_and_its_headers(panel: Stage, stick: Path) -> None:
    people = [["Stand: Juni"], [], ["Name", "Team"], ["Ana Pires", "A"], ["Cyd Okoro", "B"]]
    (stick / "office.xlsx").write_bytes(workbook(("Cover", [["Hello"]]), ("Staff", people)))
    chosen(panel, "office.xlsx")
    driver, view = panel.driver, panel.driver.kiosk.admin.importing
    assert (view.sheet, view.header, view.encoding) == ("Staff", 3, "")
    driver.touch("sheet")
    driver.touch("option-Cover")
    finished(panel)
    assert (view.step, view.sheet) == ("look", "Cover")
    driver.touch("sheet")
    driver.touch("option-Staff")
    finished(panel)
    driver.touch("take")
    assert displays(panel) == ["Ana Pires", "Cyd Okoro"]


@pytest.mark.faults
def test_a_file_without_headers_and_another_separator(panel: Stage, stick: Path) -> None:
    (stick / "bare.txt").write_text("Pires, Ana|A\nOkoro, Cyd|B\n", "utf-8")
    chosen(panel, "bare.txt")
    driver, view = panel.driver, panel.driver.kiosk.admin.importing
    for what, key in (("separator", "|"), ("header", "0")):
        scrolled(panel, "scrollDown")
        driver.touch(what)
        driver.touch(f"option-{key}")
        finished(panel)
    scrolled(panel, "scrollUp")
    driver.touch("column0")
    driver.touch("option-full")
    finished(panel)
    assert (view.separator, view.header, view.people) == ("|", 0, 2)
    driver.touch("take")
    assert displays(panel) == ["Ana Pires", "Cyd Okoro"]


def test_people_who_changed_meanwhile_are_looked_at_again(panel: Stage) -> None:
    chosen(panel, "list.csv")
    panel.house.people.add("Wanda", "Kim", approved=True, actor="visitor")
    panel.house.people.import_roster(panel.house.people.plan(b"Name;Staff number\nZed;77\n").plan, "command")
    before = displays(panel)
    panel.driver.touch("take")
    assert panel.driver.reads("The people changed in between.")
    assert displays(panel) == before
    panel.driver.touch("dismiss")
    finished(panel)
    panel.driver.touch("take")
    assert panel.driver.reads("Your list is in.")
    assert "Zed" not in displays(panel) and "Wanda Kim" in displays(panel)


def test_a_stick_that_is_pulled_between_choosing_and_reading(panel: Stage, stick: Path) -> None:
    panel.driver.touch("chooseFile")
    panel.driver.find_text("list.csv")
    shutil.rmtree(stick)
    panel.driver.touch_text("list.csv")
    assert panel.driver.reads("The file is no longer there.")
    panel.driver.touch("dismiss")
    assert screen(panel) == "import"
    assert panel.driver.kiosk.admin.importing.step == "start"


@pytest.mark.faults
def test_a_disk_that_does_not_answer_is_not_waited_for(panel: Stage, stick: Path) -> None:
    view = panel.driver.kiosk.admin.importing
    view._work._patience.setInterval(50)
    view._work.in_thread = lambda work, then: None
    panel.driver.touch("chooseFile")
    panel.driver.touch_text("list.csv")
    assert panel.driver.reads("The file is no longer there.")
    assert (view.step, view.running) == ("start", False)


@pytest.mark.faults
def test_stop_ends_the_reading(panel: Stage, stick: Path) -> None:
    rows = [["Name", "Team"], *([f"Ana {at}", "A"] for at in range(9_000))]
    (stick / "large.xlsx").write_bytes(workbook(("People", rows)))
    view = panel.driver.kiosk.admin.importing
    panel.driver.touch("chooseFile")
    panel.driver.touch_text("large.xlsx")
    panel.driver.wait_until(lambda: view._work._job is not None)
    child = view._work._job._process
    panel.wait(1000)
    assert screen(panel) == "import"
    panel.driver.touch("cancel")
    assert not child.is_alive()
    assert (view.step, view.running) == ("start", False)
    panel.driver.wait_until(lambda: not covered(panel))
    chosen(panel, "list.csv")
    assert panel.driver.has("take")


@pytest.fixture
def new_stage(tmp_path: Path, warnings: list[str]) -> Iterator[Stage]:
    make_event(tmp_path / "new", people="")
    with playing(tmp_path / "new") as stage:
        yield stage


def test_the_list_of_a_new_event_leads_back_to_the_first_steps(new_stage: Stage, stick: Path) -> None:
    importing(new_stage, stick)
    assert not new_stage.driver.has("saveCsv")
    chosen(new_stage, "list.csv")
    new_stage.driver.touch("take")
    new_stage.driver.touch("toDesk")
    assert screen(new_stage) == "assistant"
    assert len(displays(new_stage)) == 3
