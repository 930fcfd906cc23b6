"""Every control in a real window, in two languages and three sizes: pictures, and not one warning."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.gallery import ROOT, sections


@pytest.mark.faults
@pytest.mark.parametrize("language", ["en", "fa"])
def test_every_control_without_a_warning(tmp_path: Path, language: str) -> None:
    settings = ["landscape", "portrait", "small-double"]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.kit.gallery", str(tmp_path)),
            *("--languages", language, "--settings", *settings),
        ],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    wanted = {f"{one.stem}-{language}-{setting}.png" for one in sections() for setting in settings}
    assert {file.name for file in tmp_path.iterdir()} == wanted
    assert all(file.stat().st_size > 2000 for file in tmp_path.iterdir())


@pytest.mark.faults
def test_a_warning_fails_the_gallery(tmp_path: Path) -> None:
    program = (
        "import sys; sys.argv = ['gallery', sys.argv[1], '--only', 'Pad', '--languages', 'en'];"
        "import tests.kit.gallery as g; from PySide6.QtCore import qWarning;"
        "g.load_fonts = lambda: qWarning('odd'); sys.exit(g.main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "odd" in done.stderr
