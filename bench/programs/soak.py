"""Claims, answers and attract loops, sped up: says its memory (MB) at even distances, as JSON.

Run as `python -m bench.programs.soak EVENT VISITS`.
"""

from __future__ import annotations

import ctypes
import gc
import json
import sys
from pathlib import Path

from PySide6.QtQml import QQmlEngine
from PySide6.QtTest import QTest

from bench.watching import own_memory
from tests.playing import pieces, playing

LOOKS = 24
C = ctypes.CDLL(None)


def main(event: Path, visits: int) -> None:
    with playing(event, seed=10) as stage:
        codes = [piece.qr for piece in pieces(stage, visits)]
        seen = []
        for number, code in enumerate(codes, 1):
            stage.home()
            stage.claim(stage.person(number % 6), code)
            stage.driver.scan(code)
            QTest.qWait(20)
            stage.home()
            stage.wait(61)
            QTest.qWait(60)
            if number % max(1, visits // LOOKS) == 0:
                seen.append(held(stage.driver.kiosk.engine))
    print(json.dumps(seen))


def held(engine: QQmlEngine) -> float:
    """MB that something still holds: what only waits to be collected or used again would be chance."""
    engine.collectGarbage()
    QTest.qWait(1)
    gc.collect()
    C.malloc_trim(0)
    return own_memory()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
