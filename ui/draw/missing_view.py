"""Who of all the winners is not here, as the room calls it: kept here until they are drawn again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.protocol.model import WhyGone

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

Mark = tuple[WhyGone, str]
"""Why, and a note."""


@QmlElement
class ShowMissingView(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marks: dict[int, Mark] = {}

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._marks)

    @property
    def marks(self) -> dict[int, Mark]:
        """By seat."""
        return dict(self._marks)

    @property
    def gone(self) -> list[tuple[int, WhyGone, str]]:
        return [(seat, why, note) for seat, (why, note) in sorted(self._marks.items())]

    @Slot(int, str, str)
    def mark(self, seat: int, why: str, note: str) -> None:
        """`why`: ABSENT or DECLINED."""
        self._marks = {**self._marks, seat: (cast(WhyGone, why), note)}
        self.changed.emit()

    @Slot(int)
    def unmark(self, seat: int) -> None:
        """Is here after all."""
        if seat in self._marks:
            self._marks = {one: mark for one, mark in self._marks.items() if one != seat}
            self.changed.emit()

    def forget(self) -> None:
        if self._marks:
            self._marks = {}
            self.changed.emit()
