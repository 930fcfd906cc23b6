"""Opens and closes votes when their time has come, also while nobody is there."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.answers import Unavailable
from kiosk.contest.service import Contests

LOOK_EVERY = 10_000

_log = logging.getLogger(__name__)


class ContestKeeper(QObject):
    """`changed`: a vote opened or closed by the clock."""

    changed = Signal()

    def __init__(self, contests: Contests) -> None:
        super().__init__()
        self._contests = contests
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Also for whoever is about to show a vote. What the disk refuses is tried again at the next look."""
        try:
            changed = self._contests.look()
        except Unavailable as trouble:
            _log.warning("the votes' hours: %s", trouble.detail)
            return
        if changed:
            self.changed.emit()

    def stop(self) -> None:
        self._timer.stop()
