"""Touch to painted; a scan to durable to painted, also while 1,000 pieces or papers are drawn beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from statistics import median, quantiles

from bench.harness import Bench, python, told
from bench.model import Goal, Line
from tests.playing import make_event

ROUNDS = 40


def lines(bench: Bench) -> Iterator[Line]:
    event = bench.place / "screen"
    make_event(event)
    rounds = bench.some(ROUNDS, 4)
    seen = json.loads(told(python("bench.programs.at_the_screen", event, rounds)))
    times = {name: [value * 1000 for value in values] for name, values in seen.items()}
    middle = {name: median(values) for name, values in times.items()}
    note = f"medians of {rounds}, drawn by software off the screen"
    yield Line("touch to painted", "ms", middle["touch"], {"Chromium": None}, TOUCH, note)
    own = middle["quiet"] - middle["syncs"]
    yield Line("scan to durable to painted", "ms", middle["quiet"], {"its syncs": middle["syncs"]}, (), note)
    yield Line("the same without its syncs", "ms", own, {}, (Goal(1.5),), note)
    quiet, busy = ninety_five(times["quiet"]), ninety_five(times["busy"])
    name = "a scan while 1,000 pieces are drawn, p95"
    yield Line(name, "ms", busy, {"quiet": quiet}, (Goal(1.5, "quiet"),), note)
    batch = ninety_five(times["batch"])
    name = "the same while 1,000 certificates are made, p95"
    yield Line(name, "ms", batch, {"quiet": quiet}, (Goal(1.5, "quiet"),), note)


TOUCH = (Goal(1), Goal(0.5, "Chromium"))


def ninety_five(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]
