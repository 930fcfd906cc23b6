"""A bit flips in the file of an event that was closed: it is refused, or everything in it is still right."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from tests.faults.workload import Workload


@pytest.fixture
def claimed(workload: Workload, tmp_path: Path) -> Path:
    folder = tmp_path / "event"
    workload.prepare(folder, 60)
    with workload.session(folder) as session:
        for piece in range(1, 41):
            session.claim(piece, f"P-{piece % 7 + 1}")
    return folder


def flip(path: Path, chance: random.Random) -> int:
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    return at


def sweep(workload: Workload, folder: Path, flips: int, *, sealed: bool) -> Counter[str]:
    """What became of each flip. "wrong" is data shown as right that is not."""
    expected = workload.contents(folder)
    chance = random.Random(17)
    outcomes: Counter[str] = Counter()
    for number in range(flips):
        flipped = folder.with_name(f"flipped-{number}")
        shutil.copytree(folder, flipped)
        flip(flipped / "event.db", chance)
        if not sealed:
            (flipped / "event.seal").unlink()
        outcomes[_outcome(workload, flipped, expected)] += 1
        shutil.rmtree(flipped)
    return outcomes


def _outcome(workload: Workload, folder: Path, expected: object) -> str:
    try:
        return "right" if workload.contents(folder) == expected else "wrong"
    except (Refused, Unavailable):
        return "refused"


def test_a_flipped_bit_is_never_shown_as_right(workload: Workload, claimed: Path) -> None:
    outcomes = sweep(workload, claimed, 60, sealed=True)
    assert outcomes["wrong"] == 0
    assert outcomes["refused"] > 50


@pytest.mark.faults
def test_500_flipped_bits_are_never_shown_as_right(workload: Workload, claimed: Path) -> None:
    outcomes = sweep(workload, claimed, 500, sealed=True)
    assert outcomes["wrong"] == 0
    assert outcomes.total() == 500


@pytest.mark.faults
def test_without_a_seal_a_flipped_bit_never_crashes(workload: Workload, claimed: Path) -> None:
    """After a kill there is no seal: what is left are SQLite's own checks and the journal's chain."""
    outcomes = sweep(workload, claimed, 500, sealed=False)
    assert outcomes.total() == 500
