"""The QML tests beside this file, in a process of their own; none run, or any warning, is a failure."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools.findings import ROOT

HERE = Path(__file__).parent
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
FRAME = 2
"""initTestCase and cleanupTestCase are counted as passed, even in a file without a test."""


def run(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.qml.runner", str(folder)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def passed(output: str) -> int:
    return sum(int(found[1]) - FRAME for found in TOTALS.finditer(output))


def test_every_qml_test_passes_without_a_warning() -> None:
    status, output = run(HERE)
    assert status == 0, output
    assert "QWARN" not in output, output
    assert passed(output) > 0, output


SAMPLE = 'import QtQuick\nimport QtTest\nTestCase {{ name: "Sample"; function test_it() {{ {body} }} }}\n'


@pytest.mark.parametrize(
    ("body", "well"), [("compare(1, 1)", True), ("compare(1, 2)", False), ("nowhere.at_all()", False)]
)
def test_the_runner_tells_good_from_bad(tmp_path: Path, body: str, well: bool) -> None:
    (tmp_path / "tst_sample.qml").write_text(SAMPLE.format(body=body))
    status, output = run(tmp_path)
    assert (status == 0, passed(output)) == (well, int(well)), output
