"""A kiosk in a process of its own: a scan, a name by touch; then it says its ticket and stays open.

Run as `python -m tests.e2e.claiming EVENT SCANNED LETTERS NAME`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.playing import playing, screen


def main(event: Path, scanned: str, letters: str, name: str) -> None:
    with playing(event, seed=3) as stage:
        stage.driver.scan(scanned)
        assert screen(stage) == "who"
        stage.driver.touch("nameEntry")
        for letter in letters:
            stage.driver.touch_text(letter)
        stage.driver.touch_text(name)
        number = stage.driver.find("ticketNumber").property("text")
        assert screen(stage) == "ticket"
        assert stage.driver.reads(number)
        print(number.strip("\u2066\u2069"), flush=True)
        stage.driver.kiosk.run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:5])
