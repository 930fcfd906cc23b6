from __future__ import annotations

import random
from fractions import Fraction

import pytest

from kiosk.contest.model import Criterion
from kiosk.contest.result.combining import by_value, combined, judged, lot_of, points, ranks, shares

IDEA, WORK = Criterion(1, "Idea", 3, 10), Criterion(2, "Work", 1, 20)


def test_points_are_shares_of_the_most_weighted() -> None:
    assert points({1: 10, 2: 20}, (IDEA, WORK)) == 1
    assert points({1: 5, 2: 20}, (IDEA, WORK)) == Fraction(3 * 5 * 20 + 1 * 20 * 10, 4 * 10 * 20)
    assert points({}, (IDEA, WORK)) == points({1: 9}, ()) == 0


def test_equals_share_the_mean_of_their_places() -> None:
    assert ranks((("A",), ("B", "C"), ("D",))) == {"A": 1, "B": Fraction(5, 2), "C": Fraction(5, 2), "D": 4}


def sheet(**values: int) -> dict[str, Fraction]:
    return {one: Fraction(value) for one, value in values.items()}


def test_a_judge_who_left_some_out_counts_like_the_others() -> None:
    """One judge of three could not score A, their own team: first of two is worth as much as first of three
    to whoever is first, no more."""
    whole = [sheet(A=9, B=5, C=1), sheet(A=9, B=5, C=1)]
    assert judged([*whole, sheet(B=9, C=1)], "ABC", False) == (("A",), ("B",), ("C",))
    assert judged([sheet(B=1)], "AB", False) == (("B",), ("A",)), "whom nobody saw comes last"


def test_one_judge_more_is_enough_among_many() -> None:
    sheets = [sheet(A=9, B=1)] * 101 + [sheet(A=1, B=9)] * 100
    assert judged(sheets, "AB", False) == (("A",), ("B",))
    assert judged(sheets[1:], "AB", False) == (("A", "B"),)


def test_one_judge_out_of_line_is_left_out_with_five() -> None:
    four = [sheet(A=9, B=5, C=1)] * 4
    spoiler = sheet(A=0, B=1, C=9)
    assert judged([*four, spoiler], "ABC", True)[0] == ("A",)
    mean = judged([sheet(A=1, B=0), sheet(A=1, B=0), *[sheet(A=0, B=1)] * 3], "AB", True)
    assert mean == (("B",), ("A",))
    assert judged([sheet(A=1, B=0), sheet(A=0, B=1)], "AB", True) == (("A", "B"),), "two are too few to trim"
    few = [sheet(A=9, B=5, C=1), sheet(A=9, B=5, C=1), sheet(A=5, B=9, C=1), sheet(A=1, B=5, C=9)]
    assert judged(few, "ABC", True)[0] == ("A", "B"), "and so are four"


def test_the_lowest_sum_of_ranks_is_first() -> None:
    colleagues, judges = ranks((("A",), ("B",), ("C",))), ranks((("C",), ("B",), ("A",)))
    assert by_value(combined(colleagues, judges, Fraction(1, 4))) == (("A",), ("B",), ("C",))
    assert by_value(combined(colleagues, judges, Fraction(1, 2))) == (("A", "B", "C"),)


def test_would_another_weight_change_the_winner() -> None:
    colleagues, judges = ranks((("A",), ("B",), ("C",))), ranks((("B",), ("C",), ("A",)))
    first, second = shares(colleagues, judges)
    assert (first.start, first.end, first.winners) == (0, Fraction(100, 3), ("A",))
    assert (second.end, second.winners) == (100, ("B",))
    same = shares(colleagues, colleagues)
    assert [(each.start, each.end, each.winners) for each in same] == [(0, 100, ("A",))]
    assert shares({}, {}) == ()


def test_the_picture_agrees_with_the_count_at_every_weight() -> None:
    chance = random.Random(3)
    for _ in range(100):
        names = "ABCDEFGH"[: chance.randint(1, 8)]
        sides = [ranks(tuple((one,) for one in chance.sample(names, len(names)))) for _ in range(2)]
        found = shares(*sides)
        assert (found[0].start, found[-1].end) == (0, 100)
        for share in found:
            middle = (share.start + share.end) / 200
            assert set(by_value(combined(*sides, middle))[0]) == set(share.winners)
            for later in found:
                if later.start == share.end:
                    edge = by_value(combined(*sides, share.end / 100))[0]
                    assert {*share.winners, *later.winners} <= set(edge)


@pytest.mark.parametrize("digits", ["20237331128159211123", "00000000000000000000"])
def test_a_lot_depends_on_the_list_and_the_digits(digits: str) -> None:
    lot = lot_of(b"the list", digits)
    assert lot("AAAAAA") == lot("AAAAAA")
    assert lot("AAAAAA") != lot_of(b"another list", digits)("AAAAAA")
    assert lot("AAAAAA") != lot_of(b"the list", digits[::-1] + "1")("AAAAAA")
