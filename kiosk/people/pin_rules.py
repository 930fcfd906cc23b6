"""A visitor's PIN and the limits on trying it. Pure: counts and seconds in, waits out.

Four digits are few: the limits protect them. A person's PIN may be tried five times, then once after each
wait; the waits double up to half an hour, so a week holds some 350 tries at one PIN. The kiosk as a whole
takes 40 wrong PINs and one more every five minutes: a week holds some 2,060, at whosever PINs.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from kiosk.event.rules import is_easy

DIGITS = 4
TRIES = 5
FIRST_WAIT = 30
LONGEST_WAIT = 1800
CROWD = 40
REFILL = 300.0


def new_digits(random: Callable[[int], bytes]) -> str:
    """Four digits that nobody would try first; `random(n)` gives n unpredictable bytes."""
    while True:
        number = int.from_bytes(random(2))
        digits = f"{number % 10_000:04d}"
        if number < 60_000 and not is_easy(digits):
            return digits


def tries_left(wrong: int) -> int:
    """Before the next wait, after so many wrong ones since the last right one."""
    return max(0, TRIES - wrong)


def wait_after(wrong: int) -> int:
    """Seconds after so many wrong ones: none, none, none, none, 30, 60, 120 ... 1800."""
    if wrong < TRIES:
        return 0
    return min(FIRST_WAIT << min(wrong - TRIES, 10), LONGEST_WAIT)


def forgiven(spent: int, seconds: float) -> int:
    """How many of the kiosk's `spent` wrong tries are forgiven after so many seconds."""
    return min(spent, int(seconds // REFILL))


def crowd_wait(spent: int, seconds: float) -> int:
    """Whole seconds before the kiosk looks at a PIN again; `seconds` since the count was `spent`."""
    if spent - forgiven(spent, seconds) < CROWD:
        return 0
    return math.ceil((spent - CROWD + 1) * REFILL - seconds)
