"""The little cinema: posters to choose from, and films that obey whoever watches."""

from __future__ import annotations

from typing import Literal, cast

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.storage import Fact
from kiosk.videos.model import Video
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs
from ui.videos.billed import Billed
from ui.videos.posters import ROLES, address_of, poster_of, said_by
from ui.videos.screening import Screening
from ui.videos.seat import Seat

QML_IMPORT_NAME = "ui.videos"
QML_IMPORT_MAJOR_VERSION = 1

Step = Literal["posters", "coming", "film"]
Said = Literal["", "thanks", "skipped"]
COUNTDOWN = 7
"""Seconds between two of them."""
SECOND_MS = 1000


@QmlElement
class CinemaView(QObject):
    """`wants`: a screen. Nothing in it knows a visitor, and nothing of a visit stays after `leave`."""

    wants = Signal(str)
    changed = Signal()
    stepChanged = Signal()
    leftChanged = Signal()
    watchingChanged = Signal()

    def __init__(self, house: House, jobs: Jobs, screening: Screening | None = None) -> None:
        super().__init__()
        self._house = house
        self._pictures = Pictures(house.folder.media)
        self._screening = screening or Screening(house.videos, jobs)
        self._videos: tuple[Video, ...] = ()
        self._posters = Rows(ROLES)
        self._step: Step = "posters"
        self._said: Said = ""
        self._left = 0
        self._expected = ""
        self._watching = False
        self._coming = cast("Billed", self._screening.coming)
        self._seat = Seat(self._screening)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._tick)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.read)
        self._screening.changed.connect(self._look)
        self._screening.over.connect(self._over)
        self._screening.finished.connect(self._finished)
        self._coming.changed.connect(self._come_upon)
        house.store.subscribe(self._on_fact)
        self.read()

    # What there is to choose

    @Property(int, notify=changed)
    def count(self) -> int:
        """Of videos; without any nothing leads here."""
        return len(self._videos)

    @Property(int, notify=changed)
    def length(self) -> int:
        """Of all of them, in milliseconds."""
        return sum(each.duration_ms for each in self._videos)

    @Property(QObject, constant=True)
    def posters(self) -> QObject:
        """Roles: key, kind (film, message), title, by, line, ms, poster (its address, "" without one)."""
        return self._posters

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """posters, coming (who is next) or film."""
        return self._step

    @Property(str, notify=stepChanged)
    def said(self) -> str:
        """thanks: it was watched to the end; skipped: the one before could not be shown."""
        return self._said

    @Slot()
    def read(self) -> None:
        self._videos = self._house.videos.playable()
        self._posters.renew(tuple(poster_of(each, self._pictures) for each in self._videos))
        if self._step != "posters":
            self._screening.renew(self._videos)
        self.changed.emit()

    # What is on

    @Property(Screening, constant=True)
    def screening(self) -> Screening:
        return self._screening

    @Property(Seat, constant=True)
    def seat(self) -> Seat:
        return self._seat

    @Property(int, notify=leftChanged)
    def left(self) -> int:
        """Seconds until the next one begins by itself; 0 while the first one is being opened."""
        return self._left

    @Property(str, notify=changed)
    def comingPoster(self) -> str:
        coming = self._coming.video
        return "" if coming is None else address_of(coming, self._pictures)

    @Property(str, notify=changed)
    def comingBy(self) -> str:
        coming = self._coming.video
        return "" if coming is None else said_by(coming)

    @Property(int, notify=changed)
    def comingPlace(self) -> int:
        """In the playlist, from 0: posters without a picture have the color of their place."""
        ids = [each.id for each in self._videos]
        id_ = str(self._coming.id)
        return ids.index(id_) if id_ in ids else 0

    @Property(bool, notify=watchingChanged)
    def watching(self) -> bool:
        """Who only looks is not asked whether they are there."""
        return self._watching

    @Slot()
    def enter(self) -> None:
        """From home."""
        self.wants.emit("cinema")

    @Slot()
    def playAll(self) -> None:
        self.choose("")

    @Slot(str)
    def choose(self, id_: str) -> None:
        """From this one on; "" is the first."""
        self._screening.begin(self._videos, id_, by_hand=True)
        if self._coming.id:
            self._say("")
            self._announce(0)

    @Slot()
    def goOn(self) -> None:
        """The announced one, now."""
        self._go("film")
        self._screening.go_on()

    @Slot()
    def skip(self) -> None:
        """The one after what is on, without a countdown."""
        if self._step == "film" and self._coming.id:
            self._say("")
            self._screening.go_on()

    @Slot()
    def toggle(self) -> None:
        """Plays or holds."""
        if self._screening.playing:
            self._screening.pause()
        else:
            self._screening.play()

    @Slot(int)
    def jump(self, ms: int) -> None:
        """On, or back."""
        self._screening.seek(max(0, cast("int", self._screening.position) + ms))

    @Slot()
    def back(self) -> None:
        if self._step == "posters":
            self.wants.emit("home")
        else:
            self._end("")

    @Slot()
    def close(self) -> None:
        """Another screen came: nothing plays on behind it."""
        if self._step != "posters" or self._said:
            self._end("")

    @Slot()
    def leave(self) -> None:
        """The next visitor finds it as it was."""
        self.close()
        self._seat.leave()

    def speak(self, language: str) -> None:
        """The language of the screen."""
        self._seat.speak(language)

    def turn(self, level: str) -> None:
        """How loud sounds are: off, low or normal."""
        self._seat.turn(level)

    def stop(self) -> None:
        self._second.stop()
        self._screening.stop()

    # How it goes on

    def _announce(self, left: int) -> None:
        """Who comes next. `left` 0: shown as soon as it can be."""
        self._expected = str(self._coming.id)
        self._count(left)
        self._go("coming")
        self._look()

    @Slot()
    def _tick(self) -> None:
        self._count(self._left - 1)
        if self._left == 0:
            self.goOn()

    def _count(self, left: int) -> None:
        self._left = left
        if left:
            self._second.start()
        else:
            self._second.stop()
        self.leftChanged.emit()

    @Slot()
    def _look(self) -> None:
        if self._step == "coming" and self._left == 0 and self._screening.ready:
            self.goOn()
        self.changed.emit()
        self._watch()

    @Slot(str, str)
    def _over(self, _: str, reason: str) -> None:
        self._say("skipped" if reason else "")
        if self._coming.id:
            self._announce(COUNTDOWN)
        else:
            self._end("skipped" if reason else "thanks")

    @Slot()
    def _finished(self) -> None:
        self._end(self._said)

    @Slot()
    def _come_upon(self) -> None:
        """The announced one may turn out not to play, or be taken out of the playlist."""
        coming = str(self._coming.id)
        if self._step != "coming" or coming == self._expected:
            return
        if self._expected in {each.video for each in self._house.videos.troubles()}:
            self._say("skipped")
        if coming:
            self._announce(COUNTDOWN)
        else:
            self._end(self._said)

    def _end(self, said: Said) -> None:
        """Back to the posters; every file is let go."""
        self._go("posters")
        self._count(0)
        self._screening.stop()
        self._say(said)

    def _say(self, said: Said) -> None:
        self._said = said
        self.stepChanged.emit()

    def _go(self, step: Step) -> None:
        if step == "film":
            self._second.stop()
        self._step = step
        self.stepChanged.emit()
        self._watch()

    def _watch(self) -> None:
        watching = self._step == "coming" or (self._step == "film" and bool(self._screening.playing))
        if watching != self._watching:
            self._watching = watching
            self.watchingChanged.emit()

    def _on_fact(self, fact: Fact) -> None:
        if fact.kind.startswith("video-"):
            self._soon.start()
