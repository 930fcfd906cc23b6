"""Every ticket has the same chance, and nothing but the numbers decides. The seeds are fixed."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest

from kiosk.draw.protocol.computing import digest, rank
from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import Drawn, Ranking, Win
from tests.draw.test_course import entries

TICKETS = tuple(f"T-{at:06d}" for at in range(1, 11))
SEEDS = 20_000
CHI_SQUARE = 27.88
"""Nine degrees of freedom: more than this in one of a thousand fair series."""


@pytest.fixture(scope="module")
def orders() -> list[tuple[str, ...]]:
    return [rank(digest(f"seed {at}"), TICKETS).tickets for at in range(SEEDS)]


@pytest.mark.parametrize("place", [0, 4, 9])
def test_each_ticket_is_as_often_in_each_place(orders: list[tuple[str, ...]], place: int) -> None:
    seen = Counter(order[place] for order in orders)
    expected = SEEDS / len(TICKETS)
    assert set(seen) == set(TICKETS)
    assert sum((count - expected) ** 2 / expected for count in seen.values()) < CHI_SQUARE


def test_neighbours_do_not_stick_together(orders: list[tuple[str, ...]]) -> None:
    beside = sum(abs(order.index("T-000001") - order.index("T-000002")) == 1 for order in orders)
    assert beside / SEEDS == pytest.approx(0.2, abs=0.01)


def test_three_tickets_of_ten_win_three_times_of_ten(orders: list[tuple[str, ...]]) -> None:
    mine = {"T-000002", "T-000005", "T-000009"}
    assert sum(order[0] in mine for order in orders) / SEEDS == pytest.approx(0.3, abs=0.01)
    either = sum(not mine.isdisjoint(order[:2]) for order in orders) / SEEDS
    assert either == pytest.approx(1 - 7 / 10 * 6 / 9, abs=0.01)


def test_in_whatever_order_the_tickets_come() -> None:
    chance = random.Random(7)
    for number in range(50):
        seed = digest(str(number))
        tickets = [f"T-{at}" for at in chance.sample(range(10**6), k=number)]
        assert rank(seed, chance.sample(tickets, k=number)) == rank(seed, iter(tickets))


def test_who_somebody_is_decides_nothing() -> None:
    seed = "5" * 64
    before = entries("keep")
    renamed = {"P-A": "P-E", "P-B": "P-D", "P-C": "P-C", "P-D": "P-B", "P-E": "P-A"}
    tickets = tuple(replace(one, person=renamed[one.person]) for one in before.tickets)
    ranking: Ranking = rank(seed, (one.ticket for one in tickets))
    acts = [Drawn()] * 3
    for old, new in zip(
        course(before, ranking, acts).lines,
        course(replace(before, tickets=tickets), ranking, acts).lines,
        strict=True,
    ):
        assert isinstance(old, Win) == isinstance(new, Win)
        assert replace(old, person=renamed[old.person]) == new
