"""The first evening as a table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.event.assistant import Prepared, Step, done, next_step

NOTHING = Prepared(opening_set=False, people=0, pieces=0, unprinted=0, test_scanned=False, hidden=0)
READY = Prepared(opening_set=True, people=42, pieces=200, unprinted=0, test_scanned=True, hidden=1)


@pytest.mark.parametrize(
    ("changes", "steps"),
    [
        ({}, ()),
        ({"opening_set": True}, (Step.WEEK,)),
        ({"people": 1}, (Step.PEOPLE,)),
        ({"pieces": 200, "unprinted": 1}, (Step.PIECES,)),
        ({"pieces": 200}, (Step.PIECES, Step.PRINT)),
        ({"test_scanned": True}, (Step.TEST,)),
        ({"pieces": 200, "unprinted": 2, "hidden": 3}, (Step.PIECES, Step.HIDE)),
    ],
)
def test_each_step_counts_for_itself(changes: dict[str, int], steps: tuple[Step, ...]) -> None:
    assert done(replace(NOTHING, **changes)) == steps


def test_the_next_is_the_first_that_is_not_done() -> None:
    assert next_step(()) is Step.WEEK
    assert next_step((Step.WEEK, Step.PIECES)) is Step.PEOPLE
    assert next_step(done(READY)) is None


def test_with_the_first_find_the_evening_is_over() -> None:
    assert next_step(done(replace(NOTHING, pieces=1, found=1))) is None


def test_nothing_is_printed_before_something_is_made() -> None:
    assert Step.PRINT not in done(NOTHING)
