"""Closing a vote or calling it off: for good, so something is typed before."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.model import LONGEST_NOTE
from kiosk.house import House
from kiosk.people.text import clean
from ui.admin.contest import telling
from ui.admin.contest.draft import ContestDraft
from ui.admin.corrections.speech import Speech

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestSureView(QObject):
    changed = Signal()
    left = Signal()

    def __init__(self, house: House, draft: ContestDraft, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._draft = draft
        self._speech = speech
        self._what = self._typed = ""

    def begin(self, what: str) -> None:
        """close or call-off"""
        self._what, self._typed = what, ""
        self.changed.emit()

    @Property(bool, notify=changed)
    def closing(self) -> bool:
        """Else it is called off."""
        return self._what == "close"

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._draft.plan.title

    @Property(int, notify=changed)
    def voted(self) -> int:
        return self._voted()

    @Property(str, notify=changed)
    def typed(self) -> str:
        """So many as have voted, which says yes; or the reason."""
        return self._typed

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST_NOTE

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """What was typed says so; digits of any language."""
        if self._what == "close":
            said = self._typed.strip()
            return said.isdecimal() and int(said) == self._voted()
        return bool(clean(self._typed))

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        return [self._speech.say(one) for one in telling.WHY_CALLED_OFF]

    @Slot(str)
    def say(self, text: str) -> None:
        self._typed = text
        self.changed.emit()

    @Slot()
    def doIt(self) -> None:
        """Refused where the clock was faster; then nobody has to type anew."""
        if not self.ready:
            return
        if self._what == "close":
            self._house.contests.close(self._draft.id)
        else:
            self._house.contests.call_off(self._draft.id, self._typed)
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Back to the contest."""
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        self._what = self._typed = ""
        self.changed.emit()

    def _voted(self) -> int:
        return self._house.booth.turnout(self._draft.id)[0] if self._draft.id else 0
