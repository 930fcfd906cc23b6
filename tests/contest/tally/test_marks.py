from __future__ import annotations

import pytest

from kiosk.contest.tally.counting import count
from kiosk.contest.tally.marks import Marks, election_of, fits, read_marks, written
from kiosk.contest.tally.model import Method


@pytest.mark.parametrize(
    ("method", "marks", "good"),
    [
        ("single", {}, True),
        ("single", {"A": 1}, True),
        ("single", {"A": 1, "B": 1}, False),
        ("single", {"A": 2}, False),
        ("approval", {"A": 1, "B": 1}, True),
        ("star", {"A": 5, "B": 5}, True),
        ("star", {"A": 6}, False),
        ("star", {"A": 0}, False),
        ("ranked", {"A": 2, "B": 1}, True),
        ("ranked", {"A": 1, "B": 1}, False),
        ("ranked", {"A": 1, "B": 3}, False),
        ("ranked", {"Z": 1}, False),
    ],
)
def test_what_is_a_ballot(method: Method, marks: dict[str, int], good: bool) -> None:
    assert fits(marks, method, "ABC") is good


def test_one_text_however_it_was_made() -> None:
    assert written({"B": 1, "A": 2}) == written({"A": 2, "B": 1}) == "A=2 B=1"
    assert read_marks("A=2 B=1") == {"A": 2, "B": 1}
    assert read_marks(written({})) == {}


def test_a_withdrawn_entry_is_passed_over() -> None:
    cast: list[tuple[Marks, int]] = [({"A": 1}, 2), ({"B": 1}, 1)]
    assert count(election_of("single", ["B", "C"], cast), "single").order == (("B",), ("C",))
    ranked = election_of("ranked", ["B", "C"], [({"A": 1, "C": 2}, 1), ({"B": 1}, 1), ({"C": 1}, 1)])
    assert count(ranked, "ranked").winners == ("C",)
    assert election_of("star", ["B", "C"], [({"A": 5, "C": 2}, 1)]).scores == {(0, 2): 1}
    assert election_of("approval", ["B"], [({"A": 1}, 3), ({"A": 1, "B": 1}, 1)]).rankings == {
        (): 3,
        (("B",),): 1,
    }
