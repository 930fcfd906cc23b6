"""A visitor records a thank-you: counted in, looked at, sent with a yes. Who leaves leaves nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.house import House
from kiosk.people.asking import Asking
from kiosk.videos.model import LONGEST_LINE, LONGEST_NAME, LONGEST_RECORDING, About
from kiosk.videos.recordings import Take
from ui.people.asking_view import AskingView
from ui.shell.jobs import Jobs
from ui.videos.player.clip import Clip, gain_of
from ui.videos.player.reel import Reel
from ui.videos.recording import taking as steps
from ui.videos.recording.shooting import Shooting
from ui.videos.recording.studio import Studio
from ui.videos.recording.studio_view import StudioView
from ui.videos.recording.taking import BUSY, LIVE, Taking, Trouble

QML_IMPORT_NAME = "ui.videos.recording"
QML_IMPORT_MAJOR_VERSION = 1

ACTIVITY = "videos"
COUNT_MS = 1000


@QmlElement
class RecordView(QObject):
    """`wants`: a screen, `sounded`: a sound, `left`: back to where one came from. `busyChanged`: whether
    somebody is here who touches nothing. Refused and Unavailable pass through; nothing is lost then."""

    wants = Signal(str)
    sounded = Signal(str)
    left = Signal()
    changed = Signal()
    stepChanged = Signal()
    timeChanged = Signal()
    busyChanged = Signal(bool)

    def __init__(self, house: House, jobs: Jobs, clock: Clock, studio: Studio) -> None:
        super().__init__()
        self._recordings, self._people = house.recordings, house.people
        self._studio, self._studio_view = studio, StudioView(studio)
        self._asking = AskingView(Asking(house.event, house.people, house.pins, ACTIVITY), house.people)
        self._shooting = Shooting(house.recordings, jobs, clock, studio)
        self._reel = Reel()
        self._now = Taking()
        self._busy = False
        self._takes = 0
        self.counting = QTimer(self, interval=COUNT_MS)
        self._connect()
        house.store.subscribe(lambda _: self.changed.emit())

    def _connect(self) -> None:
        self._asking.known.connect(self._know)
        self._studio.changed.connect(self.changed)
        self._studio.lost.connect(partial(self._fail, "camera"))
        self.counting.timeout.connect(self._count_on)
        self._shooting.over.connect(self.stop)
        self._shooting.ticked.connect(self.timeChanged)
        self._shooting.taken.connect(self._looked)
        self._shooting.failed.connect(self._fail)
        self._reel.changed.connect(self._tell_busy)
        self._reel.failed.connect(lambda *_: self.changed.emit())

    # What screens bind

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """There is a camera, and the organizer wants it."""
        return self._studio.available and self._recordings.allowed

    @Property(AskingView, constant=True)
    def asking(self) -> AskingView:
        return self._asking

    @Property(StudioView, constant=True)
    def studio(self) -> StudioView:
        """Camera and microphone."""
        return self._studio_view

    @Property(Reel, constant=True)
    def reel(self) -> Reel:
        """Plays what was recorded."""
        return self._reel

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """One of `taking.Step`."""
        return self._now.step

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nothing was recorded, one of `taking.Trouble`."""
        return self._now.trouble

    @Property(int, notify=timeChanged)
    def seconds(self) -> int:
        """Of the countdown."""
        return self._now.seconds

    @Property(int, notify=timeChanged)
    def secondsLeft(self) -> int:
        """Until the recording ends by itself."""
        return self._shooting.seconds_left

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        """Something is heard in what was recorded."""
        return self._now.take is not None and self._now.take.audible

    @Property(float, notify=changed)
    def aspect(self) -> float:
        """Width through height of what was recorded."""
        take = self._now.take
        return 16 / 9 if take is None else take.probe.width / max(1, take.probe.height)

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose thank-you it is."""
        person = self._people.get(self._now.by) if self._now.by else None
        return person.display if person else ""

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._now.role

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._now.line

    @Property(int, constant=True)
    def longest(self) -> int:
        """Seconds of a recording."""
        return LONGEST_RECORDING

    @Property(int, constant=True)
    def longestRole(self) -> int:
        return LONGEST_NAME

    @Property(int, constant=True)
    def longestLine(self) -> int:
        return LONGEST_LINE

    # What a visitor does

    @property
    def camera(self) -> Studio:
        return self._studio

    @property
    def plays(self) -> bool:
        """What was recorded is being watched."""
        return bool(self._reel.playing)

    @property
    def recorded(self) -> int:
        """Milliseconds that are on film by now."""
        return self._shooting.recorded

    @Slot()
    def enter(self) -> None:
        """From where it is offered: nobody is known, nothing is recorded."""
        self._become(Taking())
        self._asking.begin()
        self.wants.emit("record")

    @Slot()
    def again(self) -> None:
        """The camera did not answer: once more."""
        self._go_ready()

    @Slot()
    def count(self) -> None:
        """Three, two, one. Unavailable: there is no room on the disk, which is better known before."""
        if self._now.step == "ready" and self._studio.frame is not None:
            self._recordings.begin()
            self._become(steps.counting(self._now))
            self.counting.start()

    @Slot()
    def stop(self) -> None:
        """Enough said."""
        if self._now.step == "filming":
            self._become(replace(self._now, step="checking"))
            self._shooting.stop()

    @Slot()
    def watch(self) -> None:
        """From its beginning."""
        if (take := self._now.take) is not None:
            self._reel.show(Clip(f"take-{self._takes}", take.path, gain=gain_of(take.probe.loudness)))

    @Slot()
    def retake(self) -> None:
        """What was recorded is gone at once."""
        if self._now.step in ("look", "about"):
            self._go_ready()

    @Slot()
    def use(self) -> None:
        if self._now.step == "look":
            self._reel.stop()
            self._become(replace(self._now, step="about"))

    @Slot(str, str)
    def keep(self, role: str, line: str) -> None:
        """What is written so far."""
        self._now = replace(self._now, role=role, line=line)

    @Slot(bool)
    def send(self, consent: bool) -> None:
        """Said to be sent only after it is stored."""
        now = self._now
        if now.step == "about" and now.take is not None:
            about = About(speaker=str(self.name), role=now.role, line=now.line)
            self._recordings.send(now.by, now.take, about, consent=consent)
            self._become(Taking("sent", now.by))
            self.sounded.emit("ticket")

    @Slot()
    def takeBack(self) -> None:
        """The one that waits of this person."""
        self._recordings.take_back(self._now.by)
        self._go_ready()

    @Slot()
    def back(self) -> None:
        before = steps.back(self._now)
        if before is None:
            self.leave()
            self.left.emit()
        elif before.step == "ready":
            self._go_ready()
        elif before != self._now:
            self._become(before)
            self.watch()

    @Slot()
    def done(self) -> None:
        self.wants.emit("home")

    # What the shell says

    def look(self) -> None:
        """Which cameras there are, for who may soon stand before one."""
        self._studio.look()

    @property
    def engaged(self) -> bool:
        """Somebody is known: whatever is scanned now can wait."""
        return self._now.step != "who"

    def scan(self, text: str) -> bool:
        """Whether it was a pass that the screen asks for."""
        return self._asking.scan(text)

    def leave(self) -> None:
        """The visit is over: camera off, film gone, nobody known."""
        if self._now != Taking():
            self._let_go()
            self._studio.close()
            self._become(Taking())
        self._asking.leave()

    # How it goes on

    def _know(self, person: str) -> None:
        found = self._people.get(person)
        waiting = self._recordings.waiting(person) is not None
        self._become(steps.known(person, found.team if found else "", waiting))
        if not waiting:
            self._studio.open()

    def _go_ready(self, trouble: Trouble = "") -> None:
        """Before the camera; whatever was recorded is gone."""
        self._let_go()
        self._become(steps.ready(self._now, trouble))
        self._studio.open()

    def _let_go(self) -> None:
        """Of what is being recorded or watched."""
        self._takes += 1
        self.counting.stop()
        self._reel.stop()
        self._shooting.drop()

    def _count_on(self) -> None:
        self._become(steps.counted(self._now))
        if self._now.step == "filming":
            self.counting.stop()
            self._shooting.begin()
        self.timeChanged.emit()

    def _fail(self, trouble: Trouble) -> None:
        """Nothing of it is kept."""
        if self._now.step in LIVE or self._now.step == "checking":
            self._let_go()
            self._become(steps.ready(self._now, trouble))
            if trouble != "camera":
                self._studio.open()

    def _looked(self, take: Take) -> None:
        now = steps.looked(self._now, take)
        if now.step == "ready":
            self._go_ready(now.trouble)
        else:
            self._become(now)
            self.watch()

    def _become(self, now: Taking) -> None:
        before, self._now = self._now, now
        self.changed.emit()
        self.timeChanged.emit()
        if now.step != before.step:
            self.stepChanged.emit()
        self._tell_busy()

    def _tell_busy(self) -> None:
        busy = self._now.step in BUSY or (self._now.step == "look" and self.plays)
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit(busy)
