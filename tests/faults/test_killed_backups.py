"""A backup that was killed never looks like one, and the next one clears what it left."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from kiosk.event.quiet import LOCK
from tests.faults import claims_workload
from tests.faults.disk import environment, python


def killed_backups(folder: Path, library: Path, every: int) -> dict[str, object]:
    claims_workload.prepare(folder, 20)
    with claims_workload.session(folder) as session:
        for piece in range(1, 11):
            session.claim(piece, "P-1")
    ran = subprocess.run(
        python("tests.faults.backup_child", folder, every),
        env=environment(library, folder),
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert ran.returncode == 0, ran.stderr
    told: dict[str, object] = json.loads(ran.stdout)
    return told


@pytest.mark.parametrize("every", [9, pytest.param(1, marks=pytest.mark.faults)])
def test_a_killed_backup_is_none(tmp_path: Path, disk_library: Path, every: int) -> None:
    told = killed_backups(tmp_path / "event", disk_library, every)
    assert told["wrong"] == []
    assert told["left"] == [LOCK]
    assert int(str(told["kills"])) > 60 // every
