"""Many winners, as the board of the show lists them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.draw.show_facts import ROLES
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShowBoardView(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = Rows(ROLES)
        self._names: tuple[str, ...] = ()
        self._refilled = False

    def show(self, rows: tuple[Row, ...]) -> None:
        self._names = tuple(str(row["name"]) for row in rows)
        self._refilled = any(row["former"] for row in rows)
        self._rows.show(rows)
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Roles as in `show_facts.ROLES`."""
        return self._rows

    @Property(list, notify=changed)
    def names(self) -> list[str]:
        """What the board is measured for."""
        return list(self._names)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._names)

    @Property(bool, notify=changed)
    def refilled(self) -> bool:
        """Some of these seats were held by somebody who is gone."""
        return self._refilled
