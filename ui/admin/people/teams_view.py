"""Teams put in order: one gets another name, or two become one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.words import Sentence, Words
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.people"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TeamsView(QObject):
    """`showing` says the team whose people are wanted."""

    changed = Signal()
    left = Signal()
    showing = Signal(str)

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._words_for = words_for
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._team = ""
        self._into = ""
        house.store.subscribe(lambda _: self.refresh())

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Roles: title, detail, badge, key."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(str, notify=changed)
    def team(self) -> str:
        """The one that is worked on, "" for none."""
        return self._team

    @Property(str, notify=changed)
    def into(self) -> str:
        """The one it shall join, "" while nobody chose."""
        return self._into

    @Property(int, notify=changed)
    def people(self) -> int:
        return self._house.desk.teams().get(self._team, (0, 0))[1]

    @Property(list, notify=changed)
    def others(self) -> list[str]:
        return [name for name in self._house.desk.teams() if name and name != self._team]

    def begin(self) -> None:
        self._team = self._into = ""
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """After a change, or in another language."""
        say = self._words_for(QLocale().name()[:2]).say
        self._rows.show(
            tuple(
                {
                    "title": name,
                    "detail": say(Sentence("TeamList", "%Ln people", n=active)),
                    "badge": say(Sentence("TeamList", "%Ln inactive", n=every - active))
                    if every > active
                    else "",
                    "key": name,
                }
                for name, (active, every) in self._house.desk.teams().items()
                if name
            )
        )
        self.changed.emit()

    @Slot(str)
    def choose(self, team: str) -> None:
        self._team, self._into = team, ""
        self.changed.emit()

    @Slot(str)
    def rename(self, name: str) -> None:
        self._house.desk.rename_team(self._team, name)
        self.begin()

    @Slot(str)
    def join(self, into: str) -> None:
        """Asks first: nothing tells two joined teams apart again."""
        self._into = into
        self.changed.emit()

    @Slot()
    def merge(self) -> None:
        self._house.desk.merge_teams(self._team, self._into)
        self.begin()

    @Slot()
    def show(self) -> None:
        self.showing.emit(self._team)

    @Slot()
    def back(self) -> None:
        """From one team to all, from all to the people."""
        if self._team:
            self.begin()
        else:
            self.left.emit()
