"""Videos while nobody is here: one between two boards of the loop, and a premiere when it is time for it."""

from __future__ import annotations

import logging
from typing import Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.clock import Clock
from kiosk.event.service import CHANGED
from kiosk.house import House
from kiosk.storage import Fact
from kiosk.videos import rules
from kiosk.videos.model import MESSAGE_MS, Video
from ui.shell.jobs import Jobs
from ui.videos.player.reel import PATIENCE
from ui.videos.premieres import Premieres
from ui.videos.screening import REST_MS, Screening

QML_IMPORT_NAME = "ui.videos"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 5_000
COUNTDOWN = 10
VOLUMES = {"low": 0.5, "normal": 1.0}

Step = Literal["away", "waiting", "film", "title", "premiere", "returning"]

log = logging.getLogger(__name__)


@QmlElement
class LobbyView(QObject):
    """The loop asks whether one is `ready`, lets it `show`, and goes on when it is `over`. A premiere asks by
    itself: `called`; it counts down over its title, is shown with sound, and gives back what it interrupted
    at the same place.

    Who touches the screen ends it (`run(False)`); the next `run(True)` goes on in the same clip at the same
    place, and with the premiere that was left, too. Costs nothing while there are no videos.
    """

    changed = Signal()
    called = Signal()
    over = Signal()

    def __init__(
        self,
        house: House,
        jobs: Jobs,
        clock: Clock,
        message_ms: int = MESSAGE_MS,
        countdown: int = COUNTDOWN,
        rest_ms: int = REST_MS,
        patience: int = PATIENCE,
    ) -> None:
        super().__init__()
        self._house = house
        self._clock = clock
        self._countdown = countdown
        self._screening = Screening(house.videos, jobs, message_ms, rest_ms, patience)
        self._premieres = Premieres(house.videos, clock)
        self._step: Step = "away"
        self._all: tuple[Video, ...] = ()
        self._place = ("", 0)
        self._interrupted = False
        self._seconds = 0
        self._hours = QTimer(self, interval=LOOK_MS)
        self._second = QTimer(self, interval=1000)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._then = QTimer(self, singleShot=True, interval=0)
        self._hours.timeout.connect(self.look)
        self._second.timeout.connect(self._tick)
        self._soon.timeout.connect(self._reread)
        self._then.timeout.connect(self._go_on)
        self._screening.over.connect(self._over)
        self._screening.changed.connect(self._then.start)
        house.store.subscribe(self._hear_of)

    # For the loop

    def run(self, shown: bool) -> None:
        """For as long as the loop is on the screen."""
        if shown and self._step == "away":
            self._arrive()
        elif not shown and self._step != "away":
            self._leave()

    @property
    def ready(self) -> bool:
        """A clip waits on its first picture."""
        return self._step == "waiting" and self._screening.ready

    def show(self) -> None:
        """The clip that waits."""
        if self.ready:
            self._put_on("film", self._level())

    def put_off(self) -> None:
        """A board is shown though the clip is not over: it goes on after that."""
        if self._step == "film":
            self._be("waiting")
            self._call_back(*self._screening.where())

    def look(self) -> None:
        """Has the hour of a video come or gone, or that of a premiere?"""
        if self._step in ("waiting", "film"):
            self._screening.renew(self._list())
            due = self._premieres.due(self._all)
            if due is not None:
                self._announce(*due)

    # What the screen binds

    @Property(Screening, constant=True)
    def screening(self) -> Screening:
        return self._screening

    @Property(str, notify=changed)
    def step(self) -> str:
        """film; title (of a premiere, with a countdown), premiere, returning (to what it interrupted);
        waiting or away while boards or screens are shown."""
        return self._step

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Until the premiere."""
        return self._seconds

    # Coming and going

    def _arrive(self) -> None:
        self._screening.speak(self._house.event.settings.default_language)
        self._be("waiting")
        self._read()
        self._screening.begin(self._list(), *self._place, over_and_over=True, by_hand=True)
        self._hours.start()
        self.look()

    def _leave(self) -> None:
        if self._step == "premiere":
            self._premieres.left(*self._screening.where())
        elif self._step != "title":
            self._place = self._screening.where()
        self._be("away")
        for timer in (self._hours, self._second, self._soon, self._then):
            timer.stop()
        self._screening.stop()

    def _read(self) -> None:
        try:
            self._all = self._house.videos.all()
        except Unavailable as trouble:
            log.warning("the playlist cannot be read: %s", trouble.detail)

    def _list(self) -> tuple[Video, ...]:
        return () if self._level() == "off" else rules.lobby(self._all, self._clock.now())

    def _hear_of(self, fact: Fact) -> None:
        if self._step != "away" and (fact.kind.startswith("video-") or fact.kind == CHANGED):
            self._soon.start()

    @Slot()
    def _reread(self) -> None:
        self._read()
        self.look()

    # A premiere

    def _announce(self, video: Video, at_ms: int) -> None:
        where = self._screening.where()
        self._interrupted = self._step == "film" and where[0] != video.id
        self._place = ("", 0) if where[0] == video.id else where
        self._seconds = self._countdown
        self._be("title")
        self._screening.call(video, at_ms)
        self._second.start()
        self.called.emit()

    @Slot()
    def _tick(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        self.changed.emit()
        self._then.start()

    @Slot()
    def _go_on(self) -> None:
        """What was waited for is there, or will never be."""
        if self._step == "title":
            if self._coming() != self._premieres.current:
                self._premieres.failed()
                self._give_back()
            elif self._seconds == 0 and self._screening.ready:
                self._second.stop()
                self._put_on("premiere", "low" if self._level() == "low" else "normal")
                self._premieres.begun()
        elif self._step == "returning":
            if self._coming() != self._place[0]:
                self._be("waiting")
                self.over.emit()
            elif self._screening.ready:
                self._put_on("film", self._level())

    def _give_back(self) -> None:
        """The clip at its place, if one was interrupted; else the next board."""
        self._second.stop()
        if self._call_back(*self._place) and self._interrupted:
            self._be("returning")
            self._then.start()
        else:
            self._be("waiting")
            self.over.emit()

    def _call_back(self, id_: str, ms: int) -> bool:
        """It comes next, at this place; whether it is still shown."""
        video = next((each for each in self._list() if each.id == id_), None)
        if video is not None:
            self._screening.call(video, ms)
        return video is not None

    # What is on

    @Slot(str, str)
    def _over(self, id_: str, reason: str) -> None:
        if self._step == "film":
            self._be("waiting")
            self.over.emit()
        elif self._step == "premiere":
            self._give_back()

    def _put_on(self, step: Step, level: str) -> None:
        """The step first: all that follows says that something changed."""
        self._be(step)
        self._screening.hear(level not in VOLUMES, VOLUMES.get(level, 1.0))
        self._screening.go_on()

    def _level(self) -> str:
        return self._house.event.settings.lobby_videos

    def _coming(self) -> str:
        return "" if self._screening.next_up is None else self._screening.next_up.id

    def _be(self, step: Step) -> None:
        if step != self._step:
            self._step = step
            self.changed.emit()
