"""Half an hour of visits in a minute or two: how memory grows once all is loaded."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from statistics import linear_regression

from bench.harness import Bench, python, told
from bench.model import Goal, Line
from tests.playing import make_event

VISITS = 240
VISITS_AN_HOUR = 200


def lines(bench: Bench) -> Iterator[Line]:
    event = bench.place / "soak"
    make_event(event)
    visits = bench.some(VISITS, 12)
    seen = json.loads(told(python("bench.programs.soak", event, visits)))
    growth = slope(seen) * VISITS_AN_HOUR / (visits / len(seen))
    note = f"{visits} visits with their attract loops; {VISITS_AN_HOUR} visits taken as an hour"
    yield Line("memory growth", "MiB an hour", growth, {}, (Goal(1),), note)


def slope(values: Sequence[float]) -> float:
    """A step's growth over the second half: by then all is loaded."""
    half = values[len(values) // 2 :]
    return linear_regression(range(len(half)), half).slope
