"""Claims in a process of its own: `python -m tests.faults.child MODULE FOLDER FIRST LAST PERSON [unlocked]`.

Unlocked, it goes around the one-process lock, says "ready" and waits for a line: several begin at once.
Each acknowledged claim is a line on stdout, and a mark in the disk's log when there is one. With
SWEEP_CARELESS set nothing is synced: that shows that a sweep would find what it looks for.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import cast

from kiosk.answers import Refused, Unavailable
from kiosk.storage import connection
from tests.faults.disk import Disk
from tests.faults.workload import Session, Workload


def main(module: str, folder: str, first: str, last: str, person: str, *, locked: bool) -> None:
    if "SWEEP_CARELESS" in os.environ:
        connection.DURABLE = (("journal_mode", "TRUNCATE", "truncate"), ("synchronous", "OFF", 0))
    workload = cast(Workload, importlib.import_module(module))
    disk = Disk() if "DISK_LOG" in os.environ else None
    with workload.session(Path(folder), locked=locked) as session:
        if not locked:
            os.write(1, b"ready\n")
            sys.stdin.readline()
        for piece in range(int(first), int(last) + 1):
            receipt = answer(session, piece, person)
            line = f"{piece} {person} {receipt}"
            if disk is not None:
                disk.mark(line)
            os.write(1, f"{line}\n".encode())


def answer(session: Session, piece: int, person: str) -> str:
    try:
        return session.claim(piece, person)
    except Refused as no:
        return f"refused:{no}".replace(" ", "-")
    except Unavailable as trouble:
        return f"unavailable:{trouble}".replace(" ", "-")


if __name__ == "__main__":
    *arguments, lock = sys.argv[1:] if sys.argv[-1] == "unlocked" else [*sys.argv[1:], "locked"]
    main(*arguments, locked=lock == "locked")
