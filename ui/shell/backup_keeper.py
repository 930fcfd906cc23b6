"""Makes the backups that are due, in a worker, and remembers how the last one went."""

from __future__ import annotations

import logging
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.answers import Unavailable
from kiosk.clock import Clock
from kiosk.event.backups import BackupOrder, BackupReport, Backups, run
from ui.shell.jobs import Jobs

log = logging.getLogger(__name__)

LOOK_EVERY = 30_000


class BackupKeeper(QObject):
    """`state`: none yet, made, failed, or second (only the second place failed)."""

    changed = Signal()

    def __init__(self, backups: Backups, jobs: Jobs, clock: Clock) -> None:
        super().__init__()
        self._backups = backups
        self._jobs = jobs
        self._clock = clock
        self.state = "none"
        self.at: datetime | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        order = self._backups.due()
        if order is not None:
            self._run(order)

    def now(self) -> None:
        self._run(self._backups.order())

    def _run(self, order: BackupOrder) -> None:
        self._jobs.in_thread(lambda: run(order), self._finished, self._failed)

    def _finished(self, report: BackupReport) -> None:
        self._backups.finished(report)
        self.at = self._clock.now()
        self._become("made" if report.second_trouble is None else "second")

    def _failed(self, error: Exception) -> None:
        self._backups.failed()
        log.error("backup: %s", error.detail if isinstance(error, Unavailable) else type(error).__name__)
        self._become("failed")

    def _become(self, state: str) -> None:
        self.state = state
        self.changed.emit()
