"""What is shown when, and how much of it a screen holds."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.words import Sentence

LARGEST = 5_000_000
LONGEST = 400
MOST_AT_ONCE = 3
SUFFIXES = (".srt", ".vtt")


@dataclass(frozen=True, slots=True)
class Cue:
    """From `start_ms` until before `end_ms`. `text`: plain, one to a few lines, none of them empty."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class Captions:
    """Cues in order, one at a time. `language`: "fa", "es" ..., "" when neither name nor file says it.

    `troubles`: what the organizer should know. Without cues the last of them says why there are none.
    """

    cues: tuple[Cue, ...]
    language: str = ""
    troubles: tuple[Sentence, ...] = ()
