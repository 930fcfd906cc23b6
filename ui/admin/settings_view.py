"""The event's settings as a draft: nothing counts until it is saved, and a refusal keeps the draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.model import ACTIVITIES, LOBBY_VIDEOS, LOW_REACH, SOUNDS, Settings
from kiosk.event.service import Event
from kiosk.words import LANGUAGES, Words

QML_IMPORT_NAME = "ui.admin"
QML_IMPORT_MAJOR_VERSION = 1

MOMENTS = ("hunt_opens", "hunt_closes", "raffle_at")
YES_OR_NO = ("high_contrast", "reduced_motion")
CHOICES = {"low_reach": LOW_REACH, "sound": SOUNDS, "lobby_videos": LOBBY_VIDEOS}


@QmlElement
class SettingsView(QObject):
    changed = Signal()
    saved = Signal()
    left = Signal()

    def __init__(self, event: Event, words_for: Callable[[str], Words]) -> None:
        super().__init__()
        self._words_for = words_for
        self._event = event
        self.read()

    @Slot()
    def read(self) -> None:
        """Throws the draft away."""
        self._title = self._event.info.title
        self._draft: Settings = self._event.settings
        self._changes: dict[str, object] = {}
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def defaultLanguage(self) -> str:
        return str(self._value("default_language"))

    @Property(list, notify=changed)
    def languages(self) -> list[str]:
        """Codes of the languages that the papers speak, in the order of the screen."""
        return self._languages()

    @Property(bool, notify=changed)
    def lateClaims(self) -> bool:
        return bool(self._value("late_claims"))

    @Property(str, notify=changed)
    def way(self) -> str:
        """How visitors of the hunt say who they are: name, pass or pin."""
        return self._way("hunt")

    @Property(str, notify=changed)
    def drawWay(self) -> str:
        """The same for who asks "was I in?"."""
        return self._way("draw")

    @Property(str, notify=changed)
    def awardsWay(self) -> str:
        """The same for who nominates, or prints a keepsake."""
        return self._way("awards")

    @Property(str, notify=changed)
    def contestWay(self) -> str:
        """The same for who votes."""
        return self._way("contest")

    @Property(bool, notify=changed)
    def walkIns(self) -> bool:
        return bool(self._value("walk_ins"))

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return bool(self._value("high_contrast"))

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return bool(self._value("reduced_motion"))

    @Property(str, notify=changed)
    def lowReach(self) -> str:
        """auto, on or off."""
        return str(self._value("low_reach"))

    @Property(str, notify=changed)
    def sound(self) -> str:
        """off, low or normal."""
        return str(self._value("sound"))

    @Property(str, notify=changed)
    def lobbyVideos(self) -> str:
        """off, muted, low or normal."""
        return str(self._value("lobby_videos"))

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._is_touched()

    @Slot(str, result=QDateTime)
    def moment(self, name: str) -> QDateTime:
        """An invalid QDateTime where none is set."""
        value = self._value(name) if name in MOMENTS else None
        return (
            QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
            if isinstance(value, datetime)
            else QDateTime()
        )

    @Slot(str, result=str)
    def day(self, name: str) -> str:
        """The moment's day in the language of the screen and its calendar; "" where none is set."""
        moment = self.moment(name)
        if not moment.isValid():
            return ""
        day = moment.date()
        words = self._words_for(QLocale().name()[:2])
        return words.date(date(day.year(), day.month(), day.day()))

    @Slot(str)
    def rename(self, title: str) -> None:
        self._title = title
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._put("default_language", language)

    @Slot(str, bool)
    def print(self, language: str, wanted: bool) -> None:
        """Papers speak this language, or no longer."""
        chosen = {*self._languages(), language} if wanted else {*self._languages()} - {language}
        self._put("languages", tuple(one for one in LANGUAGES if one in chosen))

    @Slot(bool)
    def keepLate(self, wanted: bool) -> None:
        self._put("late_claims", wanted)

    @Slot(str, bool)
    def allow(self, name: str, wanted: bool) -> None:
        """Of `YES_OR_NO`; another name changes nothing."""
        if name in YES_OR_NO:
            self._put(name, wanted)

    @Slot(str, str)
    def set(self, name: str, key: str) -> None:
        """One of the choices of `CHOICES`; what is none changes nothing."""
        if key in CHOICES.get(name, ()):
            self._put(name, key)

    @Slot(str)
    def identify(self, way: str) -> None:
        self._put("identify", {**self._ways(), "hunt": way})

    @Slot(str)
    def identifyForDraw(self, way: str) -> None:
        self._put("identify", {**self._ways(), "draw": way})

    @Slot(str)
    def identifyForAwards(self, way: str) -> None:
        self._put("identify", {**self._ways(), "awards": way})

    @Slot(str)
    def identifyForContest(self, way: str) -> None:
        self._put("identify", {**self._ways(), "contest": way})

    @Slot(bool)
    def letIn(self, wanted: bool) -> None:
        """Strangers may add themselves."""
        self._put("walk_ins", wanted)

    @Slot(str, QDateTime)
    def move(self, name: str, moment: QDateTime) -> None:
        self._put(name, datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC).astimezone())

    @Slot(str)
    def unset(self, name: str) -> None:
        self._put(name, None)

    @Slot()
    def back(self) -> None:
        self.read()
        self.left.emit()

    @Slot()
    def save(self) -> None:
        if self._is_touched():
            self._event.change("organizer", title=self._title, **self._changes)
            self.read()
            self.saved.emit()

    def _way(self, activity: str) -> str:
        return self._ways().get(activity, ACTIVITIES[activity])

    def _ways(self) -> dict[str, str]:
        chosen = self._value("identify")
        return dict(chosen) if isinstance(chosen, dict) else {}

    def _languages(self) -> list[str]:
        chosen = self._value("languages")
        return [one for one in LANGUAGES if isinstance(chosen, tuple) and one in chosen]

    def _is_touched(self) -> bool:
        return bool(self._changes) or self._title != self._event.info.title

    def _value(self, name: str) -> object:
        return self._changes.get(name, getattr(self._draft, name))

    def _put(self, name: str, value: object) -> None:
        self._changes[name] = value
        if value == getattr(self._draft, name):
            del self._changes[name]
        self.changed.emit()
