"""What the show says of the prize that is drawn, and of who has won it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.draw.show_facts import Facts

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SeatView(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts = Facts()

    def show(self, facts: Facts) -> None:
        self._facts = facts
        self.changed.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        """The seat that is drawn or shown; 0 where it is about many."""
        return self._facts.seat

    @Property(int, notify=changed)
    def seats(self) -> int:
        """Of the whole draw."""
        return self._facts.seats

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Seats that are still to be drawn."""
        return self._facts.waiting

    @Property(int, notify=changed)
    def row(self) -> int:
        """How many of the next prize wait one behind the other."""
        return self._facts.row

    @Property(str, notify=changed)
    def prize(self) -> str:
        """ "" where the seats shown have different ones."""
        return self._facts.prize

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Its address, "" without one."""
        return self._facts.picture

    @Property(int, notify=changed)
    def people(self) -> int:
        """Who can still win it."""
        return self._facts.people

    @Property(int, notify=changed)
    def tickets(self) -> int:
        return self._facts.tickets

    @Property(str, notify=changed)
    def name(self) -> str:
        """The winner; "" as long as nobody may know."""
        return self._facts.name

    @Property(str, notify=changed)
    def team(self) -> str:
        return self._facts.team

    @Property(str, notify=changed)
    def ticket(self) -> str:
        return self._facts.ticket

    @Property(int, notify=changed)
    def rank(self) -> int:
        return self._facts.rank

    @Property(list, notify=changed)
    def former(self) -> list[dict[str, str]]:
        """Who held this seat and is gone: name, why (ABSENT, DECLINED)."""
        return list(self._facts.former)
