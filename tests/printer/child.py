"""`python -m tests.printer.child EVENT STEP`: a kiosk that prints one paper, to be killed at a step.

Says `at STEP` and stops there: `added` (nothing else done), `begun` (it got its document's name, nothing is
drawn), `handing` (stored, before the last step), `handed` (the system has it), `known` (so is its number).
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.device import PrinterChoice
from kiosk.house import open_house
from kiosk.printer.model import Request
from kiosk.printer.service import PrintQueue
from tests.playing import tools_for
from ui.shell.application import application
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import Pace, PrintKeeper
from ui.tour.stage import MovingClock


def stop_here(step: str) -> None:
    print(f"at {step}", flush=True)
    while True:
        time.sleep(60)


def main(event: Path, step: str) -> None:
    application()
    clock = MovingClock()
    with open_house(event, tools_for(clock, seed=time.time_ns() % 10**6)) as house:
        _stop_at(house.prints, step)
        keeper = PrintKeeper(
            house.prints,
            Jobs(ThreadPoolExecutor(max_workers=1)),
            clock,
            PrinterChoice("Drawer"),
            Pace(first=0, busy=100),
        )
        if step == "handed":
            keeper._handed = lambda trouble: stop_here(step)  # type: ignore[method-assign]
        number = keeper.add(Request("card", "prints/paper-0.pdf"))
        while True:
            QTest.qWait(20)
            job = house.prints.get(number)
            if step == "known" and job.system > 0:
                stop_here(step)


def _stop_at(prints: PrintQueue, step: str) -> None:
    use = {"added": "add", "begun": "begin", "handing": "handing"}.get(step)
    if use is None:
        return
    real = getattr(prints, use)

    def then_stop(*arguments: object) -> None:
        real(*arguments)
        stop_here(step)

    setattr(prints, use, then_stop)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
