"""Captions on one line of time: broken ends mended, those at the same time shown together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.videos.captions.model import MOST_AT_ONCE, Cue

SLOPPY_MS = 250
_LEAST_MS, _LONGEST_MS, _LETTER_MS = 1500, 7000, 60


def reading_time(text: str) -> int:
    """Milliseconds in which a caption can be read."""
    return min(_LONGEST_MS, max(_LEAST_MS, 1000 + _LETTER_MS * len(text)))


def mended(starts: Sequence[tuple[int, int | None, str]]) -> tuple[list[Cue], int]:
    """In order of time, each with an end behind its start; and how many had none that could be believed."""
    ordered = sorted(starts, key=lambda each: each[0])
    cues, count = [], 0
    for at, (start, end, text) in enumerate(ordered):
        if end is None or end <= start:
            count += 1
            end = start + reading_time(text)
            following = ordered[at + 1][0] if at + 1 < len(ordered) else end
            end = min(end, following) if following > start else end
        cues.append(Cue(start, end, text))
    return cues, count


def one_at_a_time(cues: Iterable[Cue]) -> tuple[list[Cue], int]:
    """Of ordered cues that may overlap, a row that does not: texts of the same moment stand below each other,
    a few at most, the oldest gives way. And how many never came to be seen.
    """
    ordered = _tidied(cues)
    shown: list[Cue] = []
    active: list[int] = []
    seen: set[int] = set()
    for at, cue in enumerate(ordered):
        active = _until(cue.start_ms, ordered, active, shown, seen)
        active = [*active[-MOST_AT_ONCE + 1 :], at]
    _until(None, ordered, active, shown, seen)
    return shown, len(ordered) - len(seen)


def _tidied(cues: Iterable[Cue]) -> list[Cue]:
    """An end that slipped a little behind the next start is no overlap."""
    tidy: list[Cue] = []
    for cue in cues:
        if tidy and tidy[-1].start_ms < cue.start_ms < tidy[-1].end_ms <= cue.start_ms + SLOPPY_MS:
            tidy[-1] = replace(tidy[-1], end_ms=cue.start_ms)
        tidy.append(cue)
    return tidy


def _until(
    moment: int | None, ordered: Sequence[Cue], active: list[int], shown: list[Cue], seen: set[int]
) -> list[int]:
    """Shows what is active up to `moment`, or to the end; what is still active then."""
    clock = ordered[active[-1]].start_ms if active else 0
    while active and (moment is None or clock < moment):
        ends = [ordered[at].end_ms for at in active]
        following = min(ends) if moment is None else min(*ends, moment)
        _show(Cue(clock, following, _together(ordered[at].text for at in active)), shown)
        seen.update(active)
        clock = following
        active = [at for at in active if ordered[at].end_ms > clock]
    return active


def _show(cue: Cue, shown: list[Cue]) -> None:
    if shown and shown[-1].end_ms == cue.start_ms and shown[-1].text == cue.text:
        shown[-1] = replace(shown[-1], end_ms=cue.end_ms)
    else:
        shown.append(cue)


def _together(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(texts))
