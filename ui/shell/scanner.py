"""Between Qt's key events and the pure reader of scanner bursts; also notices that somebody is here."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.scanning.keys import Key
from kiosk.scanning.wedge import Event, Scanned, Typed, WedgeReader

TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
)


class Scanner(QObject):
    """Filters the window's events: keys of a burst never reach a field, all others do, 30 ms late at most."""

    scanned = Signal(str)
    touched = Signal()
    walked = Signal(bool)
    """How somebody got about: True by the keyboard, False by touch."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader = WedgeReader()
        self._held: list[tuple[int, QKeyEvent]] = []
        self._tag = 0
        self._arrived = 0.0
        self._last_press = 0.0
        self._redelivering = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        # First the key events that waited while the screen was busy, then the verdict on silence.
        self._timer.timeout.connect(lambda: QTimer.singleShot(0, self, self._tick))
        window.installEventFilter(self)

    @property
    def holds(self) -> bool:
        """Keys are held back: nobody knows yet whether a person or a scanner pressed them."""
        return self._reader.deadline() is not None

    @property
    def redelivers(self) -> bool:
        """The key event under way is one that was held back and is now given to the window."""
        return self._redelivering

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in TOUCHES and not self._redelivering:
            self.touched.emit()
            if kind != QEvent.Type.KeyPress:
                self.walked.emit(False)
        if self._redelivering or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.KeyPress:
            self._press(event)
            return True
        return kind == QEvent.Type.KeyRelease and self._release(event)

    def _press(self, event: QKeyEvent) -> None:
        self._tag += 1
        self._held.append((self._tag, copied(event)))
        self._arrived = time.monotonic()
        self._last_press = event.timestamp() / 1000 or self._arrived
        modifiers = event.modifiers()
        self._deliver(
            self._reader.feed(
                Key(
                    scan_code=event.nativeScanCode(),
                    text=event.text(),
                    pressed_at=self._last_press,
                    shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
                    control=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
                    auto_repeat=event.isAutoRepeat(),
                    tag=self._tag,
                )
            )
        )

    def _release(self, event: QKeyEvent) -> bool:
        for tag, held in reversed(self._held):
            if held.key() == event.key():
                self._held.append((tag, copied(event)))
                return True
        return False

    def _tick(self) -> None:
        self._deliver(self._reader.tick(self._last_press + time.monotonic() - self._arrived))

    def _deliver(self, events: list[Event]) -> None:
        due = self._reader.deadline()
        waiting = self._tag if due is not None else self._tag + 1
        ready, self._held = self._held, []
        if not events and due is not None:
            self._held = ready
        else:
            self._held = [one for one in ready if one[0] >= waiting]
        if due is None:
            self._timer.stop()
        else:
            passed = self._last_press + time.monotonic() - self._arrived
            self._timer.start(max(1, round((due - passed) * 1000)))
        for event in events:
            match event:
                case Scanned(text):
                    self.scanned.emit(text)
                case Typed(keys):
                    tags = {key.tag for key in keys}
                    self.walked.emit(True)
                    self._redeliver([held for tag, held in ready if tag in tags])

    def _redeliver(self, events: list[QKeyEvent]) -> None:
        self._redelivering = True
        try:
            for event in events:
                QCoreApplication.sendEvent(self._window, event)
        finally:
            self._redelivering = False


def copied(event: QKeyEvent) -> QKeyEvent:
    """As clone() makes it, but freed with its last reference; a clone is left to C++ and never freed."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
        event.device(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
