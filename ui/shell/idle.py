"""When is a visitor gone? Pure: seconds of quiet in, what the kiosk does out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

ASKING = 30.0


class Pace(Enum):
    """Seconds a screen may stay untouched before the kiosk asks. Home and the organizer are not asked."""

    HOME = 60.0
    BROWSING = 45.0
    TYPING = 90.0
    ORGANIZER = 120.0
    NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class Idle:
    """`left`: seconds until the question answers itself. `look_again`: seconds until this may change."""

    state: Literal["here", "asking", "gone"]
    left: int
    look_again: float


def idle(pace: Pace, quiet: float) -> Idle:
    if quiet < pace.value:
        return Idle("here", 0, pace.value - quiet)
    over = quiet - pace.value
    if pace in (Pace.HOME, Pace.ORGANIZER) or over >= ASKING:
        return Idle("gone", 0, float("inf"))
    left = ASKING - over
    return Idle("asking", int(-(-left // 1)), left % 1 or 1.0)
