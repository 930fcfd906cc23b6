"""What the red carpet says of the award on the stage, as far as the room may know it already."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.awards.carpet_facts import AwardFacts

QML_IMPORT_NAME = "ui.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AwardOnStage(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts = AwardFacts()

    def show(self, facts: AwardFacts) -> None:
        self._facts = facts
        self.changed.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        """Counts from 1; 0 where it is about none, or all."""
        return self._facts.number

    @Property(int, notify=changed)
    def of(self) -> int:
        """Awards of the show."""
        return self._facts.of

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._facts.category

    @Property(str, notify=changed)
    def title(self) -> str:
        """ "" behind the curtain."""
        return self._facts.title

    @Property(str, notify=changed)
    def presenter(self) -> str:
        return self._facts.presenter

    @Property(bool, notify=changed)
    def quiet(self) -> bool:
        """The recipient is on no screen; the presenter says who it is."""
        return self._facts.quiet

    @Property(str, notify=changed)
    def name(self) -> str:
        """The recipient; "" as long as nobody may know, and where it stays quiet."""
        return self._facts.name

    @Property(str, notify=changed)
    def citation(self) -> str:
        return self._facts.citation

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Its address, "" without one."""
        return self._facts.picture

    @Property(list, notify=changed)
    def people(self) -> list[str]:
        """Of a team, as public screens name them."""
        return list(self._facts.people)
