"""The minute in which a winner is called. It decides nothing."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

LASTS = 60
LOOK_MS = 200


@QmlElement
class CallView(QObject):
    """`rung`: the minute is over; the room decides."""

    changed = Signal()
    rung = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._until: float | None = None
        self._left = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @Property(int, constant=True)
    def lasts(self) -> int:
        """Seconds."""
        return LASTS

    @Property(int, notify=changed)
    def left(self) -> int:
        """Seconds; 0 when it is over."""
        return self._left

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._until is not None and self._left > 0

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """It has rung, and nobody has put it away."""
        return self._until is not None and self._left == 0

    @Slot()
    def start(self) -> None:
        self._until = self._clock.monotonic() + LASTS
        self._left = LASTS
        self._timer.start()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        if self._until is not None:
            self._until = None
            self._left = 0
            self._timer.stop()
            self.changed.emit()

    def look(self) -> None:
        if self._until is None:
            return
        left = max(0, math.ceil(self._until - self._clock.monotonic()))
        if left == self._left:
            return
        self._left = left
        if left == 0:
            self._timer.stop()
        self.changed.emit()
        if left == 0:
            self.rung.emit()
