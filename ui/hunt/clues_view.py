"""Clues as visitors see them: each opens by itself when its time has come."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.clock import Clock
from kiosk.hunt.clues.model import Public
from kiosk.hunt.clues.service import FACTS, Clues
from kiosk.storage import Fact
from kiosk.words import Words
from ui.hunt.said import Said
from ui.kit.rows import Row, Rows
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.hunt"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_WAIT_MS = 60_000

_log = logging.getLogger(__name__)


@QmlElement
class CluesView(QObject):
    """Read anew when the organizer changes one and when the next one opens, looked for each minute at least:
    the wall clock may be set."""

    changed = Signal()

    def __init__(
        self,
        clues: Clues,
        clock: Clock,
        subscribe: Callable[[Callable[[Fact], None]], None],
        words_for: Callable[[str], Words] = QtWords,
    ) -> None:
        super().__init__()
        self._clues = clues
        self._clock = clock
        self._said = Said(words_for)
        self._language = "en"
        self._public: tuple[Public, ...] = ()
        self._rows = Rows(("place", "text", "open", "when", "today", "newest"))
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.refresh)
        subscribe(self._hear)
        self.refresh()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self._note()
        self._public = self._clues.public(self._language)
        self._rows.show(tuple(self._row(clue) for clue in self._public))
        self._wait()
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Roles: place from 1, text ("" while closed), open, when it opens, today (time alone), newest."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._public)

    @Property(int, notify=changed)
    def openCount(self) -> int:
        return sum(clue.open for clue in self._public)

    @Property(str, notify=changed)
    def newest(self) -> str:
        """The text of the newest open one, "" for none."""
        return next((clue.text for clue in self._public if clue.newest), "")

    @property
    def any_open(self) -> bool:
        return any(clue.open for clue in self._public)

    def stop(self) -> None:
        self._next.stop()

    def _note(self) -> None:
        try:
            self._clues.note_opened()
        except Unavailable as trouble:  # shown all the same, and noted once the disk can
            _log.error("an opened clue could not be noted: %s", trouble)

    def _wait(self) -> None:
        seconds = self._clues.seconds_to_next()
        if seconds is None:
            self._next.stop()
        else:
            self._next.start(min(LONGEST_WAIT_MS, round(seconds * 1000) + 1))

    def _row(self, clue: Public) -> Row:
        today = clue.opens.date() == self._clock.now().date()
        return {
            "place": clue.place,
            "text": clue.text,
            "open": int(clue.open),
            "when": self._said.moment(clue.opens.time() if today else clue.opens, self._language),
            "today": int(today),
            "newest": int(clue.newest),
        }

    def _hear(self, fact: Fact) -> None:
        if fact.kind in FACTS or fact.kind == "event-changed":
            self._next.start(0)
