"""What the window shows: which screen, in which language, how large, and whether somebody is still there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.words import LANGUAGES
from ui.shell.idle import Pace, idle

QML_IMPORT_NAME = "ui.shell"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
STAGES = ("ceremony", "redcarpet", "podium")
"""Screens that may have the kiosk for themselves: never idle, left by a button that asks first."""
PACES = {
    "attract": Pace.NEVER,
    **dict.fromkeys(STAGES, Pace.NEVER),
    "drawstick": Pace.NEVER,
    "home": Pace.HOME,
    "judge": Pace.TYPING,
    "keepsake": Pace.TYPING,
    "lookup": Pace.TYPING,
    "nominate": Pace.TYPING,
    "record": Pace.TYPING,
    "type": Pace.TYPING,
    "voter": Pace.TYPING,
    "who": Pace.TYPING,
}


@QmlElement
class ShellView(QObject):
    screenChanged = Signal()
    languageChanged = Signal()
    textScaleChanged = Signal()
    askingChanged = Signal()
    asked = Signal()
    noticeChanged = Signal()
    titleChanged = Signal()
    visitEnded = Signal()
    visitorGone = Signal()
    locked = Signal()
    leaveAsked = Signal()
    leaving = Signal()
    organizerAsked = Signal()

    def __init__(
        self, clock: Clock, pixels_per_mm: float, default_language: str, speak: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._clock = clock
        self._pixels_per_mm = pixels_per_mm
        self._default_language = default_language
        self._speak = speak
        self._language = default_language
        self._screen = "home"
        self._title = ""
        self._text_scale = 1.0
        self._asking = False
        self._seconds_left = 0
        self._notice: tuple[str, str] = ("", "")
        self._touched_at = clock.monotonic()
        self._busy = False
        self._organizing = False
        self._filming = False
        self._watching = False
        self._held = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self.look()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._screen

    @Property(bool, notify=screenChanged)
    def onStage(self) -> bool:
        """A show or a ceremony is on the screen."""
        return self._screen in STAGES

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The event's title, words of a person."""
        return self._title

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        return self._text_scale

    @Property(float, constant=True)
    def pixelsPerMm(self) -> float:
        return self._pixels_per_mm

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        return self._asking

    @Property(int, notify=askingChanged)
    def secondsLeft(self) -> int:
        return self._seconds_left

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._notice[0]

    @Property(str, notify=noticeChanged)
    def noticeHelp(self) -> str:
        return self._notice[1]

    def shows(self, *screens: str) -> bool:
        return self._screen in screens

    @Slot(str)
    def go(self, screen: str) -> None:
        """Shows a screen, and no notice over it. Leaving for home or the attract loop ends the visit."""
        ends = screen in ("home", "attract")
        if ends and self._held:
            screen = self._held
        if screen == self._screen:
            return
        self.dismiss()
        if ends:
            self.visitEnded.emit()
        self._screen = screen
        self.screenChanged.emit()
        self.touched()

    @Slot()
    def back(self) -> None:
        """For screens that know no better: the organizer's lead to the desk, all others home."""
        if self.onStage:
            self.askToLeave()
            return
        self.go("admin" if self._organizing and self._screen != "admin" else "home")

    @Slot()
    def askToLeave(self) -> None:
        """A stage is left by a button that asks first."""
        self.leaveAsked.emit()

    def hold(self, stage: str, held: bool) -> None:
        """While a stage holds the kiosk, every way home leads back to it. Only who holds it lets go."""
        if held:
            self._held = stage
        elif self._held == stage:
            self._held = ""

    @Slot(str)
    def speak(self, language: str) -> None:
        if language in LANGUAGES and language != self._language:
            self._speak(language)
            self._language = language
            self.languageChanged.emit()

    @Slot()
    def nextTextSize(self) -> None:
        place = TEXT_SCALES.index(self._text_scale) if self._text_scale in TEXT_SCALES else -1
        self.resize(TEXT_SCALES[(place + 1) % len(TEXT_SCALES)])

    @Slot(float)
    def resize(self, text_scale: float) -> None:
        if text_scale != self._text_scale:
            self._text_scale = text_scale
            self.textScaleChanged.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody is here."""
        self._touched_at = self._clock.monotonic()
        self.look()

    def stirred(self) -> None:
        """A touch or a key anywhere; while the question is asked, the question itself answers."""
        if not self._asking:
            self.touched()

    def keep_awake(self, busy: bool) -> None:
        """Nobody is sent away while the kiosk works for them."""
        self._busy = busy
        self.touched()

    def organizing(self, inside: bool) -> None:
        """The organizer is in: on their screens nobody is asked, and the way in locks behind them."""
        self._organizing = inside
        self.touched()

    def give_time(self, filming: bool) -> None:
        """Whoever holds something up to the camera touches nothing meanwhile."""
        if filming != self._filming:
            self._filming = filming
            self.look()

    def watch(self, watching: bool) -> None:
        """Whoever watches a film touches nothing meanwhile; when it is over, they have all their time."""
        if watching != self._watching:
            self._watching = watching
            self.touched()

    @Slot()
    def look(self) -> None:
        pace = self._pace()
        now = idle(pace, self._clock.monotonic() - self._touched_at)
        if now.state == "asking" and not self._asking:
            self.asked.emit()
        if (now.state == "asking", now.left) != (self._asking, self._seconds_left):
            self._asking, self._seconds_left = now.state == "asking", now.left
            self.askingChanged.emit()
        if now.state == "gone":
            self._farewell(pace)
        elif now.look_again < float("inf"):
            self._timer.start(round(now.look_again * 1000) + 1)
        else:
            self._timer.stop()

    def _pace(self) -> Pace:
        if self._busy or self._watching:
            return Pace.NEVER
        pace = Pace.ORGANIZER if self._organizing else PACES.get(self._screen, Pace.BROWSING)
        return Pace.TYPING if self._filming and pace is Pace.BROWSING else pace

    def _farewell(self, pace: Pace) -> None:
        if pace is Pace.ORGANIZER:
            self.locked.emit()
        self.go("attract")
        self.speak(self._default_language)
        self.resize(1.0)
        self.visitorGone.emit()

    def tell(self, what: str, help_: str = "") -> None:
        """A notice over whatever is shown; gone with a touch or with the visitor."""
        self._notice = (what, help_)
        self.noticeChanged.emit()

    @Slot()
    def dismiss(self) -> None:
        if self._notice != ("", ""):
            self.tell("")

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def askForOrganizer(self) -> None:
        """From the hidden corner or the key."""
        self.organizerAsked.emit()

    @Slot()
    def leave(self) -> None:
        """The organizer closes the kiosk."""
        self.leaving.emit()

    def rename(self, title: str, default_language: str) -> None:
        self._default_language = default_language
        if title != self._title:
            self._title = title
            self.titleChanged.emit()
