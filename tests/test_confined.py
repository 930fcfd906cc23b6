"""A process of its own for files from outside: what it cannot do, and how it ends."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kiosk.confined import ask

CHILD = "tests.confined_child"


def test_little_memory_and_no_files() -> None:
    assert ask(CHILD, ["try"], 20) == b"no memory, no file\n"
    left = Path(tempfile.gettempdir(), "written-by-a-confined-one")
    assert not left.exists() or left.stat().st_size == 0
    left.unlink(missing_ok=True)


def test_one_that_hangs_ends_by_itself() -> None:
    assert ask(CHILD, ["hang"], 30) == b""


def test_nobody_waits_for_ever() -> None:
    assert ask(CHILD, ["hang"], 0.1) == b""


def test_one_that_does_not_even_start() -> None:
    assert ask("tests.no_such_module", [], 20) == b""
