"""Damaged films: whatever is wrong with a file, there is an answer, and in time."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from kiosk.videos.probing.child import PATIENCE
from kiosk.videos.probing.model import Probe
from kiosk.videos.probing.probe import probe
from tests.videos.films import film

KINDS = [
    ("h264", "mp4"),
    ("hevc", "mov"),
    ("vp8", "webm"),
    ("vp9", "mkv"),
    ("mjpeg", "avi"),
    ("mpeg4", "mp4"),
    ("av1", "mkv"),
]


def flipped(content: bytearray, chance: Random) -> None:
    for _ in range(chance.choice([1, 10, 100, 1000])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def flipped_at_the_start(content: bytearray, chance: Random) -> None:
    for _ in range(chance.choice([1, 5, 20])):
        content[chance.randrange(min(2000, len(content)))] = chance.randrange(256)


def flipped_at_the_end(content: bytearray, chance: Random) -> None:
    """Where MP4 has its index."""
    for _ in range(chance.choice([1, 5, 20])):
        content[-chance.randrange(1, min(3000, len(content)))] = chance.randrange(256)


def cut(content: bytearray, chance: Random) -> None:
    del content[chance.randrange(len(content)) :]


def with_a_hole(content: bytearray, chance: Random) -> None:
    start = chance.randrange(len(content))
    length = chance.randrange(1, 20_000)
    content[start : start + length] = bytes(len(content[start : start + length]))


def swapped(content: bytearray, chance: Random) -> None:
    size = chance.choice([512, 4096])
    one, other = (chance.randrange(max(1, len(content) - size)) for _ in range(2))
    content[one : one + size], content[other : other + size] = (
        content[other : other + size],
        content[one : one + size],
    )


def without_a_piece(content: bytearray, chance: Random) -> None:
    start = chance.randrange(len(content))
    del content[start : start + chance.randrange(1, 9000)]


def noise(content: bytearray, chance: Random) -> None:
    start = chance.randrange(len(content))
    length = len(content[start : start + 20_000])
    content[start : start + length] = chance.randbytes(length)


DAMAGES = [
    flipped,
    flipped_at_the_start,
    flipped_at_the_end,
    cut,
    with_a_hole,
    swapped,
    without_a_piece,
    noise,
]


def damaged(seed: int, folder: Path) -> Path:
    chance = Random(seed)
    codec, container = KINDS[seed % len(KINDS)]
    sound = film(folder / f"whole-{seed}.{container}", codec, seconds=4, size=(160, 90))
    content = bytearray(sound.read_bytes())
    sound.unlink()
    chance.choice(DAMAGES)(content, chance)
    path = folder / f"{seed}.{container}"
    path.write_bytes(content)
    return path


def answered(seed: int, folder: Path) -> tuple[Probe, float]:
    path = damaged(seed, folder)
    began = time.monotonic()
    found = probe(path)
    took = time.monotonic() - began
    path.unlink()
    assert found.frames if found.verdict != "cannot" else found.reason, seed
    assert not found.convertible or found.frames, seed
    return found, took


def sweep(seeds: range, folder: Path) -> None:
    for codec, container in KINDS:
        film(folder / f"once.{container}", codec, seconds=4, size=(160, 90))
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda seed: answered(seed, folder), seeds))
    assert max(took for _, took in answers) < PATIENCE
    verdicts = {found.verdict for found, _ in answers}
    assert {"plays", "cannot"} <= verdicts  # some scratches do no harm, others do
    print(
        len(answers),
        "damaged,",
        sum(found.verdict == "cannot" for found, _ in answers),
        "refused, slowest",
        f"{max(took for _, took in answers):.1f} s",
    )


def test_twenty(tmp_path: Path) -> None:
    sweep(range(20), tmp_path)


@pytest.mark.faults
def test_a_thousand(tmp_path: Path) -> None:
    sweep(range(1000, 2000), tmp_path)
