"""Many winners, as the board of the show lists them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.kit.rows import Row

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShowBoardView(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self.changed.emit()

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """As `show_facts.Told.rows` gives them."""
        return list(self._rows)

    @Property(list, notify=changed)
    def names(self) -> list[str]:
        """What the board is measured for."""
        return [str(row["name"]) for row in self._rows]

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._rows)

    @Property(bool, notify=changed)
    def refilled(self) -> bool:
        """Some of these seats were held by somebody who is gone."""
        return any(row["former"] for row in self._rows)
