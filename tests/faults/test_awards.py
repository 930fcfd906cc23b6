"""Awards on a kiosk that is killed or whose disk is full: each step whole or not at all, no serial twice."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from kiosk.storage import troubles
from tests.awards.conftest import made_event
from tests.faults.awards_child import LIST, advance, opened, standing
from tests.faults.disk import environment, python

__all__ = ["made_event"]


def run(mode: str, folder: Path, library: Path, number: int) -> list[str]:
    """Its lines; killed or not."""
    ran = subprocess.run(
        python("tests.faults.awards_child", mode, folder, number),
        env=environment(library, folder),
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert ran.returncode in (0, -9), ran.stderr
    return ran.stdout.splitlines()


@pytest.fixture(scope="module")
def marks(made_event: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is stored after each step, unbroken."""
    folder = shutil.copytree(made_event, tmp_path_factory.mktemp("whole") / "event")
    with opened(folder) as house:
        found = [standing(house)]
        while advance(house):
            found.append(standing(house))
    return found


def assert_killed_at(calls: Iterable[int], event: Path, marks: list[str], tmp: Path, library: Path) -> None:
    for at in calls:
        folder = shutil.copytree(event, tmp / f"killed-{at}")
        said = run("kill", folder, library, at)
        assert said == marks[1 : len(said) + 1]
        with opened(folder) as house:
            here = marks.index(standing(house))
            assert here in (len(said), len(said) + 1)
            rest = []
            while advance(house):
                rest.append(standing(house))
            assert rest == marks[here + 1 :]
            serials = [award.serial for award in house.awards.all()]
            assert serials == [f"2026-{n:04d}" for n in range(1, LIST + 2)]
            assert house.store.verify().holds
        shutil.rmtree(folder)


def test_killed_at_any_moment_it_goes_on_where_it_was(
    made_event: Path, marks: list[str], tmp_path: Path, disk_library: Path
) -> None:
    assert_killed_at((110, 333), made_event, marks, tmp_path, disk_library)


@pytest.mark.faults
def test_a_full_disk_refuses_each_step_in_plain_words(
    made_event: Path, marks: list[str], tmp_path: Path, disk_library: Path
) -> None:
    folder = shutil.copytree(made_event, tmp_path / "event")
    told = json.loads(run("full", folder, disk_library, 0)[-1])
    assert told["wrong"] == []
    assert told["refusals"] == [troubles.disk_full().what.text] * (len(marks) - 1)
    assert told["end"] == marks[-1]


@pytest.mark.faults
def test_60_kills(made_event: Path, marks: list[str], tmp_path: Path, disk_library: Path) -> None:
    folder = shutil.copytree(made_event, tmp_path / "whole")
    calls = int(json.loads(run("kill", folder, disk_library, 0)[-1])["calls"])
    assert_killed_at(range(1, calls, max(1, calls // 60)), made_event, marks, tmp_path, disk_library)
