"""Finding oneself: what was typed, the teams, and the people of one of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.people.model import Person
from kiosk.people.service import People
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.people"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 50


@QmlElement
class FinderView(QObject):
    """`chosen` says the person's id."""

    chosen = Signal(str)
    teamsChanged = Signal()

    def __init__(self, people: People) -> None:
        super().__init__()
        self._people = people
        self._names = Rows(("name", "team", "key"))

    @Property(QObject, constant=True)
    def names(self) -> QObject:
        """Roles: name, team, key."""
        return self._names

    @Property(list, notify=teamsChanged)
    def teams(self) -> list[str]:
        return [team.name for team in self._people.teams() if team.name]

    @Slot(str)
    def search(self, text: str) -> None:
        self._show(match.person for match in self._people.find(text, MOST))

    @Slot(str)
    def showTeam(self, team: str) -> None:
        self._show(self._people.by_team(team))

    @Slot(str)
    def choose(self, key: str) -> None:
        self.clear()
        self.chosen.emit(key)

    @Slot()
    def clear(self) -> None:
        """Between visitors, and before anybody looks: people may have changed."""
        self._names.show(())
        self.teamsChanged.emit()

    def _show(self, people: Iterable[Person]) -> None:
        self._names.show(
            tuple({"name": person.display, "team": person.team, "key": person.id} for person in people)
        )
