"""A disk that is full for a while: `python -m tests.faults.full_child MODULE FOLDER`. Prints JSON."""

from __future__ import annotations

import errno
import importlib
import json
import sys
from pathlib import Path
from typing import cast

from kiosk.answers import Unavailable
from tests.faults.disk import Disk
from tests.faults.workload import Workload


def main(module: str, folder: str) -> None:
    workload = cast(Workload, importlib.import_module(module))
    disk = Disk()
    refusals: list[str] = []
    with workload.session(Path(folder)) as session:
        receipts = [(piece, "P-1", session.claim(piece, "P-1")) for piece in (1, 2, 3)]
        disk.arm(1, errno.ENOSPC, 0)
        for piece in (4, 5, 6):
            try:
                session.claim(piece, "P-1")
            except Unavailable as trouble:
                refusals.append(trouble.what.text)
        known = [session.claim(piece, "P-2") for piece in (1, 2, 3)]
        disk.disarm()
        receipts += [(piece, "P-1", session.claim(piece, "P-1")) for piece in (4, 5, 6)]
    print(json.dumps({"refusals": refusals, "known": known, "receipts": receipts}))


if __name__ == "__main__":
    main(*sys.argv[1:])
