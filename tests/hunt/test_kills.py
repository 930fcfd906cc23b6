"""Real claims: killed in the middle, and wanted by four processes at once."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.hunt import claim_worker

ROOT = Path(__file__).parents[2]
Receipt = tuple[int, str, str]


def worker(folder: Path, first: int, last: int, person: str, *lock: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.faults.child", "tests.hunt.claim_worker", str(folder)]
    command += [str(first), str(last), person, *lock]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def claim_until_killed(folder: Path, first: int, last: int, after: int) -> list[Receipt]:
    child = worker(folder, first, last, "P-1")
    assert child.stdout is not None
    lines: list[str] = []
    for line in child.stdout:
        lines.append(line)
        if len(lines) == after:
            child.kill()
    child.wait(60)
    return [receipt_of(line) for line in lines if line.endswith("\n")]


def receipt_of(line: str) -> Receipt:
    piece, person, receipt = line.split()
    return int(piece), person, receipt


def sweep(folder: Path, kills: int, each: int, pieces: int) -> tuple[list[Receipt], list[str]]:
    """The piece that a kill fell into is claimed again by the next process, which gets the same tickets."""
    chance = random.Random(5)
    claim_worker.prepare(folder, pieces)
    receipts: list[Receipt] = []
    problems: list[str] = []
    for _ in range(kills):
        first = receipts[-1][0] + 1 if receipts else 1
        receipts += claim_until_killed(folder, first, pieces, chance.randint(each // 2, each + each // 2))
        problems += claim_worker.problems(folder, receipts)
    return receipts, problems


def race(folder: Path, pieces: int) -> list[Receipt]:
    claim_worker.prepare(folder, pieces)
    writers = [worker(folder, 1, pieces, person, "unlocked") for person in claim_worker.PEOPLE]
    return [receipt_of(line) for one in writers for line in one.communicate(timeout=900)[0].splitlines()]


def assert_each_piece_has_one_winner(folder: Path, answers: list[Receipt], pieces: int) -> None:
    won = [answer for answer in answers if answer[2] != "taken"]
    assert len(answers) == 4 * pieces
    assert Counter(piece for piece, _, _ in won) == Counter(range(1, pieces + 1))
    assert claim_worker.problems(folder, won) == []


def test_a_kill_loses_no_claim_and_leaves_none_by_half(tmp_path: Path) -> None:
    receipts, problems = sweep(tmp_path / "event", kills=3, each=20, pieces=200)
    assert problems == []
    assert len(receipts) >= 30


def test_four_writers_and_no_piece_is_claimed_twice(tmp_path: Path) -> None:
    answers = race(tmp_path / "event", 25)
    assert_each_piece_has_one_winner(tmp_path / "event", answers, 25)


@pytest.mark.faults
def test_100_kills_lose_no_claim(tmp_path: Path) -> None:
    receipts, problems = sweep(tmp_path / "event", kills=100, each=60, pieces=9999)
    assert problems == []
    assert len(receipts) >= 4000


@pytest.mark.faults
def test_four_writers_race_for_1000_pieces(tmp_path: Path) -> None:
    answers = race(tmp_path / "event", 1000)
    assert_each_piece_has_one_winner(tmp_path / "event", answers, 1000)
