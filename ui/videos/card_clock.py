"""How long a written message stays on the screen: a film without pictures of its own."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

TICK_MS = 250


class CardClock(QObject):
    """Runs from `start` until `over`; where it is can be asked, moved and held."""

    over = Signal()
    moved = Signal()

    def __init__(self, parent: QObject, length: int) -> None:
        super().__init__(parent)
        self.length = length
        self._before = 0
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._end = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self.moved)
        self._end.timeout.connect(self._over)

    @property
    def running(self) -> bool:
        return self._end.isActive()

    @property
    def position(self) -> int:
        """Milliseconds."""
        return min(self.length, self._before + (self._since.elapsed() if self.running else 0))

    def start(self, at: int) -> None:
        """Beyond its ends is at its ends."""
        self._before = max(0, min(at, self.length))
        self.play()

    def play(self) -> None:
        self._since.start()
        self._tick.start()
        self._end.start(self.length - self._before)
        self.moved.emit()

    def pause(self) -> None:
        self._before = self.position
        self._tick.stop()
        self._end.stop()

    def seek(self, ms: int) -> None:
        running = self.running
        self.pause()
        self._before = max(0, min(ms, self.length))
        if running:
            self.play()
        self.moved.emit()

    def stop(self) -> None:
        self.pause()
        self._before = 0

    @Slot()
    def _over(self) -> None:
        self._before = self.length
        self._tick.stop()
        self.over.emit()
