"""Making mustaches on the organizer's desk, by the real process beside the screen."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from kiosk.answers import Refused
from tests.playing import inside, screen
from ui.tour.stage import Stage


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("pieces")
    return stage


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_fifty_pieces_by_touch_and_keys(panel: Stage, temporary: Path) -> None:
    view = panel.driver.kiosk.admin.pieces
    seen: list[int] = []
    view.changed.connect(lambda: seen.append(view.done))
    for _ in range(15):
        panel.driver.press(Qt.Key.Key_Down)
    assert panel.driver.reads("Make 50 mustaches")
    panel.driver.touch("make")
    panel.driver.touch("wonderful")
    panel.driver.wait_until(lambda: not panel.driver.has("wonderful"))
    assert max(seen) == 50
    assert len(set(seen)) > 2
    assert panel.house.hunt.board().total == 50
    (name,) = files(panel.house.folder.prints)
    sheet = QPdfDocument()
    assert sheet.load(str(panel.house.folder.prints / name)) == QPdfDocument.Error.None_
    assert sheet.pageCount() > 1
    assert files(temporary) == []
    (sheet_line,) = view.sheets
    assert (sheet_line["first"], sheet_line["last"], sheet_line["file"]) == ("PIECE-0001", "PIECE-0050", name)
    assert panel.driver.reads("PIECE-0001 – 0050")


@pytest.mark.faults
def test_printed_removes_the_file(panel: Stage) -> None:
    panel.driver.kiosk.admin.pieces.make(10, 1, "A4", "medium")
    panel.driver.touch("wonderful")
    panel.driver.wait_until(lambda: not panel.driver.has("wonderful"))
    assert len(files(panel.house.folder.prints)) == 1
    panel.driver.touch("printed")
    panel.driver.wait_until(lambda: not panel.driver.has("printed"))
    assert files(panel.house.folder.prints) == []
    assert panel.driver.reads("Printed; the file is gone.")
    assert panel.house.hunt.board().total == 10


@pytest.mark.faults
def test_stop_leaves_nothing_behind(panel: Stage, temporary: Path) -> None:
    view = panel.driver.kiosk.admin.pieces
    view.make(2000, 1, "A4", "medium")
    panel.driver.wait_until(lambda: view.done > 0)
    child = view._job._process
    panel.driver.touch("cancel")
    assert not view.running
    assert not child.is_alive()
    assert panel.house.hunt.board().total == 0
    assert panel.house.hunt.sheets() == ()
    assert (files(panel.house.folder.prints), files(temporary)) == ([], [])
    panel.driver.wait_until(lambda: not panel.driver.has("cancel"))
    panel.driver.kiosk.admin.pieces.make(10, 1, "A4", "medium")
    panel.driver.touch("wonderful")
    panel.driver.wait_until(lambda: not panel.driver.has("wonderful"))
    assert panel.house.hunt.board().total == 10


def test_nobody_is_locked_out_while_the_sheet_is_drawn(panel: Stage) -> None:
    view = panel.driver.kiosk.admin.pieces
    view.make(2000, 1, "A4", "medium")
    panel.wait(1000)
    assert (screen(panel), view.running) == ("pieces", True)
    panel.driver.touch("cancel")
    panel.wait(121)
    assert screen(panel) == "attract"


def test_a_sheet_that_cannot_be_stored_says_so_and_leaves_nothing(panel: Stage, temporary: Path) -> None:
    def full(planned: object, drawn: Path) -> Path:
        raise Refused(panel.driver.kiosk.admin.tested("nothing"))

    panel.driver.kiosk.admin.pieces._house.hunt.add_pieces = full
    panel.driver.kiosk.admin.pieces.make(10, 1, "A4", "medium")
    panel.driver.touch("dismiss")
    assert not panel.driver.kiosk.admin.pieces.running
    assert (files(panel.house.folder.prints), files(temporary)) == ([], [])


@pytest.mark.faults
def test_closing_the_kiosk_ends_the_drawing(panel: Stage, temporary: Path) -> None:
    view = panel.driver.kiosk.admin.pieces
    view.make(2000, 1, "A4", "medium")
    panel.driver.wait_until(lambda: view.done > 0)
    child = view._job._process
    panel.driver.kiosk.admin.stop()
    assert not child.is_alive()
    assert files(temporary) == []
