"""Films by a reel and written messages by a clock: played, held and moved alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.videos.model import Video
from ui.videos.card_clock import CardClock
from ui.videos.player import Clip, Reel, gain_of


@dataclass(frozen=True, slots=True)
class Showing:
    """A video on its way to the screen, or on it. `key`: of this time, as a film may follow itself."""

    key: str
    video: Video
    start_ms: int = 0

    @property
    def film(self) -> bool:
        return self.video.file is not None


class Projection(QObject):
    """`started` (key): it is on now. `over` (key, reason): it was on, or it was opened and cannot be shown.

    A film that is opened follows by itself when a film is over; a message never does, and what was opened
    behind it waits.
    """

    started = Signal(str)
    over = Signal(str, str)
    changed = Signal()
    moved = Signal()

    def __init__(self, path: Callable[[str], Path], message_ms: int, patience: int) -> None:
        super().__init__()
        self._path = path
        self._on: Showing | None = None
        self.reel = Reel(self, patience)
        self._card = CardClock(self, message_ms)
        self.reel.started.connect(self.started)
        self.reel.ended.connect(lambda key: self.over.emit(key, ""))
        self.reel.failed.connect(self.over)
        self.reel.changed.connect(self.changed)
        self.reel.moved.connect(self.moved)
        self._card.moved.connect(self.moved)
        self._card.over.connect(self._card_over)

    def show(self, showing: Showing) -> None:
        self._card.stop()
        if showing.film:
            self._on = None
            self.reel.show(self._clip(showing))
        else:
            self.reel.pause()
            self._on = showing
            self.started.emit(showing.key)
            self._card.start(showing.start_ms)

    def open(self, showing: Showing | None) -> None:
        """On its first frame, whatever else was opened is dropped; a message needs no opening."""
        if showing is not None and showing.film:
            self.reel.prepare(self._clip(showing))
        elif self.reel.prepared:
            self.reel.prepare(None)

    def ready(self, showing: Showing) -> bool:
        return not showing.film or (self.reel.prepared == showing.key and self.reel.ready)

    def plays(self, showing: Showing) -> bool:
        return str(self.reel.current) == showing.key

    def stop(self) -> None:
        self._on = None
        self._card.stop()
        self.reel.stop()

    def play(self) -> None:
        (self.reel if self._on is None else self._card).play()

    def pause(self) -> None:
        (self.reel if self._on is None else self._card).pause()

    def seek(self, ms: int) -> None:
        (self.reel if self._on is None else self._card).seek(ms)

    @property
    def playing(self) -> bool:
        return bool(self.reel.playing) if self._on is None else self._card.running

    @property
    def position(self) -> int:
        """Milliseconds."""
        return cast("int", self.reel.position) if self._on is None else self._card.position

    @property
    def duration(self) -> int:
        """Milliseconds; 0 while it is not known."""
        return cast("int", self.reel.duration) if self._on is None else self._card.length

    def _clip(self, showing: Showing) -> Clip:
        file = showing.video.file
        assert file is not None
        return Clip(showing.key, self._path(file.media), showing.start_ms, gain_of(file.loudness))

    @Slot()
    def _card_over(self) -> None:
        if self._on is not None:
            key, self._on = self._on.key, None
            self.over.emit(key, "")
