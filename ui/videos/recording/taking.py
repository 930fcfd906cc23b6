"""The way from "who are you?" to "thank you", without a screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.videos.recordings import Take

Step = Literal["who", "waiting", "ready", "count", "filming", "checking", "look", "about", "sent"]
Trouble = Literal["", "camera", "disk", "nothing", "broken"]

COUNT_FROM = 3
LIVE: frozenset[Step] = frozenset({"ready", "count", "filming"})
"""Steps before a camera that films."""
BUSY: frozenset[Step] = frozenset({"count", "filming", "checking"})
"""Steps in which nobody touches anything, and is there all the same."""


@dataclass(frozen=True, slots=True)
class Taking:
    """`by`: the person. `seconds`: of the countdown. `trouble`: why there is no take. `role`, `line`: what
    they wrote so far."""

    step: Step = "who"
    by: str = ""
    seconds: int = 0
    trouble: Trouble = ""
    take: Take | None = None
    role: str = ""
    line: str = ""


def known(person: str, team: str, waiting: bool) -> Taking:
    return Taking("waiting" if waiting else "ready", person, role=team)


def ready(now: Taking, trouble: Trouble = "") -> Taking:
    """Before the camera again; what was taken is gone, what was written stays."""
    return replace(now, step="ready", seconds=0, trouble=trouble, take=None)


def counting(now: Taking) -> Taking:
    return replace(now, step="count", seconds=COUNT_FROM, trouble="")


def counted(now: Taking) -> Taking:
    """A second has passed; 0 left: it begins."""
    left = now.seconds - 1
    return replace(now, step="filming" if left <= 0 else "count", seconds=max(0, left))


def looked(now: Taking, take: Take) -> Taking:
    return replace(now, step="look", take=take) if take.good else ready(now, "nothing")


def back(now: Taking) -> Taking | None:
    """The step before; None leads out of it."""
    match now.step:
        case "count" | "filming" | "look":
            return ready(now)
        case "checking":
            return now
        case "about":
            return replace(now, step="look")
        case _:
            return None
