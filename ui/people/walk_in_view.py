"""Somebody who is not in the list writes their own name, once."""

from __future__ import annotations

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.service import Event
from kiosk.people.model import IsThisYou, WalkInAdded, WalkInAnswer
from kiosk.people.service import People
from kiosk.people.walk_ins import WalkIns
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.people"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WalkInView(QObject):
    """`chosen` says the id of whoever it is: somebody new, or somebody who was there already."""

    chosen = Signal(str)
    changed = Signal()

    def __init__(self, walk_ins: WalkIns, people: People, event: Event) -> None:
        super().__init__()
        self._walk_ins = walk_ins
        self._people = people
        self._event = event
        self._alike = Rows(("name", "team", "key"))
        self._written = ("", "", "")

    @Property(bool, notify=changed)
    def allowed(self) -> bool:
        """Where a name alone is enough: nobody has a pass for a stranger."""
        return self._walk_ins.allowed() and self._event.settings.way("hunt") == "name"

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        return [team.name for team in self._people.teams() if team.name]

    @Property(QObject, constant=True)
    def alike(self) -> QObject:
        """Who is in the list by this name. Roles: name, team, key."""
        return self._alike

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Is one of those you?"""
        return self._alike.rowCount() > 0

    @Slot()
    def begin(self) -> None:
        """Between visitors, and before anybody writes."""
        self._written = ("", "", "")
        self._alike.show(())
        self.changed.emit()

    @Slot(str, str, str)
    def add(self, given: str, family: str, team: str) -> None:
        self._written = (given, family, team)
        self._take(self._walk_ins.add(given, family, team, self._language()))

    @Slot()
    def somebodyElse(self) -> None:
        """None of those: there are two people of that name."""
        given, family, team = self._written
        self._take(self._walk_ins.add(given, family, team, self._language(), certain=True))

    @Slot(str)
    def choose(self, person: str) -> None:
        self.begin()
        self.chosen.emit(person)

    def _take(self, answer: WalkInAnswer) -> None:
        match answer:
            case WalkInAdded(person):
                self.choose(person)
            case IsThisYou(people):
                self._alike.show(
                    tuple({"name": one.display, "team": one.team, "key": one.id} for one in people)
                )
                self.changed.emit()

    def _language(self) -> str:
        return QLocale().name()[:2]
