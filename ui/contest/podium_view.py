"""The podium show: which scene is on the stage, and the ways to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.result.podium import Shown
from kiosk.house import House
from ui.contest.podium_facts import PodiumFacts, PodiumTold
from ui.kit.rows import Row

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1

SETTLES_MS = 350
SUSPENSE_MS = {1: 3400, 2: 2400, 3: 2400}
"""How long the room waits for those on a place."""
OFF = PodiumFacts()
SHOWS = ("curtain", "place", "podium", "list")


@QmlElement
class PodiumView(QObject):
    """Each step is stored before anything of it is seen, so a kill or a power cut goes on at that step.

    `wants`: a screen. `taken`: the stage has the kiosk for itself, or gives it back. `resultWanted`,
    `certificatesWanted`: the organizer's, of that contest. Refused and Unavailable pass through, and the
    stage stays as it was.
    """

    changed = Signal()
    wants = Signal(str)
    taken = Signal(bool)
    leaveAsked = Signal()
    resultWanted = Signal(int)
    contestsWanted = Signal()
    certificatesWanted = Signal(int)
    sounded = Signal(str)
    hushed = Signal(str)

    def __init__(
        self, house: House, settles_ms: int = SETTLES_MS, suspense_ms: dict[int, int] | None = None
    ) -> None:
        super().__init__()
        self._house = house
        self._told = PodiumTold(house)
        self._suspense_ms = SUSPENSE_MS if suspense_ms is None else suspense_ms
        self._contest: int | None = None
        self._on_stage = False
        self._facts = OFF
        self._still = True
        self._waiting = False
        self._settling = QTimer(self, singleShot=True, interval=settles_ms)
        self._suspense = QTimer(self, singleShot=True)
        self._suspense.timeout.connect(self._reveal)

    # What is seen

    @Property(str, notify=changed)
    def scene(self) -> str:
        """curtain, suspense, place, podium, list. lot: one must be drawn first; calledoff; empty: nobody
        takes part any more, or no contest is ready. "" off the stage."""
        if self._waiting:
            return "suspense"
        return self._facts.scene or ("empty" if self._on_stage else "")

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """It is shown again, as after a power cut or a step back: nothing flies and nobody cheers."""
        return self._still

    @Property(int, notify=changed)
    def contest(self) -> int:
        """0: none is ready."""
        return self._facts.contest

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._facts.title

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._facts.category

    @Property(str, notify=changed)
    def method(self) -> str:
        """single, approval, star or ranked."""
        return self._facts.method

    @Property(int, notify=changed)
    def judges(self) -> int:
        """Their share of the result in percent."""
        return self._facts.judges

    @Property(int, notify=changed)
    def voted(self) -> int:
        return self._facts.voted

    @Property(int, notify=changed)
    def able(self) -> int:
        """Who could have voted."""
        return self._facts.able

    @Property(int, notify=changed)
    def place(self) -> int:
        """The place that is on the stage, or waited for."""
        return self._facts.place

    @Property(int, notify=changed)
    def sharing(self) -> int:
        """So many share that place."""
        return len(self._facts.rows) if self._facts.place else 0

    @Property(list, notify=changed)
    def rows(self) -> list[Row]:
        """As `PodiumTold` gives them; nobody while the room waits."""
        return [] if self._waiting else list(self._facts.rows)

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._facts.scene in SHOWS[1:]

    @property
    def ready(self) -> bool:
        """Whoever touches twice in their joy steps once."""
        return not self._settling.isActive()

    # What the presenter does

    def choose(self, contest: int) -> None:
        """What the organizer wants to show next. An unfinished show of another contest waits."""
        self._contest = contest

    def arrive(self) -> None:
        """The screen is shown. Without a result there is nothing to hold the kiosk for."""
        self._on_stage = True
        contest = self._contest if self._contest is not None else self._house.podium.running()
        self._contest = contest
        self._show(OFF if contest is None else self._told.now(contest), still=True)
        if self._facts.scene in SHOWS:
            self.taken.emit(True)

    @Slot()
    def forward(self) -> None:
        """The next place, the whole podium, everybody. While the room waits: shows it now."""
        if not self.ready or self._facts.scene not in SHOWS[:3]:
            return
        self._settling.start()
        if self._waiting:
            self._reveal()
            return
        self._go(self._house.podium.forward)
        if self._facts.scene == "place":
            self._wait()

    @Slot()
    def back(self) -> None:
        if self.canGoBack:
            self._stop_waiting()
            self._go(self._house.podium.back, still=True)

    @Slot()
    def result(self) -> None:
        """To the organizer's page of this contest, behind the PIN: a lot, say, is drawn there."""
        contest = self._facts.contest
        self.give_back()
        if contest:
            self.resultWanted.emit(contest)
        else:
            self.contestsWanted.emit()

    @Slot()
    def certificates(self) -> None:
        """The show is over, those on the podium get their awards: that is the organizer's, behind the PIN."""
        contest = self._facts.contest
        self._off()
        self.certificatesWanted.emit(contest)

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
        if not self._on_stage:
            return
        self._on_stage = False
        self._stop_waiting()
        self._contest = None
        self._show(OFF, still=True)
        self.taken.emit(False)

    def scan(self, text: str) -> None:
        """None leads away from the stage."""

    def _off(self) -> None:
        self._house.podium.end(self._facts.contest)
        self.give_back()

    def _go(self, step: Callable[[int], Shown], still: bool = False) -> None:
        """Stored first. What is shown next waits for `_wait` where a place is revealed."""
        facts = self._told.told(step(self._facts.contest))
        self._waiting = facts.scene == "place" and not still
        self._show(facts, still)

    def _wait(self) -> None:
        self._suspense.start(self._suspense_ms.get(self._facts.place, 0))
        if self._facts.place == 1:
            self.sounded.emit("drumroll")

    def _reveal(self) -> None:
        self._stop_waiting()
        self._show(self._facts, still=False)
        self.sounded.emit("cheer" if self._facts.place == 1 else "bell")

    def _stop_waiting(self) -> None:
        if self._waiting and self._facts.place == 1:
            self.hushed.emit("drumroll")
        self._waiting = False
        self._suspense.stop()

    def _show(self, facts: PodiumFacts, still: bool) -> None:
        self._facts, self._still = facts, still
        self.changed.emit()
