"""The letters keyboard: our keys, the visitor's language first, and nothing that was typed stays on disk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.gallery import ROOT


@pytest.mark.parametrize(("language", "letters"), [("en", "ana"), ("de", "ute"), ("fa", "علی")])
def test_letters_by_touch(tmp_path: Path, language: str, letters: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.kit.typist", language, letters],
        cwd=ROOT,
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    typed, key_height = done.stdout.splitlines()
    assert typed == "xqz" + letters
    assert float(key_height) >= 12
    assert not [file for file in (tmp_path / "config").rglob("*") if file.is_file()]
