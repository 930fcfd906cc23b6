"""Paper ballots drawn in a process of their own: they are kept with their codes, or nothing of them is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal

from kiosk.contest.papers.job import BallotJob
from kiosk.contest.papers.model import PlannedBallots
from kiosk.contest.papers.paper import draw_ballots
from kiosk.contest.papers.service import PaperBallots
from kiosk.tools import Tools
from ui.shell.jobs import Jobs, ProcessJob


class PaperMaking(QObject):
    """`made`: the sheet that lies in the event's folder now. `done` of `total` papers are drawn."""

    changed = Signal()
    working = Signal(bool)
    made = Signal(Path)

    def __init__(self, ballots: PaperBallots, tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._ballots = ballots
        self._tools = tools
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._place: TemporaryDirectory[str] | None = None
        self.done = self.total = 0

    @property
    def running(self) -> bool:
        return self._job is not None

    def make(self, planned: PlannedBallots) -> None:
        if self._job is not None:
            return
        job = self._ballots.job(planned, self._tools.words_for)
        self._place = TemporaryDirectory(prefix="handlebar-")
        drawn = Path(self._place.name) / "ballots.pdf"
        self.done, self.total = 0, len(planned.cards)
        self._job = self._jobs.in_process(
            _draw,
            (job, drawn),
            progress=self._progressed,
            done=lambda _: self._store(planned, drawn),
            failed=self._failed,
        )
        self.working.emit(True)
        self.changed.emit()

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._over()
            self._clean()

    def _progressed(self, done: int) -> None:
        self.done = done
        self.changed.emit()

    def _store(self, planned: PlannedBallots, drawn: Path) -> None:
        self._over()
        try:
            paper = self._ballots.add(planned, drawn)
        finally:
            self._clean()
        self.made.emit(paper)

    def _failed(self, error: Exception) -> None:
        self._over()
        self._clean()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()

    def _clean(self) -> None:
        if self._place is not None:
            self._place.cleanup()
            self._place = None


def _draw(job: BallotJob, path: Path, progress: Callable[[int], None]) -> None:
    path.write_bytes(draw_ballots(job, progress).pdf)
