"""A file from outside is looked at in a process of its own: little memory, little time, nothing written.

What looks is a module that is run with `python -m`: it calls `limit`, and writes a line of JSON and bytes.
The program outside reads nothing else of it.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[1]


def limit(memory: int, seconds: int, patience: int | None = None) -> None:
    """For the process that calls it, once and for good.

    `memory`: bytes of address space in all; `seconds`: of a core; `patience`: seconds by the clock, as many
    if None, which also end it when nobody waits any more.
    """
    signal.alarm(patience or seconds)
    limit_memory(memory)
    for kind, most in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        _at_most(kind, most)


def limit_memory(most: int) -> None:
    """Bytes of address space of this process, in all and for good."""
    _at_most(resource.RLIMIT_AS, most)


def _at_most(kind: int, most: int) -> None:
    hard = resource.getrlimit(kind)[1]
    resource.setrlimit(kind, (most, most) if hard == resource.RLIM_INFINITY else (min(most, hard), hard))


def taken() -> int:
    """Bytes of address space that this process has by now, most of it libraries; 0 where nobody can tell."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return 0


def ask(module: str, arguments: Sequence[str], patience: float, content: bytes = b"") -> bytes:
    """What the module writes to its output; b"" if it failed, died, or needs more than `patience` seconds."""
    child = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    with child:
        try:
            answer, _ = child.communicate(content, patience)
        except subprocess.TimeoutExpired:
            child.kill()
            return b""
    return answer if child.returncode == 0 else b""
