"""Ballots by chance, the same for everybody who counts them; standard library only."""

from __future__ import annotations

from random import Random

SOME, ALL = "ABCDEFGHIJKL", "ABCDEF"
"""Candidates of the run-off, and of the other methods."""
_KINDS = 5_000
"""Different ballots there may be, some of them cast often."""


def ranked(count: int) -> list[tuple[str, ...]]:
    """One to eight of twelve in order."""
    chance = Random(1)
    pool = [_order(chance, SOME)[: chance.randint(1, 8)] for _ in range(_KINDS)]
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
    """The first of `names` are a little better liked: nobody wins at once."""
    return tuple(sorted(names, key=lambda name: names.index(name) + 3 * len(names) * chance.random()))
