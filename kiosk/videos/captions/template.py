"""A .srt to fill in: times every few seconds, dots to write over, and on top how that is done."""

from __future__ import annotations

from kiosk.videos.captions.times import written
from kiosk.words import Sentence, Words

_SLOT_MS, _MOST_SLOTS, _SLOTS_OF_UNKNOWN = 4000, 900, 15


def template(name: str, duration_ms: int, words: Words) -> str:
    """For the film `name`. `duration_ms`: 0 when it is not known. Write it as "utf-8-sig", so that every
    editor keeps the letters. Dots that are left, and what stands on top, are not shown.
    """
    top = [words.say(sentence) for sentence in _how_to(name)]
    end = max(0, duration_ms) or _SLOTS_OF_UNKNOWN * _SLOT_MS
    starts = range(0, end, _SLOT_MS)[:_MOST_SLOTS]
    slots = (_slot(at, start, min(start + _SLOT_MS, end)) for at, start in enumerate(starts, start=1))
    return "\r\n".join((*top, "", *slots))


def _slot(number: int, start: int, end: int) -> str:
    return "\r\n".join((str(number), f"{written(start, ',')} --> {written(end, ',')}", "...", ""))


def _how_to(name: str) -> tuple[Sentence, ...]:
    shown = " ".join(name.split())
    return (
        Sentence("Captions", "Captions for the film %1", (shown,)),
        Sentence("Captions", "Write over the dots what is said in these seconds: two short lines at most."),
        Sentence("Captions", "Change the times where you need to: hours:minutes:seconds,thousandths."),
        Sentence(
            "Captions", "Dots that are left are not shown, nor are these lines. Save it as text in UTF-8."
        ),
    )
