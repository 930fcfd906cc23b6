"""When a video is in the loop, and its premiere. Nothing counts before `save`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Property, QDateTime, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.videos.model import MOST_HOURS, Hours, Video
from kiosk.videos.service import Videos
from ui.admin.corrections.speech import Speech
from ui.admin.videos import telling
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.videos"
QML_IMPORT_MAJOR_VERSION = 1

NONE = -1
POPCORN = Hours(time(15), time(15, 30))


@QmlElement
class VideoTimesView(QObject):
    """`left`: back to the page of the video."""

    changed = Signal()
    left = Signal()

    def __init__(self, videos: Videos, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._videos = videos
        self._speech = speech
        self._clock = clock
        self._video: Video | None = None
        self._hours: tuple[Hours, ...] = ()
        self._premiere: datetime | None = None
        self._at = NONE
        self._rows = Rows(("said", "place"))

    def open(self, video: Video) -> None:
        self._show(video)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Roles: said, place (from 0). Without any it is always in the loop."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._hours)

    @Property(bool, notify=changed)
    def canAdd(self) -> bool:
        return len(self._hours) < MOST_HOURS

    @Property(int, notify=changed)
    def place(self) -> int:
        """The show time that is being changed, from 0; -1 for none."""
        return self._at

    @Property(int, notify=changed)
    def begins(self) -> int:
        """Minutes since midnight."""
        return _minutes(self._hours[self._at].start) if self._at != NONE else 0

    @Property(int, notify=changed)
    def ends(self) -> int:
        return _minutes(self._hours[self._at].end) if self._at != NONE else 0

    @Property(str, notify=changed)
    def day(self) -> str:
        """In the calendar of the language; "" for every day."""
        day = self._hours[self._at].day if self._at != NONE else None
        return "" if day is None else self._speech.words.date(day)

    @Property(bool, notify=changed)
    def pastMidnight(self) -> bool:
        return self._at != NONE and self._hours[self._at].end < self._hours[self._at].start

    @Property(bool, notify=changed)
    def noTime(self) -> bool:
        """One of them ends when it begins."""
        return any(each.start == each.end for each in self._hours)

    @Property(QDateTime, notify=changed)
    def premiere(self) -> QDateTime:
        """An invalid QDateTime without one."""
        at = self._premiere
        return QDateTime() if at is None else QDateTime.fromSecsSinceEpoch(int(at.timestamp()))

    @Property(str, notify=changed)
    def premiereDay(self) -> str:
        at = self._premiere
        return "" if at is None else self._speech.words.date(at.astimezone().date())

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """This premiere would be in the past."""
        moved = self._video is not None and self._premiere != self._video.premiere
        return moved and self._premiere is not None and self._premiere < self._clock.now()

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        video = self._video
        return video is not None and (self._hours, self._premiere) != (video.hours, video.premiere)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return bool(self.touched) and not self.noTime and not self.over

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        words = self._speech.words
        self._rows.renew(
            tuple(
                {"said": words.say(telling.span(each, words)), "place": place}
                for place, each in enumerate(self._hours)
            )
        )
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """A popcorn hour; what it should be is chosen next."""
        self._put((*self._hours, POPCORN), len(self._hours))

    @Slot(int)
    def choose(self, place: int) -> None:
        """Touched again, it is let go."""
        self._put(self._hours, NONE if place == self._at else place)

    @Slot()
    def drop(self) -> None:
        self._put(tuple(each for at, each in enumerate(self._hours) if at != self._at), NONE)

    @Slot(int)
    def begin(self, minutes: int) -> None:
        self._become(replace(self._hours[self._at], start=_time(minutes)))

    @Slot(int)
    def end(self, minutes: int) -> None:
        self._become(replace(self._hours[self._at], end=_time(minutes)))

    @Slot(int)
    def shiftDay(self, by: int) -> None:
        """0, and the first step of those that are every day: today."""
        hours = self._hours[self._at]
        day = self._today() if hours.day is None else hours.day + timedelta(days=by)
        self._become(replace(hours, day=day))

    @Slot()
    def everyDay(self) -> None:
        self._become(replace(self._hours[self._at], day=None))

    @Slot(QDateTime)
    def movePremiere(self, moment: QDateTime) -> None:
        self._premiere = datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC).astimezone()
        self.changed.emit()

    @Slot()
    def noPremiere(self) -> None:
        self._premiere = None
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Refused: hours without an end, a premiere that is over."""
        if self._video is not None:
            if self._premiere != self._video.premiere:
                self._videos.set_premiere(self._video.id, self._premiere)
            self._videos.set_hours(self._video.id, self._hours)
            self.back()

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def forget(self) -> None:
        self._show(None)

    def _become(self, hours: Hours) -> None:
        if self._at != NONE:
            self._put((*self._hours[: self._at], hours, *self._hours[self._at + 1 :]), self._at)

    def _today(self) -> date:
        return self._clock.now().astimezone().date()

    def _put(self, hours: tuple[Hours, ...], at: int) -> None:
        self._hours, self._at = hours, at
        self.read()

    def _show(self, video: Video | None) -> None:
        self._video = video
        self._premiere = video.premiere if video else None
        self._put(video.hours if video else (), NONE)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
