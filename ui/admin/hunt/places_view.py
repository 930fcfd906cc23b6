"""The places of the hunt: named, ordered for the walk, filled by numbers at a desk, removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.hunt.hiding.model import Filling, Helper, PlaceCount
from kiosk.words import Words
from ui.admin.hunt.hiding_view import ROLES, place_row
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlacesView(QObject):
    """`wants` names the screen to go to; `made` tells the key of a new place."""

    changed = Signal()
    wants = Signal(str)
    made = Signal(str)

    def __init__(self, house: House, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._house = house
        self._words_for = words_for
        self._words = words_for("en")
        self._list = Rows(ROLES)
        self._others = Rows(ROLES)
        self._counts: tuple[PlaceCount, ...] = ()
        self._open = 0
        self._plan: Filling | None = None
        self._for_hiding = False

    def begin(self) -> None:
        """The list is about to be shown."""
        self._open, self._plan, self._for_hiding = 0, None, False
        self._renew()

    def begin_new(self) -> None:
        """A new place is about to be made, to hide in it at once."""
        self.begin()
        self._for_hiding = True

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        if self._counts:
            self._renew()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._list

    @Property(Rows, constant=True)
    def others(self) -> Rows:
        """All places but the open one."""
        return self._others

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._open == 0

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._now.place.name if self._now else ""

    @Property(str, notify=changed)
    def area(self) -> str:
        return self._now.place.area if self._now else ""

    @Property(int, notify=changed)
    def hidden(self) -> int:
        return self._now.hidden if self._now else 0

    @Property(int, notify=changed)
    def found(self) -> int:
        return self._now.found if self._now else 0

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:
        return not self._counts or self._counts[0].place.number == self._open

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return not self._counts or self._counts[-1].place.number == self._open

    @Property(list, notify=changed)
    def plan(self) -> list[int]:
        """What filling would do: how many go there, of them moved, here already, found, void; [] before."""
        plan = self._plan
        return [len(plan.pieces), plan.moved, plan.here, plan.found, plan.void] if plan else []

    @Slot(str)
    def open(self, key: str) -> None:
        self._open, self._plan = int(key), None
        self._renew()
        self.wants.emit("place")

    @Slot()
    def create(self) -> None:
        self._open = 0
        self._renew()
        self.wants.emit("place")

    @Slot(str, str)
    def save(self, name: str, area: str) -> None:
        """A new place, or other words for the open one."""
        if self._open:
            self._house.hiding.rename_place(self._open, name, area)
            self._renew()
            return
        made = self._house.hiding.make_place(name, area)
        self._renew()
        if self._for_hiding:
            self._for_hiding = False
            self.made.emit(str(made.number))
            self.wants.emit("hiding")
        else:
            self.wants.emit("places")

    @Slot(int)
    def move(self, by: int) -> None:
        """Earlier (-1) or later (1) in the walk."""
        self._house.hiding.move_place(self._open, by)
        self._renew()

    @Slot(str)
    def planFill(self, numbers: str) -> None:
        self._plan = self._house.hiding.plan_filling(self._open, numbers)
        self.changed.emit()

    @Slot(str)
    def fill(self, helper: str) -> None:
        plan, self._plan = self._plan, None
        try:
            if plan is not None:
                self._house.hiding.fill(plan, Helper(helper))
        finally:
            self._renew()

    @Slot()
    def forgetPlan(self) -> None:
        self._plan = None
        self.changed.emit()

    @Slot()
    def remove(self) -> None:
        self._house.hiding.remove_place(self._open)
        self._removed()

    @Slot(str)
    def removeTo(self, key: str) -> None:
        """What lies here goes to another place, in the books at least."""
        self._house.hiding.remove_place(self._open, int(key))
        self._removed()

    @Slot()
    def back(self) -> None:
        """From a place to where one came from; from the list to hiding."""
        self.wants.emit("hiding" if self._for_hiding else "places")

    @Slot()
    def backToHiding(self) -> None:
        self.wants.emit("hiding")

    @property
    def _now(self) -> PlaceCount | None:
        return next((one for one in self._counts if one.place.number == self._open), None)

    def _removed(self) -> None:
        self._open = 0
        self._renew()
        self.wants.emit("places")

    def _renew(self) -> None:
        self._counts = self._house.hiding.places()
        self._list.show(tuple(place_row(one, self._words) for one in self._counts))
        others = (one for one in self._counts if one.place.number != self._open)
        self._others.show(tuple(place_row(one, self._words) for one in others))
        self.changed.emit()
