"""The kit's controls by touch and by keys, in QML's own runner; none run, or any warning, is a failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qml.run_qml_tests import run_folder

HERE = Path(__file__).parent
FRAME = 2
"""initTestCase and cleanupTestCase are counted as passed, even in a file without a test."""

SAMPLE = 'import QtQuick\nimport QtTest\nTestCase {{ name: "Sample"; function test_it() {{ {body} }} }}\n'


def test_controls_by_touch_and_keys() -> None:
    report = run_folder(HERE)
    assert report.good, report.output
    files = list(HERE.glob("tst_*.qml"))
    assert report.passed > FRAME * len(files) + 60, report.output


@pytest.mark.parametrize(
    ("body", "good"),
    [
        ("compare(1, 1)", True),
        ("compare(1, 2)", False),
        ("nowhere.at_all()", False),
        ("console.warn('odd')", False),
    ],
)
def test_the_runner_tells_good_from_bad(tmp_path: Path, body: str, good: bool) -> None:
    (tmp_path / "tst_sample.qml").write_text(SAMPLE.format(body=body))
    report = run_folder(tmp_path)
    assert report.good == good, report.output


def test_a_file_that_does_not_load_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "tst_sample.qml").write_text("import QtQuick\nimport no.such.thing\nItem {}\n")
    assert not run_folder(tmp_path).good


def test_no_test_is_a_failure(tmp_path: Path) -> None:
    assert not run_folder(tmp_path).good
