"""What is said about a file: real films of every kind, and whatever else may lie on a stick."""

from __future__ import annotations

import io
import os
import shutil
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from kiosk.videos.probing import probe as probing
from kiosk.videos.probing.child import look, open_film
from kiosk.videos.probing.child_captions import as_webvtt
from kiosk.videos.probing.model import Probe
from kiosk.videos.probing.probe import embedded, probe
from kiosk.videos.probing.rules import judge
from tests.videos.films import CODECS, CONTAINERS, film, possible, repeated

ALL = [(codec, container) for codec in CODECS for container in CONTAINERS if possible(codec, container)]
CUES = ((0, 900, "Thank you,\nall of you"), (1000, 1500, "R&D <first>"))


def looked(path: Path) -> Probe:
    """`probe` without the process around it, which takes most of its time."""
    return judge(*look(path))


def plays(found: Probe) -> bool:
    return (found.verdict, found.reason, found.convertible) == ("plays", "", False)


def poster_of(found: Probe) -> Image.Image:
    return Image.open(io.BytesIO(found.poster))


def check_usual(found: Probe, codec: str) -> None:
    assert (found.video_codec, found.width, found.height, found.rotation) == (codec, 320, 180, 0)
    assert found.frames == 30 and not found.variable
    assert abs(found.fps - 15) < 0.1 and abs(found.duration_ms - 2000) < 100
    assert found.loudness is not None and abs(found.loudness + 20) < 1 and found.loudness_of_all
    assert poster_of(found).size == (320, 180)


def test_a_film_that_plays(tmp_path: Path) -> None:
    found = probe(film(tmp_path / "a.mp4"))
    assert plays(found)
    check_usual(found, "h264")


@pytest.mark.faults
@pytest.mark.parametrize(("codec", "container"), ALL)
def test_every_kind(codec: str, container: str, tmp_path: Path) -> None:
    found = probe(film(tmp_path / f"a.{container}", codec))
    assert plays(found) if codec != "av1" else found.reason == "codec"
    check_usual(found, codec)


def test_av1_is_decoded_but_not_played(tmp_path: Path) -> None:
    found = probe(film(tmp_path / "a.mp4", "av1"))
    assert (found.verdict, found.reason, found.convertible) == ("cannot", "codec", True)
    check_usual(found, "av1")


def test_filmed_upright_with_a_phone(tmp_path: Path) -> None:
    """It lies in the file, turned; and its steps are uneven."""
    found = looked(film(tmp_path / "a.mov", rotation=90, variable=True, seconds=5))
    assert plays(found) and found.variable and 45 <= found.frames < 75
    assert (found.width, found.height, found.rotation) == (180, 320, 90)
    poster = poster_of(found).convert("L")
    assert poster.size == (180, 320)
    # The slope of grey that ran to the right runs down, and the fields of the frame's number are on the left.
    high, low = (poster.crop((60, y, 180, y + 20)) for y in (20, 280))
    assert ImageStat.Stat(high).mean[0] + 40 < ImageStat.Stat(low).mean[0]
    assert ImageStat.Stat(poster.crop((0, 0, 40, 320))).stddev[0] > 30


@pytest.mark.parametrize("rotation", [180, 270])
def test_other_ways_to_hold_it(rotation: int, tmp_path: Path) -> None:
    found = looked(film(tmp_path / "a.mp4", rotation=rotation))
    assert found.rotation == rotation
    poster = poster_of(found).convert("L")
    fields = poster.crop((0, 0, 320, 30) if rotation == 180 else (150, 0, 180, 320))
    assert ImageStat.Stat(fields).stddev[0] > 80


def test_the_poster_is_not_the_black_of_the_beginning(tmp_path: Path) -> None:
    found = looked(film(tmp_path / "a.mp4", black=1.5))
    assert ImageStat.Stat(poster_of(found).convert("L")).stddev[0] > 30


@pytest.mark.parametrize("level", [-6.0, -40.0])
def test_loudness_is_measured(level: float, tmp_path: Path) -> None:
    """A tone of 1,000 Hz on both ears is as loud as it is high, within the tenths of EBU Tech 3341."""
    loudness = looked(film(tmp_path / "a.mp4", level=level, seconds=3)).loudness
    assert loudness is not None and abs(loudness - level) < 0.3


@pytest.mark.faults
def test_of_a_long_film_some_minutes_are_heard(tmp_path: Path) -> None:
    """Twenty minutes."""
    parts = [
        repeated(
            film(tmp_path / f"{number}.mkv", fps=2, size=(64, 36), seconds=20, level=level),
            tmp_path / f"{number}-long.mkv",
            times=60,
        )
        for number, level in enumerate((-20.0, -30.0))
    ]
    loud, low = map(probe, parts)
    assert not loud.loudness_of_all and not low.loudness_of_all
    assert loud.loudness is not None and abs(loud.loudness + 20) < 0.3
    assert low.loudness is not None and abs(low.loudness + 30) < 0.3


def test_films_without_sound(tmp_path: Path) -> None:
    none = looked(film(tmp_path / "a.mp4", sound=""))
    quiet = looked(film(tmp_path / "b.mp4", level=-120.0))
    assert (none.verdict, none.reason, none.loudness) == ("silent", "no-sound", None)
    assert (quiet.verdict, quiet.reason, quiet.loudness) == ("silent", "quiet", None)


@pytest.mark.parametrize("container", ["mp4", "mkv", "webm"])
def test_captions_inside(container: str, tmp_path: Path) -> None:
    path = film(tmp_path / f"a.{container}", "vp9", captions=(("eng", CUES), ("fas", ((0, 900, "سپاس"),))))
    tracks = looked(path).captions
    assert [(track.language, track.readable) for track in tracks] == [("en", True), ("fa", True)]
    english = embedded(path, tracks[0].index)
    assert english.startswith("WEBVTT\n\n00:00:00.000 --> 00:00:00.900\nThank you,\nall of you\n")
    assert "00:00:01.000 --> 00:00:01.500\nR&amp;D" in english
    with open_film(path, "matroska" if container != "mp4" else "mov") as again:
        assert "سپاس" in as_webvtt(again, tracks[1].index)


def test_what_has_no_captions_inside(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4")
    assert embedded(path, 0) == embedded(path, 99) == embedded(tmp_path / "none", 1) == ""


def saved(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((300, 200), 80).save(buffer, kind)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"Dear all, the film is on the other stick. " * 90, "not-a-video"),
        (b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n", "not-a-video"),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", "not-a-video"),
        (bytes(5000), "not-a-video"),
        (b"ID3\x04" + bytes(500), "no-picture"),
        (b"\0\0\0\x18ftypheic" + bytes(500), "one-picture"),
        (b"\0\0\0\x18ftypisom" + bytes(500), "damaged"),
        (b"\x1a\x45\xdf\xa3" + bytes(5000), "damaged"),
    ],
)
def test_what_is_no_film(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    found = looked(path)
    assert (found.verdict, found.reason, found.convertible) == ("cannot", reason, False)


@pytest.mark.parametrize("kind", ["jpeg", "png", "gif", "webp"])
def test_a_picture(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(saved(kind))
    assert (looked(path).verdict, looked(path).reason) == ("cannot", "one-picture")


def test_sound_alone(tmp_path: Path) -> None:
    found = looked(film(tmp_path / "a.mp4", seconds=2, picture=False))
    assert (found.verdict, found.reason, found.convertible) == ("cannot", "no-picture", False)


def test_the_cover_of_a_song_is_no_film(tmp_path: Path) -> None:
    found = looked(film(tmp_path / "a.mp4", "mjpeg", seconds=1, pictures=1, cover=True))
    assert (found.reason, found.video_codec) == ("no-picture", "")


@pytest.mark.parametrize("container", ["mp4", "mkv", "avi"])
@pytest.mark.parametrize("share", [0.1, 0.6])
def test_half_a_copy(container: str, share: float, tmp_path: Path) -> None:
    whole = film(tmp_path / f"a.{container}", "mpeg4", seconds=12)
    path = tmp_path / f"half.{container}"
    path.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * share)])
    found = looked(path)
    assert (found.verdict, found.reason) == ("cannot", "truncated")
    assert found.convertible == (found.frames > 0) == (container != "mp4")


def test_a_recording_of_a_browser_does_not_say_how_long_it_is(tmp_path: Path) -> None:
    found = looked(film(tmp_path / "a.webm", "vp8", seconds=8, live=True))
    assert plays(found) and abs(found.duration_ms - 8000) < 100


def test_8k_is_offered_to_be_made_smaller(tmp_path: Path) -> None:
    found = probe(film(tmp_path / "a.mp4", size=(7680, 4320), seconds=0.2, sound=""))
    assert (found.verdict, found.reason, found.convertible) == ("cannot", "too-large", True)
    assert (found.width, found.height) == (7680, 4320)
    assert poster_of(found).size == (1280, 720)


def test_four_hours(tmp_path: Path) -> None:
    minute = film(tmp_path / "a.mkv", size=(64, 36), fps=2, seconds=60, sound="")
    found = probe(repeated(minute, tmp_path / "long.mkv", 240))
    assert (found.verdict, found.reason) == ("silent", "no-sound")
    assert abs(found.duration_ms - 4 * 3_600_000) < 1000
    assert 10 < found.frames < 1000


def test_one_that_stands_still(tmp_path: Path) -> None:
    """Slides: the player would take it for stuck."""
    found = looked(film(tmp_path / "a.mp4", fps=1, seconds=1, sound=""))
    assert found.reason == "one-picture"
    found = looked(film(tmp_path / "b.mp4", fps=Fraction(1, 6), seconds=30, sound=""))
    assert (found.verdict, found.reason, found.convertible) == ("cannot", "stands-still", True)


@pytest.mark.parametrize(
    "name",
    [
        "Q3: thanks.mp4",
        "http:film.mp4",
        "سپاس.mp4",
        'a "b"\n#?%20.mp4',
        "-v.mp4",
        os.fsdecode(b"\xff\xfe.mp4"),
    ],
)
def test_odd_names(name: str, tmp_path: Path) -> None:
    assert plays(looked(Path(shutil.copy(film(tmp_path / "a.mp4"), tmp_path / name))))


def test_what_a_camera_appends_is_not_missing(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4")
    path.write_bytes(path.read_bytes() + b"\x7f\xff\xff\xffCANN" + bytes(900))
    assert plays(looked(path))


def test_by_a_relative_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    film(tmp_path / "a.mp4")
    monkeypatch.chdir(tmp_path)
    assert plays(probe(Path("a.mp4")))


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    assert probe(tmp_path / "none.mp4").reason == "gone"
    assert probe(tmp_path).reason == "unreadable"


def test_gone_while_it_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stick is pulled: the process that looks ends with it."""
    path = film(tmp_path / "a.mp4")

    def pulled(*arguments: object, **more: object) -> bytes:
        path.unlink()
        return b""

    monkeypatch.setattr(probing, "ask", pulled)
    assert probe(path).reason == "gone"


def test_a_decoder_that_dies_takes_nobody_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probing, "_CHILD", "kiosk.videos.probing.no_such_module")
    found = probe(film(tmp_path / "a.mp4"))
    assert (found.verdict, found.reason, found.poster) == ("cannot", "damaged", b"")


def test_the_name_says_nothing(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", "h264").rename(tmp_path / "a.txt")
    assert plays(probe(path))
