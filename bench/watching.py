"""A program of its own, from its start to its first frame, and what it costs: memory, bytes read, time."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.harness import LONG, ROOT, surroundings

TICK = os.sysconf("SC_CLK_TCK")


class Running:
    """`started`: seconds from the start of the process to the first line it says."""

    def __init__(self, command: Sequence[str]) -> None:
        began = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=surroundings(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        if not self.process.stdout.readline():
            raise RuntimeError(f"{command[2]} said nothing")
        self.started = time.perf_counter() - began
        self._drain = threading.Thread(target=self.process.stdout.read, daemon=True)
        self._drain.start()  # a full pipe would stop it

    def processes(self) -> list[int]:
        return list(family(self.process.pid))

    def memory(self) -> float:
        """MB of memory, pages that are shared with others counted in parts (PSS), of all its processes."""
        return sum(_field(pid, "smaps_rollup", "Pss") for pid in self.processes()) / 1024

    def bytes_read(self) -> float:
        """MB that came from files: read, or mapped and touched; each mapped file once."""
        read, mapped = 0, dict[str, int]()
        for pid in self.processes():
            read += _field(pid, "io", "rchar")
            for name, size in _mapped(pid):
                mapped[name] = max(size, mapped.get(name, 0))
        return (read + sum(mapped.values()) * 1024) / 1e6

    def processor(self) -> float:
        """Seconds of a core used so far by all its processes."""
        return sum(_ticks(pid) for pid in self.processes()) / TICK

    def end(self) -> None:
        with self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(LONG)


@contextmanager
def running(command: Sequence[str]) -> Iterator[Running]:
    program = Running(command)
    try:
        yield program
    finally:
        program.end()


def family(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from family(int(child))


def _field(pid: int, file: str, name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+)", Path(f"/proc/{pid}/{file}").read_text(), re.MULTILINE)
    return int(found[1]) if found else 0


def _mapped(pid: int) -> Iterator[tuple[str, int]]:
    """Each mapped file and the KB of it that are in memory."""
    name, sizes = "", dict[str, int]()
    for line in Path(f"/proc/{pid}/smaps").read_text(errors="replace").splitlines():
        parts = line.split(maxsplit=5)
        if "-" in parts[0] and not parts[0].endswith(":"):
            name = parts[5] if len(parts) == 6 and parts[5].startswith("/") else ""
        elif parts[0] == "Rss:" and name:
            sizes[name] = sizes.get(name, 0) + int(parts[1])
    yield from sizes.items()


def _ticks(pid: int) -> int:
    words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(words[11]) + int(words[12])


def own_memory() -> float:
    """MB that this process alone wrote. Pages of files are left out: theirs is whoever maps them just now."""
    return sum(_field(os.getpid(), "smaps_rollup", name) for name in ("Anonymous", "Swap")) / 1024
