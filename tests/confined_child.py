"""`python -m tests.confined_child try|hang`: takes what it may not have."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from kiosk.confined import limit, taken


def main(what: str) -> None:
    limit(taken() + 64 * 1024**2, 1, 5)
    while what == "hang":
        pass
    said = []
    try:
        bytearray(200 * 1024**2)
    except MemoryError:
        said.append("no memory")
    try:
        Path(tempfile.gettempdir(), "written-by-a-confined-one").write_bytes(b"x")
    except OSError:
        said.append("no file")
    print(", ".join(said))


if __name__ == "__main__":
    main(sys.argv[1])
