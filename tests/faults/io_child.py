"""Claims on a disk that fails now and then: `python -m tests.faults.io_child MODULE FOLDER INJECTIONS`.

Prints JSON: how many calls were failed, how the claims were answered, what was wrong.
"""

from __future__ import annotations

import errno
import importlib
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import cast

from kiosk.answers import Unavailable
from tests.faults.disk import Disk
from tests.faults.workload import Session, Workload

MOST_CALLS = 60


def main(module: str, folder: str, injections: str) -> None:
    workload = cast(Workload, importlib.import_module(module))
    disk, chance = Disk(), random.Random(3)
    failed, piece = 0, 0
    answers: Counter[str] = Counter()
    wrong: list[str] = []
    receipts: list[tuple[int, str, str]] = []
    with workload.session(Path(folder)) as session:
        while failed < int(injections):
            piece += 1
            told = _claim_under_fault(session, disk, chance, piece)
            failed += disk.disarm()
            answers["done" if told else "unavailable"] += 1
            known = session.claim(piece, "P-1")
            if told not in (None, known):
                wrong.append(f"{piece}: {told}, then {known}")
            if session.claim(piece, "P-2") != "taken":
                wrong.append(f"{piece}: given twice")
            receipts.append((piece, "P-1", known))
    print(json.dumps({"failed": failed, "answers": answers, "wrong": wrong, "receipts": receipts}))


def _claim_under_fault(session: Session, disk: Disk, chance: random.Random, piece: int) -> str | None:
    disk.arm(
        chance.randint(1, MOST_CALLS),
        chance.choice((errno.EIO, errno.ENOSPC)),
        chance.choice((1, 1, 2, 5, 0)),
    )
    try:
        return session.claim(piece, "P-1")
    except Unavailable:
        return None


if __name__ == "__main__":
    main(*sys.argv[1:])
