"""Choosing a file or a folder: places and names, never paths."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from kiosk.places import Place, find_files, free_name
from tests.people.workbooks import parts
from tests.playing import inside, screen
from tests.ui_admin.lists import covered, importing, plugged, stick
from ui.admin.files.places import places
from ui.tour.stage import Stage

__all__ = ["stick"]


def aged(path: Path, seconds: float) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Name\n", "utf-8")
    os.utime(path, (time.time() - seconds,) * 2)
    return path


def test_newest_first_below_the_allowed_depth_nothing_hidden(tmp_path: Path) -> None:
    for name, age in (("b.csv", 5), ("in/a.CSV", 1), ("in/deeper/c.csv", 2), (".d.csv", 3), ("e.png", 4)):
        aged(tmp_path / name, age)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "broken.csv").symlink_to(tmp_path / "nowhere")
    found = find_files([Place("stick", tmp_path, depth=1), Place("home", tmp_path / "gone")], (".csv",))
    assert [file.path.name for file in found] == ["a.CSV", "b.csv"]


def test_a_folder_that_two_places_share_is_shown_once(tmp_path: Path) -> None:
    aged(tmp_path / "Downloads" / "a.csv", 1)
    home = Place("home", tmp_path, depth=1)
    assert len(find_files([Place("downloads", tmp_path / "Downloads"), home], (".csv",))) == 1


def test_a_free_name(tmp_path: Path) -> None:
    assert free_name(tmp_path, "people", ".csv").name == "people.csv"
    (tmp_path / "people.csv").touch()
    (tmp_path / "people-2.csv").touch()
    assert free_name(tmp_path, "people", ".csv").name == "people-3.csv"


def test_the_places_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DOWNLOAD_DIR", raising=False)
    (tmp_path / "Documents").mkdir()
    QStandardPaths.setTestModeEnabled(False)
    found = [place for place in places(tmp_path / "event") if place.kind != "stick"]
    assert {place.kind for place in found} >= {"event", "home"}
    assert len({place.path for place in found}) == len(found)


@pytest.mark.faults
def test_an_empty_place_says_what_to_do_and_a_stick_shows_up(stage: Stage, stick: Path) -> None:
    plugged(stage)
    inside(stage)
    stage.driver.touch("people")
    stage.driver.touch("import")
    stage.driver.touch("chooseFile")
    assert stage.driver.reads("Plug in a stick with your list")
    plugged(stage, Place("stick", stick, "KINGSTON"))
    assert stage.driver.reads("list.csv")
    assert stage.driver.sees("KINGSTON") and stage.driver.sees("Today")
    assert not stage.driver.sees(str(stick))
    stage.driver.touch("back")
    assert screen(stage) == "import"


def test_one_place_alone_and_nothing_that_is_not_there(stage: Stage, stick: Path, tmp_path: Path) -> None:
    aged(tmp_path / "dl" / "older.csv", 400 * 86400)
    importing(stage, stick)
    plugged(stage, Place("stick", stick, "KINGSTON"), Place("downloads", tmp_path / "dl"))
    stage.driver.touch("chooseFile")
    assert stage.driver.reads("older.csv") and stage.driver.sees("400 days old")
    stage.driver.touch(f"choice-{tmp_path / 'dl'}")
    stage.driver.wait_until(lambda: not stage.driver.sees("list.csv"))
    assert stage.driver.sees("older.csv") and not stage.driver.sees("list.csv")
    files = stage.driver.kiosk.admin.files
    files.choose("/etc/passwd")
    files.choose(str(stick))
    assert screen(stage) == "files"
    stage.wait(121)
    files.choose(str(stick / "list.csv"))
    assert (screen(stage), files._timer.isActive()) == ("attract", False)


def test_people_are_saved_to_a_stick_by_touch(stage: Stage, stick: Path) -> None:
    importing(stage, stick)
    for button, ending in (("saveCsv", ".csv"), ("saveXlsx", ".xlsx")):
        stage.driver.touch(button)
        stage.driver.touch_text("KINGSTON")
        assert stage.driver.reads(ending)
        stage.driver.wait_until(lambda: not covered(stage))
        assert stage.driver.sees("6 people are saved as")
        (written,) = stick.glob(f"people-*{ending}")
        plan = stage.house.people.plan(written.read_bytes()).plan
        assert (len(plan.unchanged), plan.nothing_to_do, plan.problems) == (6, True, ())
    assert b"<f>" not in parts(written.read_bytes())["xl/worksheets/sheet1.xml"]


def test_a_stick_that_cannot_be_written_says_so(stage: Stage, stick: Path) -> None:
    importing(stage, stick)
    stage.driver.touch("saveCsv")
    stage.driver.find_text("KINGSTON")
    (stick / "list.csv").unlink()
    stick.rmdir()
    stage.driver.touch_text("KINGSTON")
    stage.driver.find("dismiss")
    assert stage.driver.reads("The disk did not answer.")
    assert not stage.driver.kiosk.admin.exporting.running
