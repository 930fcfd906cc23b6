"""What follows from what was seen."""

from __future__ import annotations

from dataclasses import replace
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
