"""What recording asks of whoever has microphones: Qt's, or one that plays a sound."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioBuffer, QAudioFormat

RATE: Final = 48_000
_QUIET: Final = 200.0
"""Of 32,767: the noise of a quiet room, where the level begins."""

Hear = Callable[["QAudioBuffer"], None]


class Microphone(Protocol):
    """Hears from the moment it was opened until `close`."""

    def close(self) -> None: ...


class Microphones(Protocol):
    def names(self) -> tuple[str, ...]:
        """Those that are plugged in, the system's favorite first; each name once."""
        ...

    def watch(self, changed: Callable[[], None]) -> None:
        """Calls `changed` whenever one comes or goes."""
        ...

    def open(self, name: str, hear: Hear, failed: Callable[[], None]) -> Microphone:
        """Starts this one; `hear` gets each piece of sound, as `sound_format` says. LookupError: it is gone.

        `failed`: it is busy, forbidden or broken, now or later.
        """
        ...


class NoMicrophones:
    """A machine that has none."""

    def names(self) -> tuple[str, ...]:
        return ()

    def watch(self, changed: Callable[[], None]) -> None:
        return None

    def open(self, name: str, hear: Hear, failed: Callable[[], None]) -> Microphone:
        raise LookupError(name)


def sound_format() -> QAudioFormat:
    """What all microphones here speak: one ear, whole numbers of 16 bits."""
    from PySide6.QtMultimedia import QAudioFormat

    made = QAudioFormat()
    made.setSampleRate(RATE)
    made.setChannelCount(1)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made


def level_of(pcm: bytes) -> float:
    """How loud it is, 0 to 1, as an ear would say: half of what is heard is half of it."""
    samples = array("h", pcm[: len(pcm) // 2 * 2])[::8]
    loudest = max((abs(each) for each in samples), default=0)
    return 0.0 if loudest <= _QUIET else float(min(1.0, (loudest / 32_768) ** 0.4))
