"""`./run open` where it cannot work: one plain line, the right exit code, nothing left open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kiosk.event.opening import create_event, open_event
from tests.playing import tools_for
from tools.findings import ROOT
from ui.tour.stage import MovingClock


def start(event: Path) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    surroundings = {name: value for name, value in os.environ.items() if name not in hidden} | {"LANG": "C"}
    command = [sys.executable, str(ROOT / "main.py"), "open", str(event)]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=60)


def test_no_event(tmp_path: Path) -> None:
    ended = start(tmp_path / "nothing")
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "There is no event here.\n")


def test_no_screen_leaves_the_event_closed(tmp_path: Path) -> None:
    tools = tools_for(MovingClock())
    create_event(tmp_path / "event", "Week", tools.clock, tools.random, areas=tools.areas)
    ended = start(tmp_path / "event")
    assert ended.returncode == 3
    assert ended.stderr.startswith("There is no screen here.")
    with open_event(tmp_path / "event", tools.clock, areas=tools.areas) as opened:
        assert opened.event.info.title == "Week"
