"""How the kiosk is closed, and how it is not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QCloseEvent

from kiosk.house import open_house
from tests.playing import inside, screen, tools_for
from tools.findings import ROOT
from ui.tour.stage import MovingClock, Stage

LONG = 60


def test_nobody_outside_closes_it_and_closing_asks_first(stage: Stage) -> None:
    left: list[bool] = []
    stage.driver.kiosk.shell.leaving.connect(lambda: left.append(True))
    stage.driver.kiosk.admin.closeKiosk()
    assert left == []
    inside(stage)
    stage.driver.touch("close")
    stage.driver.touch("keepOpen")
    stage.driver.wait_until(lambda: not stage.driver.has("keepOpen"))
    assert (left, screen(stage)) == ([], "admin")
    stage.driver.touch("close")
    stage.driver.touch("closeIt")
    assert left == [True]


def test_closing_the_window_is_refused(stage: Stage) -> None:
    window = stage.driver.window
    assert not window.close()
    asked = QCloseEvent()
    QCoreApplication.sendEvent(window, asked)
    assert not asked.isAccepted()
    assert window.isVisible()
    stage.driver.touch("board")
    assert screen(stage) == "board"


def hears_sigterm(process: subprocess.Popen[str]) -> bool:
    """Its handler stands: the bit of SIGTERM among the signals that the kernel hands to the process."""
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


def test_a_signal_that_comes_before_the_event_loop_ends_it_too(stage: Stage) -> None:
    before = {sign: signal.getsignal(sign) for sign in (signal.SIGTERM, signal.SIGINT)}
    kiosk = stage.driver.kiosk
    kiosk._leave()
    rescue = QTimer(singleShot=True, interval=LONG * 1000)
    rescue.timeout.connect(lambda: kiosk.app.exit(1))
    rescue.start()
    try:
        assert kiosk.run() == 0
    finally:
        rescue.stop()  # a later exit() would end the event loops of other tests
        for sign, handler in before.items():
            signal.signal(sign, handler)


def test_sigterm_ends_the_program_with_its_event_in_order(event: Path, tmp_path: Path) -> None:
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "open", str(event)],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        while process.poll() is None and not hears_sigterm(process):
            pass
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=LONG)
    finally:
        process.kill()
    assert (process.returncode, said) == (0, "")
    assert "ERROR" not in (event / "logs" / "kiosk.log").read_text("utf-8")
    with open_house(event, tools_for(MovingClock())) as house:
        assert len(house.people.all_active()) == 6
