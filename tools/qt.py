"""Qt's own programs, straight from the PySide6 wheel: their Python wrappers cost 200 ms a call."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

LIBEXEC = frozenset({"rcc", "qmltyperegistrar"})


class ToolFailed(Exception):
    """A program of Qt ended with an error; its words are the message."""


def home() -> Path:
    """The folder of PySide6, found without importing it."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise ToolFailed("PySide6 is not installed: run the program by ./run")
    return Path(spec.submodule_search_locations[0])


def program(name: str) -> Path:
    folder = home()
    if sys.platform == "win32":
        return folder / f"{name}.exe"
    return folder / "Qt" / "libexec" / name if name in LIBEXEC else folder / name


def run(name: str, *arguments: str | Path, cwd: Path | None = None) -> str:
    """Both outputs of the program as text; ToolFailed when it does not end with 0."""
    return checked([str(program(name)), *map(str, arguments)], cwd)


def checked(command: list[str], cwd: Path | None = None) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise ToolFailed(done.stdout.strip() or f"{command[0]} ended with {done.returncode}")
    return done.stdout
