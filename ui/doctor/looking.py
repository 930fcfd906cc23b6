"""Each probe in a process of its own, with a time limit: a crash, a hang, a missing library is a fact."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from kiosk.doctor.facts import Facts, NotSeen
from kiosk.doctor.model import Topic

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
LONGER: Mapping[Topic, float] = MappingProxyType({"event": 120.0, "camera": 40.0, "scanner": 40.0})
SHOWS_A_WINDOW = frozenset({"screen", "scanner"})


@dataclass(frozen=True, slots=True)
class Order:
    """All a probe has to know. `folder` is where data would lie; `event` one that is there, or None.

    `prompt`: what the window of the scanner's try says, in the language of whoever scans. `device`: the file
    with this machine's settings, None is the usual one.
    """

    folder: Path
    event: Path | None = None
    prompt: str = ""
    device: Path | None = None


class Looking:
    """One look; `cancel` from any thread ends what runs."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._running: set[subprocess.Popen[bytes]] = set()
        self._lock = threading.Lock()
        self._cancelled = False

    def at(self, topics: Sequence[Topic]) -> Iterator[tuple[Topic, Facts]]:
        """Facts as they come, in any order."""
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            waiting = {pool.submit(self.probe, topic): topic for topic in topics}
            for future in as_completed(waiting):
                yield waiting[future], future.result()

    def probe(self, topic: Topic) -> Facts:
        child = self._start(topic)
        if child is None:
            return NotSeen("hung")
        with child:
            try:
                answer, _ = child.communicate(pickle.dumps(self._order), LONGER.get(topic, PATIENCE))
            except subprocess.TimeoutExpired:
                child.kill()
                return NotSeen("hung")
            finally:
                self._running.discard(child)
        if child.returncode != 0:
            return NotSeen("crashed")
        facts: Facts = pickle.loads(answer)
        return facts

    def cancel(self) -> None:
        with self._lock:
            self._cancelled = True
            for child in self._running:
                child.kill()

    def _start(self, topic: Topic) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._cancelled:
                return None
            child = subprocess.Popen(
                [sys.executable, "-m", "ui.doctor.child", topic],
                cwd=ROOT,
                env=_surroundings(topic),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._running.add(child)
            return child


def _surroundings(topic: Topic) -> dict[str, str]:
    """Only what looks at the screen needs one; nothing else breaks off where there is none."""
    found = dict(os.environ)
    somewhere = found.get("DISPLAY") or found.get("WAYLAND_DISPLAY") or found.get("QT_QPA_PLATFORM")
    if topic not in SHOWS_A_WINDOW or not somewhere:
        found["QT_QPA_PLATFORM"] = "offscreen"
    return found
