"""From one film to the next beside one player alone, memory over many, and what one costs the processor."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.harness import Bench, interleaved, python, split, told
from bench.model import Goal, Line
from bench.soak import slope
from bench.starting import Page
from bench.watching import Running, running
from tests.videos.numbered import RATE, numbered

CLIPS = 25
LENGTH = 15
PLAYS = 500
SHORT = 6
SECONDS = 20
ROUNDS = 3
SETTLE = 3.0
FRAME = 1000 / RATE
VIEW = """<!doctype html><body style="margin:0;background:#000"><video muted autoplay loop width=1280
 height=720 src="film.mp4"></video><script>
const film = document.querySelector("video")
let frames = 0
function seen() { if (++frames === 45) fetch("ADDRESSpainted", {mode: "no-cors"})
  if (frames % 15 === 0) fetch("ADDRESSframes/" + frames, {mode: "no-cors"})
  film.requestVideoFrameCallback(seen) }
film.requestVideoFrameCallback(seen)</script>"""


def lines(bench: Bench) -> Iterator[Line]:
    yield from _gaps(bench)
    yield _memory(bench)
    yield _processor(bench)


def _gaps(bench: Bench) -> Iterator[Line]:
    folder = bench.place / "row"
    folder.mkdir()
    for number in range(4):
        numbered(folder / f"{number}.mp4", number, LENGTH, tone=0.1)
    seen = json.loads(told(python("bench.programs.films", "gaps", folder, bench.some(CLIPS, 4))))
    ours, alone = seen["ours"], seen["alone"]
    note = f"{len(ours)} changes, {seen['black']} black frames"
    sides = {"one frame": FRAME, "one player alone": median(alone)}
    goals = (Goal(2, "one frame"), Goal(1, "one player alone"))
    yield Line("last frame to first of the next film", "ms", median(ours), sides, goals, note)
    late = {"within a film": _late(seen["within"]), "one player alone": _late(alone)}
    yield Line("frames late then, at worst", "frames", _late(ours), late, (Goal(1),), note)
    yield Line("black frames then", "frames", seen["black"], {}, (Goal(0),), note)


def _late(gaps: list[float]) -> float:
    """The worst of them, in frames that are too many."""
    return max(0, round(max(gaps) / FRAME) - 1)


def _memory(bench: Bench) -> Line:
    folder = bench.place / "plays"
    folder.mkdir()
    for number in range(4):
        numbered(folder / f"{number}.mp4", number, SHORT, tone=0.1)
    plays = bench.some(PLAYS, 24)
    seen = json.loads(told(python("bench.programs.films", "plays", folder, plays)))
    growth = slope(seen) * len(seen) * PLAYS / plays
    note = f"slope of the second half of {plays} plays"
    return Line(f"memory growth over {PLAYS} films", "MiB", growth, {}, (Goal(1),), note)


def _processor(bench: Bench) -> Line:
    film = bench.place / "film.mp4"
    moving(film, bench.some(10 * RATE, 2 * RATE))
    seconds = max(2, bench.some(SECONDS))
    chromium = shutil.which("chromium") if bench.peers else None
    seen = interleaved(
        bench.some(ROUNDS),
        {
            "ours": lambda: _ours(film, seconds),
            "decode alone": lambda: 100 * float(told(python("bench.programs.decode", film))),
            "Chromium": None if chromium is None else lambda: _chromium(chromium, film, seconds),
        },
    )
    ours, sides = split(seen)
    goals = (Goal(1.5, "Chromium"),)
    note = "for thirty frames shown"
    return Line("a film, 720p30, without a graphics card", "% of a core", ours, sides, goals, note)


def moving(path: Path, frames: int) -> None:
    """A picture in which everything moves, in h264 as phones and cutting programs make it."""
    import av
    from av.filter import Graph

    graph = Graph()
    source, sink = graph.add("testsrc2", f"size=1280x720:rate={RATE}"), graph.add("buffersink")
    shape = graph.add("format", "yuv420p")
    source.link_to(shape)
    shape.link_to(sink)
    graph.configure()
    with av.open(str(path), "w") as target:
        stream = target.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        for _ in range(frames):
            target.mux(stream.encode(graph.pull()))
        target.mux(stream.encode(None))


def _ours(film: Path, seconds: float) -> float:
    count = film.with_suffix(".count")
    with running(python("bench.programs.films", "loop", film, count)) as program:
        return _used(program, seconds, lambda: int(count.read_text() or 0))


def _used(program: Running, seconds: float, shown: Callable[[], int]) -> float:
    """% of a core, of all its processes, for thirty frames that were shown."""
    time.sleep(SETTLE)
    before, first = program.processor(), shown()
    time.sleep(seconds)
    used, frames = program.processor() - before, shown() - first
    return 100 * used / frames * RATE


def _chromium(program: str, film: Path, seconds: float) -> float:
    with TemporaryDirectory(prefix="bench-") as profile, Page() as server:
        page = film.with_name("page.html")
        page.write_text(VIEW.replace("ADDRESS", server.address))
        command = [
            program,
            *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--mute-audio"),
            *(f"--user-data-dir={profile}", "--window-size=1280,800", "--remote-debugging-port=0"),
            page.as_uri(),
        ]
        found = Running(["sh", "-c", 'echo started; exec "$0" "$@"', *command])
        try:
            if not server.painted.wait(60):
                raise RuntimeError("Chromium showed no film")
            return _used(found, seconds, lambda: server.frames)
        finally:
            found.end()
