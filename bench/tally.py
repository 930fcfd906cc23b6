"""Counting ballots: a run-off of 100,000, and pairwise, stars and approval of a million."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from bench.harness import Bench, interleaved, peer, split, timed
from bench.model import Goal, Line
from bench.peers import elections
from bench.peers.elections import ALL, SOME
from kiosk.contest.tally.counting import count
from kiosk.contest.tally.model import Election, Outcome, Ranking

RUN_OFF = 100_000
MANY = 1_000_000
ROUNDS = 3
NOTE = "the same winner by all"


def lines(bench: Bench) -> Iterator[Line]:
    yield _run_off(bench)
    for method in ("pairwise", "stars", "approval"):
        yield _of_many(bench, method)


def _run_off(bench: Bench) -> Line:
    number = bench.some(RUN_OFF, 200)
    ballots = elections.ranked(number)
    return _line(
        bench,
        f"instant run-off of {number:,} ballots",
        number,
        lambda: count(Election(tuple(SOME), _rankings(ballots)), "ranked"),
        {"distinct ballots": lambda: Counter(ballots)},
        {"pyrankvote": ("pyrankvote_irv", str(number))},
        Goal(18, "pyrankvote", least=True),
    )


def _of_many(bench: Bench, method: str) -> Line:
    number = bench.some(MANY, 200)
    return _line(
        bench,
        f"{method} of {number:,} ballots",
        number,
        _ours(method, number),
        {},
        {name: (f"{name}_tally", f"{method} {number}") for name in ("numpy", "pref_voting")},
        Goal(20, "pref_voting", least=True),
    )


def _ours(method: str, number: int) -> Callable[[], Outcome]:
    """From a list of ballots, each by itself, to the outcome."""
    if method == "pairwise":
        orders = elections.orders(number)
        return lambda: count(Election(tuple(ALL), _rankings(orders)), "pairwise")
    if method == "stars":
        stars = elections.stars(number)
        return lambda: count(Election(tuple(ALL), scores=Counter(stars)), "star")
    approved = [
        (tuple(name for name, yes in zip(ALL, ballot, strict=True) if yes),)
        for ballot in elections.approvals(number)
    ]
    return lambda: count(Election(tuple(ALL), Counter(approved)), "approval")


def _rankings(ballots: Sequence[tuple[str, ...]]) -> dict[Ranking, int]:
    """Each different ballot becomes a ranking once."""
    alone = {name: (name,) for name in {*SOME, *ALL}}
    return {tuple(map(alone.__getitem__, one)): times for one, times in Counter(ballots).items()}


def _line(
    bench: Bench,
    name: str,
    number: int,
    ours: Callable[[], Outcome],
    floors: Mapping[str, Callable[[], object]],
    peers: Mapping[str, tuple[str, str]],
    goal: Goal,
) -> Line:
    """In thousand ballots a second, so that more is better."""
    running = {name: peer(bench, module, argument) for name, (module, argument) in peers.items()}
    sides: dict[str, Callable[[], float] | None] = {"ours": lambda: timed(ours), **running}
    sides |= {name: _timing(floor) for name, floor in floors.items()}
    seen = interleaved(ROUNDS, sides)
    winners = ",".join(ours().winners)
    for found in running.values():
        if found is not None:
            assert found.result == winners, f"{name}: {winners} here, {found.result} there"
            found.close()
    rates = {side: None if value is None else number / value / 1000 for side, value in seen.items()}
    mine, others = split(rates)
    return Line(name, "thousand/s", mine, others, (goal,), NOTE)


def _timing(work: Callable[[], object]) -> Callable[[], float]:
    return lambda: timed(work)
