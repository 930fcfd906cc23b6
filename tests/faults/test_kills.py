"""`kill -9` at any moment, again and again on the same event."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from tests.faults import claims_workload, hunt_workload
from tests.faults.disk import python
from tests.faults.workload import Workload

Receipt = tuple[int, str, str]


def claim_until_killed(workload: Workload, folder: Path, first: int, last: int, after: int) -> list[Receipt]:
    """Kills the process right after so many acknowledgements; returns all that were given."""
    command = python("tests.faults.child", workload.__name__, folder, first, last, "P-1")
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    lines: list[str] = []
    for line in child.stdout:
        lines.append(line)
        if len(lines) == after:
            child.kill()
    child.wait(60)
    return [_receipt(line) for line in lines if line.endswith("\n")]


def _receipt(line: str) -> Receipt:
    piece, person, receipt = line.split()
    return int(piece), person, receipt


def sweep(workload: Workload, folder: Path, kills: int, claims: int) -> tuple[list[Receipt], list[str]]:
    """Pieces are claimed in turn; the one the kill fell into is claimed again by the next process."""
    chance = random.Random(5)
    each = claims // kills
    pieces = 2 * claims + 100
    workload.prepare(folder, pieces)
    receipts: list[Receipt] = []
    problems: list[str] = []
    for _ in range(kills):
        first = receipts[-1][0] + 1 if receipts else 1
        after = chance.randint(each // 2, each + each // 2)
        given = claim_until_killed(workload, folder, first, pieces, after)
        assert len(given) >= after
        receipts += given
        problems += workload.problems(folder, receipts)
    return receipts, problems


def test_a_kill_loses_nothing(workload: Workload, tmp_path: Path) -> None:
    receipts, problems = sweep(workload, tmp_path / "event", kills=4, claims=80)
    assert problems == []
    assert len(receipts) >= 60


@pytest.mark.faults
def test_200_kills_lose_none_of_50000_claims(tmp_path: Path) -> None:
    receipts, problems = sweep(claims_workload, tmp_path / "event", kills=200, claims=50_000)
    assert problems == []
    assert len(receipts) >= 48_000


@pytest.mark.faults
def test_200_kills_lose_nothing_of_the_real_hunt(tmp_path: Path) -> None:
    receipts, problems = sweep(hunt_workload, tmp_path / "event", kills=200, claims=4_000)
    assert problems == []
    assert len(receipts) >= 3_500
