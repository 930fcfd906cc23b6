"""A ballot being filled: touches in, marks out."""

from __future__ import annotations

import random

import pytest

from kiosk.contest.ballot import Ballot, typed
from kiosk.contest.model import Choice, Entry, EntryDraft
from kiosk.contest.tally.marks import fits
from kiosk.contest.tally.model import Method

KEYS = "ABCDE"
OWN = "E"


def ballot(method: Method, keys: str = KEYS) -> Ballot:
    entries = (Entry(KEYS.index(key) + 1, key, EntryDraft(key, "team", key), key) for key in keys)
    return Ballot(method, tuple(Choice(entry, entry.key == OWN) for entry in entries))


@pytest.mark.parametrize(
    ("method", "touches", "marks"),
    [
        ("single", "A", {"A": 1}),
        ("single", "AB", {"B": 1}),
        ("single", "ABB", {}),
        ("single", "E", {}),
        ("approval", "ABC", {"A": 1, "B": 1, "C": 1}),
        ("approval", "ABA", {"B": 1}),
        ("approval", "EZ", {}),
        ("ranked", "CAB", {"C": 1, "A": 2, "B": 3}),
        ("ranked", "CABA", {"C": 1, "B": 2}),
        ("ranked", "CABC", {"A": 1, "B": 2}),
        ("ranked", "CABCC", {"A": 1, "B": 2, "C": 3}),
        ("ranked", "EA", {"A": 1}),
        ("star", "AAAB", {"A": 3, "B": 1}),
        ("star", "AAAAAA", {}),
    ],
)
def test_touches(method: Method, touches: str, marks: dict[str, int]) -> None:
    now = ballot(method)
    for key in touches:
        now = now.touch(key)
    assert now.marks == marks


def test_stars_are_given_and_taken() -> None:
    now = ballot("star").stars("A", 5).stars("B", 2).stars("A", 4).stars("B", 0)
    assert now.marks == {"A": 4}
    assert all(now.stars(*wrong) == now for wrong in ((OWN, 3), ("Z", 3), ("B", 6), ("B", -1)))
    assert ballot("single").stars("A", 3).marks == {}


@pytest.mark.parametrize("method", ["single", "approval", "star", "ranked"])
def test_whatever_is_touched_it_is_always_a_ballot(method: Method) -> None:
    chance, now = random.Random(7), ballot(method)
    for _ in range(300):
        key = chance.choice(KEYS + "Z")
        before = now
        now = now.stars(key, chance.randrange(-1, 7)) if chance.random() < 0.3 else now.touch(key)
        if chance.random() < 0.05:
            now = now.clear()
        assert fits(now.marks, method, "ABCD")
        assert before.choices == now.choices
    assert now.clear().marks == {}


def test_what_is_withdrawn_leaves_and_the_rest_moves_up() -> None:
    now = ballot("ranked").touch("C").touch("A").touch("B")
    assert now.now_with(ballot("ranked", "BCE").choices).marks == {"C": 1, "B": 2}
    assert now.now_with(()).marks == {}


def test_the_summary_is_best_first() -> None:
    def order(one: Ballot) -> str:
        return "".join(each.entry.key for each in one.chosen())

    assert order(ballot("ranked").touch("D").touch("A")) == "DA"
    assert order(ballot("star").stars("A", 2).stars("D", 5).stars("B", 2)) == "DAB"
    assert order(ballot("approval").touch("C").touch("A")) == "AC"
    assert order(ballot("single")) == ""


@pytest.mark.parametrize(
    ("digits", "found"),
    [
        ("1", "more"),
        ("12", 12),
        ("2", 2),
        ("3", "more"),
        ("30", 30),
        ("4", "none"),
        ("", "none"),
        ("0", "none"),
    ],
)
def test_typed_numbers(digits: str, found: object) -> None:
    assert typed((1, 12, 2, 30, 31), digits) == found
