"""A kiosk that is killed at each step: after its restart the paper comes out, and never twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.house import open_house
from tests.playing import tools_for
from tests.printer.conftest import SEEDS, Office
from tests.printer.cups import PrintService
from tests.printer.papers import CARD, pdf
from tools.findings import ROOT
from ui.tour.stage import MovingClock


def killed_at(event: Path, step: str, cups: PrintService) -> None:
    (event / "prints" / "paper-0.pdf").write_bytes(pdf(CARD))
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.printer.child", str(event), step],
        cwd=ROOT,
        env={**os.environ, "CUPS_SERVER": cups.server, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == f"at {step}\n"
        child.kill()


pytestmark = pytest.mark.faults
TRIES = {"added": 1, "begun": 2, "handing": 2, "handed": 1, "known": 1}
CASES = [*((step, "") for step in TRIES), *((step, "silent") for step in ("handing", "handed", "known"))]


@pytest.mark.parametrize(("step", "door"), CASES)
def test_a_kill_loses_nothing_and_prints_nothing_twice(
    event: Path,
    step: str,
    door: str,
    cups: PrintService,
    bare_main: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    before = set(cups.papers())
    cups.door(door)
    killed_at(event, step, cups)
    clock = MovingClock()
    with open_house(event, tools_for(clock, 1000 + next(SEEDS))) as house:
        office = Office(house, clock, cups)
        office.before = before
        try:
            (job,) = house.prints.all()
            cups.door("")
            office.becomes(job.id, "printed")
            office.until(lambda: cups.jobs() == [])
            assert len(office.papers()) == 1
            assert house.prints.get(job.id).tries == TRIES[step]
        finally:
            office.close()
