"""All awards in the order of the show, and the ways to new ones."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import Award
from kiosk.clock import Clock
from kiosk.house import House
from ui.admin.awards import telling
from ui.admin.corrections.speech import Speech
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

WAYS = ("award", "awardtitles", "awardimport", "awarddraw")


@QmlElement
class AwardsView(QObject):
    """`opened`: an award of ours. `begun`: one of `WAYS` to new ones. `showWanted`: to the red carpet."""

    changed = Signal()
    undoChanged = Signal()
    left = Signal()
    opened = Signal(int)
    begun = Signal(str)
    wants = Signal(str)
    showWanted = Signal()

    def __init__(self, house: House, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._awards = house.awards
        self._nominations = house.nominations
        self._speech = speech
        self._found: tuple[Award, ...] = ()
        self._rows = Rows(("title", "detail", "badge", "key", "place", "last"))
        self._way_back = WayBack(clock)
        self._way_back.changed.connect(self.undoChanged)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """In the order of the show: title, detail, badge, key, place (from 0), last (1 for the last)."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._found)

    @Property(int, notify=changed)
    def showable(self) -> int:
        """How many the show would reveal."""
        return sum(award.withdrawn is None for award in self._found)

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Nominations that nobody has decided on."""
        return len(self._nominations.waiting())

    @Property(list, notify=changed)
    def twice(self) -> list[str]:
        """Who gets more than one, in words."""
        return telling.twice(self._awards.twice(), self._speech.words)

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        """Time left to bring a deleted award back."""
        return self._way_back.seconds

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._found = self._awards.all()
        last, words, gone = len(self._found) - 1, self._speech.words, self._awards.gone
        self._rows.renew(
            tuple(
                telling.row(award, words, gone=gone(award), place=at, last=at == last)
                for at, award in enumerate(self._found)
            )
        )
        self.changed.emit()

    @Slot(str)
    def open(self, key: str) -> None:
        self._way_back.forget()
        self.opened.emit(int(key))

    @Slot(str, int)
    def move(self, key: str, by: int) -> None:
        """Up the show by -1, down by 1."""
        self._awards.move(int(key), by)
        self.read()

    @Slot(str)
    def begin(self, way: str) -> None:
        if way in WAYS:
            self._way_back.forget()
            self.begun.emit(way)

    @Slot(str)
    def go(self, screen: str) -> None:
        """To nominations, papers or the look of the certificates."""
        self._way_back.forget()
        self.wants.emit(screen)

    @Slot()
    def toShow(self) -> None:
        self._way_back.forget()
        self.showWanted.emit()

    def remove(self, id_: int) -> None:
        """One that was never issued; ten seconds to bring it back, under a new number, to where it was."""
        before = self._awards.all()
        place = [award.id for award in before].index(id_)
        self._awards.delete(id_)
        self._way_back.offer(lambda: self._bring_back(before[place], place))
        self.read()

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """No name stays."""
        self._way_back.forget()
        self._found = ()
        self._rows.show(())
        self.changed.emit()

    def _bring_back(self, award: Award, place: int) -> None:
        id_ = self._awards.add(award.draft)
        now = [one.id for one in self._awards.all()]
        self._awards.move(id_, place - now.index(id_))
        self.read()
