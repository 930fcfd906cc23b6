"""When a video is shown, what may be said of it. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.answers import Refused
from kiosk.videos import rules
from kiosk.videos.model import LONGEST_NAME, MOST_HOURS, About, Hours, Track, Video

FRIDAY = date(2026, 10, 9)
POPCORN = Hours(time(15), time(16, 30), FRIDAY)
NIGHT = Hours(time(22), time(2))


def at(hour: int, minute: int = 0, day: date = FRIDAY) -> datetime:
    return datetime.combine(day, time(hour, minute), UTC)


def video(number: int, **changes: object) -> Video:
    plain = Video(f"VIDEO-{number:04}", "film", About(f"Film {number}"), None, at(8))
    return replace(plain, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("hours", "now", "shown"),
    [
        ((), at(3), True),
        ((POPCORN,), at(14, 59), False),
        ((POPCORN,), at(15), True),
        ((POPCORN,), at(16, 29), True),
        ((POPCORN,), at(16, 30), False),
        ((POPCORN,), at(15, 30, FRIDAY + timedelta(days=1)), False),
        ((NIGHT,), at(23), True),
        ((NIGHT,), at(1, 59), True),
        ((NIGHT,), at(2), False),
        ((replace(NIGHT, day=FRIDAY),), at(1, 0, FRIDAY), False),
        ((replace(NIGHT, day=FRIDAY),), at(1, 0, FRIDAY + timedelta(days=1)), True),
        ((POPCORN, NIGHT), at(22, 30), True),
    ],
)
def test_a_video_is_in_the_loop_at_its_hours(hours: tuple[Hours, ...], now: datetime, shown: bool) -> None:
    assert rules.shows(hours, now) is shown


def test_the_loop_has_what_is_on_and_ready_in_order() -> None:
    some = (video(1), video(2, on=False), video(3, hours=(POPCORN,)), video(4, state="waiting"), video(5))
    assert [each.id for each in rules.lobby(some, at(9))] == ["VIDEO-0001", "VIDEO-0005"]
    assert [each.id for each in rules.lobby(some, at(15))] == ["VIDEO-0001", "VIDEO-0003", "VIDEO-0005"]
    assert [each.id for each in rules.playable(some)] == ["VIDEO-0001", "VIDEO-0003", "VIDEO-0005"]


def test_a_premiere_comes_once_and_not_hours_late() -> None:
    some = (video(1), video(2, premiere=at(15)), video(3, premiere=at(14, 55)))
    assert rules.due(some, at(14, 54)) is None
    found = rules.due(some, at(15, 1))
    assert found is not None and found.id == "VIDEO-0003"
    seen = (video(2, premiere=at(15), premiered=at(15)),)
    assert rules.due(seen, at(15, 1)) is None
    assert rules.due((video(2, premiere=at(15)),), at(15, 10)) is None
    assert rules.due((video(2, premiere=at(15), on=False),), at(15)) is None


def test_after_the_last_comes_the_first() -> None:
    some = (video(1), video(2))
    assert rules.next_one(some, "VIDEO-0002") == some[0]
    assert rules.next_one(some, "VIDEO-0009") == some[0]
    assert rules.next_one((), "VIDEO-0001") is None


@pytest.mark.parametrize(("to", "order"), [(0, "cab"), (1, "acb"), (9, "abc"), (-3, "cab")])
def test_a_place_stops_at_the_ends(to: int, order: str) -> None:
    assert "".join(rules.placed("abc", "c", to)) == order


def test_what_is_said_is_one_clean_line_and_fits() -> None:
    said = About("  Thank\nyou \u202e", "Ana", languages=("en", "fa", "en"))
    assert rules.cleaned(said, "film") == About("Thank you", "Ana", languages=("en", "fa"))
    with pytest.raises(Refused, match="Take out"):
        rules.cleaned(About("x" * (LONGEST_NAME + 1)), "film")


@pytest.mark.parametrize(
    "said", [About(speaker="Ana"), About(line="Thanks"), About(line="  ", speaker="Ana")]
)
def test_a_message_has_words_and_somebody_who_says_them(said: About) -> None:
    with pytest.raises(Refused):
        rules.cleaned(said, "message")


def test_hours_are_in_order_each_once_and_none_is_empty() -> None:
    late = Hours(time(20), time(21))
    assert rules.checked((POPCORN, late, POPCORN)) == (late, POPCORN)
    with pytest.raises(Refused, match="end when they begin"):
        rules.checked((Hours(time(9), time(9)),))
    with pytest.raises(Refused):
        rules.checked([Hours(time(1, minute), time(2)) for minute in range(MOST_HOURS + 1)])


def test_one_file_of_captions_for_each_language() -> None:
    tracks = rules.with_track((Track("fa", "old"), Track("en", "x")), Track("fa", "new"))
    assert tracks == (Track("en", "x"), Track("fa", "new"))
    assert rules.with_track(tracks, Track("en", "")) == (Track("fa", "new"),)
