"""The steps of the show: curtain, title, recipient, then the next award. Pure.

`order`: the awards of the show, by place. One that was shown and is gone since (deleted, withdrawn) is
stepped over: the mark remembers its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.awards.kept import OFF, Mark, Stop
from kiosk.awards.model import ShowState, Step

STEPS: tuple[Step, ...] = ("curtain", "title", "recipient")


def at(order: Sequence[Stop], mark: Mark) -> Mark:
    """Where the show stands among the awards there are now."""
    if mark.serial is None:
        return mark
    for stop in order:
        if stop.serial == mark.serial:
            return Mark(stop.serial, stop.place, mark.step)
    return _curtain(next((stop for stop in order if stop.place >= mark.place), None), mark)


def begin(order: Sequence[Stop], mark: Mark) -> Mark:
    """A show that runs goes on where it is; one that is over begins anew."""
    mark = at(order, mark)
    return mark if mark.serial is not None else _curtain(order[0] if order else None, OFF)


def forward(order: Sequence[Stop], mark: Mark) -> Mark:
    mark = at(order, mark)
    if mark.serial is None:
        return mark
    if mark.step != STEPS[-1]:
        return Mark(mark.serial, mark.place, STEPS[STEPS.index(mark.step) + 1])
    following = _index(order, mark) + 1
    return _curtain(order[following] if following < len(order) else None, mark)


def back(order: Sequence[Stop], mark: Mark) -> Mark:
    """From the end to the last recipient; at the first curtain it stays."""
    mark = at(order, mark)
    if mark.step == "off" or not order:
        return mark
    if mark.serial is not None and mark.step != STEPS[0]:
        return Mark(mark.serial, mark.place, STEPS[STEPS.index(mark.step) - 1])
    before = len(order) - 1 if mark.serial is None else _index(order, mark) - 1
    return mark if before < 0 else Mark(order[before].serial, order[before].place, STEPS[-1])


def jump(order: Sequence[Stop], serial: str) -> Mark:
    """In front of the curtain of that award, which is in the order, wherever the show is."""
    return _curtain(next(stop for stop in order if stop.serial == serial), OFF)


def seen(order: Sequence[Stop], mark: Mark) -> ShowState:
    mark = at(order, mark)
    number = 0 if mark.serial is None else _index(order, mark) + 1
    return ShowState(mark.serial, mark.step, number, len(order))


def _curtain(stop: Stop | None, before: Mark) -> Mark:
    return Mark(None, before.place, "over") if stop is None else Mark(stop.serial, stop.place, "curtain")


def _index(order: Sequence[Stop], mark: Mark) -> int:
    return [stop.serial for stop in order].index(mark.serial or "")
