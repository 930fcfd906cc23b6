"""From a first title to the last bow: awards added, proposed, printed, checked and revealed, all by touch."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.awards.titles import READY
from kiosk.device import PrinterChoice, keep_printer
from tests.playing import PIN, SCREEN, playing, screen
from tests.printer.conftest import cups
from tests.printer.cups import PrintService
from ui.awards.red_carpet_view import RedCarpetView
from ui.tour.stage import Stage

__all__ = ["cups"]

PATIENCE = 180.0
A4_AT_150_DPI = QSize(1754, 1240)
TITLE = READY[0].title.text


def touches(stage: Stage, *names: str) -> None:
    for name in names:
        stage.driver.touch(name)


def pin(stage: Stage) -> None:
    touches(stage, *(f"digit{digit}" for digit in PIN), "enter")


def to_the_desk(stage: Stage) -> None:
    stage.driver.kiosk.shell.askForOrganizer()
    pin(stage)
    stage.driver.find("awards")


def one_from_the_list(stage: Stage) -> None:
    touches(stage, "awards", "way-awardtitles")
    stage.driver.touch_text(TITLE)
    stage.driver.find("search")
    stage.driver.type("cyd")
    stage.driver.touch_text("Cyd Okoro")
    touches(stage, "save")
    stage.driver.find("nominations")


def visitors_may_propose(stage: Stage) -> None:
    touches(stage, "nominations", "open", "home")
    stage.driver.wait_until(lambda: screen(stage) == "home")


def one_proposed_by_a_visitor(stage: Stage) -> None:
    touches(stage, "thanks", "nominate")
    stage.driver.find("finder")
    stage.driver.type("ana")
    stage.driver.touch_text("Ana Pires")
    stage.driver.find("writeName")
    stage.driver.type("bob")
    stage.driver.touch_text("Bob Smith")
    touches(stage, "idea0")
    stage.driver.find("why")
    stage.driver.type("kind to all")
    touches(stage, "send", "done")


def and_approved(stage: Stage) -> None:
    to_the_desk(stage)
    touches(stage, "awards", "nominations")
    stage.driver.touch_text("Bob Smith")
    touches(stage, "approve", "save")
    stage.driver.wait_until(lambda: len(stage.house.awards.all()) == 2)


def printed(stage: Stage, cups: PrintService) -> Path:
    """What comes out of the printer."""
    touches(stage, "back", "papers", "awardbatch", "make")
    stage.driver.wait_until(lambda: stage.driver.has("print"), PATIENCE)
    touches(stage, "print")
    stage.driver.wait_until(lambda: len(cups.papers()) == 1, PATIENCE)
    stage.driver.wait_until(lambda: stage.house.prints.all()[0].state == "printed", PATIENCE)
    assert [job.state for job in stage.house.prints.all()] == ["printed"]
    touches(stage, "wonderful")
    return cups.papers()[0]


def codes(paper: Path) -> list[str]:
    """What a scanner reads on its pages."""
    document = QPdfDocument()
    document.load(str(paper))
    pages = (document.render(page, A4_AT_150_DPI) for page in range(document.pageCount()))
    found = [zxingcpp.read_barcodes(_on_paper(page)) for page in pages]
    document.close()
    return [code.text for of_page in found for code in of_page]


def _on_paper(page: QImage) -> memoryview:
    """The page in gray, on white; as rows and columns."""
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    gray = white.convertToFormat(QImage.Format.Format_Grayscale8)
    wide = gray.bytesPerLine()
    rows = bytes(gray.constBits())
    packed = b"".join(rows[at * wide : at * wide + gray.width()] for at in range(gray.height()))
    return memoryview(packed).cast("B", (gray.height(), gray.width()))


def held_under_the_scanner(stage: Stage, text: str, name: str) -> None:
    stage.home()
    stage.driver.scan(text)
    assert stage.driver.reads("This certificate is real.")
    assert stage.driver.reads(name)
    touches(stage, "done")


def carpet(stage: Stage) -> RedCarpetView:
    return stage.driver.kiosk.organizer.red_carpet


def on(stage: Stage, name: str = "goOn") -> None:
    stage.driver.wait_until(lambda: carpet(stage).ready)
    touches(stage, name)


def half_of_the_show(stage: Stage) -> None:
    """Up to the title of the second award."""
    to_the_desk(stage)
    touches(stage, "awards", "show")
    on(stage, "begin")
    on(stage)
    assert stage.driver.reads(TITLE) and not stage.driver.sees("Cyd Okoro")
    on(stage)
    assert stage.driver.reads("Cyd Okoro")
    for _ in range(2):
        on(stage)
    assert stage.driver.reads("And it goes to...")


def the_other_half(stage: Stage) -> None:
    """After the kill: the PIN leads back to that very step."""
    to_the_desk(stage)
    stage.driver.touch("mend", within="carpetFact")
    assert (screen(stage), carpet(stage).scene, carpet(stage).about.number) == ("redcarpet", "title", 2)
    on(stage)
    assert stage.driver.reads("Bob Smith")
    on(stage)
    assert stage.driver.reads("Give them all a hand!")


def to_the_certificates(stage: Stage) -> None:
    touches(stage, "certificates")
    pin(stage)
    stage.driver.find("make")
    assert (screen(stage), stage.house.red_carpet.at().step) == ("awardbatch", "off")


@contextmanager
def office(event: Path, device: Path) -> Iterator[Stage]:
    with playing(event, replace(SCREEN, device=device)) as stage:
        yield stage


@pytest.mark.faults
def test_from_a_first_title_to_the_last_bow(
    event: Path, cups: PrintService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    keep_printer(tmp_path / "device.toml", PrinterChoice("Office"))
    with office(event, tmp_path / "device.toml") as stage:
        to_the_desk(stage)
        one_from_the_list(stage)
        visitors_may_propose(stage)
        one_proposed_by_a_visitor(stage)
        and_approved(stage)
        read = codes(printed(stage, cups))
        assert read == [award.code for award in stage.house.awards.all()]
        for text, name in zip(read, ("Cyd Okoro", "Bob Smith"), strict=True):
            held_under_the_scanner(stage, text, name)
        half_of_the_show(stage)
        shutil.copytree(event, tmp_path / "killed")
    with office(tmp_path / "killed", tmp_path / "device.toml") as stage:
        the_other_half(stage)
        to_the_certificates(stage)
