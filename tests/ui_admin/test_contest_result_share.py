"""The result on a stick: the folder, a spreadsheet, papers; a stick that is pulled."""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path

import pytest

from kiosk.places import Place
from tests.playing import screen
from tests.ui_admin.contest_results import owls_win, panels, to_result
from tests.ui_admin.lists import covered, plugged
from ui.tour.stage import Stage


@pytest.fixture
def stick(stage: Stage, tmp_path: Path) -> Path:
    """Plugged in, and the organizer is on the page from which the result is taken along."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    owls_win(stage)
    plugged(stage, Place("stick", folder, folder.name))
    to_result(stage)
    stage.driver.touch("look")
    stage.driver.touch("toShare")
    return folder


def written(stage: Stage, button: str, stick: Path) -> str:
    stage.driver.touch(button)
    stage.driver.touch_text(stick.name)
    stage.driver.wait_until(lambda: screen(stage) == "contestresult")
    stage.driver.find("wonderful")
    name = panels(stage).share.written
    stage.driver.touch("wonderful")
    stage.driver.wait_until(lambda: not covered(stage))
    return name


@pytest.mark.faults
def test_a_stick_pulled_while_nothing_comes_back_from_it(stage: Stage, stick: Path) -> None:
    """The writer hangs, as in a dead disk; the screen does not."""
    assert stage.driver.reads("The room has not seen the result yet.")
    stage.driver.touch("publish")
    stage.driver.touch_text(stick.name)
    job = panels(stage).share._writer.job
    assert job is not None and job._process.pid
    os.kill(job._process.pid, signal.SIGSTOP)
    shutil.rmtree(stick)
    pulled = time.monotonic()
    assert stage.driver.reads("This place is gone, so nothing was written.")
    assert time.monotonic() - pulled < 3
    assert stage.driver.sees("The votes are safe on the kiosk.")
    stage.driver.touch("dismiss")
    stick.mkdir()
    name = written(stage, "publish", stick)
    assert [path.name for path in stick.iterdir()] == [name]
    assert {"result.txt", "ballots.csv", "ballots.pdf", "result.pdf"} < {
        path.name for path in (stick / name).iterdir()
    }
    rows = stage.house.store.query("SELECT detail FROM journal WHERE kind = 'contest-published'")
    assert len(rows) == 1


@pytest.mark.faults
def test_tables_and_papers(stage: Stage, stick: Path) -> None:
    for button, name in (("saveTable", "CONTEST-1-result.xlsx"), ("saveText", "CONTEST-1-result.csv")):
        assert written(stage, button, stick) == name
        assert (stick / name).stat().st_size > 100
    for button, name in (("makeResult", "CONTEST-1-result.pdf"), ("makeBallots", "CONTEST-1-ballots.pdf")):
        stage.driver.touch(button)
        assert stage.driver.reads(name)
        stage.driver.touch("wonderful")
        stage.driver.wait_until(lambda: not covered(stage))
        assert (stage.house.folder.prints / name).read_bytes().startswith(b"%PDF")
