"""Times things side by side: one after the other in each round, so that a busy moment strikes all alike."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
PEERS = ROOT / "build" / "bench-venv"
LONG = 600


@dataclass(frozen=True, slots=True)
class Bench:
    """`place` is an empty folder on a real disk; `peers` a Python that has the extras, None without them.

    `share` below 1 makes everything smaller: for a test of the harness, not for a result.
    """

    place: Path
    peers: Path | None = None
    share: float = 1.0

    def some(self, count: int, least: int = 1) -> int:
        return max(least, round(count * self.share))


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def interleaved(rounds: int, sides: Mapping[str, Callable[[], float] | None]) -> dict[str, float | None]:
    """The median of what each side says in its rounds; None for one that is not there."""
    seen: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            if side is not None:
                seen[name].append(side())
    return {name: median(values) if values else None for name, values in seen.items()}


def scaled(values: Mapping[str, float | None], factor: float) -> dict[str, float | None]:
    return {name: None if value is None else value * factor for name, value in values.items()}


def split(values: Mapping[str, float | None]) -> tuple[float | None, dict[str, float | None]]:
    """Ours, and the others."""
    others = dict(values)
    return others.pop("ours"), others


def python(module: str, *arguments: object) -> Sequence[str]:
    return [sys.executable, "-m", module, *map(str, arguments)]


def surroundings() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def told(command: Sequence[str]) -> str:
    """What a program of its own prints; it must end well."""
    done = subprocess.run(command, env=surroundings(), cwd=ROOT, capture_output=True, text=True, timeout=LONG)
    if done.returncode != 0:
        raise RuntimeError(f"{command[2]} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


class Peer:
    """A module of bench/peers in the Python of the peers: prepares once, works once for each call."""

    def __init__(self, python: Path, name: str, argument: object) -> None:
        self._process = subprocess.Popen(
            [str(python), "-m", "bench.peers.worker", name, str(argument)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.ready = self._line() == "ready"
        self.result = ""

    def __call__(self) -> float:
        """Seconds; `result` is what the work gave, for a check."""
        assert self._process.stdin is not None
        self._process.stdin.write("work\n")
        self._process.stdin.flush()
        seconds, _, self.result = self._line().partition(" ")
        return float(seconds)

    def close(self) -> None:
        with self._process:
            self._process.kill()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")


def peer(bench: Bench, name: str, argument: object) -> Peer | None:
    """None when its libraries are not installed."""
    if bench.peers is None:
        return None
    found = Peer(bench.peers, name, argument)
    if not found.ready:
        found.close()
        return None
    return found
