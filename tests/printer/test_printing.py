"""Printed by a real CUPS: what comes out, and what is told when nothing does. In short: `test_story`."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk.answers import Refused
from kiosk.device import PrinterChoice
from kiosk.printer.model import NOT_HANDED
from tests.printer.conftest import Ask, Office
from tests.printer.cups import PrintService
from tests.printer.papers import A4, CARD, LETTER, LYING, TURNED, UPRIGHT, marks, opened, pdf, shapes
from tools.findings import ROOT

MB = 1 << 20

pytestmark = pytest.mark.faults


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


def test_once_comes_out_and_leaves_nothing(office: Office) -> None:
    said: list[tuple[str, str]] = []
    kept = office.cups.kept()
    office.cups.door("silent")
    office.keeper.printed_once.connect(lambda kind, trouble: said.append((kind, trouble)))
    office.keeper.print_once("draw-secret", pdf(CARD))
    with pytest.raises(Refused):
        office.keeper.print_once("draw-secret", pdf(CARD))
    office.until(lambda: len(office.cups.kept() - kept) == 1)
    office.cups.door("")
    office.until(lambda: len(office.papers()) == 1)
    office.until(lambda: said == [("draw-secret", "")])
    assert office.house.prints.all() == ()
    assert list(office.house.folder.prints.iterdir()) == []
    office.until(lambda: office.cups.kept() == kept, patience=20)


def test_what_a_printer_says_at_its_own_address(office: Office, paper: Ask) -> None:
    """The address of this service's printer stands for one in the network: it is asked by TCP, not by the
    service's socket, and what the service says of another printer does not count."""
    address = f"ipp://127.0.0.1:{office.cups.port}/printers/Office"
    office.keeper.choose(PrinterChoice("Drawer", address))
    office.cups.pause("Office")
    office.until(lambda: office.keeper.trouble == "off")
    office.cups.resume("Office")
    office.until(lambda: office.keeper.trouble == "")
    number = office.keeper.add(paper(content=pdf(CARD)))
    office.becomes(number, "printed")
    assert len(office.papers()) == 1


def test_three_hundred_pages_take_the_memory_of_one(cups: PrintService) -> None:
    few, many = (memory_of(cups, pages) for pages in (3, 300))
    assert many < few + 60 * MB


def memory_of(cups: PrintService, pages: int) -> int:
    """The most that a process needs to draw so many A4 pages and hand them over."""
    program = (
        "import sys, resource; from pathlib import Path; from kiosk.printing.qt_print import print_pdf;"
        "print_pdf(Path(sys.argv[1]), 'Drawer', 1, 'many', lambda page: None, lambda: None);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    file = cups.place / f"{pages}.pdf"
    file.write_bytes(pdf(*[A4] * pages))
    command = [sys.executable, "-c", program, str(file)]
    surroundings = {**os.environ, "CUPS_SERVER": cups.server}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, check=True, stdout=subprocess.PIPE)
    return int(done.stdout) * 1024


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
