"""What cannot play is made into what does; and whoever stops it finds nothing left."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

import av
import pytest
from pytestqt.qtbot import QtBot

from kiosk.answers import Refused, Unavailable
from kiosk.videos import converting
from kiosk.videos.converting import convert, convert_file
from kiosk.videos.probing.probe import probe
from kiosk.videos.probing.rules import even_rate, full_hd
from tests.videos.films import film, number_of
from ui.shell.jobs import Jobs


def ignore(_percent: int) -> None:
    pass


def numbers(path: Path) -> list[int]:
    with av.open(str(path)) as container:
        frames = [frame.reformat(format="gray") for frame in container.decode(video=0)]
    return [number_of(_brightness(frame)) for frame in frames]


def _brightness(frame: av.VideoFrame) -> Callable[[float, float], int]:
    plane = bytes(frame.planes[0])
    line = frame.planes[0].line_size
    return lambda x, y: plane[int(y * frame.height) * line + int(x * frame.width)]


def test_av1_plays_afterwards(tmp_path: Path) -> None:
    told: list[int] = []
    source = film(tmp_path / "a.mkv", "av1", seconds=3, level=-26.0)
    convert(source, tmp_path / "b.mp4", told.append)
    found = probe(tmp_path / "b.mp4")
    assert (found.verdict, found.video_codec, found.audio_codec) == ("plays", "h264", "aac")
    assert (found.width, found.height, found.container) == (320, 180, "mov")
    assert abs(found.duration_ms - 3000) < 100 and found.frames == 45
    assert found.loudness is not None and abs(found.loudness + 26) < 0.5
    assert numbers(tmp_path / "b.mp4") == list(range(45))
    assert told == sorted(told) and told[-1] == 100 and len(told) > 20
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.mkv", "b.mp4"]


def test_upright_even_and_silent(tmp_path: Path) -> None:
    source = film(tmp_path / "a.mov", "hevc", rotation=90, variable=True, sound="", pix_fmt="yuv420p10le")
    assert probe(source).reason == "deep-color"
    convert(source, tmp_path / "b.mp4", ignore)
    found = probe(tmp_path / "b.mp4")
    assert (found.verdict, found.reason) == ("silent", "no-sound")
    assert (found.width, found.height, found.rotation, found.variable) == (180, 320, 0, False)


@pytest.mark.faults
def test_colors_of_hdr_become_usual_ones(tmp_path: Path) -> None:
    """Light stays light and dark stays dark, without steps: what is too bright is not cut off."""
    convert(film(tmp_path / "a.mov", "hevc", hdr=True), tmp_path / "b.mp4", ignore)
    assert numbers(tmp_path / "b.mp4") == list(range(30))
    with av.open(str(tmp_path / "b.mp4")) as container:
        frame = next(container.decode(video=0))
    assert (frame.format.name, frame.color_trc in (16, 18)) == ("yuv420p", False)
    slope = bytes(frame.planes[0])[8:312:20]
    assert list(slope) == sorted(slope) and len(set(slope)) > 13


def test_slides_become_a_film(tmp_path: Path) -> None:
    source = film(tmp_path / "a.mp4", fps=Fraction(1, 6), seconds=18, sound="")
    convert(source, tmp_path / "b.mp4", ignore)
    found = probe(tmp_path / "b.mp4")
    assert (found.reason, found.fps) == ("no-sound", 30.0)
    assert abs(found.duration_ms - 18_000) < 100


def test_a_picture_with_a_speech(tmp_path: Path) -> None:
    """The picture ends long before the sound: it stays."""
    source = film(tmp_path / "a.mp4", seconds=5, pictures=2)
    assert probe(source).reason == "stands-still"
    convert(source, tmp_path / "b.mp4", ignore)
    found = probe(tmp_path / "b.mp4")
    assert found.verdict == "plays" and abs(found.duration_ms - 5000) < 100
    assert set(numbers(tmp_path / "b.mp4")) == {0, 1}


@pytest.mark.faults
def test_8k_becomes_full_hd(tmp_path: Path) -> None:
    source = film(tmp_path / "a.mp4", size=(7680, 4320), seconds=1)
    convert(source, tmp_path / "b.mp4", ignore)
    found = probe(tmp_path / "b.mp4")
    assert (found.verdict, found.width, found.height) == ("plays", 1920, 1080)


def test_the_part_that_is_here_is_kept(tmp_path: Path) -> None:
    whole = film(tmp_path / "a.mkv", seconds=4)
    half = tmp_path / "half.mkv"
    half.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    convert(half, tmp_path / "b.mp4", ignore)
    found = probe(tmp_path / "b.mp4")
    assert found.verdict == "plays" and 1500 < found.duration_ms < 2600


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"\0\0\0\x18ftypisom" + bytes(900)])
def test_what_is_no_film(content: bytes, tmp_path: Path) -> None:
    source = tmp_path / "a.mp4"
    source.write_bytes(content)
    with pytest.raises(Refused, match="Nothing of this film"):
        convert(source, tmp_path / "b.mp4", ignore)
    assert [each.name for each in tmp_path.iterdir()] == ["a.mp4"]


def test_the_source_is_gone(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="not there any more"):
        convert(tmp_path / "a.mp4", tmp_path / "b.mp4", ignore)
    assert not list(tmp_path.iterdir())


def test_the_stick_is_pulled(tmp_path: Path) -> None:
    """What is open can be read on; nobody knows whether all of it."""
    source = film(tmp_path / "a.mkv", "av1", seconds=3)
    with pytest.raises(Unavailable, match="not there any more"):
        convert(source, tmp_path / "b.mp4", lambda _: source.unlink(missing_ok=True))
    assert not list(tmp_path.iterdir())


@contextmanager
def no_file_above(length: int) -> Iterator[None]:
    """As on a disk that is full: no file of this process grows any more."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("length", [0, 40_000])
def test_the_disk_is_full(length: int, tmp_path: Path) -> None:
    source = film(tmp_path / "a.mkv", "av1", seconds=3)
    with no_file_above(length), pytest.raises(Unavailable, match="Is the disk full"):
        convert(source, tmp_path / "b.mp4", ignore)
    assert [each.name for each in tmp_path.iterdir()] == ["a.mkv"]


def test_a_disk_where_files_always_have_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_link(*_: object, **__: object) -> None:
        raise OSError("not on this disk")

    monkeypatch.setattr(os, "link", no_link)
    source = film(tmp_path / "a.mkv", "av1")
    convert(source, tmp_path / "b.mp4", ignore)
    assert probe(tmp_path / "b.mp4").verdict == "plays"
    length = (tmp_path / "b.mp4").stat().st_size
    monkeypatch.setattr(converting.shutil, "copyfileobj", no_link)
    with pytest.raises(Unavailable):
        convert(source, tmp_path / "c.mp4", ignore)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.mkv", "b.mp4"] and length


def test_as_a_job_that_is_cancelled(qtbot: QtBot, tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    source = film(tmp_path / "a.mkv", "av1", seconds=20)
    jobs = Jobs(ThreadPoolExecutor(1))
    told: list[int] = []
    over: list[object] = []
    job = jobs.in_process(convert_file, (source, tmp_path / "b.mp4"), told.append, over.append, over.append)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    job.cancel()
    assert not over and [each.name for each in tmp_path.iterdir()] == ["a.mkv"]
    small = film(tmp_path / "small.mkv", "av1", seconds=1)
    jobs.in_process(convert_file, (small, tmp_path / "b.mp4"), told.append, over.append, over.append)
    qtbot.waitUntil(lambda: bool(over), timeout=20_000)
    assert over == [None] and told[-1] == 100 and probe(tmp_path / "b.mp4").verdict == "plays"
    jobs.close()


@pytest.mark.parametrize(
    ("rate", "even"),
    [
        (None, 30),
        (Fraction(25), 25),
        (Fraction(30000, 1001), Fraction(30000, 1001)),
        (Fraction(60), 30),
        (Fraction(50), 25),
        (Fraction(120), 30),
        (Fraction(1, 6), 30),
        (Fraction(90_000), 30),
    ],
)
def test_even_steps(rate: Fraction | None, even: int | Fraction) -> None:
    assert even_rate(rate) == even


@pytest.mark.parametrize(
    ("size", "aspect", "rotation", "made"),
    [
        ((7680, 4320), 1, 0, (1920, 1080)),
        ((3840, 2160), 1, 90, (1080, 1920)),
        ((720, 576), Fraction(64, 45), 0, (1024, 576)),
        ((4096, 1716), 1, 0, (1920, 804)),
        ((321, 181), 1, 0, (320, 180)),
        ((2160, 2160), 1, 0, (1080, 1080)),
    ],
)
def test_sizes(size: tuple[int, int], aspect: int | Fraction, rotation: int, made: tuple[int, int]) -> None:
    assert full_hd(*size, Fraction(aspect), rotation) == made
