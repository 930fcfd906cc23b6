"""From start to first painted frame, what that reads and takes, and how still a still screen is."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from http.server import BaseHTTPRequestHandler, HTTPServer
from statistics import median
from tempfile import TemporaryDirectory

from bench.harness import Bench, python
from bench.model import Goal, Line
from bench.watching import Running, running
from kiosk.demo import make_demo
from ui.shell.tools import system_tools

ROUNDS = 5
SETTLE = 3.0
WATCH = 20.0
PAGE = b"""<button>x</button>
<script>requestAnimationFrame(() => requestAnimationFrame(() => fetch("/painted")))</script>"""

Start = Callable[[], tuple[float, float, float]]
"""Seconds to the first frame, MB read, MB of memory."""


def lines(bench: Bench) -> Iterator[Line]:
    event = bench.place / "demo"
    make_demo(event, system_tools())
    chromium = shutil.which("chromium") if bench.peers else None
    sides: dict[str, Start | None] = {
        "ours": lambda: _started(python("bench.programs.kiosk", event)),
        "bare page": lambda: _started(python("bench.programs.bare_page")),
        "Chromium": None if chromium is None else lambda: _chromium(chromium),
    }
    seen = _interleaved(bench.some(ROUNDS), sides)
    for place, (name, unit, goals) in enumerate(GOALS):
        values = {side: None if found is None else found[place] for side, found in seen.items()}
        yield Line(name, unit, values.pop("ours"), values, goals)
    yield _still(bench, "idle on the home screen", python("bench.programs.kiosk", event), 0.1)
    yield _still(bench, "attract loop", python("bench.programs.kiosk", event, "attract"), 3)


GOALS: Sequence[tuple[str, str, tuple[Goal, ...]]] = (
    ("start to first frame, whole program", "s", (Goal(1.10, "bare page"), Goal(0.5, "Chromium"))),
    ("bytes read at start", "MB", (Goal(0.35, "Chromium"),)),
    ("memory, whole program (PSS)", "MB", (Goal(0.3, "Chromium"),)),
)


def _interleaved(rounds: int, sides: dict[str, Start | None]) -> dict[str, tuple[float, float, float] | None]:
    seen: dict[str, list[tuple[float, float, float]]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, start in sides.items():
            if start is not None:
                seen[name].append(start())
    return {
        name: None if not rows else (_middle(rows, 0), _middle(rows, 1), _middle(rows, 2))
        for name, rows in seen.items()
    }


def _middle(rows: Sequence[tuple[float, float, float]], place: int) -> float:
    return median(row[place] for row in rows)


def _started(command: Sequence[str]) -> tuple[float, float, float]:
    """What was read by the first frame; memory when all that loads a little later is there."""
    with running(command) as program:
        read = program.bytes_read()
        time.sleep(SETTLE)
        return program.started, read, program.memory()


def _chromium(program: str) -> tuple[float, float, float]:
    with TemporaryDirectory(prefix="bench-") as profile, Page() as page:
        command = [
            program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            f"--user-data-dir={profile}",
            "--window-size=1280,800",
            "--remote-debugging-port=0",
            page.address,
        ]
        began = time.perf_counter()
        found = Running(["sh", "-c", 'echo started; exec "$0" "$@"', *command])
        try:
            if not page.painted.wait(60):
                raise RuntimeError("Chromium painted nothing")
            seconds = time.perf_counter() - began
            read = found.bytes_read()
            time.sleep(SETTLE)
            return seconds, read, found.memory()
        finally:
            found.end()


class Page(AbstractContextManager["Page"]):
    """One page on this machine's own address that says when it was painted, and how many frames it showed."""

    def __init__(self) -> None:
        self.painted = threading.Event()
        self.frames = 0
        page = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path == "/painted":
                    page.painted.set()
                elif self.path.startswith("/frames/"):
                    page.frames = int(self.path.rpartition("/")[2])
                self.send_response(200)
                self.end_headers()
                self.wfile.write(PAGE)

            def log_message(self, *_: object) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _still(bench: Bench, name: str, command: Sequence[str], goal: float) -> Line:
    with running(command) as program:
        time.sleep(SETTLE)
        seconds = WATCH * max(bench.share, 0.05)
        before = program.processor()
        time.sleep(seconds)
        used = 100 * (program.processor() - before) / seconds
    return Line(name, "% of a core", used, {}, (Goal(goal),), f"over {seconds:g} s")
