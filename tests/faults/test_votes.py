"""Votes on a kiosk that is killed, loses its power, or has a sick disk: in every state there are as many
ballots as voters, each vote that was told is there, nobody has two, and nothing ties one to the other."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from kiosk.storage import troubles
from kiosk.storage.backup import UNFINISHED
from tests.faults import votes_child, votes_workload
from tests.faults.disk import Op, environment, python, read_log
from tests.faults.replay import MODELS, Disk, Model
from tests.faults.votes_workload import Told, hot

MEMORY = Path("/dev/shm")
NURSERY = multiprocessing.get_context("forkserver")
NURSERY.set_forkserver_preload(["tests.faults.votes_child"])
"""Whoever is killed was born with all modules: a hundred starts cost nothing."""


@pytest.fixture
def after(tmp_path: Path) -> Iterator[Path]:
    """Where a cut leaves its folder for a look. What is only looked at needs no disk."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path / "after"
        return
    with tempfile.TemporaryDirectory(dir=MEMORY) as place:
        yield Path(place) / "after"


def child(mode: str, folder: Path, first: int, last: int) -> Sequence[str]:
    return python("tests.faults.votes_child", mode, folder, first, last)


def receipt(line: str) -> Told:
    number, code = line.split()
    return int(number), code


def killed_after(folder: Path, first: int, last: int, votes: int) -> list[Told]:
    """Kills the process right after so many votes; all that it told."""
    told, telling = NURSERY.Pipe(duplex=False)
    running = NURSERY.Process(target=cast_into, args=(telling, folder, first, last))
    running.start()
    telling.close()
    lines: list[str] = []
    with os.fdopen(os.dup(told.fileno())) as said:
        told.close()
        for line in said:
            lines.append(line)
            if len(lines) == votes:
                running.kill()
    running.join(60)
    return [receipt(line) for line in lines if line.endswith("\n")]


def cast_into(telling: Connection, folder: Path, first: int, last: int) -> None:
    os.dup2(telling.fileno(), 1)
    telling.close()
    votes_child.main("cast", str(folder), str(first), str(last))


def kills(folder: Path, count: int, each: int, papers: bool = False) -> tuple[list[Told], list[str], int]:
    """Again and again on the same event; whoever the kill fell on votes again, if they have not."""
    chance = random.Random(5)
    votes_workload.prepare(folder, 2 * count * each, papers=papers)
    told: list[Told] = []
    found: list[str] = []
    hot_ones = 0
    for _ in range(count):
        first = told[-1][0] + 1 if told else 1
        votes = chance.randint(1, each)
        told += killed_after(folder, first, 2 * count * each, votes)
        hot_ones += hot(folder)
        found += votes_workload.problems(folder, folder, told)
    return told, found, hot_ones


def recorded(
    tmp_path: Path, library: Path, votes: int, careless: bool = False, first: int = 1
) -> tuple[Path, list[Op]]:
    """The folder as it was before the first operation, and all of them. `folder` was prepared."""
    folder, before, log = tmp_path / "event", tmp_path / "before", tmp_path / "log"
    shutil.copytree(folder, before)
    told = environment(library, folder, log=log) | ({"SWEEP_CARELESS": "1"} if careless else {})
    cast = child("cast", folder, first, first + votes - 1)
    subprocess.run(cast, env=told, check=True, capture_output=True, timeout=600)
    shutil.rmtree(folder)
    before.rename(folder)
    return folder, list(read_log(log))


def losses(
    folder: Path, ops: Sequence[Op], points: Iterable[int], model: Model, into: Path
) -> tuple[list[str], int]:
    """What was wrong after cuts at these points, and how many left a hot journal."""
    disk, done, hot_ones = Disk(folder, model), 0, 0
    found: list[str] = []
    told: list[Told] = []
    for point in sorted(points):
        disk.run(ops[done:point])
        told += [receipt(op.text) for op in ops[done:point] if op.kind == "a"]
        done = point
        disk.cut(into, random.Random(point))
        hot_ones += hot(into)
        try:
            wrong = votes_workload.problems(into, folder, told)
        except Exception as error:
            wrong = [f"does not open: {error!r}"]
        found += [f"{model}, cut after {point}: {one}" for one in wrong]
    return found, hot_ones


def cuts(
    after: Path,
    tmp_path: Path,
    library: Path,
    votes: int,
    points: int,
    careless: bool = False,
    papers: bool = False,
) -> tuple[list[str], int]:
    votes_workload.prepare(tmp_path / "event", votes, papers=papers)
    folder, ops = recorded(tmp_path, library, votes, careless)
    told = [index + 1 for index, op in enumerate(ops) if op.kind == "a"]
    assert len(told) == votes
    chosen = {*random.Random(11).sample(range(len(ops) + 1), min(points, len(ops))), *told}
    both = [losses(folder, ops, chosen, model, after) for model in MODELS]
    return [one for found, _ in both for one in found], sum(hot_ones for _, hot_ones in both)


def sick(mode: str, folder: Path, library: Path, votes: int) -> Any:
    votes_workload.prepare(folder, votes)
    ran = subprocess.run(
        child(mode, folder, 1, votes),
        env=environment(library, folder),
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert ran.returncode == 0, ran.stderr
    answer = json.loads(ran.stdout)
    assert votes_workload.problems(folder, folder, map(tuple, answer["told"])) == []
    return answer


def test_a_kill_between_or_in_votes_loses_none_and_makes_none(tmp_path: Path) -> None:
    told, found, _ = kills(tmp_path / "event", count=2, each=5)
    assert found == []
    assert len(told) >= 2


def test_a_power_cut_neither(after: Path, tmp_path: Path, disk_library: Path) -> None:
    found, _ = cuts(after, tmp_path, disk_library, votes=5, points=6)
    assert found == []


def test_a_kill_while_a_paper_is_entered_neither(tmp_path: Path) -> None:
    told, found, _ = kills(tmp_path / "event", count=2, each=4, papers=True)
    assert found == []
    assert len(told) >= 2


def test_nor_a_power_cut_while_a_paper_is_entered(after: Path, tmp_path: Path, disk_library: Path) -> None:
    found, _ = cuts(after, tmp_path, disk_library, votes=4, points=6, papers=True)
    assert found == []


@pytest.mark.parametrize(
    "torn",
    [pytest.param(False, marks=pytest.mark.faults), True],
    ids=lambda torn: "torn" if torn else "whole",
)
def test_what_a_killed_backup_left_never_lies_beside_a_newer_ballot(
    torn: bool, after: Path, tmp_path: Path, disk_library: Path
) -> None:
    """Wherever the power goes while the next ballot is cast."""
    folder = tmp_path / "event"
    votes_workload.prepare(folder, 7)
    with votes_workload.session(folder) as votes:
        for number in range(1, 7):
            votes.cast(number)
    content = (folder / "event.db").read_bytes()
    leftover = folder / "backups" / f"{UNFINISHED}0badcafe"
    leftover.write_bytes(bytes(4096) + content[4096:] if torn else content)
    _, ops = recorded(tmp_path, disk_library, 1, first=7)
    before_told = range(next(index + 2 for index, op in enumerate(ops) if op.kind == "a"))
    found, _ = losses(folder, ops, before_told, "folder-sync", after)
    assert found == []


@pytest.mark.faults
def test_the_simulation_finds_what_a_careless_store_loses(
    after: Path, tmp_path: Path, disk_library: Path
) -> None:
    found, _ = cuts(after, tmp_path, disk_library, votes=4, points=2, careless=True)
    assert len(found) > 3


@pytest.mark.faults
def test_a_failing_disk_neither(tmp_path: Path, disk_library: Path) -> None:
    answer = sick("errors", tmp_path / "event", disk_library, 12)
    assert answer["wrong"] == []
    assert answer["failed"] >= 6


def test_a_full_disk_says_so_and_votes_again_with_room(tmp_path: Path, disk_library: Path) -> None:
    answer = sick("full", tmp_path / "event", disk_library, 4)
    assert answer["refusals"] == [troubles.disk_full().what.text] * 3
    assert len(answer["told"]) == 4


@pytest.mark.faults
def test_100_kills(tmp_path: Path) -> None:
    told, found, hot_ones = kills(tmp_path / "event", count=100, each=8)
    print(f"{len(told)} votes, {hot_ones} hot journals")
    assert found == []


@pytest.mark.faults
def test_power_cuts_at_2000_points(after: Path, tmp_path: Path, disk_library: Path) -> None:
    found, hot_ones = cuts(after, tmp_path, disk_library, votes=60, points=2000)
    print(f"{hot_ones} hot journals")
    assert found == []


@pytest.mark.faults
def test_30_kills_while_papers_are_entered(tmp_path: Path) -> None:
    told, found, hot_ones = kills(tmp_path / "event", count=30, each=6, papers=True)
    print(f"{len(told)} votes, {hot_ones} hot journals")
    assert found == []


@pytest.mark.faults
def test_power_cuts_at_500_points_while_papers_are_entered(
    after: Path, tmp_path: Path, disk_library: Path
) -> None:
    found, _ = cuts(after, tmp_path, disk_library, votes=24, points=500, papers=True)
    assert found == []


@pytest.mark.faults
def test_500_errors(tmp_path: Path, disk_library: Path) -> None:
    answer = sick("errors", tmp_path / "event", disk_library, 900)
    print({key: value for key, value in answer.items() if key != "told"})
    assert answer["wrong"] == []
    assert answer["failed"] >= 500
