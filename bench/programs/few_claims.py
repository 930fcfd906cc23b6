"""Three claims in an event, each followed by a mark in the recording disk's log."""

from __future__ import annotations

import sys
from pathlib import Path

from bench.claims import free_claims
from kiosk.house import open_house
from tests.faults.disk import Disk
from tests.playing import tools_for
from ui.tour.stage import MovingClock


def main(event: Path) -> None:
    disk = Disk()
    with open_house(event, tools_for(MovingClock())) as house:
        claims = free_claims(house, 3)
        for number in range(3):
            work = next(claims)
            disk.mark(f"before {number}")
            work()
            disk.mark(f"after {number}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
