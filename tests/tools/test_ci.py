from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tools.findings import ROOT


@pytest.mark.parametrize(
    ("check", "tests", "status"),
    [
        ("exit 0", "echo '===== 1 passed, 2 skipped in 0.1s ====='", 0),
        ("exit 0", "echo '10 passed in 0.1s'", 0),
        ("exit 1", "echo '10 passed in 0.1s'", 1),
        ("exit 0", "echo '1 failed, 10 passed in 0.1s'; exit 1", 1),
        ("exit 0", "echo 'no tests ran in 0.1s'; exit 5", 5),
        ("exit 0", "echo '3 deselected, 0 passed in 0.1s'", 1),
        ("exit 0", "echo '3 skipped in 0.1s'", 1),
    ],
)
def test_only_tests_that_ran_are_a_yes(tmp_path: Path, check: str, tests: str, status: int) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    (tmp_path / "run").write_text(f"#!/bin/sh\nif [ $1 = check ]; then {check}; else {tests}; fi\n")
    (tmp_path / "run").chmod(0o755)
    done = subprocess.run(
        [tmp_path / ".ci" / "run"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert done.returncode == status
