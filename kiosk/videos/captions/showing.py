"""What is shown at a moment, and in which language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kiosk.videos.captions.languages import code_of
from kiosk.videos.captions.model import Cue
from kiosk.words import LANGUAGES


def at(cues: Sequence[Cue], ms: int) -> str:
    """The words of that moment, or ""."""
    place = bisect_right(cues, ms, key=lambda cue: cue.start_ms) - 1
    return cues[place].text if place >= 0 and ms < cues[place].end_ms else ""


def choose(have: tuple[str, ...], wished: str) -> str:
    """Which of the languages at hand is shown: the wished one, else one of ours, else any; "" without any.

    Words in another language are better than none to who cannot hear.
    """
    codes = {code_of(tag): tag for tag in reversed(have)}
    best = next((codes[code] for code in (code_of(wished), *LANGUAGES) if code and code in codes), None)
    return best if best is not None else next(iter(have), "")
