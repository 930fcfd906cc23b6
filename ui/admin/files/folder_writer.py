"""Files on their way to somebody's stick: written in a process of its own, while the place is watched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import Clock
from ui.shell.jobs import Jobs, ProcessJob

LOOK_MS = 500
PATIENCE = 2.0
"""Seconds in which a place has to say that it is there."""


class FolderWriter(QObject):
    """A place that goes while it is written to is noticed within three seconds, even if it never answers."""

    working = Signal(bool)
    progressed = Signal(int)
    gone = Signal()

    def __init__(self, jobs: Jobs, clock: Clock) -> None:
        super().__init__()
        self._jobs = jobs
        self._clock = clock
        self._job: ProcessJob | None = None
        self._folder = Path()
        self._looking_since: float | None = None
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def job(self) -> ProcessJob | None:
        return self._job

    def write(
        self, work: Callable[..., str], args: tuple[Any, ...], folder: Path, done: Callable[[str], None]
    ) -> None:
        """`work(*args, folder, progress)` runs in a process and returns the name that was written."""

        def stored(name: str) -> None:
            self._over()
            done(name)

        self._folder, self._looking_since = folder, None
        self._job = self._jobs.in_process(
            work, (*args, folder), progress=self.progressed.emit, done=stored, failed=self._failed
        )
        self._watch.start()
        self.working.emit(True)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._over()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._watch.stop()
        self._job = None
        self.working.emit(False)

    def _look(self) -> None:
        """Asks beside the screen whether the place is there: a dead one may hold whoever asks."""
        now = self._clock.monotonic()
        if self._looking_since is None:
            self._looking_since = now
            self._jobs.in_thread(self._folder.is_dir, self._looked, lambda error: self._looked(False))
        elif now - self._looking_since >= PATIENCE:
            self._lost()

    def _looked(self, there: bool) -> None:
        self._looking_since = None
        if self._job is not None and not there:
            self._lost()

    def _lost(self) -> None:
        if self._job is not None:
            self.cancel()
            self.gone.emit()
