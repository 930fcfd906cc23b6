""" "Was I in?": who asks, as the event wants it shown, and then their own draws until they go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.draw.own import OwnDraws
from kiosk.hunt.lookup import Lookup as Pieces
from kiosk.people.asking import Asking
from kiosk.people.service import People
from kiosk.words import Words
from ui.draw.own_draw_view import OwnDrawView
from ui.kit.words import QtWords
from ui.people.asking_view import AskingView

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 500
PATIENCE = 30.0


@QmlElement
class LookupView(QObject):
    """`wants`: a screen. Refused and Unavailable pass through, and nothing is shown then."""

    wants = Signal(str)
    changed = Signal()

    def __init__(
        self,
        draws: OwnDraws,
        asking: Asking,
        people: People,
        pieces: Pieces,
        clock: Clock,
        words_for: Callable[[str], Words] = QtWords,
    ) -> None:
        super().__init__()
        self._draws = draws
        self._clock = clock
        self._own = OwnDrawView(people, pieces, words_for)
        self._asking = AskingView(asking, people)
        self._asking.stepChanged.connect(self._forget)
        self._asking.known.connect(self._show)
        self._shown = False
        self._touched_at = 0.0
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """They are known: their own draws are on the screen."""
        return self._shown

    @Property(AskingView, constant=True)
    def asking(self) -> AskingView:
        return self._asking

    @Property(OwnDrawView, constant=True)
    def own(self) -> OwnDrawView:
        return self._own

    @Slot()
    def begin(self) -> None:
        """Nobody is known."""
        self._asking.begin()

    @Slot(str)
    def choose(self, person: str) -> None:
        self._asking.choose(person)

    def scan(self, text: str) -> bool:
        """Whether it was a pass; anything else is for the hunt."""
        return self._asking.scan(text)

    @Slot()
    def touched(self) -> None:
        self._touched_at = self._clock.monotonic()

    @Slot()
    def tick(self) -> None:
        """What was shown long enough goes."""
        if self._shown and self._clock.monotonic() - self._touched_at >= PATIENCE:
            self.done()

    @Slot()
    def done(self) -> None:
        self.leave()
        self.wants.emit("home")

    @Slot()
    def leave(self) -> None:
        """Nothing of this visitor is left."""
        self._asking.leave()

    def speak(self, language: str) -> None:
        self._own.speak(language)

    def _show(self, person: str) -> None:
        self._own.show(self._draws.of(person))
        self._shown = True
        self.touched()
        self._ticking.start()
        self.changed.emit()

    def _forget(self) -> None:
        self._ticking.stop()
        self._own.forget()
        self._shown = False
        self.changed.emit()
