"""One player with a sink and a sound of its own. QtMultimedia is loaded when the first one is made."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from ui.videos.player.clip import Clip, Reason
from ui.videos.player.media import Hands, devices

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QVideoSink

log = logging.getLogger(__name__)

ROUNDS = 5
"""In which a new frame is waited for: a screen that stood still itself for long has lost one of them only."""


class Deck(QObject):
    """Opens a clip and waits on its first frame, or plays it; then says once how that ended.

    `over`: told from the event loop, never from within `load`; the clip is still in the deck then.
    `patience`: milliseconds without a new frame after which a clip has stalled.
    """

    moved = Signal()
    changed = Signal()

    def __init__(self, parent: QObject, over: Callable[[Deck, Reason], None], patience: int) -> None:
        super().__init__(parent)
        loudspeakers = devices()
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        self._over = over
        self._clip: Clip | None = None
        self._wished = self._loaded = self._seen = False
        self._ended: Reason | None = None
        self._sink = QVideoSink(self)
        self._sound: QAudioOutput | None = None
        self._heard = (True, 0.0)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._hands = Hands(self._player)
        self._watchdog = QTimer(self, interval=patience // ROUNDS)
        self._rounds = 0
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._watchdog.timeout.connect(self._waited)
        self._telling.timeout.connect(self._tell)
        self._sink.videoFrameChanged.connect(self._arrived)
        self._player.mediaStatusChanged.connect(self._went_on)
        self._player.errorOccurred.connect(self._broke)
        self._player.positionChanged.connect(self.moved)
        self._player.durationChanged.connect(self.changed)
        self._statuses = QMediaPlayer.MediaStatus
        self._errors = QMediaPlayer.Error
        self._plugged()
        loudspeakers.audioOutputsChanged.connect(self._plugged)

    @property
    def clip(self) -> Clip | None:
        return self._clip

    @property
    def sink(self) -> QVideoSink:
        return self._sink

    @property
    def ready(self) -> bool:
        """Its first frame is there."""
        return self._seen

    @property
    def playing(self) -> bool:
        """It plays, or will as soon as it can."""
        return self._clip is not None and self._wished and self._ended is None

    @property
    def position(self) -> int:
        if self._clip is None:
            return 0
        return self._player.position() if self._loaded else self._clip.start_ms

    @property
    def duration(self) -> int:
        """0 while it is not known."""
        return max(0, self._player.duration())

    def load(self, clip: Clip) -> None:
        """Goes as far as the first frame and waits there, silent."""
        self.empty()
        self._clip = clip
        if clip.path.is_file():
            self._hands.open.emit(QUrl.fromLocalFile(str(clip.path)))
            self._watch()
        else:  # also a pipe: whoever opens that waits for ever
            self._finish("gone")

    def empty(self) -> None:
        """Lets go of the file and all that was made of it."""
        self._watchdog.stop()
        self._telling.stop()
        self._clip = self._ended = None
        self._wished = self._loaded = self._seen = False
        self.hear(True, 0)
        self._hands.stop.emit()
        self._hands.open.emit(QUrl())

    def play(self) -> None:
        self._wished = True
        self._go()

    def pause(self) -> None:
        self._wished = False
        self._go()

    def seek(self, ms: int) -> None:
        if self._loaded and self._player.isSeekable() and self._ended is None:
            self._hands.seek.emit(max(0, min(ms, self.duration)))
            self._watch()

    def hear(self, muted: bool, volume: float) -> None:
        """`volume`: factor, 0 to 1."""
        self._heard = muted, volume
        if self._sound is not None:
            self._sound.setVolume(volume)
            self._sound.setMuted(muted)

    def _go(self) -> None:
        if self._clip is None or self._ended is not None:
            return
        if self._loaded:
            (self._hands.play if self._wished else self._hands.pause).emit()
        self._watch()

    def _watch(self) -> None:
        """Waits for another frame, but not while it is paused on one."""
        self._rounds = 0
        if self._wished or not self._seen:
            self._watchdog.start()
        else:
            self._watchdog.stop()

    @property
    def heard(self) -> float:
        """The factor it is heard with, 0 to 1, where there is a loudspeaker."""
        muted, volume = self._heard
        return 0.0 if muted else volume

    @Slot()
    def _plugged(self) -> None:
        """A loudspeaker may come while it plays, and then be heard."""
        from PySide6.QtMultimedia import QAudioOutput

        if self._sound is None and devices().audioOutputs():
            self._sound = QAudioOutput(self)
            self.hear(*self._heard)
            self._player.setAudioOutput(self._sound)

    @Slot()
    def _arrived(self) -> None:
        if self._clip is None or not self._sink.videoFrame().isValid():
            return
        first, self._seen = not self._seen, True
        self._watch()
        if first:
            self.changed.emit()

    @Slot()
    def _went_on(self) -> None:
        status = self._player.mediaStatus()
        if self._clip is None or self._ended is not None:
            return
        if status == self._statuses.LoadedMedia and not self._loaded:
            self._begin(self._clip)
        elif status == self._statuses.InvalidMedia:
            self._finish(self._reason())
        elif status == self._statuses.EndOfMedia:
            self._finish(self._reason() if self._player.error() != self._errors.NoError else "")

    def _begin(self, clip: Clip) -> None:
        self._loaded = True
        if not self._player.hasVideo():
            self._finish("nothing")
            return
        if 0 < clip.start_ms < self.duration and self._player.isSeekable():
            self._hands.seek.emit(clip.start_ms)
        self._go()
        self.changed.emit()

    @Slot()
    def _broke(self) -> None:
        if self._clip is not None:
            log.warning("a film cannot be played: %s", self._player.error().name)
            self._finish(self._reason())

    def _reason(self) -> Reason:
        errors = self._errors
        gone = self._player.error() in (errors.ResourceError, errors.AccessDeniedError, errors.NetworkError)
        return "gone" if gone else "damaged"

    def _waited(self) -> None:
        self._rounds += 1
        if self._rounds == ROUNDS:
            self._finish("stalled" if self._seen else "nothing")

    def _finish(self, reason: Reason) -> None:
        """The first end counts: an error often comes together with the end of the film."""
        if self._ended is None:
            self._ended = reason if reason or self._seen else "nothing"
            self._watchdog.stop()
            self._telling.start()

    def _tell(self) -> None:
        if self._ended is not None:
            self._over(self, self._ended)
