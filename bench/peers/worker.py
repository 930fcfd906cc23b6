"""`python -m bench.peers.worker NAME ARGUMENT`: prepares, says ready, works once for each line it is told."""

from __future__ import annotations

import sys
import time
from importlib import import_module


def main(name: str, argument: str) -> None:
    work = import_module(f"bench.peers.{name}").prepare(argument)
    print("ready", flush=True)
    for _ in sys.stdin:
        began = time.perf_counter()
        result = work()
        print(time.perf_counter() - began, result, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
