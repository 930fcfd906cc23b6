"""Ten seconds to take back what was just deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import Clock

SECONDS = 10.0
TICK_MS = 200


class WayBack(QObject):
    """One thing at a time; a later offer takes the place of an earlier one."""

    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._undo: Callable[[], None] | None = None
        self._until = 0.0
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)

    @property
    def seconds(self) -> float:
        return max(0.0, self._until - self._clock.monotonic()) if self._undo else 0.0

    def offer(self, undo: Callable[[], None]) -> None:
        self._undo, self._until = undo, self._clock.monotonic() + SECONDS
        self._ticking.start()
        self.changed.emit()

    def take(self) -> None:
        """Once, and only in time."""
        undo = self._undo if self.seconds > 0 else None
        self.forget()
        if undo is not None:
            undo()

    def forget(self) -> None:
        self._undo = None
        self._ticking.stop()
        self.changed.emit()

    def _tick(self) -> None:
        if self.seconds > 0:
            self.changed.emit()
        else:
            self.forget()
