"""Runs the `tst_*.qml` of a folder on the kit and screens of the resource file, in this process:
`python -m tests.qml.run_qml_tests FOLDER [QtTest arguments]`.

From pytest use `run_folder`: a process of its own, so that no other application object is in the way.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QResource, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from tools import resources
from ui.kit.fonts import load_fonts
from ui.kit.mustache_images import MustacheImages

ROOT = Path(__file__).parents[2]
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed", re.MULTILINE)
WARNING = re.compile(r"^(?:QWARN|WARNING|QCRITICAL|QFATAL)\s*:.*$", re.MULTILINE)


@dataclass(frozen=True)
class Report:
    """`passed` counts QtTest's own initTestCase and cleanupTestCase too: two for each file."""

    passed: int
    failed: int
    warnings: tuple[str, ...]
    output: str

    @property
    def good(self) -> bool:
        return self.failed == 0 and not self.warnings and self.passed > 0


class Setup(QObject):
    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        load_fonts()
        engine.addImageProvider("mustache", MustacheImages())


def main(folder: str, *rest: str) -> int:
    QResource.registerResource(str(resources.ensure()))
    return QUICK_TEST_MAIN_WITH_SETUP("qml", Setup, ["qml", "-import", "qrc:/", "-input", folder, *rest])


def run_folder(folder: Path, only: str = "", timeout: float = 120) -> Report:
    """Every `tst_*.qml` of `folder` in a new process, offscreen; `only` names one QML test function."""
    command = [sys.executable, "-m", "tests.qml.run_qml_tests", str(folder), *([only] if only else [])]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_CONTROLS_STYLE": "Basic"}
    environment.pop("QT_IM_MODULE", None)
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=timeout, check=False
    )
    output = done.stdout + done.stderr
    totals = TOTALS.search(output)
    passed, failed = (int(totals[1]), int(totals[2])) if totals else (0, 0)
    crashed = done.returncode != 0 and failed == 0
    return Report(passed, failed + crashed, tuple(WARNING.findall(output)), output)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
