"""`./run doctor` in the real world of this machine, and in broken ones."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.doctor.facts import FontFacts, NotSeen, ScanFacts
from kiosk.scanning.codes import new_code
from tests.plain import PlainWords, SeededRandom
from tests.playing import event, event_template
from tools.findings import ROOT
from ui.doctor import command
from ui.doctor import looking as looks
from ui.doctor.command import as_text, examine
from ui.doctor.first_aid import EnglishWords, tools_at_hand
from ui.doctor.fonts import fonts
from ui.doctor.looking import Looking, Order
from ui.doctor.scan import TryWindow, read_terminal
from ui.doctor.screen import shown
from ui.tour.driver import US_LAYOUT

__all__ = ["event", "event_template"]

LONG = 120
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def doctor(*argv: str | Path, **surroundings: str) -> tuple[int, list[dict[str, Any]]]:
    env = {**os.environ, "LANG": "C.UTF-8", **surroundings}
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "doctor", "--json", *argv],
        env={name: value for name, value in env.items() if value},
        capture_output=True,
        text=True,
        timeout=LONG,
    )
    assert done.stderr == ""
    return done.returncode, json.loads(done.stdout)


def by_topic(found: list[dict[str, Any]]) -> dict[str, dict[str, str]]:
    topics: dict[str, dict[str, str]] = {}
    for one in found:
        topics.setdefault(one["topic"], {})[one["key"]] = one["verdict"]
    return topics


def test_a_healthy_event_without_a_screen(event: Path) -> None:
    code, found = doctor(event, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    topics = by_topic(found)
    assert topics["screen"] == {"no-screen": "look"}
    assert topics["event"] == {"holds": "ok"}
    assert topics["video"] == {"plays": "ok"}
    assert topics["fonts"] == {"fonts": "ok"}
    assert code == (1 if any(one["verdict"] == "wrong" for one in found) else 3)
    assert all(one["to_do"] for one in found if one["verdict"] != "ok")
    said = json.dumps(found, ensure_ascii=False)
    for private in ("Ana", "Pires", str(event), str(Path.home()) if Path.home() != Path("/") else "Smith"):
        assert private not in said


@pytest.mark.faults
def test_no_home_a_wrong_display_and_no_event(tmp_path: Path) -> None:
    """What Qt aborts on is one line of many; nothing else is lost."""
    code, found = doctor(tmp_path, HOME="", DISPLAY=":77", QT_QPA_PLATFORM="")
    topics = by_topic(found)
    assert code == 1
    assert topics["screen"] == {"crashed": "look"}
    assert topics["event"] == {"closed": "wrong"}
    assert topics["fonts"] == {"fonts": "ok"}


@pytest.mark.faults
def test_help_and_wrong_use() -> None:
    run = [sys.executable, ROOT / "main.py", "doctor"]
    assert subprocess.run([*run, "--help"], capture_output=True, timeout=LONG).returncode == 0
    assert subprocess.run([*run, "--nonsense"], capture_output=True, timeout=LONG).returncode == 2


@pytest.fixture
def at_few_things(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "topics_of", lambda event: ["program", "disk"])


@pytest.mark.faults
@pytest.mark.usefixtures("at_few_things")
def test_text_has_a_line_for_each_finding_and_one_for_what_to_do() -> None:
    found = examine(None, PlainWords())
    lines = as_text(found, PlainWords()).splitlines()
    assert len(lines) == len(found) + sum(one.to_do is not None for one in found)
    assert {one.topic for one in found} == {"program", "disk", "scanner"}


def order() -> Order:
    return Order(ROOT / "build")


def test_a_probe_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "PATIENCE", 0.05)
    assert Looking(order()).probe("video") == NotSeen("hung")


def test_a_probe_that_crashes() -> None:
    """Nobody may ask about an event without one."""
    assert Looking(order()).probe("event") == NotSeen("crashed")


def test_a_probe_without_its_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "av.py").write_text("raise ModuleNotFoundError('gone', name='av')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert Looking(order()).probe("video") == NotSeen("missing", "av")


def test_cancel_ends_what_runs_and_what_waits() -> None:
    looking = Looking(order())
    looking.cancel()
    began = time.monotonic()
    assert looking.probe("video") == NotSeen("hung")
    assert time.monotonic() - began < looks.PATIENCE


def test_fonts_that_are_not_there(tmp_path: Path) -> None:
    shutil.copy(ROOT / "assets" / "fonts" / "Lalezar-Regular.ttf", tmp_path)
    facts = fonts(tmp_path)
    assert isinstance(facts, FontFacts)
    assert facts.families == ("Lalezar",)


def test_a_scan_in_a_terminal() -> None:
    """Characters arrive as fast as a scanner types them, by a real pipe."""
    code = new_code("M", "7K3", SeededRandom())
    there, here = os.pipe()
    os.write(here, f"{code}\n".encode())
    assert read_terminal(there, 10) == ScanFacts(21, 1, pytest.approx(0, abs=29), True, 21, True)
    assert read_terminal(there, 0.01).keys == 0


def type_as_a_scanner(window: TryWindow, text: str) -> None:
    for at, letter in enumerate(text):
        code, written = (US_LAYOUT[letter], letter) if letter != "\n" else (28 + 8, "\r")
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NO_MODIFIER, code, 0, 0, written)
        event.setTimestamp(1000 + 4 * at)
        QCoreApplication.sendEvent(window, event)


@pytest.mark.parametrize(("end", "ended"), [("\n", True), ("", False)])
def test_a_scan_in_a_window(qtbot: QtBot, end: str, ended: bool) -> None:
    """By the kiosk's own reader; the window closes by itself after a code."""
    window = TryWindow("Scan any code now.")
    window.show()
    code = new_code("M", "7K3", SeededRandom())
    type_as_a_scanner(window, code + end)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert window.facts == ScanFacts(20 + len(end), 1, pytest.approx(4, abs=0.1), ended, 0, True)


def test_nobody_scans() -> None:
    assert TryWindow("Scan any code now.").facts == ScanFacts(0, 0, 0, False, 0, False)


@pytest.mark.faults
@pytest.mark.usefixtures("at_few_things")
def test_plain_english_where_qt_is_ill(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ui.shell.tools", None)
    tools = tools_at_hand()
    assert isinstance(tools.words, EnglishWords)
    assert "fit together." in as_text(examine(None, tools.words), tools.words)


def test_no_name_of_whoever_is_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    assert shown(Path("/home/ana/.config/handlebar/device.toml")) == "~/.config/handlebar/device.toml"
    assert shown(Path("/etc/xdg/handlebar/device.toml")) == "device.toml"
