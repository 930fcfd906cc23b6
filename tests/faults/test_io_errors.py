"""Calls to the disk fail: the answer is right or "the disk did not answer"; afterwards all is in order."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kiosk.storage import troubles
from tests.faults.disk import environment, python
from tests.faults.workload import Workload


def run(child: str, workload: Workload, folder: Path, library: Path, *arguments: object) -> Any:
    ran = subprocess.run(
        python(f"tests.faults.{child}", workload.__name__, folder, *arguments),
        env=environment(library, folder),
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def assert_right_answers(workload: Workload, folder: Path, library: Path, injections: int) -> None:
    workload.prepare(folder, 4 * injections)
    told = run("io_child", workload, folder, library, injections)
    assert told["failed"] >= injections
    assert told["wrong"] == []
    assert told["answers"]["unavailable"] > injections // 3
    assert workload.problems(folder, map(tuple, told["receipts"])) == []


def test_the_answer_is_right_after_each_io_error(
    workload: Workload, tmp_path: Path, disk_library: Path
) -> None:
    assert_right_answers(workload, tmp_path / "event", disk_library, 40)


@pytest.mark.faults
def test_the_answer_is_right_after_each_of_1000_io_errors(
    workload: Workload, tmp_path: Path, disk_library: Path
) -> None:
    assert_right_answers(workload, tmp_path / "event", disk_library, 1000)


def test_a_full_disk_refuses_in_plain_words_and_works_again_with_room(
    workload: Workload, tmp_path: Path, disk_library: Path
) -> None:
    folder = tmp_path / "event"
    workload.prepare(folder, 10)
    told = run("full_child", workload, folder, disk_library)
    assert told["refusals"] == [troubles.disk_full().what.text] * 3
    assert told["known"] == ["taken"] * 3
    assert len(told["receipts"]) == 6
    assert workload.problems(folder, map(tuple, told["receipts"])) == []
