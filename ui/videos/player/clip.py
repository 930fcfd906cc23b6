"""What is played, how loud, and how it can end."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

Reason = Literal["", "gone", "damaged", "nothing", "stalled"]
"""How a clip ended. "": it was played to its end. gone: the file is not there or cannot be read. damaged: it
is no film, or broken. nothing: it never showed a picture. stalled: no new picture came for five seconds."""

TARGET: Final = -23.0
"""LUFS that broadcasting levels to (EBU R128)."""
RESERVE: Final = 12.0
"""dB that a quiet recording may be raised."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A film file. `id` is told in signals; `start_ms`: where it begins; `gain`: see `gain_of`."""

    id: str
    path: Path
    start_ms: int = 0
    gain: float = 1.0


def gain_of(loudness: float | None) -> float:
    """By how much to multiply the sound of a film of this loudness (LUFS, None: not known); 0 to 1.

    Qt makes sound quieter, never louder. So a film at -23 LUFS is played 12 dB below full, and that much is
    left to raise a quiet one by: all films from -35 LUFS up sound alike, quieter ones come as they are. The
    room's loudspeaker makes up for the 12 dB.
    """
    wished = TARGET - (TARGET if loudness is None else loudness) - RESERVE
    return float(min(1.0, 10 ** (wished / 20)))
