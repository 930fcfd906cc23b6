"""The power goes at any moment: what was acknowledged is there afterwards, and nothing is there by half."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.disk import Op, environment, python, read_log
from tests.faults.replay import MODELS, Disk, Model
from tests.faults.workload import Workload


@dataclass(frozen=True, slots=True)
class Recording:
    """`folder` as it was before the first of `ops`."""

    workload: Workload
    folder: Path
    ops: Sequence[Op]


def record(
    workload: Workload, tmp_path: Path, library: Path, claims: int, *, careless: bool = False
) -> Recording:
    folder, before, log = tmp_path / "event", tmp_path / "before", tmp_path / "log"
    workload.prepare(folder, claims)
    shutil.copytree(folder, before)
    command = python("tests.faults.child", workload.__name__, folder, 1, claims, "P-1")
    told = environment(library, folder, log=log)
    if careless:
        told["SWEEP_CARELESS"] = "1"
    subprocess.run(command, env=told, check=True, capture_output=True, timeout=600)
    shutil.rmtree(folder)
    before.rename(folder)
    return Recording(workload, folder, list(read_log(log)))


def losses(recording: Recording, points: Sequence[int], model: Model, into: Path) -> list[str]:
    disk, done, found = Disk(recording.folder, model), 0, list[str]()
    acknowledged: list[tuple[int, str, str]] = []
    for point in sorted(points):
        ops = recording.ops[done:point]
        disk.run(ops)
        acknowledged += [_receipt(op.text) for op in ops if op.kind == "a"]
        done = point
        disk.cut(into, random.Random(point))
        try:
            problems = recording.workload.problems(into, acknowledged)
        except Exception as error:
            problems = [f"does not open: {error!r}"]
        found += [f"{model}, cut after {point}: {problem}" for problem in problems]
    return found


def _receipt(text: str) -> tuple[int, str, str]:
    piece, person, receipt = text.split(" ")
    return int(piece), person, receipt


def acknowledgements(ops: Sequence[Op]) -> list[int]:
    return [index + 1 for index, op in enumerate(ops) if op.kind == "a"]


def sweep(recording: Recording, points: int, into: Path) -> list[str]:
    chosen = random.Random(11).sample(range(len(recording.ops) + 1), points)
    cuts = {*chosen, *acknowledgements(recording.ops)}
    return [loss for model in MODELS for loss in losses(recording, sorted(cuts), model, into)]


def test_no_acknowledged_claim_is_lost(workload: Workload, tmp_path: Path, disk_library: Path) -> None:
    recording = record(workload, tmp_path, disk_library, 12)
    assert len(acknowledgements(recording.ops)) == 12
    assert sweep(recording, 40, tmp_path / "after") == []


def test_the_simulation_finds_the_losses_of_a_careless_store(
    workload: Workload, tmp_path: Path, disk_library: Path
) -> None:
    recording = record(workload, tmp_path, disk_library, 12, careless=True)
    assert len(sweep(recording, 10, tmp_path / "after")) > 5


@pytest.mark.faults
def test_no_acknowledged_claim_is_lost_at_2000_points(
    workload: Workload, tmp_path: Path, disk_library: Path
) -> None:
    recording = record(workload, tmp_path, disk_library, 150)
    assert sweep(recording, 2000, tmp_path / "after") == []
