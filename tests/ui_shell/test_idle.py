"""When a visitor is gone, as a table of quiet seconds."""

from __future__ import annotations

import math

import pytest

from ui.shell.idle import ASKING, Idle, Pace, idle

NEVER = float("inf")
TABLE = [
    (Pace.HOME, 0, Idle("here", 0, 60)),
    (Pace.HOME, 59.5, Idle("here", 0, 0.5)),
    (Pace.HOME, 60, Idle("gone", 0, NEVER)),
    (Pace.BROWSING, 0, Idle("here", 0, 45)),
    (Pace.BROWSING, 44, Idle("here", 0, 1)),
    (Pace.BROWSING, 45, Idle("asking", 30, 1)),
    (Pace.BROWSING, 45.25, Idle("asking", 30, 0.75)),
    (Pace.BROWSING, 46, Idle("asking", 29, 1)),
    (Pace.BROWSING, 74.5, Idle("asking", 1, 0.5)),
    (Pace.BROWSING, 75, Idle("gone", 0, NEVER)),
    (Pace.BROWSING, 10_000, Idle("gone", 0, NEVER)),
    (Pace.TYPING, 89, Idle("here", 0, 1)),
    (Pace.TYPING, 90, Idle("asking", 30, 1)),
    (Pace.TYPING, 120, Idle("gone", 0, NEVER)),
    (Pace.ORGANIZER, 119, Idle("here", 0, 1)),
    (Pace.ORGANIZER, 120, Idle("gone", 0, NEVER)),
    (Pace.NEVER, 10**9, Idle("here", 0, NEVER)),
]


@pytest.mark.parametrize(("pace", "quiet", "expected"), TABLE)
def test_what_so_many_quiet_seconds_mean(pace: Pace, quiet: float, expected: Idle) -> None:
    assert idle(pace, quiet) == expected


@pytest.mark.parametrize("pace", [Pace.BROWSING, Pace.TYPING])
def test_whoever_looks_again_when_told_sees_each_second_once(pace: Pace) -> None:
    quiet, seen = 0.0, []
    while (now := idle(pace, quiet)).state != "gone":
        seen.append(now.left)
        quiet += now.look_again
    assert seen == [0, *range(math.ceil(ASKING), 0, -1)]
