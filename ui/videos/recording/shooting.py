"""From the first frame to a film that was looked at, or to nothing at all."""

from __future__ import annotations

import logging
import math
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import Clock
from kiosk.videos.model import LONGEST_RECORDING
from kiosk.videos.recordings import Recordings, Take, look
from ui.shell.jobs import Jobs
from ui.videos.recording.recorder import Recorder
from ui.videos.recording.studio import Studio

TICK_MS: Final = 200

log = logging.getLogger(__name__)


class Shooting(QObject):
    """`begin`, and `stop` when enough is said or when it tells `over`: the minute has passed. Then `taken`
    says what came of it; `failed` (one of `taking.Trouble`) may come at any time instead. After `drop`
    neither comes, and the film is gone. `ticked`: time has passed.
    """

    taken = Signal(object)
    failed = Signal(str)
    over = Signal()
    ticked = Signal()

    def __init__(self, recordings: Recordings, jobs: Jobs, clock: Clock, studio: Studio) -> None:
        super().__init__()
        self._recordings, self._jobs = recordings, jobs
        self._clock, self._studio = clock, studio
        self._recorder = Recorder()
        self._round = 0
        self._until = 0.0
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        studio.filmed.connect(self._recorder.film)
        studio.heard.connect(self._recorder.hear)
        self._recorder.finished.connect(self._written)
        self._recorder.failed.connect(self.failed)

    @property
    def seconds_left(self) -> int:
        """Until it is over."""
        if not self._ticking.isActive():
            return LONGEST_RECORDING
        return max(0, math.ceil(self._until - self._clock.monotonic()))

    @property
    def recorded(self) -> int:
        """Milliseconds that are on film by now."""
        return self._recorder.duration

    def begin(self) -> None:
        """Where `Recordings.begin` made room for it."""
        frame = self._studio.frame
        if frame is None:
            self.failed.emit("camera")
            return
        self._until = self._clock.monotonic() + LONGEST_RECORDING
        self._recorder.start(self._recordings.path, frame, sound=bool(self._studio.microphone))
        self._ticking.start()

    def stop(self) -> None:
        self._ticking.stop()
        self._recorder.stop()

    def drop(self) -> None:
        self._round += 1
        self._ticking.stop()
        self._recorder.drop()
        try:
            self._recordings.drop()
        except OSError as error:
            log.error("a recording could not be removed: %s", error.strerror)

    def _tick(self) -> None:
        if not self._recordings.has_room:
            self.failed.emit("disk")
        elif self._clock.monotonic() >= self._until:
            self.over.emit()
        self.ticked.emit()

    def _written(self) -> None:
        self._studio.rest()
        path, told = self._recordings.path, partial(self._looked, self._round)
        self._jobs.in_thread(partial(look, path), told, partial(self._not_looked, self._round))

    def _looked(self, round_: int, take: Take) -> None:
        if round_ == self._round:
            self.taken.emit(take)

    def _not_looked(self, round_: int, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        if round_ == self._round:
            self.failed.emit("disk")
