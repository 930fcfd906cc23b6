"""Tries the scanner: keys through the kiosk's own reader, in a window or in the terminal."""

from __future__ import annotations

import os
import select
import termios
import time
import tty
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QRasterWindow

from kiosk.doctor.facts import ScanFacts
from kiosk.doctor.scan_rules import measured
from kiosk.scanning.keys import Key
from kiosk.scanning.wedge import Scanned, WedgeReader
from ui.shell.scanner import Scanner

LONGEST = 15.0
AFTER_A_CODE = 300
TERMINAL = Path("/dev/tty")


class TryWindow(QRasterWindow):
    """Says what to do, and listens as the kiosk's window does. `over` is called with the facts."""

    def __init__(self, prompt: str) -> None:
        super().__init__()
        self._prompt = prompt
        self._keys: list[Key] = []
        self._texts: list[str] = []
        self._scanner = Scanner(self)
        self._scanner.scanned.connect(self._scanned)
        self.installEventFilter(self)  # the last one installed is asked first
        self.resize(800, 300)

    @property
    def facts(self) -> ScanFacts:
        return measured(self._keys, self._texts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes each key as it comes from the scanner; the reader's filter sees it next."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._note(event)
        return False

    def _note(self, event: QKeyEvent) -> None:
        if not self._scanner.redelivers:
            at = event.timestamp() / 1000 or time.monotonic()
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._keys.append(Key(event.nativeScanCode(), event.text(), at, shift))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        everything = QRect(0, 0, self.width(), self.height())
        painter.fillRect(everything, QColor("#F7ECD6"))
        painter.setPen(QColor("#221A14"))
        painter.setFont(QFont("Vazirmatn", 24))
        painter.drawText(everything, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._prompt)
        painter.end()

    def _scanned(self, text: str) -> None:
        self._texts.append(text)
        QTimer.singleShot(AFTER_A_CODE, self, self.close)


def scan(prompt: str) -> ScanFacts:
    app = QGuiApplication(["doctor"])
    if app.platformName() == "offscreen":
        return in_terminal(LONGEST)
    window = TryWindow(prompt)
    window.show()
    window.requestActivate()
    QTimer.singleShot(round(LONGEST * 1000), window, window.close)
    app.exec()
    return window.facts


def in_terminal(seconds: float) -> ScanFacts:
    """Characters as the terminal hands them over; there are no scan codes in it."""
    try:
        terminal = os.open(TERMINAL, os.O_RDWR | os.O_NOCTTY)
    except OSError:
        return measured((), ())
    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal)
        return read_terminal(terminal, seconds)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
        os.close(terminal)


def read_terminal(terminal: int, seconds: float) -> ScanFacts:
    reader, keys, texts = WedgeReader(), list[Key](), list[str]()
    end = time.monotonic() + seconds
    while not texts and (now := time.monotonic()) < end:
        due = reader.deadline()
        ready, _, _ = select.select([terminal], [], [], max(0.0, min(end, due or end) - now))
        events = reader.tick(time.monotonic()) if not ready else []
        for letter in os.read(terminal, 1).decode("ascii", "replace") if ready else "":
            keys.append(Key(0, letter, time.monotonic()))
            events += reader.feed(keys[-1])
        texts += [event.text for event in events if isinstance(event, Scanned)]
    return measured(keys, texts)
