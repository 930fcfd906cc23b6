"""The ready-made titles: funny and serious ones, in the language of the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import Draft
from kiosk.awards.titles import READY
from kiosk.words import Sentence
from ui.admin.awards.draft import EMPTY
from ui.admin.corrections.cards import ROLES
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

ALL, FUNNY, SERIOUS = "all", "funny", "serious"


@QmlElement
class AwardTitlesView(QObject):
    """`chosen`: a draft that nobody gets yet. `mood` is all, funny or serious."""

    changed = Signal()
    chosen = Signal(object)
    left = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._mood = ALL
        self._rows = Rows(ROLES)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """title, what it is given for, funny or nothing."""
        return self._rows

    @Property(str, notify=changed)
    def mood(self) -> str:
        return self._mood

    @Slot()
    def read(self) -> None:
        funny = self._speech.say(Sentence("AwardDesk", "Funny"))
        self._rows.show(
            tuple(
                {
                    "title": self._speech.say(ready.title),
                    "detail": self._speech.say(ready.citation),
                    "badge": funny if ready.funny and self._mood == ALL else "",
                    "key": ready.key,
                }
                for ready in READY
                if self._mood == ALL or ready.funny == (self._mood == FUNNY)
            )
        )
        self.changed.emit()

    @Slot(str)
    def show(self, mood: str) -> None:
        self._mood = mood if mood in (FUNNY, SERIOUS) else ALL
        self.read()

    @Slot(str)
    def choose(self, key: str) -> None:
        ready = next((ready for ready in READY if ready.key == key), None)
        if ready is not None:
            self.chosen.emit(self._draft(key, ready.title, ready.citation))

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def _draft(self, key: str, title: Sentence, citation: Sentence) -> Draft:
        say = self._speech.say
        return replace(EMPTY, title=say(title), citation=say(citation), source=key)
