"""Seconds of a core that a second of a film takes to decode: by the same FFmpeg family, nothing shown.

Run as `python -m bench.programs.decode FILM`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import av


def main(film: Path) -> None:
    with av.open(str(film)) as source:
        began = time.process_time()
        frames = sum(1 for _ in source.decode(source.streams.video[0]))
        used = time.process_time() - began
        print(used / frames * float(source.streams.video[0].average_rate or 30))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
