"""One file that Qt writes from frames and sound that we hand it."""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QUrl, Signal

from ui.videos.player.media import devices
from ui.videos.recording.microphones import sound_format

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioBuffer, QMediaFormat, QVideoFrame, QVideoFrameFormat

MOST: Final = QSize(1280, 720)
FPS: Final = 30
_STEP: Final = 600_000 // FPS
"""Microseconds: a frame that comes sooner after the one before is left out."""
_MOST_SOUNDS: Final = 200
"""Pieces of sound that may wait for an encoder that is behind: some seconds."""


class Encoder(QObject):
    """Frames bear the time at which they come, so that a slow camera or machine makes no fast film."""

    _halt = Signal()

    def __init__(self, parent: QObject, path: Path, like: QVideoFrame, sound: bool) -> None:
        super().__init__(parent)
        devices()
        from PySide6.QtMultimedia import (
            QAudioBufferInput,
            QMediaCaptureSession,
            QMediaRecorder,
            QVideoFrameInput,
        )

        form = like.surfaceFormat()
        self._began: int | None = None
        self._last = -_STEP
        self._filmed = False
        self._sounds: deque[QAudioBuffer] = deque(maxlen=_MOST_SOUNDS)
        self._frames = QVideoFrameInput(_steady(form), self)
        self._sound = QAudioBufferInput(sound_format(), self) if sound else None
        self.recorder = QMediaRecorder(self)
        self.recorder.setMediaFormat(_kind(sound))
        self.recorder.setQuality(QMediaRecorder.Quality.HighQuality)
        self.recorder.setVideoResolution(_fitting(form.frameSize()))
        self.recorder.setVideoFrameRate(FPS)
        self.recorder.setAutoStop(True)
        self.recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
        self._session = QMediaCaptureSession(self)
        self._session.setVideoFrameInput(self._frames)
        if self._sound is not None:
            self._session.setAudioBufferInput(self._sound)
        self._session.setRecorder(self.recorder)
        # A recorder that waits for its threads must not hold Python meanwhile: they may have a word to say.
        self._halt.connect(self.recorder.stop, Qt.ConnectionType.QueuedConnection)

    def film(self, frame: QVideoFrame) -> None:
        """One that the encoder has no room for is left out."""
        at = self._now()
        if at - self._last >= _STEP:
            frame.setStartTime(at)
            frame.setEndTime(-1)
            if self._frames.sendVideoFrame(frame):
                self._last = at

    def hear(self, sound: QAudioBuffer) -> None:
        self._now()
        self._sounds.append(sound)
        self._say()

    def end(self) -> bool:
        """Whether frames and sound are known to be over; else ask again."""
        from PySide6.QtMultimedia import QAudioBuffer, QVideoFrame

        if self._sound is not None and self._say() and self._sound.sendAudioBuffer(QAudioBuffer()):
            self._sound = None
        self._filmed = self._filmed or self._frames.sendVideoFrame(QVideoFrame())
        return self._filmed and self._sound is None

    def leave(self) -> None:
        """Stops wherever it is, and goes."""
        self._halt.emit()
        QCoreApplication.sendPostedEvents(self.recorder, QEvent.Type.MetaCall.value)
        self.deleteLater()

    def _say(self) -> bool:
        """Whether all sound is handed over."""
        while self._sounds and self._sound is not None and self._sound.sendAudioBuffer(self._sounds[0]):
            self._sounds.popleft()
        return not self._sounds

    def _now(self) -> int:
        """Microseconds since the first frame or sound."""
        now = time.monotonic_ns() // 1000
        if self._began is None:
            self._began = now
        return now - self._began


def _kind(sound: bool) -> QMediaFormat:
    from PySide6.QtMultimedia import QMediaFormat

    kind = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    kind.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    if sound:
        kind.setAudioCodec(QMediaFormat.AudioCodec.AAC)
    return kind


def _steady(form: QVideoFrameFormat) -> QVideoFrameFormat:
    """The same with a rate: a camera that does not tell its own would be taken for a broken one."""
    from PySide6.QtMultimedia import QVideoFrameFormat

    made = QVideoFrameFormat(form)
    made.setStreamFrameRate(FPS)
    return made


def _fitting(size: QSize) -> QSize:
    """Not larger than `MOST`, of the same shape, even both ways as the codec wants it."""
    if size.width() > MOST.width() or size.height() > MOST.height():
        size = size.scaled(MOST, Qt.AspectRatioMode.KeepAspectRatio)
    return QSize(size.width() // 2 * 2, size.height() // 2 * 2)
