"""Why there is no ballot."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.words import Sentence, Words
from ui.contest.flow import Vote

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RefusalView(QObject):
    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._why = ""
        self._opens: datetime | None = None
        self._said: tuple[Sentence | None, Sentence | None] = (None, None)

    def show(self, vote: Vote, what: Sentence | None = None, help_: Sentence | None = None) -> None:
        """`what` and `help_`: somebody else's words, for the reason `said`."""
        self._why, self._opens, self._said = vote.why, vote.opens, (what, help_)
        self.changed.emit()

    def speak(self, words: Words) -> None:
        self._words = words
        self.changed.emit()

    @Property(str, notify=changed)
    def why(self) -> str:
        """voted, later, over, nothing, none, said; "" for a ballot that may be filled in."""
        return self._why

    @Property(str, notify=changed)
    def opens(self) -> str:
        """Day and time, "" where nobody knows."""
        if self._opens is None:
            return ""
        comma = "،" if self._words.right_to_left else ","
        return f"{self._words.date(self._opens.date())}{comma} {self._words.time(self._opens)}"

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._words.say(self._said[0]) if self._said[0] else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._words.say(self._said[1]) if self._said[1] else ""
