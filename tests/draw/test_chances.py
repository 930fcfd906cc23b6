"""How 1,000 draws would fall: luck goes with tickets, and whoever may not win has none."""

from __future__ import annotations

import pytest

from kiosk.draw.chances import STEP, TIMES, Chance, chances_job, chosen, told
from kiosk.draw.model import Pool


@pytest.mark.parametrize(
    ("counts", "lines"),
    [((), ()), ((2, 2), (2,)), (range(1, 13), (1, 3, 10, 12)), ((1, 4, 40), (1, 4, 40)), ((7, 9), (7, 9))],
)
def test_a_handful_of_telling_lines(counts: tuple[int, ...], lines: tuple[int, ...]) -> None:
    assert chosen(counts) == lines


def test_those_alike_are_told_together() -> None:
    held = {"P-A": 1, "P-B": 1, "P-C": 5}
    assert told(held, {"P-A": 100, "P-B": 300, "P-C": 600}) == (Chance(1, 2, 200), Chance(5, 1, 600))


def test_one_prize_among_ten_tickets_falls_by_their_share() -> None:
    steps: list[int] = []
    pool = Pool({"P-A": 1, "P-B": 3, "P-C": 6, "P-D": 90}, {"P-D": "Runs the draw"})
    found = chances_job(pool, 1, True, 7, steps.append)
    assert steps == list(range(STEP, TIMES + 1, STEP))
    assert [(one.tickets, one.people) for one in found] == [(1, 1), (3, 1), (6, 1)]
    assert sum(one.wins for one in found) == TIMES
    assert all(abs(one.wins - 100 * one.tickets) < 60 for one in found)
    assert chances_job(pool, 1, True, 7, steps.append) == found


def test_as_many_prizes_as_people_and_nobody_at_all() -> None:
    everybody = chances_job(Pool({"P-A": 1, "P-B": 20}, {}), 2, True, 1, lambda _: None)
    assert [one.wins for one in everybody] == [TIMES, TIMES]
    assert chances_job(Pool({}, {}), 3, True, 1, lambda _: None) == ()
    assert [one.wins for one in chances_job(Pool({"P-A": 2}, {}), 0, False, 1, lambda _: None)] == [0]
