"""The strip with what is said in a film, in QML's own runner."""

from __future__ import annotations

from pathlib import Path

from tests.qml.run_qml_tests import run_folder


def test_caption_band() -> None:
    report = run_folder(Path(__file__).parent / "qml")
    assert report.good, report.output
    assert report.passed > 40, report.output
