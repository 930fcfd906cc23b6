"""The names that the finder shows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "ui.people"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
ROLES = ("name", "team", "key")


@QmlElement
class NameRows(QAbstractListModel):
    """Rows of (name, team, key)."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, str, str], ...] = ()

    def show(self, rows: tuple[tuple[str, str, str], ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            Qt.ItemDataRole.UserRole + at: QByteArray(role.encode()) for at, role in enumerate(ROLES, start=1)
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        place = role - Qt.ItemDataRole.UserRole - 1
        return self._rows[index.row()][place] if index.isValid() and 0 <= place < len(ROLES) else None
