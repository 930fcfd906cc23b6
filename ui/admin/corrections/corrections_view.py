"""Putting right: looking for somebody or something, and the way to the views beside it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.corrections import cards
from ui.admin.corrections.fix_view import FixView
from ui.admin.corrections.fixed_view import FixedView
from ui.admin.corrections.journal_view import JournalView
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.corrections"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CorrectionsView(QObject):
    """`wants`: a screen of ours, or `admin`. `personWanted`: somebody's own page."""

    wants = Signal(str)
    personWanted = Signal(str)
    changed = Signal()

    def __init__(self, house: House, tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._house = house
        self._speech = Speech(house.people, tools)
        self._fix = FixView(house, self._speech)
        self._fixed = FixedView(house, self._speech)
        self._journal = JournalView(house, self._speech, jobs)
        self._found = Rows(cards.ROLES)
        self._text = ""
        self._behind = "admin"
        self._fix.left.connect(self._search_again)
        self._fix.opened.connect(lambda _: self.wants.emit("fix"))
        self._fix.storyWanted.connect(self._story)
        self._fix.personWanted.connect(self.personWanted)
        self._fixed.left.connect(self._search_again)
        self._journal.left.connect(lambda: self.wants.emit(self._behind))

    @Property(FixView, constant=True)
    def fix(self) -> FixView:
        return self._fix

    @Property(FixedView, constant=True)
    def fixed(self) -> FixedView:
        return self._fixed

    @Property(JournalView, constant=True)
    def journal(self) -> JournalView:
        return self._journal

    @Property(QObject, constant=True)
    def found(self) -> QObject:
        """title, detail, badge, key."""
        return self._found

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is looked for."""
        return self._text

    @Slot(str)
    def search(self, text: str) -> None:
        self._text = text
        found = self._house.finding.find(text)
        self._found.show(tuple(cards.row(one, self._speech.name, self._speech.words) for one in found))
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        self._fix.open(key)

    @Slot()
    def retell(self) -> None:
        self.search(self._text)

    @Slot()
    def history(self) -> None:
        """What was put right."""
        self._fixed.read()
        self.wants.emit("fixed")

    @Slot()
    def back(self) -> None:
        self.forget()
        self.wants.emit("admin")

    def scan(self, text: str) -> bool:
        """A piece or a pass, shown at once. Refuses all other codes."""
        self._fix.show(self._house.finding.scanned(text))
        return True

    def begin(self, screen: str) -> None:
        """From the desk: `fixing` empty, `journal` from its newest line."""
        self.forget()
        if screen == "journal":
            self._behind = "admin"
            self._journal.begin()

    def forget(self) -> None:
        """Nothing of what was looked for stays."""
        self._fix.forget()
        self.search("")

    def _search_again(self) -> None:
        self._fix.forget()
        self.retell()
        self.wants.emit("fixing")

    def _story(self, key: str) -> None:
        self._behind = "fix"
        self._journal.begin(key)
        self.wants.emit("journal")
