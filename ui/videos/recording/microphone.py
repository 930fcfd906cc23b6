"""The microphones of this machine by QtMultimedia, which is loaded when somebody first asks for them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.scanning.cameras import numbered
from ui.videos.player.media import devices
from ui.videos.recording.microphones import Hear, Microphone, sound_format

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice

log = logging.getLogger(__name__)


class QtMicrophones:
    def __init__(self) -> None:
        self._watching = False
        self._changed: Callable[[], None] = lambda: None

    def names(self) -> tuple[str, ...]:
        return tuple(self._inputs())

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def open(self, name: str, hear: Hear, failed: Callable[[], None]) -> Microphone:
        return _QtMicrophone(self._inputs()[name], hear, failed)

    def _inputs(self) -> dict[str, QAudioDevice]:
        """Empty without loading anything where the system has no sound at all."""
        if not _may_have_one():
            return {}
        known = devices()
        if not self._watching:
            self._watching = True
            known.audioInputsChanged.connect(lambda: self._changed())
        found = sorted(known.audioInputs(), key=lambda device: not device.isDefault())
        return dict(zip(numbered([device.description() for device in found]), found, strict=True))


def _may_have_one() -> bool:
    somewhere = "PULSE_SERVER" in os.environ or bool(_servers())
    return sys.platform != "linux" or Path("/dev/snd").exists() or somewhere


def _servers() -> list[Path]:
    """Sockets of a sound server: a machine may hear through another one's card."""
    return [path for path in Path("/run/user").glob("*/p*") if path.name.startswith(("pulse", "pipewire-"))]


class _QtMicrophone:
    """Its sound comes by itself, and so its level can be shown before anything is recorded."""

    def __init__(self, device: QAudioDevice, hear: Hear, failed: Callable[[], None]) -> None:
        from PySide6.QtMultimedia import QAudioSource

        self._hear, self._failed = hear, failed
        self._format = sound_format()
        self._source = QAudioSource(device, self._format)
        self._source.stateChanged.connect(lambda: self._look())
        self._from = self._source.start()
        if self._from is None:
            raise LookupError(device.description())
        self._from.readyRead.connect(self._read)

    def close(self) -> None:
        self._failed = lambda: None
        self._hear = lambda _: None
        self._source.stop()

    def _read(self) -> None:
        from PySide6.QtMultimedia import QAudioBuffer

        pcm = self._from.readAll()
        if pcm.size():
            self._hear(QAudioBuffer(pcm, self._format))

    def _look(self) -> None:
        """Qt tells the state in a form that Python cannot take: it is asked for."""
        from PySide6.QtMultimedia import QtAudio

        error = self._source.error()
        if self._source.state() == QtAudio.State.StoppedState and error != QtAudio.Error.NoError:
            log.warning("microphone: %s", error.name)
            self._failed()
