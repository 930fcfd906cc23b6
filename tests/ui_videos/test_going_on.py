"""Whatever is wrong with a film, the next one is shown; and nothing is left of any."""

from __future__ import annotations

import gc
import itertools
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QObject, qInstallMessageHandler

from tests.ui_videos.conftest import Cinema, clip, play_all

Films = Callable[..., Path]


def broken(folder: Path, films: Films) -> dict[str, Path]:
    whole = films(7, 15).read_bytes()
    made = {
        "text": b"Thank you all!\n" * 4000,
        "empty": b"",
        "cut": whole[: len(whole) // 2],
        "rubbish": Random(1).randbytes(60_000),
    }
    for name, content in made.items():
        (folder / f"{name}.mp4").write_bytes(content)
    (folder / "folder.mp4").mkdir()
    os.mkfifo(folder / "pipe.mp4")
    return {name: folder / f"{name}.mp4" for name in [*made, "deleted", "folder", "pipe"]}


@pytest.mark.parametrize("kind", ["text", "empty", "cut", "rubbish", "deleted", "folder", "pipe"])
def test_what_cannot_be_played_is_left_out(kind: str, cinema: Cinema, films: Films, qtbot, tmp_path) -> None:
    """First of all, between two others and last of all."""
    bad = broken(tmp_path, films)[kind]
    row = [clip(bad, "a"), clip(films(1), "1"), clip(bad, "b"), clip(films(2), "2"), clip(bad, "c")]
    play_all(cinema, row, qtbot)
    failed = [told[1:] for told in cinema.told if told[0] == "failed"]
    assert [name for name, _ in failed] == ["a", "b", "c"]
    reasons = {reason for _, reason in failed}
    assert reasons <= ({"gone"} if kind in ("deleted", "folder", "pipe") else {"damaged", "nothing"}), reasons
    assert [told[1] for told in cinema.told if told[0] == "ended"] == ["1", "2"]
    assert cinema.shown.films == [1, 2] and None not in cinema.shown.frames


def test_none_of_many_can_be_played(cinema: Cinema, films: Films, qtbot, tmp_path) -> None:
    bad = broken(tmp_path, films)
    row = [clip(bad[kind], f"{kind}-{turn}") for turn in range(40) for kind in ("deleted", "empty")]
    play_all(cinema, row, qtbot)
    assert sorted(told[1] for told in cinema.told if told[0] == "failed") == sorted(one.id for one in row)


def test_one_that_hangs_is_given_up(cinema: Cinema, films: Films, qtbot, monkeypatch) -> None:
    """As on a disk that answers no more: no error, no end, no new frame."""
    reel = cinema.reel
    reel.show(clip(films(1, 90), "1"))
    reel.prepare(clip(films(2), "2"))
    qtbot.waitUntil(lambda: len(cinema.shown.frames) > 3 and reel.ready)
    player = next(deck for deck in reel.children() if deck.clip.id == "1")._player
    player.pause()  # behind the reel's back
    qtbot.waitUntil(lambda: ("ended", "2") in cinema.told)
    assert cinema.told[:3] == [("started", "1"), ("failed", "1", "stalled"), ("started", "2")]
    assert cinema.shown.films == [1, 2] and None not in cinema.shown.frames


# Damaged by chance


def damaged(whole: bytes, chance: Random) -> bytes:
    """Bytes flipped, the end cut off, or two pieces swapped."""
    kind, size = chance.randrange(3), len(whole)
    if kind == 0:
        content = bytearray(whole)
        for _ in range(chance.choice((1, 10, 100))):
            content[chance.randrange(size)] ^= 1 << chance.randrange(8)
        return bytes(content)
    if kind == 1:
        return whole[: chance.randrange(size)]
    first, second = sorted(chance.sample(range(size), 2))
    return whole[second:] + whole[first:second] + whole[:first]


@pytest.mark.no_qt_log  # a thread of FFmpeg warns of one in a hundred, past all categories
@pytest.mark.parametrize(
    ("count", "seed"),
    [(20, 1), *(pytest.param(100, seed, marks=pytest.mark.faults) for seed in range(2, 12))],
)
def test_damaged_ones_in_a_row(count: int, seed: int, films: Films, qtbot, tmp_path) -> None:
    """Each of them ends once, well or not, and in time; the whole one after them is shown as ever."""
    chance, row = Random(seed), []
    whole = films(3, 6, tone=0.2).read_bytes()
    for number in range(count):
        path = tmp_path / f"{number}.mp4"
        path.write_bytes(damaged(whole, chance))
        row.append(clip(path, str(number)))
    cinema, times = Cinema(), [time.monotonic()]
    for signal in (cinema.reel.ended, cinema.reel.failed):
        signal.connect(lambda *_: times.append(time.monotonic()))
    play_all(cinema, [*row, clip(films(4), "whole")], qtbot, within=count * 10_000)
    over = [told[1] for told in cinema.told if told[0] != "started"]
    assert sorted(over) == sorted([*map(str, range(count)), "whole"])
    assert over[-1] == "whole" and cinema.shown.of(4)[0] == 0
    assert max(after - before for before, after in itertools.pairwise(times)) < 10
    cinema.close()


# What is left


def test_a_thread_of_a_player_never_waits_for_python(films: Films, qtbot, tmp_path) -> None:
    """Python, which may wait for that thread, would be handed what Qt has to say in it: both would hang."""
    heard: list[tuple[int, str]] = []
    before = qInstallMessageHandler(lambda _kind, _place, text: heard.append((threading.get_ident(), text)))
    cinema = Cinema()
    row = [clip(path, kind) for kind, path in broken(tmp_path, films).items()]
    play_all(cinema, [*row, clip(films(3, 6, tone=0.2), "whole")], qtbot)
    cinema.close()
    qInstallMessageHandler(before)
    assert [text for thread, text in heard if thread != threading.main_thread().ident] == []


def test_thirty_later_there_is_nothing_more(films: Films, qtbot) -> None:
    cinema = Cinema()
    row = [clip(films(turn % 3, 3), f"{turn}") for turn in range(30)]
    play_all(cinema, row[:4], qtbot)
    first = left(cinema)
    play_all(cinema, row, qtbot)
    assert left(cinema) == first
    assert not any("films" in str(path) for path in opened())
    cinema.close()


def left(cinema: Cinema) -> tuple[int, int]:
    """Objects of Qt in the reel, frames in Python."""
    gc.collect()
    frames = sum(type(one).__name__ == "QVideoFrame" for one in gc.get_objects())
    return len(cinema.reel.findChildren(QObject)), frames


def opened() -> list[Path]:
    """The files of this process, also those that were deleted meanwhile."""
    return [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
