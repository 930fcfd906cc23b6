"""An event with papers to print, and no printer yet."""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.device import PrinterChoice
from kiosk.house import House, open_house
from kiosk.printer.model import Kind, Request
from tests.playing import event, event_template, tools_for, warnings
from tests.printer.cups import PrintService
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import Pace, PrintKeeper
from ui.tour.stage import MovingClock

__all__ = ["event", "event_template", "warnings"]

Ask = Callable[..., Request]
SEEDS = itertools.count(1)
"""The print service remembers jobs of other tests, by names that are partly random."""
QUICK = Pace(first=0, busy=100, quiet=200, trouble=30)


def pytest_itemcollected(item: pytest.Item) -> None:
    """`warnings` hears more than pytest-qt does."""
    item.add_marker(pytest.mark.no_qt_log)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def house(event: Path, clock: MovingClock) -> Iterator[House]:
    with open_house(event, tools_for(clock, next(SEEDS))) as opened:
        yield opened


@pytest.fixture
def paper(house: House) -> Ask:
    """A request for a file that is there."""

    def ask(
        kind: Kind = "card", content: bytes = b"%PDF-1.7", copies: int = 1, visitor: bool = False
    ) -> Request:
        count = len(list(house.folder.prints.iterdir()))
        file = house.folder.prints / f"paper-{count}.pdf"
        file.write_bytes(content)
        return Request(kind, f"prints/{file.name}", copies, visitor)

    return ask


@pytest.fixture(scope="module")
def cups() -> Iterator[PrintService]:
    """Fails where there is no CUPS: `./run test` installs it."""
    service = PrintService()
    try:
        service.start()
        service.add_printers()
        yield service
    finally:
        service.close()


class Office:
    """A kiosk's printing without its screen, at a quick printer."""

    def __init__(self, house: House, clock: MovingClock, cups: PrintService) -> None:
        self.house, self.clock, self.cups = house, clock, cups
        self.jobs = Jobs(ThreadPoolExecutor(max_workers=1))
        self.before = set(cups.papers())
        self.keeper = PrintKeeper(house.prints, self.jobs, clock, PrinterChoice("Drawer"), QUICK)

    def state(self, number: int) -> tuple[str, str]:
        job = self.house.prints.get(number)
        return job.state, job.trouble

    def until(self, true: Callable[[], bool], patience: float = 120.0) -> None:
        end = time.monotonic() + patience
        while not true():
            QTest.qWait(20)
            if time.monotonic() > end:
                raise AssertionError(str([(job.state, job.trouble) for job in self.house.prints.all()]))

    def becomes(self, number: int, state: str, trouble: str = "") -> None:
        self.until(lambda: self.state(number) == (state, trouble))

    def at_the_printer(self, number: int) -> None:
        self.until(lambda: self.house.prints.get(number).system > 0)

    def papers(self) -> list[Path]:
        """What came out of the printer in this test."""
        return [path for path in self.cups.papers() if path not in self.before]

    def close(self) -> None:
        self.keeper.stop()
        self.jobs.close()


@pytest.fixture
def bare_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or each process would begin with all of pytest."""
    for name in ("__spec__", "__file__"):
        monkeypatch.setattr(sys.modules["__main__"], name, None, raising=False)


@pytest.fixture
def office(
    house: House, clock: MovingClock, cups: PrintService, bare_main: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Office]:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    office = Office(house, clock, cups)
    yield office
    office.close()
    cups.door("")
