"""The contest that is being prepared. What is chosen is kept by itself, soon, and before all else."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.answers import Refused, Unavailable
from kiosk.contest.model import Contest, Plan
from kiosk.contest.service import Contests

KEPT_AFTER_MS = 1500
NOTHING = Plan("")


class ContestDraft(QObject):
    """`id` is 0 until a new one is kept for the first time; a new one that nobody touched is never kept."""

    changed = Signal()

    def __init__(self, contests: Contests) -> None:
        super().__init__()
        self._contests = contests
        self._kept = NOTHING
        self.id = 0
        self.plan = NOTHING
        self._later = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._later.timeout.connect(self._keep_quietly)

    @property
    def open(self) -> bool:
        """Somebody looks at it now."""
        return self.id > 0 or self.plan != NOTHING

    @property
    def contest(self) -> Contest | None:
        """As it is kept; None for a new one. Refused where it is gone."""
        return self._contests.get(self.id) if self.id else None

    def begin(self, plan: Plan) -> None:
        """A new one that starts like this."""
        self._show(0, plan)

    def read(self, id_: int) -> None:
        """Refused where it is gone."""
        self._show(id_, self._contests.get(id_).plan)

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
            self._contests.change(self.id, self.plan)
        else:
            self.id = self._contests.add(self.plan)
        self._kept = self.plan
        self.changed.emit()

    def keep_new(self) -> None:
        """Also a new one that nobody touched: something is to be tied to it."""
        self._kept = self._kept if self.id else NOTHING
        self.keep()

    def close(self) -> None:
        self._show(0, NOTHING)

    def forget(self) -> None:
        """The organizer is gone: what can be kept is, the rest goes."""
        with suppress(Refused, Unavailable):
            self.keep()
        self.close()

    def _keep_quietly(self) -> None:
        """What is half typed is no reason to interrupt; leaving the page says it."""
        with suppress(Refused):
            self.keep()

    def _show(self, id_: int, plan: Plan) -> None:
        self._later.stop()
        self.id, self.plan, self._kept = id_, plan, plan
        self.changed.emit()
