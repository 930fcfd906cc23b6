"""What visitors proposed: looked at one by one, made an award or declined. And whether they may."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import Nomination
from kiosk.clock import Clock
from kiosk.house import House
from kiosk.words import Sentence
from ui.admin.corrections.cards import ROLES, joined, moment, spoken
from ui.admin.corrections.speech import Speech
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AwardNominationsView(QObject):
    """`taken`: a nomination that is to become an award."""

    changed = Signal()
    undoChanged = Signal()
    taken = Signal(object)
    left = Signal()

    def __init__(self, house: House, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._house = house
        self._nominations = house.nominations
        self._speech = speech
        self._one: Nomination | None = None
        self._rows = Rows(ROLES)
        self._way_back = WayBack(clock)
        self._way_back.changed.connect(self.undoChanged)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Those that wait, oldest first: who, for what, proposed by whom."""
        return self._rows

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Visitors may nominate."""
        return self._house.event.settings.nominations

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        """Time left to let a declined one wait again."""
        return self._way_back.seconds

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """One is looked at."""
        return self._one is not None

    @Property(str, notify=changed)
    def whom(self) -> str:
        return self._house.awards.name(self._one.recipient) if self._one else ""

    @Property(str, notify=changed)
    def by(self) -> str:
        return self._speech.name(self._one.by) if self._one else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """ "" where the visitor left that to the organizer."""
        return self._one.title if self._one else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._one.why if self._one else ""

    @Property(str, notify=changed)
    def when(self) -> str:
        return moment(self._one.at.astimezone(), self._speech.words) if self._one else ""

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._rows.show(tuple(map(self._row, self._nominations.waiting())))
        self.changed.emit()

    @Slot(bool)
    def allow(self, on: bool) -> None:
        self._house.event.change("organizer", nominations=on)
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        self._way_back.forget()
        self._one = self._nominations.get(int(key))
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """To be looked over as an award; until that is saved it waits."""
        if (one := self._one) is not None:
            self._one = None
            self.taken.emit(one)

    @Slot()
    def decline(self) -> None:
        """Ten seconds to let it wait again."""
        if (one := self._one) is not None:
            self._nominations.decline(one.id)
            self._one = None
            self._way_back.offer(lambda: self._wait_again(one.id))
            self.read()

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot()
    def back(self) -> None:
        if self._one is not None:
            self._one = None
            self.read()
        else:
            self.forget()
            self.left.emit()

    def forget(self) -> None:
        """No name stays."""
        self._way_back.forget()
        self._one = None
        self._rows.show(())
        self.changed.emit()

    def _wait_again(self, id_: int) -> None:
        self._nominations.wait_again(id_)
        self.read()

    def _row(self, one: Nomination) -> Row:
        words = self._speech.words
        by = words.say(Sentence("AwardDesk", "proposed by %1", (self._speech.name(one.by),)))
        title = spoken(one.title) if one.title else ""
        return {
            "title": self._house.awards.name(one.recipient),
            "detail": joined(filter(None, (title, spoken(one.why), by)), words),
            "badge": "",
            "key": str(one.id),
        }
