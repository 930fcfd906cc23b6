"""`./run bench`: one table, everything measured side by side in one run."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from bench.harness import PEERS, ROOT, Bench
from bench.model import Line, ratio, row, verdict
from kiosk.tools import Tools

PARTS = (
    "starting",
    "screen",
    "claims",
    "frames",
    "sheet",
    "people",
    "draws",
    "certificates",
    "tally",
    "videos",
    "soak",
)
HEADS = ("line", "ours", "others", "ratio", "goal", "")
LIBRARIES = (
    "sqlalchemy",
    "pyzbar",
    "opencv-python-headless",
    "fpdf2",
    "typst",
    "qrcode",
    "pillow",
    "pandas",
    "consistent-sampler",
    "pyrankvote",
    "pref_voting",
)
PACKAGES = ("chromium", "libzbar0")


def main(argv: Sequence[str], tools: Tools) -> int:
    """0: every goal that was measured is met; 1: one was missed; 3: a part could not be measured."""
    options = _parser().parse_args(argv[1:])
    if options.peers and not _install():
        return 3
    peers = PEERS / "bin" / "python"
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as place:
        bench = Bench(Path(place), peers if peers.exists() else None)
        lines, troubles = measure(bench, options.only or PARTS)
    print(as_json(lines) if options.json else as_table(lines))
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    if troubles:
        return 3
    return 1 if any(verdict(line, goal) == "missed" for line in lines for goal in line.goals) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run bench", description="Measures docs/performance.md anew.")
    parser.add_argument("--peers", action="store_true", help="first install what it is compared with")
    parser.add_argument("--json", action="store_true", help="answer for a program")
    parser.add_argument("--only", choices=PARTS, nargs="+", metavar="PART", help=", ".join(PARTS))
    return parser


def measure(bench: Bench, parts: Sequence[str]) -> tuple[list[Line], list[str]]:
    """All lines of the parts, and what broke off."""
    lines: list[Line] = []
    troubles: list[str] = []
    for part in parts:
        print(f"{part} ...", file=sys.stderr)
        place = bench.place / part
        place.mkdir()
        try:
            for line in import_module(f"bench.{part}").lines(Bench(place, bench.peers, bench.share)):
                lines.append(line)
                print("  " + " | ".join(row(line)), file=sys.stderr)
        except Exception:
            troubles.append(f"{part} broke off:\n{traceback.format_exc()}")
    return lines, troubles


def as_table(lines: Sequence[Line]) -> str:
    """Markdown that can be read as it is."""
    rows = [HEADS, *(row(line) for line in lines)]
    widths = [max(len(cells[at]) for cells in rows) for at in range(len(HEADS))]
    return "\n".join(_table(rows, widths))


def _table(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    for number, cells in enumerate(rows):
        padded = (f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True))
        yield f"| {' | '.join(padded)} |"
        if number == 0:
            yield f"|{'|'.join('-' * (width + 2) for width in widths)}|"


def as_json(lines: Sequence[Line]) -> str:
    return json.dumps(
        [
            {
                "line": line.name,
                "unit": line.unit,
                "ours": line.ours,
                "others": dict(line.sides),
                "note": line.note,
                "goals": [
                    {"goal": goal.text(), "ratio": ratio(line, goal), "verdict": verdict(line, goal)}
                    for goal in line.goals
                ],
            }
            for line in lines
        ],
        indent=2,
    )


def _install() -> bool:
    """The peers, into a folder of their own below build/: the program never sees them."""
    steps = [
        [sys.executable, "-m", "venv", str(PEERS)],
        [str(PEERS / "bin" / "pip"), "install", "--quiet", "--only-binary", ":all:", *LIBRARIES],
    ]
    if shutil.which("apt-get") and not all(map(shutil.which, ("chromium",))):
        steps.append(["apt-get", "install", "-y", "-q", "--no-install-recommends", *PACKAGES])
    for step in steps:
        done = subprocess.run(step, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            print(f"{' '.join(step)}\n{done.stderr[-1000:]}", file=sys.stderr)
            return False
    return True
