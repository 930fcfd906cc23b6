"""Cards, pages to color and a team's poster: made on the organizer's screen, printed as all papers are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.device import PrinterChoice
from kiosk.printer.model import PrintJob
from tests.playing import SCREEN, inside, playing, screen
from tests.printer.conftest import QUICK, cups
from tests.printer.cups import PrintService
from tests.ui_admin.lists import covered
from ui.tour.stage import Stage

__all__ = ["cups"]

LONG = 120.0
PAPERS = (
    ("cards", "card", "thank-you-cards.pdf"),
    ("coloring", "coloring", "coloring.pdf"),
    ("poster", "poster", "team-poster.pdf"),
)


@contextmanager
def at_the_papers(event: Path, device: Path) -> Iterator[Stage]:
    """Of the awards, with a printer chosen. They need no award."""
    with playing(event, replace(SCREEN, device=device)) as stage:
        stage.driver.kiosk.prints._pace = QUICK
        stage.driver.kiosk.prints.choose(PrinterChoice("Office"))
        inside(stage)
        for name in ("awards", "papers"):
            stage.driver.touch(name)
        assert stage.driver.find("cards") and not stage.driver.has("awardbatch")
        yield stage


def printed(stage: Stage, tile: str) -> PrintJob:
    """Made and sent to the printer with two copies, by touch; how it stands then."""
    for name in (tile, "make"):
        stage.driver.touch(name)
    stage.driver.wait_until(lambda: stage.driver.has("print"), LONG)
    stage.driver.touch("more", within="copies")
    stage.driver.touch("print")
    return stage.house.prints.all()[0]


def put_away(stage: Stage) -> None:
    stage.driver.touch("wonderful")
    stage.driver.wait_until(lambda: not covered(stage))
    stage.driver.touch("back")
    assert screen(stage) == "awardpapers"


def pages(path: Path) -> int:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document.pageCount()


def test_one_waits_in_the_queue_where_nothing_prints(
    event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    with at_the_papers(event, tmp_path / "device.toml") as stage:
        job = printed(stage, "poster")
        assert (job.kind, job.file, job.copies, job.visitor) == ("poster", "prints/team-poster.pdf", 2, False)
        assert pages(stage.house.folder.prints / "team-poster.pdf") == 1
        assert stage.driver.reads("The print service of this machine does not answer.")


@pytest.mark.faults
def test_all_come_out_of_the_printer_as_they_lie_in_the_folder(
    event: Path, cups: PrintService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    with at_the_papers(event, tmp_path / "device.toml") as stage:
        for tile, kind, file in PAPERS:
            before = set(cups.papers())
            job = printed(stage, tile)
            assert (job.kind, job.file, job.copies) == (kind, f"prints/{file}", 2)
            stage.driver.wait_until(lambda number=job.id: state(stage, number) == ("printed", ""), LONG)
            assert state(stage, job.id) == ("printed", "")
            put_away(stage)
            (came,) = set(cups.papers()) - before
            assert pages(came) % pages(stage.house.folder.prints / file) == 0


def state(stage: Stage, number: int) -> tuple[str, str]:
    job = stage.house.prints.get(number)
    return job.state, job.trouble
