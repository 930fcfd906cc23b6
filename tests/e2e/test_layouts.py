"""A USB scanner types for a US keyboard, whatever keyboard the kiosk has: real X keys under four layouts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tools.findings import ROOT
from ui.tour.driver import US_LAYOUT

ENTER = 28 + 8
LONG = 60
# A scanner is a machine of its own: a busy one here must not make it stutter. Without the right, as it is.
FIRST = ("nice", "-n", "-15")


class Display:
    """An X server of our own, its keyboard, and a kiosk on it."""

    def __init__(self, event: Path) -> None:
        self._number, theirs = os.pipe()
        self._server = subprocess.Popen(
            [*FIRST, "Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=(theirs,),
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        name = f":{os.fdopen(self._number).readline().strip()}"
        self._surroundings = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        self._kiosk = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.at_the_screen", str(event)],
            cwd=ROOT,
            env=self._surroundings,
            stdout=subprocess.PIPE,
            text=True,
        )
        first = self.heard("window")
        self.codes: list[str] = first["codes"]
        self.run("xdotool", "windowfocus", str(first["window"]))

    def run(self, *command: str) -> None:
        subprocess.run(command, env=self._surroundings, check=True, timeout=LONG)

    def speak(self, layout: str) -> None:
        self.run("setxkbmap", "-layout", layout)

    def keys(self, codes: list[int], delay: int) -> None:
        self.run(*FIRST, "xdotool", "key", "--delay", str(delay), *map(str, codes))

    def scan(self, text: str) -> None:
        self.keys([*(US_LAYOUT[letter] for letter in text), ENTER], delay=2)

    def type(self, letters: str) -> None:
        self.keys([US_LAYOUT[letter] for letter in letters.upper()], delay=120)

    def heard(self, about: str) -> dict[str, Any]:
        """The next line about this; a warning on the way fails."""
        assert self._kiosk.stdout is not None
        for line in self._kiosk.stdout:
            said: dict[str, Any] = json.loads(line)
            assert "warning" not in said, said
            if about in said:
                return said
        raise AssertionError("the kiosk went away")

    def close(self) -> None:
        for process in (self._kiosk, self._server):
            process.terminate()
            process.wait(LONG)


@pytest.fixture
def display(event: Path) -> Iterator[Display]:
    display = Display(event)
    yield display
    display.close()


def test_a_scanner_is_read_under_four_layouts_and_a_person_as_they_type(display: Display) -> None:
    swapped_in_german = [code for code in display.codes if {"Y", "Z"} & set(code)]
    codes = iter([code for code in display.codes if code not in swapped_in_german[:1]])
    display.speak("us")
    display.scan(next(codes))
    assert display.heard("screen")["screen"] == "who"

    display.type("an")
    while display.heard("names")["names"] != 1:
        pass
    display.scan(next(codes))
    assert display.heard("screen")["entry"] == ["an"]
    display.keys([US_LAYOUT["A"], ENTER], delay=120)
    heard = display.heard("screen")
    assert (heard["screen"], heard["tickets"]) == ("ticket", ["T-000001", "T-000002"])

    for number, layout in enumerate(("us", "fr", "de", "ir"), start=3):
        display.speak(layout)
        code = swapped_in_german[0] if layout == "de" else next(codes)
        display.scan(code)
        heard = display.heard("screen")
        assert heard["codes"] == [*(US_LAYOUT[letter] for letter in code), ENTER], layout
        as_typed_here = heard["text"].strip().upper()
        assert (as_typed_here == code) == (layout == "us"), as_typed_here
        assert (heard["screen"], heard["tickets"]) == ("ticket", [f"T-00000{number}"]), layout
