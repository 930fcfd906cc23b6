"""Frames and sound as they come become one file: MPEG-4 and AAC, which Qt can write on every machine."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.videos.recording.encoder import Encoder

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioBuffer, QMediaRecorder, QVideoFrame

log = logging.getLogger(__name__)

AGAIN_MS: Final = 20
PATIENCE_MS: Final = 20_000
"""An encoder that has not written everything by then has failed."""


class Recorder(QObject):
    """Everything goes through Qt's frame and sound inputs, wherever it comes from.

    `start`, then `film` and `hear` until `stop`; then `finished` or, at any time, `failed` (disk or broken),
    once. `drop` says nothing; what was written so far is the caller's to take away, at any time.
    """

    finished = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._encoder: Encoder | None = None
        self._ending = QTimer(self, interval=AGAIN_MS)
        self._ending.timeout.connect(self._end)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._over("broken"))

    @property
    def running(self) -> bool:
        """From `start` until `stop`."""
        return self._encoder is not None and not self._patience.isActive()

    @property
    def duration(self) -> int:
        """Milliseconds that are written by now."""
        return 0 if self._encoder is None else int(self._encoder.recorder.duration())

    def start(self, path: Path, like: QVideoFrame, *, sound: bool) -> None:
        """`like`: a frame of the same camera, which says how large its pictures are."""
        self.drop()
        self._encoder = encoder = Encoder(self, path, like, sound)
        encoder.recorder.recorderStateChanged.connect(self._look)
        encoder.recorder.errorOccurred.connect(self._broke)
        encoder.recorder.record()

    def film(self, frame: QVideoFrame) -> None:
        if self._encoder is not None and self.running:
            self._encoder.film(frame)

    def hear(self, sound: QAudioBuffer) -> None:
        if self._encoder is not None and self.running:
            self._encoder.hear(sound)

    def stop(self) -> None:
        """What came so far is written to its end."""
        if self.running:
            self._ending.start()
            self._patience.start()
            self._end()

    def drop(self) -> None:
        self._ending.stop()
        self._patience.stop()
        encoder, self._encoder = self._encoder, None
        if encoder is not None:
            encoder.recorder.recorderStateChanged.disconnect(self._look)
            encoder.recorder.errorOccurred.disconnect(self._broke)
            encoder.leave()

    def _end(self) -> None:
        """The empty frame, which is the last one, is offered until it is taken."""
        if self._encoder is None or self._encoder.end():
            self._ending.stop()

    def _look(self, state: QMediaRecorder.RecorderState) -> None:
        from PySide6.QtMultimedia import QMediaRecorder

        if state == QMediaRecorder.RecorderState.StoppedState:
            self._over("" if self._patience.isActive() else "broken")

    def _broke(self, error: QMediaRecorder.Error, _text: str) -> None:
        from PySide6.QtMultimedia import QMediaRecorder

        log.warning("recorder: %s", error.name)
        full = QMediaRecorder.Error.OutOfSpaceError, QMediaRecorder.Error.LocationNotWritable
        self._over("disk" if error in full else "broken")

    def _over(self, trouble: str) -> None:
        if self._encoder is None:
            return
        self.drop()
        if trouble:
            self.failed.emit(trouble)
        else:
            self.finished.emit()
