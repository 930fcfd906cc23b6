"""The witness's envelope: 64 digits of the secret, typed or scanned, where the kiosk has lost its own copy.

What is typed here is kept nowhere but in memory.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.protocol.contributions import normalized

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

LENGTH = 64
SECRET = re.compile(r"[0-9A-Fa-f]{64}")


@QmlElement
class EnvelopeView(QObject):
    changed = Signal()
    complete = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked = False
        self._typed = ""
        self._hint = ""

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._asked

    @Property(str, notify=changed)
    def typed(self) -> str:
        """Capitals, as they stand on the page."""
        return self._typed

    @Property(int, notify=changed)
    def missing(self) -> int:
        return self._missing

    @Property(str, notify=changed)
    def hint(self) -> str:
        """wrong: not the secret of this draw; letter: none of 0-9 and A-F; scan: another code."""
        return self._hint

    @property
    def needed(self) -> bool:
        return self._asked

    @property
    def _missing(self) -> int:
        return LENGTH - len(self._typed)

    @property
    def secret(self) -> str:
        """ "" until all digits are there."""
        return self._typed.lower() if not self._missing else ""

    def ask(self) -> None:
        """Also again, when what was typed is not the secret."""
        self._set(self._typed, "wrong" if self._asked and self._typed else "")
        self._asked = True
        self.changed.emit()

    @Slot(str)
    def key(self, text: str) -> None:
        letter = normalized(text)
        if len(letter) != 1 or letter not in "0123456789ABCDEF":
            if text.isprintable() and text:
                self._set(self._typed, "letter")
        elif self._missing:
            self._set(self._typed + letter)

    @Slot()
    def erase(self) -> None:
        self._set(self._typed[:-1])

    @Slot()
    def tryIt(self) -> None:
        if not self._missing:
            self.complete.emit()

    def scan(self, text: str) -> None:
        if SECRET.fullmatch(text):
            self._set(text.upper())
            self.complete.emit()
        else:
            self._set(self._typed, "scan")

    @Slot()
    def forget(self) -> None:
        self._asked = False
        self._set("")

    def _set(self, typed: str, hint: str = "") -> None:
        self._typed, self._hint = typed, hint
        self.changed.emit()
