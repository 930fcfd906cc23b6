"""A draw on a kiosk that is killed, or whose disk fails: the same record, and no step that was not said."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kiosk.storage import troubles
from tests.draw.conftest import make_event, plan
from tests.draw.walking import walk
from tests.faults.disk import environment, python
from tests.faults.draw_child import current, mark, opened
from tests.plain import SetClock

RULES = ("keep", "at-once", "at-end")


@dataclass(frozen=True)
class Way:
    """`folder`: an event with a planned draw. `marks`: what the screen shows after each step, unbroken."""

    folder: Path
    marks: list[str]


Ways = Callable[[str], Way]


@pytest.fixture(scope="module")
def ways(tmp_path_factory: pytest.TempPathFactory) -> Ways:
    """By rule of absence."""
    return cache(lambda rule: _way(tmp_path_factory.mktemp(rule), rule))


def _way(tmp_path: Path, rule: str) -> Way:
    folder = tmp_path / "event"
    make_event(folder, SetClock())
    with opened(folder) as house:
        house.draws.add(plan(absent=rule))
    shutil.copytree(folder, tmp_path / "walked")
    with opened(tmp_path / "walked") as house:
        return Way(folder, ["", *(mark(now) for now in walk(house))])


def run(mode: str, folder: Path, library: Path, number: int) -> list[str]:
    """Its lines; killed or not."""
    ran = subprocess.run(
        python("tests.faults.draw_child", mode, folder, number),
        env=environment(library, folder),
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert ran.returncode in (0, -9), ran.stderr
    return ran.stdout.splitlines()


def calls_of(way: Way, tmp_path: Path, library: Path) -> int:
    whole = shutil.copytree(way.folder, tmp_path / "whole")
    return int(json.loads(run("kill", whole, library, 0)[-1])["calls"])


def assert_killed_at(calls: Sequence[int], way: Way, tmp_path: Path, library: Path) -> None:
    for at in calls:
        folder = shutil.copytree(way.folder, tmp_path / f"killed-{at}")
        said = run("kill", folder, library, at)
        assert said == way.marks[1 : len(said) + 1]
        assert len(said) + 1 <= len(way.marks)
        with opened(folder) as house:
            here = way.marks.index(current(house))
            assert here in (len(said), len(said) + 1)
            rest = [mark(now) for now in walk(house)]
            assert rest == way.marks[here + 1 :]
            assert house.store.verify().holds
            assert house.tickets.verify_log().true
        shutil.rmtree(folder)


def assert_right_on_a_failing_disk(way: Way, tmp_path: Path, library: Path, rounds: int, each: int) -> None:
    failed = unavailable = 0
    for number in range(rounds):
        folder = shutil.copytree(way.folder, tmp_path / f"failing-{number}")
        told: dict[str, Any] = json.loads(run("errors", folder, library, each)[-1])
        assert told["wrong"] == []
        assert told["end"] == way.marks[-1]
        failed, unavailable = failed + told["failed"], unavailable + told["unavailable"]
        with opened(folder) as house:
            assert house.store.verify().holds
        shutil.rmtree(folder)
    assert failed >= rounds * each // 2
    assert unavailable > 0


def test_killed_at_any_moment_it_goes_on_with_the_same_record(
    ways: Ways, tmp_path: Path, disk_library: Path
) -> None:
    assert_killed_at((50, 223), ways("at-once"), tmp_path, disk_library)


def test_a_failing_disk_makes_no_step_that_was_not_said(
    ways: Ways, tmp_path: Path, disk_library: Path
) -> None:
    assert_right_on_a_failing_disk(ways("at-once"), tmp_path, disk_library, 1, 12)


def test_a_full_disk_refuses_each_step_in_plain_words_and_goes_on_with_room(
    ways: Ways, tmp_path: Path, disk_library: Path
) -> None:
    way = ways("at-once")
    folder = shutil.copytree(way.folder, tmp_path / "event")
    told = json.loads(run("full", folder, disk_library, 0)[-1])
    assert told["wrong"] == []
    assert told["refusals"] == [troubles.disk_full().what.text] * (len(way.marks) - 1)
    assert told["end"] == way.marks[-1]


@pytest.mark.faults
@pytest.mark.parametrize("rule", RULES)
def test_60_kills_of_each_rule(rule: str, ways: Ways, tmp_path: Path, disk_library: Path) -> None:
    way = ways(rule)
    calls = calls_of(way, tmp_path, disk_library)
    assert_killed_at(range(1, calls, max(1, calls // 60)), way, tmp_path, disk_library)


@pytest.mark.faults
@pytest.mark.parametrize("rule", RULES)
def test_300_errors_of_each_rule(rule: str, ways: Ways, tmp_path: Path, disk_library: Path) -> None:
    assert_right_on_a_failing_disk(ways(rule), tmp_path, disk_library, 20, 15)
