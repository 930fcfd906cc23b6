"""What was put right, newest first, and its way back."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.corrections.model import PutRight, Verdict
from kiosk.corrections.rules import why_not
from kiosk.corrections.telling import told
from kiosk.house import House
from kiosk.words import Sentence
from ui.admin.corrections import cards
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.corrections"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50


@QmlElement
class FixedView(QObject):
    changed = Signal()
    left = Signal()

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._shown: tuple[PutRight, ...] = ()
        self._chosen: PutRight | None = None
        self._rows = Rows(cards.ROLES)
        self._more = False

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """title, detail, badge, key."""
        return self._rows

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """There are older ones."""
        return self._more

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._chosen is not None

    @Property(str, notify=changed)
    def chosenTitle(self) -> str:
        return "" if self._chosen is None else self._told(self._chosen)

    @Property(str, notify=changed)
    def chosenText(self) -> str:
        """When, why, and where it cannot be undone, why not."""
        if self._chosen is None:
            return ""
        parts = [self._detail(self._chosen)]
        if self._chosen.verdict is not Verdict.YES:
            parts.append(self._speech.say(why_not(self._chosen.verdict)))
        return "\n".join(parts)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._chosen is not None and self._chosen.verdict is Verdict.YES

    @Slot()
    def read(self) -> None:
        """The newest page."""
        self._chosen = None
        self._show(self._house.corrections.put_right(count=PAGE + 1)[:PAGE])

    @Slot()
    def readOlder(self) -> None:
        if self._shown:
            before = self._shown[-1].correction.id
            self._show(self._shown + self._house.corrections.put_right(before, PAGE))

    @Slot(str)
    def choose(self, key: str) -> None:
        self._chosen = next((one for one in self._shown if str(one.correction.id) == key), None)
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        self._chosen = None
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        chosen, self._chosen = self._chosen, None
        self.changed.emit()
        if chosen is not None:
            try:
                self._house.corrections.undo(chosen.correction.id)
            finally:
                self.read()

    @Slot()
    def retell(self) -> None:
        self._show(self._shown)

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def _show(self, shown: tuple[PutRight, ...]) -> None:
        self._shown = shown
        last = shown[-1].correction.id if shown else 0
        self._more = bool(shown) and bool(self._house.corrections.put_right(last, 1))
        self._rows.show(tuple(self._row(one) for one in shown))
        self.changed.emit()

    def _row(self, one: PutRight) -> Row:
        badge = {
            Verdict.UNDONE: Sentence("Corrections", "Undone"),
            Verdict.FROZEN: Sentence("Corrections", "In a draw"),
        }.get(one.verdict)
        return {
            "title": self._told(one),
            "detail": self._detail(one),
            "badge": self._speech.say(badge) if badge else "",
            "key": str(one.correction.id),
        }

    def _told(self, one: PutRight) -> str:
        return told(one.line, self._house.people, self._speech.words)

    def _detail(self, one: PutRight) -> str:
        reason = one.line.texts.get("reason", "")
        at = cards.moment(one.line.at, self._speech.words)
        return cards.joined((at, cards.spoken(reason)) if reason else (at,), self._speech.words)
