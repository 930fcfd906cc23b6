"""Printed by a real CUPS through cups-pdf: what comes out, and what is told when something does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtPdf import QPdfDocument

from kiosk.answers import Refused
from kiosk.device import PrinterChoice
from kiosk.printer.model import NOT_HANDED
from kiosk.printing.qt_print import CannotBeRead, print_pdf
from tests.printer.conftest import Ask, Office
from tests.printer.papers import A4, CARD, LETTER, LYING, pdf


def opened(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document


def shapes(document: QPdfDocument) -> list[tuple[int, int]]:
    """Of its pages, in whole mm."""
    points = [document.pagePointSize(page) for page in range(document.pageCount())]
    return [(round(size.width() / 72 * 25.4), round(size.height() / 72 * 25.4)) for size in points]


def marks(document: QPdfDocument, page: int) -> tuple[str, str, str, str]:
    """The colors 25 mm from both edges of each corner: upper left, upper right, lower left, lower right."""
    points = document.pagePointSize(page)
    size = QSize(round(points.width()), round(points.height()))
    drawn, inside = document.render(page, size), round(25 / 25.4 * 72)
    across, down = (inside, size.width() - inside), (inside, size.height() - inside)
    return tuple(_named(drawn.pixelColor(x, y)) for y in down for x in across)  # type: ignore[return-value]


def _named(color: QColor) -> str:
    if color.alpha() < 100 or min(color.red(), color.green(), color.blue()) > 200:
        return ""
    return max(("red", color.red()), ("blue", color.blue()), key=lambda one: one[1])[0]


UPRIGHT = ("red", "", "", "blue")
TURNED = ("", "blue", "red", "")
"""A page that lies, on paper that does not: a quarter to the left, nothing cut off, as large as it was."""


def test_what_comes_out(office: Office, paper: Ask) -> None:
    office.keeper.choose(PrinterChoice("Office"))
    heard: list[int] = []
    office.keeper.finished.connect(heard.append)
    number = office.keeper.add(paper("certificates", pdf(LYING), copies=2))
    assert office.keeper.waiting == 1
    office.becomes(number, "printed")
    assert heard == [number]
    assert office.keeper.waiting == 0
    assert office.keeper.trouble == ""
    (came,) = office.papers()
    assert "handlebar-" in came.name
    document = opened(came)
    assert shapes(document) == [A4, A4]
    assert [marks(document, page) for page in range(2)] == [TURNED, TURNED]
    assert office.cups.jobs() == []


@pytest.mark.faults
def test_pages_of_both_ways_and_letter(office: Office, paper: Ask) -> None:
    office.keeper.choose(PrinterChoice("Office"))
    both, letter = (office.keeper.add(paper(content=pdf(*sizes))) for sizes in ((A4, LYING), (LETTER,)))
    office.becomes(letter, "printed")
    assert office.state(both) == ("printed", "")
    first, second = map(opened, office.papers())
    assert shapes(first) == [A4, A4]
    assert [marks(first, page) for page in range(2)] == [UPRIGHT, TURNED]
    assert (shapes(second), marks(second, 0)) == ([(216, 279)], UPRIGHT)


def test_out_of_paper_then_on_by_itself(office: Office, paper: Ask) -> None:
    office.cups.door("media-empty-error")
    first = office.keeper.add(paper(content=pdf(CARD)))
    second = office.keeper.add(paper(content=pdf(CARD)))
    office.becomes(first, "help", "paper")
    assert office.keeper.trouble == "paper"
    assert office.state(second) == ("waiting", "")
    assert office.keeper.waiting == 2
    office.cups.door("")
    office.becomes(first, "printed")
    office.becomes(second, "printed")
    assert office.keeper.trouble == ""
    assert len(office.papers()) == 2
    assert office.house.prints.get(first).tries == 1


def test_one_that_never_ends_is_noticed_and_cancelled(office: Office, paper: Ask) -> None:
    office.cups.door("silent")
    number = office.keeper.add(paper(content=pdf(CARD)))
    office.at_the_printer(number)
    office.clock.skip(59)
    office.keeper.look()
    assert office.state(number) == ("printing", "")
    office.clock.skip(2)
    office.becomes(number, "help", "stuck")
    office.keeper.cancel(number)
    assert office.state(number) == ("cancelled", "")
    office.until(lambda: office.cups.jobs() == [])
    office.until(lambda: office.house.prints.to_recall() == ())
    assert office.papers() == []


def test_stopped_in_the_middle_and_started_again(office: Office, paper: Ask) -> None:
    office.cups.door("silent")
    number = office.keeper.add(paper(content=pdf(CARD)))
    office.at_the_printer(number)
    office.cups.stop()
    office.becomes(number, "help", "service")
    waiting = office.keeper.add(paper(content=pdf(CARD)))
    office.cups.door("")
    office.cups.start()
    office.becomes(number, "printed")
    office.becomes(waiting, "printed")
    assert len(office.papers()) == 2
    assert office.house.prints.get(number).tries == 1


def test_what_is_in_the_way_before_anything_is_handed_over(office: Office, paper: Ask) -> None:
    office.keeper.choose(PrinterChoice("Gone"))
    number = office.keeper.add(paper(content=pdf(CARD)))
    office.becomes(number, "help", "no-printer")
    office.cups.stop()
    office.keeper.choose(PrinterChoice("Drawer"))
    office.becomes(number, "help", "service")
    assert office.house.prints.get(number).system == NOT_HANDED
    office.cups.start()
    office.cups.pause("Drawer")
    office.becomes(number, "help", "off")
    office.cups.resume("Drawer")
    office.becomes(number, "printed")
    assert len(office.papers()) == 1


def test_given_back_and_printed_again(office: Office, paper: Ask) -> None:
    office.cups.give_back("Drawer")
    office.cups.door("broken")
    number = office.keeper.add(paper(content=pdf(CARD)))
    office.becomes(number, "help", "refused")
    office.cups.door("")
    office.keeper.again(number)
    office.becomes(number, "printed")
    assert office.house.prints.get(number).tries == 2


def test_a_damaged_file_keeps_nobody_else_waiting(office: Office, paper: Ask) -> None:
    damaged, gone = office.keeper.add(paper()), office.keeper.add(paper())
    office.house.prints.path(office.house.prints.get(gone)).unlink()
    office.becomes(damaged, "help", "damaged")
    office.becomes(gone, "help", "gone")
    assert office.papers() == []
    assert office.cups.jobs() == []
    office.keeper.cancel(damaged)
    office.keeper.cancel(gone)
    assert office.keeper.trouble == ""
    assert office.house.prints.to_recall() == ()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"no PDF at all", pdf(CARD)[:400]])
def test_damaged_files_are_refused_before_any_printer_is_asked(content: bytes) -> None:
    with pytest.raises(CannotBeRead):
        print_pdf(content, "Nobody", 1, "handlebar", lambda _: None, lambda: None)


def test_once_comes_out_and_leaves_nothing(office: Office) -> None:
    said: list[tuple[str, str]] = []
    office.keeper.printed_once.connect(lambda kind, trouble: said.append((kind, trouble)))
    office.keeper.print_once("draw-secret", pdf(CARD))
    with pytest.raises(Refused):
        office.keeper.print_once("draw-secret", pdf(CARD))
    office.until(lambda: len(office.papers()) == 1)
    office.until(lambda: said == [("draw-secret", "")])
    assert office.house.prints.all() == ()
    assert list(office.house.folder.prints.iterdir()) == []


def test_cancelled_while_it_is_drawn_nothing_is_handed_over(office: Office, paper: Ask) -> None:
    number = office.keeper.add(paper(content=pdf(*[CARD] * 300)))
    office.until(lambda: office.state(number) == ("printing", ""))
    office.keeper.cancel(number)
    after = office.keeper.add(paper(content=pdf(CARD)))
    office.becomes(after, "printed")
    assert len(office.papers()) == 1
    assert office.house.prints.to_recall() == ()


def test_the_printers_of_the_system(office: Office) -> None:
    heard: list[tuple[str, ...]] = []
    office.keeper.printers(heard.append)
    office.until(lambda: bool(heard))
    assert set(heard[0]) == {"Drawer", "Office"}
