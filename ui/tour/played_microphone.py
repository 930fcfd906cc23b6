"""Microphones that hear a tone: real buffers, as much of them as time has passed."""

from __future__ import annotations

import math
import time
from array import array
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QTimer

from ui.videos.recording.microphones import RATE, Hear, sound_format

BETWEEN_MS = 40
_WAVE = array("h", (round(9000 * math.sin(2 * math.pi * at / 96)) for at in range(96)))


class PlayedMicrophones:
    """They are plugged in and out by name; all hear the same tone of 500 Hz."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self._changed: Callable[[], None] = lambda: None
        self.broken = False
        self.silent = False
        self.running: list[PlayedMicrophone] = []

    def names(self) -> tuple[str, ...]:
        return self._names

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def open(self, name: str, hear: Hear, failed: Callable[[], None]) -> PlayedMicrophone:
        if name not in self._names:
            raise LookupError(name)
        microphone = PlayedMicrophone(self, name, hear)
        self.running.append(microphone)
        if self.broken:
            failed()
        return microphone

    def plug(self, *names: str) -> None:
        """These are there now, and no others."""
        self._names = names
        self._changed()


class PlayedMicrophone(QObject):
    def __init__(self, microphones: PlayedMicrophones, name: str, hear: Hear) -> None:
        super().__init__()
        self.name = name
        self._microphones = microphones
        self._hear = hear
        self._heard = time.monotonic()
        self._timer = QTimer(self, interval=BETWEEN_MS)
        self._timer.timeout.connect(self._take)
        self._timer.start()

    def pause(self) -> None:
        """Hears nothing any more, without a word."""
        self._timer.stop()

    def close(self) -> None:
        self._timer.stop()
        self._microphones.running.remove(self)

    def _take(self) -> None:
        from PySide6.QtMultimedia import QAudioBuffer

        waves = int((time.monotonic() - self._heard) * RATE) // len(_WAVE)
        self._heard += waves * len(_WAVE) / RATE
        pcm = bytes(2 * waves * len(_WAVE)) if self._microphones.silent else _WAVE.tobytes() * waves
        if pcm:
            self._hear(QAudioBuffer(QByteArray(pcm), sound_format()))
