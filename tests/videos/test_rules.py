"""When a video is shown, what may be said of it. Pure."""
"""What follows from what was seen."""

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
from fractions import Fraction

import pytest

from kiosk.videos.probing.kinds import demuxer_of
from kiosk.videos.probing.model import Facts
from kiosk.videos.probing.rules import fits, is_uneven, judge, upright

GOOD = Facts(
    container="mov",
    video_codec="h264",
    audio_codec="aac",
    duration_ms=60_000,
    width=1920,
    height=1080,
    fps=25.0,
    frames=90,
    gap_ms=40,
    pace=9.0,
    layout="yuv420p",
    has_sound=True,
    sounds=2800,
    loudness=-18.2,
)


def test_a_good_one() -> None:
    found = judge(GOOD, b"jpeg")
    assert (found.verdict, found.reason, found.convertible, found.poster) == ("plays", "", False, b"jpeg")


@pytest.mark.parametrize(
    ("change", "verdict", "reason", "convertible"),
    [
        ({"trouble": "damaged", "frames": 0}, "cannot", "damaged", False),
        ({"frames": 0}, "cannot", "damaged", False),
        ({"video_codec": "av1"}, "cannot", "codec", True),
        ({"video_codec": ""}, "cannot", "codec", True),
        ({"trouble": "codec", "frames": 0}, "cannot", "codec", False),
        ({"layout": "yuv420p10le"}, "cannot", "deep-color", True),
        ({"layout": "pal8"}, "cannot", "codec", True),
        ({"trouble": "too-large", "frames": 1}, "cannot", "too-large", True),
        ({"trouble": "too-large", "frames": 0}, "cannot", "too-large", False),
        ({"ends_early": True}, "cannot", "truncated", True),
        ({"pace": 0.3}, "cannot", "too-slow", True),
        ({"pace": 0.0}, "plays", "", False),
        ({"gap_ms": 4001}, "cannot", "stands-still", True),
        ({"frames": 1, "has_sound": False}, "cannot", "one-picture", False),
        ({"has_sound": False}, "silent", "no-sound", False),
        ({"loudness": None}, "silent", "quiet", False),
        ({"audio_codec": "truehd"}, "silent", "sound-codec", True),
        ({"audio_codec": "", "sounds": 0}, "silent", "sound-codec", False),
        ({"video_codec": "av1", "has_sound": False}, "cannot", "codec", True),
    ],
)
def test_verdicts(change: dict[str, object], verdict: str, reason: str, convertible: bool) -> None:
    found = judge(replace(GOOD, **change), b"")  # type: ignore[arg-type]
    assert (found.verdict, found.reason, found.convertible) == (verdict, reason, convertible)


def test_steps() -> None:
    even = [number / 30 for number in range(90)]
    rounded = [round(moment, 3) for moment in even]
    phone = [moment + (0.012 if number % 3 else 0) for number, moment in enumerate(even)]
    hiccup = even[:40] + [moment + 0.5 for moment in even[40:]]
    assert [is_uneven(each) for each in (even, rounded, phone, hiccup, even[:3])] == [
        False,
        False,
        True,
        False,
        False,
    ]


def test_sizes() -> None:
    assert fits(4096, 2160) and fits(2160, 3840) and not fits(7680, 4320) and not fits(5000, 500)
    assert upright(720, 576, Fraction(16, 15), 0) == (768, 576)
    assert upright(1920, 1080, Fraction(1), 270) == (1080, 1920)
    assert upright(640, 480, Fraction(0), 0) == upright(640, 480, Fraction(900), 180) == (640, 480)


@pytest.mark.parametrize(
    ("head", "demuxer", "reason"),
    [
        (b"\0\0\0\x20ftypqt  ", "mov", ""),
        (b"\x1a\x45\xdf\xa3\x9f", "matroska", ""),
        (b"RIFF\xff\xff\0\0AVI LIST", "avi", ""),
        (b"GIF89a\1\0\1\0", "gif", ""),
        ((b"G" + bytes(187)) * 2, "mpegts", ""),
        ((bytes(4) + b"G" + bytes(187)) * 2, "mpegts", ""),
        (b"\0\0\x01\xba\x44", "mpeg", ""),
        (b"FLV\x01\5", "flv", ""),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6", "asf", ""),
        (b"OggS\0\2", "ogg", ""),
        (b"RIFF\xff\xff\0\0WAVEfmt ", "", "no-picture"),
        (b"fLaC\0", "", "no-picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "", "one-picture"),
        (b"%PDF-1.7", "", "not-a-video"),
        (b"", "", "empty"),
    ],
)
def test_kinds(head: bytes, demuxer: str, reason: str) -> None:
    assert demuxer_of(head) == (demuxer, reason)
