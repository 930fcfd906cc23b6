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
from tests.second_connection import SecondConnection

MOST_CALLS = 60


def main(module: str, folder: str, injections: str) -> None:
    workload = cast(Workload, importlib.import_module(module))
    disk, chance = Disk(), random.Random(3)
    failed, piece = 0, 0
    answers: Counter[str] = Counter()
    wrong: list[str] = []

    def count() -> object:
        return SecondConnection(Path(folder) / "event.db").value("SELECT count(*) FROM claim")

    receipts: list[tuple[int, str, str]] = []
    with workload.session(Path(folder)) as session:
        while failed < int(injections):
            piece += 1
            before, times = count(), chance.choice((1, 1, 2, 5, 0))
            told = _claim_under_fault(session, disk, chance, piece, times)
            failed += disk.disarm()
            answers["done" if told else "unavailable"] += 1
            if told is None and times == 1 and count() != before:
                wrong.append(f"{piece}: said to be impossible, and done")
            known = session.claim(piece, "P-1")
            if told not in (None, known):
                wrong.append(f"{piece}: {told}, then {known}")
            if session.claim(piece, "P-2") != "taken":
                wrong.append(f"{piece}: given twice")
            receipts.append((piece, "P-1", known))
    print(json.dumps({"failed": failed, "answers": answers, "wrong": wrong, "receipts": receipts}))


def _claim_under_fault(
    session: Session, disk: Disk, chance: random.Random, piece: int, times: int
) -> str | None:
    disk.arm(chance.randint(1, MOST_CALLS), chance.choice((errno.EIO, errno.ENOSPC)), times)
    try:
        return session.claim(piece, "P-1")
    except Unavailable:
        return None


if __name__ == "__main__":
    main(*sys.argv[1:])
