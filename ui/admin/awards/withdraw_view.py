"""Why an award is taken back: asked for before it is."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import LONGEST_REASON
from kiosk.words import Sentence
from ui.admin.corrections.speech import Speech

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

REASONS = (
    Sentence("AwardReasons", "Given by mistake"),
    Sentence("AwardReasons", "The name was wrong"),
    Sentence("AwardReasons", "It goes to somebody else"),
)


@QmlElement
class AwardWithdrawView(QObject):
    """`told`: the reason stands."""

    changed = Signal()
    worded = Signal()
    told = Signal(str)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._asking = False
        self._reason = ""

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The organizer is asked why."""
        return self._asking

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reason

    @Property(list, notify=worded)
    def reasons(self) -> list[str]:
        """At hand."""
        return [self._speech.say(one) for one in REASONS]

    @Property(int, constant=True)
    def longestReason(self) -> int:
        return LONGEST_REASON

    @Slot()
    def ask(self) -> None:
        self._asking, self._reason = True, ""
        self.changed.emit()

    @Slot(str)
    def say(self, reason: str) -> None:
        self._reason = reason
        self.changed.emit()

    @Slot()
    def withdraw(self) -> None:
        """Its certificate says so from now on. Refused: no reason, or one that is too long."""
        self.told.emit(self._reason)

    @Slot()
    def keep(self) -> None:
        """It is not withdrawn after all."""
        self._asking, self._reason = False, ""
        self.changed.emit()

    def read(self) -> None:
        """In the language of the screen."""
        self.worded.emit()
