"""What can be said about the code without running it: one line a check, all of them in every run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

from tools.findings import ROOT

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("types", ("mypy",)),
    ("qml", ("tools.qml",)),
    ("architecture", ("tools.architecture",)),
    ("translations", ("tools.translations",)),
    ("style", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("plain text", ("tools.plain_text",)),
    ("resources", ("tools.resources",)),
    ("tour states", ("tools.tour_states",)),
)
"""Name and what `python -m` runs, the longest first. Each ends with 0 when all is well."""


def run(name: str, command: tuple[str, ...]) -> tuple[bool, str]:
    """Whether all is well, and what to print."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    verdict = "ok    " if done.returncode == 0 else "FAILED"
    line = f"{verdict} {name} ({time.monotonic() - began:.1f} s)"
    return done.returncode == 0, line if done.returncode == 0 else f"{line}\n{done.stdout.rstrip()}"


def main() -> int:
    wanted = sys.argv[1:]
    chosen = [each for each in CHECKS if (not wanted or each[0] in wanted) and find_spec(each[1][0])]
    if not chosen:
        print(f"There is no such check. They are: {', '.join(name for name, _ in CHECKS)}.", file=sys.stderr)
        return 2
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        well = True
        for passed, text in pool.map(lambda each: run(*each), chosen):
            print(text, flush=True)
            well &= passed
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
