"""The floor of pairwise, stars and approval: the sums alone, in numpy, of ballots that are an array."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import numpy

from bench.peers import elections
from bench.peers.elections import ALL


def prepare(what: str) -> Callable[[], str]:
    method, _, count = what.partition(" ")
    if method == "pairwise":
        orders = elections.orders(int(count))
        places = numpy.array([[order.index(name) for name in ALL] for order in orders], dtype=numpy.int8)
        return lambda: _unbeaten(-places)
    ballots = elections.stars(int(count)) if method == "stars" else elections.approvals(int(count))
    given = numpy.array(ballots, dtype=numpy.int8)
    return (lambda: _star(given)) if method == "stars" else (lambda: ALL[int(given.sum(axis=0).argmax())])


def _unbeaten(given: numpy.ndarray) -> str:
    wins = dict.fromkeys(ALL, 0)
    for a, b in permutations(range(len(ALL)), 2):
        wins[ALL[a]] += int((given[:, a] > given[:, b]).sum() * 2 > len(given))
    return max(wins, key=wins.__getitem__)


def _star(given: numpy.ndarray) -> str:
    a, b = numpy.argsort(given.sum(axis=0))[-2:]
    more = (given[:, a] > given[:, b]).sum() > (given[:, b] > given[:, a]).sum()
    return ALL[int(a if more else b)]
