"""The draw that is being prepared. What is chosen is kept by itself, soon, and before all else."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.answers import Refused, Unavailable
from kiosk.draw.model import Plan
from kiosk.draw.service import Draws

KEPT_AFTER_MS = 1500
NOTHING = Plan("")


class Draft(QObject):
    """`id` is 0 until a new one is kept for the first time; a new one that nobody touched is never kept."""

    changed = Signal()

    def __init__(self, draws: Draws) -> None:
        super().__init__()
        self._draws = draws
        self._kept = NOTHING
        self.id = 0
        self.plan = NOTHING
        self._later = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._later.timeout.connect(self.keep)

    @property
    def open(self) -> bool:
        """Somebody prepares it now."""
        return self.id > 0 or self.plan != NOTHING

    def begin(self, plan: Plan) -> None:
        """A new one that starts like this."""
        self._show(0, plan)

    def read(self, id_: int) -> None:
        """Refused where it is gone."""
        self._show(id_, self._draws.get(id_).plan)

    def put(self, plan: Plan) -> None:
        self.plan = plan
        self._later.start()
        self.changed.emit()

    def keep(self) -> None:
        """Refused, and as it was, where the rules do not allow it."""
        self._later.stop()
        if self.plan == self._kept:
            return
        if self.id:
            self._draws.change(self.id, self.plan)
        else:
            self.id = self._draws.add(self.plan)
        self._kept = self.plan
        self.changed.emit()

    def close(self) -> None:
        self._show(0, NOTHING)

    def forget(self) -> None:
        """The organizer is gone: what can be kept is, the rest goes."""
        with suppress(Refused, Unavailable):
            self.keep()
        self.close()

    def _show(self, id_: int, plan: Plan) -> None:
        self._later.stop()
        self.id, self.plan, self._kept = id_, plan, plan
        self.changed.emit()
