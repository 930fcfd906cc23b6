"""The keeper without a printer, its limits, and a kiosk that has one in its own settings."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.answers import Refused
from kiosk.device import PrinterChoice
from kiosk.house import House
from kiosk.printer.service import LimitReached
from tests.printer.conftest import QUICK, Ask
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import PrintKeeper
from ui.tour.stage import MovingClock


@pytest.fixture
def keeper(house: House, clock: MovingClock) -> Iterator[PrintKeeper]:
    """Its clock does not tick by itself: nothing is looked at that is not asked for."""
    jobs = Jobs(ThreadPoolExecutor(max_workers=1))
    keeper = PrintKeeper(house.prints, jobs, clock, PrinterChoice(), QUICK)
    yield keeper
    keeper.stop()
    jobs.close()


def test_without_a_printer_papers_are_saved_at_once(house: House, keeper: PrintKeeper, paper: Ask) -> None:
    heard: list[int] = []
    keeper.finished.connect(heard.append)
    number = keeper.add(paper("pieces"))
    assert heard == [number]
    job = house.prints.get(number)
    assert (job.state, job.printer, keeper.waiting, keeper.trouble) == ("printed", "", 0, "")
    assert house.prints.path(job).is_file()


def test_without_a_printer_visitors_are_told_so(house: House, keeper: PrintKeeper, paper: Ask) -> None:
    with pytest.raises(Refused):
        keeper.add(paper(visitor=True))
    with pytest.raises(Refused):
        keeper.print_once("draw-secret", b"%PDF")
    assert house.prints.all() == ()


def test_what_waited_when_the_printer_was_given_up(house: House, keeper: PrintKeeper, paper: Ask) -> None:
    keeper.choose(PrinterChoice("Office"))
    ours, theirs = keeper.add(paper()), keeper.add(paper(visitor=True))
    keeper.choose(PrinterChoice())
    keeper.look()
    assert house.prints.get(ours).state == "printed"
    assert house.prints.get(theirs).trouble == "no-printer"
    assert keeper.trouble == "no-printer"


def test_a_visit_has_its_limit_and_the_pin_lifts_it(house: House, keeper: PrintKeeper, paper: Ask) -> None:
    keeper.choose(PrinterChoice("Office"))
    house.event.change("organizer", visitor_prints_a_visit=1, visitor_prints_a_day=2)
    keeper.add(paper(visitor=True))
    with pytest.raises(LimitReached):
        keeper.add(paper(visitor=True))
    keeper.add(paper())
    keeper.visit_ended()
    keeper.add(paper(visitor=True))
    keeper.visit_ended()
    with pytest.raises(LimitReached):
        keeper.add(paper(visitor=True))
    keeper.lift()
    keeper.add(paper(visitor=True))
    assert house.prints.left_today() == 19
