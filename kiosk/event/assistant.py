"""The organizer's first evening: what is to be done, in order, and how far it is. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    WEEK = "week"
    PEOPLE = "people"
    PIECES = "pieces"
    PRINT = "print"
    TEST = "test"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an event shows of its preparation. `unprinted`: sheets whose file is still there.

    `found`: pieces that somebody claimed: the hunt is on, and its first evening over.
    """

    opening_set: bool
    people: int
    pieces: int
    unprinted: int
    test_scanned: bool
    hidden: int
    found: int = 0


def done(prepared: Prepared) -> tuple[Step, ...]:
    """Each step counts for itself: an organizer may take them in another order."""
    if prepared.found:
        return tuple(Step)
    true = {
        Step.WEEK: prepared.opening_set,
        Step.PEOPLE: prepared.people > 0,
        Step.PIECES: prepared.pieces > 0,
        Step.PRINT: prepared.pieces > 0 and prepared.unprinted == 0,
        Step.TEST: prepared.test_scanned,
        Step.HIDE: prepared.hidden > 0,
    }
    return tuple(step for step in Step if true[step])


def next_step(steps_done: tuple[Step, ...]) -> Step | None:
    """The first that is not done; None when the hunt can begin."""
    return next((step for step in Step if step not in steps_done), None)
