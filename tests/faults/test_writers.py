"""Four processes want the same pieces, around the one-process lock."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.disk import python
from tests.faults.workload import Workload


def race(workload: Workload, folder: Path, pieces: int) -> list[str]:
    workload.prepare(folder, pieces)
    writers = [
        subprocess.Popen(
            python("tests.faults.child", workload.__name__, folder, 1, pieces, person, "unlocked"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for person in ("P-1", "P-2", "P-3", "P-4")
    ]
    for writer in writers:
        assert writer.stdout is not None and writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    return [line for writer in writers for line in writer.communicate(timeout=900)[0].splitlines()]


def assert_each_won_once(workload: Workload, folder: Path, lines: list[str], pieces: int) -> None:
    answers = [tuple(line.split()) for line in lines]
    assert len(answers) == 4 * pieces
    won = [(int(piece), person, receipt) for piece, person, receipt in answers if receipt != "taken"]
    assert Counter(piece for piece, _, _ in won) == Counter(range(1, pieces + 1))
    assert Counter(receipt for _, _, receipt in answers)["taken"] == 3 * pieces
    assert workload.problems(folder, won) == []


def test_four_writers_and_no_piece_is_given_twice(workload: Workload, tmp_path: Path) -> None:
    lines = race(workload, tmp_path / "event", 60)
    assert_each_won_once(workload, tmp_path / "event", lines, 60)


@pytest.mark.faults
def test_four_writers_race_for_1000_pieces_each(workload: Workload, tmp_path: Path) -> None:
    lines = race(workload, tmp_path / "event", 1000)
    assert_each_won_once(workload, tmp_path / "event", lines, 1000)
