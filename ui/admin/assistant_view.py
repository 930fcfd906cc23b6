"""The first evening, step by step, for the one who has never done this."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.assistant import Prepared, Step, done, next_step
from kiosk.house import House
from kiosk.hunt.pieces import State

QML_IMPORT_NAME = "ui.admin"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = {
    Step.WEEK: "settings",
    Step.PEOPLE: "import",
    Step.PIECES: "pieces",
    Step.PRINT: "pieces",
    Step.TEST: "",
    Step.HIDE: "hiding",
}


@QmlElement
class AssistantView(QObject):
    """`wants` names the screen on which a step is done."""

    changed = Signal()
    wants = Signal(str)
    left = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._done: tuple[Step, ...] = ()
        self.look()

    def look(self) -> None:
        """Once before it is shown, and after each scan of a test."""
        self._done = done(self._prepared())
        self.changed.emit()

    @property
    def untouched(self) -> bool:
        return not {Step.PEOPLE, Step.PIECES} & {*self._done}

    @Property(list, notify=changed)
    def done(self) -> list[str]:
        """Steps of `week, people, pieces, print, test, hide`."""
        return [step.value for step in self._done]

    @Property(str, notify=changed)
    def next(self) -> str:
        """The step that comes now; "" when the hunt can begin."""
        return next_step(self._done) or ""

    @Slot(str)
    def take(self, step: str) -> None:
        screen = SCREENS[Step(step)]
        if screen:
            self.wants.emit(screen)

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def _prepared(self) -> Prepared:
        settings = self._house.event.settings
        sheets, board = self._house.hunt.sheets(), self._house.hunt.board()
        return Prepared(
            opening_set=settings.hunt_opens is not None,
            people=len(self._house.people.all_active()),
            pieces=board.total,
            unprinted=sum(sheet.file is not None for sheet in sheets),
            test_scanned=settings.test_scanned,
            hidden=sum(piece.state is State.HIDDEN for piece in self._house.hunt.missing()),
            found=board.found,
        )
