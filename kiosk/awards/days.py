"""A day as people write it in a list: 2026-10-09, 9.10.2026, 25/12/2026, ۱۴۰۵/۷/۱۷. Pure."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, timedelta

from kiosk.people.text import fold
from kiosk.words import Sentence

_WRITTEN = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?:[ t]\d{1,2}:\d{2}(?::\d{2})?)?")
_FIRST = date(622, 3, 21)
"""1 Farvardin 1, as the rule of 33 years has it. From 1277 to 1435 it agrees with the calendar in use."""
_MONTHS = (31,) * 6 + (30,) * 5


def read_day(cell: str) -> date | Sentence:
    """A slash between two numbers that could both be months says nothing sure: that is asked."""
    found = _WRITTEN.fullmatch(fold(cell).strip())
    if found is not None:
        one, sign, two, three = int(found[1]), found[2], int(found[3]), int(found[4])
        with suppress(ValueError):
            if len(found[1]) == 4:
                return _day(one, two, three)
            if len(found[4]) == 4 and (sign != "/" or one == two or one > 12):
                return _day(three, two, one)
            if len(found[4]) == 4 and two > 12:
                return _day(three, one, two)
    return Sentence("Awards", "Write the day like this: 2026-10-09.")


def _day(year: int, month: int, day: int) -> date:
    return solar_hijri(year, month, day) if 1277 <= year <= 1435 else date(year, month, day)


def solar_hijri(year: int, month: int, day: int) -> date:
    """Raises ValueError for a day that no calendar has."""
    length = (*_MONTHS, 30 if _is_leap(year) else 29)
    if not (1 <= month <= 12 and 1 <= day <= length[month - 1]):
        raise ValueError("no such day")
    leaps = sum(map(_is_leap, range(1, year)))
    return _FIRST + timedelta(days=365 * (year - 1) + leaps + sum(length[: month - 1]) + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)
