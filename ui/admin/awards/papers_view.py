"""Which papers there are of the awards, and the way to each."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import Award
from kiosk.house import House

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AwardPapersView(QObject):
    """`wants` names a screen; `paperWanted` a paper of AwardPaperView."""

    changed = Signal()
    wants = Signal(str)
    paperWanted = Signal(str)
    left = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._awards = house.awards
        self._standing: tuple[Award, ...] = ()

    @Property(int, notify=changed)
    def fresh(self) -> int:
        """Awards whose certificate was never made, or says something else now."""
        return sum(not award.issues or award.changed for award in self._standing)

    @Property(bool, notify=changed)
    def awarded(self) -> bool:
        """There is an award that a paper can be of."""
        return bool(self._standing)

    @Slot()
    def read(self) -> None:
        self._standing = tuple(award for award in self._awards.all() if award.withdrawn is None)
        self.changed.emit()

    @Slot(str)
    def go(self, screen: str) -> None:
        self.wants.emit(screen)

    @Slot(str)
    def paper(self, sort: str) -> None:
        self.paperWanted.emit(sort)

    @Slot()
    def back(self) -> None:
        self.left.emit()
