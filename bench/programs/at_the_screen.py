"""Touches, scans and claims at the real window, timed from inside: one line of JSON.

Run as `python -m bench.programs.at_the_screen EVENT ROUNDS`. The window is drawn by software, off the screen.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from bench.certificates import job_of
from kiosk.awards.paper.certificates import draw_certificates
from kiosk.awards.paper.model import CertificateJob
from kiosk.hunt.paper import SheetJob, draw_sheet
from tests.playing import pieces, playing
from ui.shell.jobs import Progress
from ui.tour.stage import Stage

LONGEST_WAIT = 5.0
SHEET = BATCH = 1000


class Frames:
    """When frames were swapped."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.at: list[float] = []
        window.frameSwapped.connect(lambda: self.at.append(time.perf_counter()))

    def after(self, moment: float) -> float:
        """The first frame after a moment; lets the program run until it is there."""
        end = moment + LONGEST_WAIT
        while not (self.at and self.at[-1] > moment):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            if time.perf_counter() > end:
                raise TimeoutError("no frame")
        return next(frame for frame in self.at if frame > moment)


def main(event: Path, rounds: int) -> None:
    with playing(event, seed=9) as stage:
        frames = Frames(stage.driver.window)
        codes = [piece.qr for piece in pieces(stage, 3 * rounds + 1)]
        stage.claim(stage.person(), codes.pop())
        QTest.qWait(800)
        touch = [touched(stage, frames) for _ in range(rounds)]
        stage.claim(stage.person(), pieces(stage)[0].qr)
        QTest.qWait(800)
        quiet = [scanned(stage, frames, codes.pop()) for _ in range(rounds)]
        planned = stage.house.hunt.plan_pieces(SHEET)
        sheet = stage.house.hunt.sheet_job(planned, stage.tools.words_for)
        busy = beside(stage, draw_for_ever, sheet, lambda: scanned(stage, frames, codes.pop()), rounds)
        thousand = job_of(BATCH, "mixed")
        batch = beside(stage, make_for_ever, thousand, lambda: scanned(stage, frames, codes.pop()), rounds)
        syncs = [synced(event) for _ in range(rounds)]
        assert stage.house.hunt.board().found == 3 * rounds + 2
    print(json.dumps({"touch": touch, "quiet": quiet, "busy": busy, "batch": batch, "syncs": syncs}))


def touched(stage: Stage, frames: Frames) -> float:
    """From the press on a button to the frame that shows it pressed."""
    stage.home()
    QTest.qWait(400)
    item = stage.driver.find("board")
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    device = stage.driver._device
    began = time.perf_counter()
    QTest.touchEvent(frames.window, device).press(0, point, frames.window).commit()
    painted = frames.after(began)
    QTest.touchEvent(frames.window, device).release(0, point, frames.window).commit()
    return painted - began


def scanned(stage: Stage, frames: Frames, code: str) -> float:
    """From the scanner's Enter, of somebody known, over the commit to the frame with the ticket."""
    before = stage.house.hunt.board().found
    began = time.perf_counter()
    stage.driver.kiosk.scanner.scanned.emit(code)
    durable = time.perf_counter()
    painted = frames.after(durable)
    if stage.house.hunt.board().found != before + 1:
        raise AssertionError("nothing was claimed")
    QTest.qWait(150)
    return painted - began


def beside(
    stage: Stage, load: Callable[..., None], job: object, work: Callable[[], float], rounds: int
) -> Sequence[float]:
    """The same while something is drawn in a process, again and again."""
    begun: list[int] = []
    running = stage.driver.kiosk.jobs.in_process(
        load, (job,), begun.append, lambda _: None, lambda error: None
    )
    stage.driver.wait_until(lambda: bool(begun))
    times = [work() for _ in range(rounds)]
    running.cancel()
    return times


def draw_for_ever(job: SheetJob, progress: Progress) -> None:
    while True:
        draw_sheet(job, progress)


def make_for_ever(job: CertificateJob, progress: Progress) -> None:
    """A batch of 1,000 certificates, again and again."""
    while True:
        draw_certificates(job, progress)


def synced(event: Path) -> float:
    """The syncs of a commit alone: the journal twice, its folder, the database."""
    path = event / "sync-alone"
    with path.open("wb") as file:
        began = time.perf_counter()
        for _ in range(3):
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
        folder = os.open(event, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
        return time.perf_counter() - began


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
