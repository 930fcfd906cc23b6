"""The red carpet: which scene is on the stage, and the ways to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import ShowState
from kiosk.house import House
from ui.awards.award_on_stage import AwardOnStage
from ui.awards.carpet_facts import CarpetTold
from ui.kit.rows import Row

QML_IMPORT_NAME = "ui.awards"
QML_IMPORT_MAJOR_VERSION = 1

SETTLES_MS = 350
NOTHING = ShowState(None, "off")


@QmlElement
class RedCarpetView(QObject):
    """Each step is stored before anything of it is seen, so a kill or a power cut goes on at that step.

    `wants`: a screen. `taken`: the stage has the kiosk for itself, or gives it back. Refused and Unavailable
    pass through, and the stage stays as it was.
    """

    changed = Signal()
    wants = Signal(str)
    taken = Signal(bool)
    leaveAsked = Signal()
    awardsWanted = Signal()
    certificatesWanted = Signal()
    sounded = Signal(str)
    hushed = Signal(str)

    def __init__(self, house: House, settles_ms: int = SETTLES_MS) -> None:
        super().__init__()
        self._house = house
        self._told = CarpetTold(house)
        self._now = NOTHING
        self._on_stage = False
        self._still = True
        self._rows: tuple[Row, ...] = ()
        self._about = AwardOnStage()
        self._settling = QTimer(self, singleShot=True, interval=settles_ms)

    # Where it stands

    @Property(str, notify=changed)
    def scene(self) -> str:
        """empty (no award), opening, then curtain, title, recipient of each, over; "" off the stage."""
        if not self._on_stage:
            return ""
        if not self._rows:
            return "empty"
        return "opening" if self._now.step == "off" else self._now.step

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """It is shown again, as after a power cut or a step back: nothing flies and nobody cheers."""
        return self._still

    @Property(AwardOnStage, constant=True)
    def about(self) -> AwardOnStage:
        return self._about

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """All awards of the show, as `CarpetTold.rows` gives them."""
        return list(self._rows)

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        first = self._now.step == "curtain" and self._now.number == 1
        return self._now.step != "off" and not first

    @property
    def ready(self) -> bool:
        """Whoever touches twice in their joy steps once."""
        return not self._settling.isActive()

    # What the presenter does

    def arrive(self) -> None:
        """The screen is shown. Without an award there is nothing to hold the kiosk for."""
        self._on_stage = True
        self._show(self._house.red_carpet.at(), still=True)
        if self._rows:
            self.taken.emit(True)

    @Slot()
    def begin(self) -> None:
        self._go(self._house.red_carpet.begin)

    @Slot()
    def forward(self) -> None:
        """Curtain, title, recipient, the next award's curtain; the end after the last."""
        if self.ready and self._now.step not in ("off", "over"):
            self._go(self._house.red_carpet.forward)

    @Slot()
    def back(self) -> None:
        if self.canGoBack:
            self._go(self._house.red_carpet.back, still=True)

    @Slot(str)
    def jump(self, serial: str) -> None:
        """To the curtain of any award."""
        self._go(lambda: self._house.red_carpet.jump(serial), still=True)

    @Slot()
    def certificates(self) -> None:
        """The show is over, its awards get their paper: that is the organizer's, behind the PIN."""
        self._off()
        self.certificatesWanted.emit()

    @Slot()
    def addAwards(self) -> None:
        self.give_back()
        self.awardsWanted.emit()

    @Slot()
    def finish(self) -> None:
        """All are revealed, and everybody goes home. The next show begins anew."""
        self._off()
        self.wants.emit("home")

    @Slot()
    def leave(self) -> None:
        """Home; the show waits where it is, and the organizer's PIN leads back to it."""
        self.give_back()
        self.wants.emit("home")

    def give_back(self) -> None:
        """The stage is no longer on the screen."""
        self._on_stage = False
        self._hush()
        self._show(NOTHING, still=True)
        self.taken.emit(False)

    def scan(self, text: str) -> None:
        """None leads away from the stage."""

    def _off(self) -> None:
        self._house.red_carpet.end()
        self.give_back()

    def _go(self, step: Callable[[], ShowState], still: bool = False) -> None:
        before, now = self._now, step()
        self._hush()
        self._show(now, still)
        self._settling.start()
        if now == before or still:
            return
        if now.step == "title":
            self.sounded.emit("drumroll")
        elif now.step == "recipient":
            self.sounded.emit("cheer")

    def _hush(self) -> None:
        if self._now.step == "title":
            self.hushed.emit("drumroll")

    def _show(self, now: ShowState, still: bool) -> None:
        self._now, self._still = now, still
        order = self._house.red_carpet.order() if self._on_stage else ()
        self._rows = self._told.rows(order, now)
        self._about.show(self._told.facts(order, now))
        self.changed.emit()
