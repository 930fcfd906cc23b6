"""Lines that say when: "00:00:01,000 --> 00:00:04,000", and what people and programs make of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TIME = r"(?:(\d{1,4}) ?: ?)?(\d{1,2}) ?: ?(\d{1,2})(?: ?[.,;:٫] ?(\d{1,9}))?"
_START = re.compile(rf"(?:\d{{1,6}}[.)]? )?{_TIME}")  # some write the number of the caption before it
_END = re.compile(rf"{_TIME}(?!\S)")
_ARROW = re.compile(r"(-{2,3} ?>)|- ?>|[–—] ?>|→")
_LONGEST_LINE = 300


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds. None: could not be read."""

    start: int | None
    end: int | None


def times_of(line: str) -> Times | None:
    """None for a line that is no line of times; what stands behind the end (settings) is left out."""
    arrow = _ARROW.search(line) if len(line) <= _LONGEST_LINE else None
    if arrow is None:
        return None
    before, after = " ".join(line[: arrow.start()].split()), " ".join(line[arrow.end() :].split())
    start, end = _START.fullmatch(before), _END.match(after)
    if arrow[1] is None and not (start and end and start[1] and end[1]):
        return None  # "12:30 -> 13:00" is what somebody says
    if start is None and end is None and (":" not in before or " " in before):
        return None
    return Times(_milliseconds(start), _milliseconds(end))


def _milliseconds(found: re.Match[str] | None) -> int | None:
    if found is None:
        return None
    hours, minutes, seconds = (int(found[at] or 0) for at in (1, 2, 3))
    fraction = int((found[4] or "0").ljust(3, "0")[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction


def written(milliseconds: int, point: str) -> str:
    """00:00:01.000, with `point` before the thousandths."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{rest:03}"
