"""A film that cannot play here becomes one that does: in a process of its own, with its progress."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.videos.importing import Brought, Conversion, convert_in
from ui.shell.jobs import Jobs, ProcessJob


class Converter(QObject):
    """One at a time."""

    changed = Signal()
    working = Signal(bool)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self.percent = 0

    @property
    def running(self) -> bool:
        return self._job is not None

    def begin(self, job: Conversion, done: Callable[[Brought], None]) -> None:
        """What goes wrong is raised once it is over."""

        def made(found: Brought) -> None:
            self._over()
            done(found)

        if self._job is None:
            self.percent = 0
            self._job = self._jobs.in_process(convert_in, (job,), self._progressed, made, self._failed)
            self.working.emit(True)
            self.changed.emit()

    def cancel(self) -> None:
        """Nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            self._over()

    def _progressed(self, percent: int) -> None:
        self.percent = percent
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()
