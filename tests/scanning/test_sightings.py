"""Held before a camera: each code is scanned once, ours before others', and again only after it was away."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scanning.sightings import AWAY, HELD, Sightings

FRAME = 1 / 15


def sightings() -> Sightings:
    return Sightings(lambda text: text.startswith("M"))


def test_a_code_that_stays_in_view_is_scanned_once() -> None:
    seen = sightings()
    taken = [seen.new(["M1"], at * FRAME) for at in range(300)]
    assert taken[0] == ("M1",)
    assert not any(taken[1:])


def test_frames_that_miss_it_are_no_leaving() -> None:
    seen = sightings()
    taken = [seen.new(["M1"] if at % 30 == 0 else [], at * FRAME) for at in range(300)]
    assert [one for one in taken if one] == [("M1",)]


def test_after_it_was_away_it_counts_again() -> None:
    seen = sightings()
    assert seen.new(["M1"], 10) == ("M1",)
    assert seen.new([], 10 + AWAY - 0.1) == ()
    assert seen.new(["M1"], 10 + AWAY) == ("M1",)


def test_all_of_ours_in_one_picture_and_a_third_that_comes_later() -> None:
    seen = sightings()
    assert seen.new(["M1", "M2", "M1"], 0) == ("M1", "M2")
    assert seen.new(["M2", "M3", "M1"], 1) == ("M3",)


def test_foreign_codes_beside_ours_are_never_answered() -> None:
    seen = sightings()
    assert seen.new(["http://a", "M1"], 0) == ("M1",)
    assert seen.new(["http://a"], 1) == ()
    assert seen.new(["http://a", "http://b"], 2) == ()
    assert seen.new(["http://a", "http://b"], 3) == ("http://b",)


def test_a_foreign_code_alone_is_answered_once_when_it_was_held_for_a_moment() -> None:
    seen = sightings()
    assert seen.new(["http://a", "http://b"], 0) == ()
    assert seen.new(["http://a", "http://b"], HELD - 0.1) == ()
    assert seen.new(["http://a", "http://b"], HELD) == ("http://a",)
    assert [seen.new(["http://a", "http://b"], HELD + at * FRAME) for at in range(1, 90)] == [()] * 89
    assert seen.new(["M1", "http://a"], 10) == ("M1",)


def test_a_foreign_code_on_the_wall_is_not_answered_before_ours_is_held_up() -> None:
    seen = sightings()
    assert seen.new(["http://wall"], 0) == ()
    assert seen.new(["http://wall", "M1"], HELD - 0.1) == ("M1",)
    assert seen.new(["http://wall"], HELD + 5) == ()


def test_while_nobody_watches_nothing_leaves() -> None:
    seen = sightings()
    assert seen.new(["M1"], 0) == ("M1",)
    seen.resume(60)
    assert seen.new(["M1"], 61) == ()
    seen.resume(61)
    assert seen.new([], 61 + AWAY) == ()
    assert seen.new(["M1"], 61 + AWAY) == ("M1",)


def test_another_visitor_may_bring_the_same() -> None:
    seen = sightings()
    assert seen.new(["M1"], 0) == ("M1",)
    seen.forget()
    assert seen.new(["M1"], 0.1) == ("M1",)


@given(st.lists(st.tuples(st.lists(st.sampled_from(["M1", "M2", "w1", "w2"])), st.floats(0, 4)), max_size=40))
@settings(max_examples=50)
def test_ours_at_once_and_once_foreign_never_beside_them(frames: list[tuple[list[str], float]]) -> None:
    seen, now = sightings(), 0.0
    in_view: dict[str, float] = {}
    for texts, passed in frames:
        now += passed
        taken = seen.new(texts, now)
        arrived = {text for text in texts if now - in_view.get(text, -9) >= AWAY}
        in_view |= dict.fromkeys(texts, now)
        ours = {text for text, at in in_view.items() if text.startswith("M") and now - at < AWAY}
        assert {text for text in taken if text.startswith("M")} == arrived & ours
        assert set(taken) <= ours or (len(taken) == 1 and not ours)
