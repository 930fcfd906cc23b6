"""A list for QML: rows of named values."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "ui.kit"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
Row = dict[str, str | int]


@QmlElement
class Rows(QAbstractListModel):
    """Rows of the given roles, replaced as a whole when one differs."""

    def __init__(self, roles: tuple[str, ...]) -> None:
        super().__init__()
        self._roles = {Qt.ItemDataRole.UserRole + at: role for at, role in enumerate(roles, start=1)}
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: tuple[Row, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def renew(self, rows: tuple[Row, ...]) -> None:
        """Where there are as many as before, they are said anew in their places: a list does not jump."""
        if len(rows) != len(self._rows) or not rows:
            self.show(rows)
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {key: QByteArray(role.encode()) for key, role in self._roles.items()}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | int | None:
        if not index.isValid() or role not in self._roles:
            return None
        return self._rows[index.row()][self._roles[role]]
