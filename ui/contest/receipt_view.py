"""The code of a ballot just cast, for as long as it takes to write it down; then nothing of it is left."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.scanning.codes import format_typed

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS = 10
TICK_MS = 200


@QmlElement
class ReceiptView(QObject):
    """`over`: it was there long enough."""

    changed = Signal()
    ticked = Signal()
    over = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._code = ""
        self._until: float | None = None
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)

    def show(self, code: str) -> None:
        """ "" for a ballot whose voter is not here."""
        self._code = code
        self.changed.emit()
        self.moreTime()
        self._ticking.start()

    def leave(self) -> None:
        self._ticking.stop()
        self._code, self._until = "", None
        self.changed.emit()
        self.ticked.emit()

    @Property(str, notify=changed)
    def code(self) -> str:
        """7K3Q-9XWD-2MH, as the list shows it after the close."""
        return format_typed(self._code) if self._code else ""

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:
        left = self._until - self._clock.monotonic() if self._until is not None else 0.0
        return max(0, min(SECONDS, int(-(-left // 1))))

    @Property(int, constant=True)
    def seconds(self) -> int:
        """Before the screen clears itself."""
        return SECONDS

    @Slot()
    def moreTime(self) -> None:
        """Somebody writes the code down."""
        self._until = self._clock.monotonic() + SECONDS
        self.ticked.emit()

    @Slot()
    def tick(self) -> None:
        self.ticked.emit()
        if self._until is not None and self._clock.monotonic() >= self._until:
            self.over.emit()
