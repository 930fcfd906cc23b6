"""Ballots by chance, the same for everybody who counts them; standard library only."""

from __future__ import annotations

from random import Random

SOME, ALL = "ABCDEFGH", "ABCDEF"
"""Candidates of the run-off, and of the other methods."""
_KINDS = 5_000
"""Different ballots there may be, some of them cast often."""


def ranked(count: int) -> list[tuple[str, ...]]:
    """One to five of eight in order, some candidates better liked than others."""
    chance = Random(1)
    pool = [_order(chance, SOME)[: chance.randint(1, 5)] for _ in range(_KINDS)]
    return chance.choices(pool, [chance.paretovariate(2) for _ in pool], k=count)


def orders(count: int) -> list[tuple[str, ...]]:
    """All six in order."""
    chance = Random(2)
    pool = [_order(chance, ALL) for _ in range(_KINDS)]
    return chance.choices(pool, [chance.paretovariate(2) for _ in pool], k=count)


def stars(count: int) -> list[tuple[int, ...]]:
    """0 to 5 for each of six."""
    chance = Random(3)
    liked = range(1, len(ALL) + 1)
    pool = [tuple(min(5, int(chance.random() * (2 + like))) for like in liked) for _ in range(_KINDS)]
    return chance.choices(pool, [chance.paretovariate(2) for _ in pool], k=count)


def approvals(count: int) -> list[tuple[int, ...]]:
    """0 or 1 for each of six."""
    return [tuple(int(number > 3) for number in one) for one in stars(count)]


def _order(chance: Random, names: str) -> tuple[str, ...]:
    """`names` from the best liked one on, roughly."""
    return tuple(sorted(names, key=lambda name: names.index(name) + 4 * chance.random() * len(names) / 3))
