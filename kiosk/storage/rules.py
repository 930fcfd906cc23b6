"""When a backup is due, and which ones may go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

EVERY_SECONDS = 600.0
NEWEST = 6
HOURS = 24
DAYS = 30


def is_due(*, changed: bool, since_last: float | None) -> bool:
    """`since_last`: seconds by the monotonic clock; None when none was made since the start."""
    return changed and (since_last is None or since_last >= EVERY_SECONDS)


@dataclass(frozen=True, slots=True, order=True)
class Made:
    """A backup made earlier. The number orders them, because a clock can jump."""

    number: int
    at: datetime


def superfluous(made: Sequence[Made]) -> list[Made]:
    """Keeps the newest six, the last of each of the 24 latest hours, and of each of the 30 latest days."""
    newest_first = sorted(made, reverse=True)
    kept = {*newest_first[:NEWEST], *_last_of_each(newest_first, "%Y%m%d%H", HOURS)}
    kept |= _last_of_each(newest_first, "%Y%m%d", DAYS)
    return [each for each in newest_first if each not in kept]


def _last_of_each(newest_first: Sequence[Made], span: str, most: int) -> set[Made]:
    """The last one of each span (a `strftime` pattern), of so many spans."""
    last: dict[str, Made] = {}
    for each in newest_first:
        last.setdefault(each.at.strftime(span), each)
    return set(list(last.values())[:most])
