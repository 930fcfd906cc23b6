"""Whose costume it is: a team's, or somebody's of the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.model import Owner
from kiosk.house import House
from ui.admin.corrections import cards
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 50
Done = Callable[[Owner, str], None]


def found(house: House, speech: Speech, text: str) -> tuple[Row, ...]:
    """People by name or staff number; `key` is their id."""
    matches = house.people.find(text, MOST) if text.strip() else []
    return tuple(
        {
            "title": match.person.display,
            "detail": cards.about(match.person, speech.words),
            "badge": "",
            "key": match.person.id,
        }
        for match in matches
        if match.person.active
    )


@QmlElement
class ContestOwnerView(QObject):
    """`left`: back to the costume. `kind` is team or person."""

    changed = Signal()
    left = Signal()

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._kind: Owner = "team"
        self._done: Done | None = None
        self._found = Rows(cards.ROLES)

    def ask(self, kind: Owner, done: Done) -> None:
        """`done` is told who was chosen."""
        self._kind, self._done = kind, done
        self._found.show(())
        self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property(Rows, constant=True)
    def people(self) -> Rows:
        """Found by name or staff number. Roles: title, detail, badge, key."""
        return self._found

    @Property(list, notify=changed)
    def teams(self) -> list[str]:
        return self._teams()

    @Slot(str)
    def choose(self, kind: str) -> None:
        if kind in get_args(Owner):
            self._kind = cast(Owner, kind)
            self.changed.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        self._found.show(found(self._house, self._speech, text))

    @Slot(str)
    def takePerson(self, key: str) -> None:
        if self._house.people.get(key) is not None:
            self._take("person", key)

    @Slot(str)
    def takeTeam(self, team: str) -> None:
        if team in self._teams():
            self._take("team", team)

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """No name stays."""
        self._found.show(())
        self._done = None

    def _teams(self) -> list[str]:
        return [team.name for team in self._house.people.teams() if team.name]

    def _take(self, kind: Owner, key: str) -> None:
        done = self._done
        if done is not None:
            done(kind, key)
        self.back()
