"""Printing at the desk with a real print service: chosen, printed, stopped in the middle, started again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.device import PrinterChoice, read_device
from kiosk.printer.model import Request
from tests.playing import SCREEN, inside, playing, screen
from tests.printer.conftest import QUICK, cups
from tests.printer.cups import LIBRARY, PrintService
from tests.printer.papers import CARD, pdf
from tests.ui_admin.lists import covered
from tests.ui_draw.staging import at_the_sheet, make_office, touches
from ui.tour.stage import Stage

__all__ = ["cups"]

LONG = 120.0
PORT = 8697


@pytest.fixture
def device(tmp_path: Path) -> Path:
    return tmp_path / "device.toml"


@pytest.fixture
def came(cups: PrintService, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[Path]]]:
    """What came out of the printers in this test."""
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    before = set(cups.papers())
    yield lambda: [one for one in cups.papers() if one not in before]
    cups.door("")


@pytest.fixture
def stage(event: Path, device: Path, came: object, warnings: list[str]) -> Iterator[Stage]:
    with playing(event, replace(SCREEN, device=device)) as found:
        found.driver.kiosk.prints._pace = QUICK
        yield found


def becomes(stage: Stage, job: int, state: str, trouble: str = "") -> None:
    def now() -> tuple[str, str]:
        found = stage.house.prints.get(job)
        return found.state, found.trouble

    stage.driver.wait_until(lambda: now() == (state, trouble), LONG)
    assert now() == (state, trouble)


def lying(stage: Stage, name: str) -> str:
    (stage.house.folder.prints / name).write_bytes(pdf(CARD))
    return f"prints/{name}"


def uncovered(stage: Stage) -> None:
    stage.driver.wait_until(lambda: not covered(stage))


def pages(path: Path) -> int:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document.pageCount()


@pytest.mark.faults
def test_chosen_tested_stopped_and_started_again(
    stage: Stage, device: Path, cups: PrintService, came: Callable[[], list[Path]]
) -> None:
    inside(stage)
    touches(stage, "printing", "printers")
    stage.driver.touch_text("\u2068Office\u2069")
    assert stage.driver.reads("It is ready.")
    assert read_device(device).printer == PrinterChoice("Office")
    stage.driver.touch("testPage")
    stage.driver.wait_until(lambda: stage.house.prints.all() != ())
    (test,) = stage.house.prints.all()
    becomes(stage, test.id, "printed")
    assert stage.driver.reads("Printed")
    (page,) = came()
    assert pages(page) == 1

    cups.stop()
    lying(stage, "card.pdf")
    touches(stage, "papers")
    stage.driver.touch_text("\u2066card.pdf\u2069")
    touches(stage, "print")
    assert stage.driver.reads("The print service of this machine does not answer.")
    touches(stage, "wonderful")
    uncovered(stage)
    touches(stage, "back", "back")
    assert screen(stage) == "admin"
    assert stage.driver.reads("1 paper waits.")

    cups.start()
    becomes(stage, stage.house.prints.all()[0].id, "printed")
    stage.driver.wait_until(lambda: not stage.driver.has("printerFact"))
    assert not stage.driver.has("printerFact")
    assert len(came()) == 2


@pytest.mark.faults
def test_out_of_paper_a_file_that_went_and_a_printer_that_vanished(
    stage: Stage, cups: PrintService, came: Callable[[], list[Path]]
) -> None:
    keeper = stage.driver.kiosk.prints
    keeper.choose(PrinterChoice("Drawer"))
    inside(stage)
    cups.door("media-empty-error")
    first = keeper.add(Request("card", lying(stage, "first.pdf")))
    second = keeper.add(Request("poster", lying(stage, "second.pdf")))
    becomes(stage, first, "help", "paper")
    assert stage.driver.reads(
        "The printer needs paper. Put some in: then it goes on by itself. 2 papers wait."
    )
    (stage.house.folder.prints / "second.pdf").unlink()
    cups.door("")
    becomes(stage, first, "printed")
    becomes(stage, second, "help", "gone")
    touches(stage, "printing")
    assert stage.driver.reads("A paper needs help.")
    stage.driver.touch_text("Team poster")
    touches(stage, "jobAgain")
    assert stage.driver.reads("This paper is not there any more.")
    touches(stage, "dismiss")
    uncovered(stage)
    stage.driver.touch_text("Team poster")
    touches(stage, "jobCancel")
    becomes(stage, second, "cancelled")
    keeper.choose(PrinterChoice("Sold last year"))
    third = keeper.add(Request("card", "prints/first.pdf"))
    becomes(stage, third, "help", "no-printer")
    assert stage.driver.reads("The printer that was chosen is not there.")
    touches(stage, "printers")
    stage.driver.touch_text("\u2068Drawer\u2069")
    becomes(stage, third, "printed")
    assert len(came()) == 2


@pytest.mark.faults
def test_the_secret_is_printed_and_lies_nowhere(
    tmp_path: Path, device: Path, came: Callable[[], list[Path]], warnings: list[str]
) -> None:
    make_office(tmp_path / "office")
    with playing(tmp_path / "office", replace(SCREEN, device=device)) as stage:
        stage.driver.kiosk.prints.choose(PrinterChoice("Drawer"))
        at_the_sheet(stage)
        touches(stage, "more", "option-secret", "printSecret")
        assert stage.driver.reads("The page is at the printer. Fetch it at once.")
        stage.driver.wait_until(lambda: len(came()) == 1, LONG)
        assert list(stage.house.folder.path.rglob("*.pdf")) == []
        assert stage.house.prints.all() == ()
        touches(stage, "more", "option-sheet", "print")
        becomes(stage, stage.house.prints.all()[0].id, "printed")
        assert [one.name for one in stage.house.folder.prints.iterdir()] == ["DRAW-1-sheet.pdf"]
    assert len(came()) == 2


@pytest.fixture
def far() -> Iterator[PrintService]:
    """Somebody else's print service, with a printer that is reached by its address alone."""
    service = PrintService()
    settings = service.place / "etc/cupsd.conf"
    settings.write_text(f"Listen 127.0.0.1:{PORT}\nServerAlias *\n{settings.read_text()}")
    try:
        service.start()
        service.add_printers()
        yield service
    finally:
        service.close()


@pytest.mark.faults  # two print services
def test_a_printer_on_the_network_is_typed_asked_and_used(
    stage: Stage, device: Path, cups: PrintService, far: PrintService
) -> None:
    (cups.place / "bin/backend/ipp").symlink_to(LIBRARY / "backend/ipp")
    address = f"ipp://127.0.0.1:{PORT}/printers/Office"
    inside(stage)
    touches(stage, "printing", "printers")
    stage.driver.touch_text("A printer on the network")
    touches(stage, "address")
    stage.driver.type(address)
    touches(stage, "tryAddress")
    assert stage.driver.reads("It answers, and it is ready.")
    touches(stage, "useAddress")
    stage.driver.wait_until(lambda: screen(stage) == "printing", LONG)
    assert read_device(device).printer == PrinterChoice("Handlebar", address)
    touches(stage, "testPage")
    stage.driver.wait_until(lambda: len(far.papers()) == 1, LONG)
    becomes(stage, stage.house.prints.all()[0].id, "printed")
    assert pages(far.papers()[0]) == 1
    touches(stage, "printers")
    assert stage.driver.reads(address)
