"""Backups killed at one disk call after another: `python -m tests.faults.backup_child FOLDER EVERY`.

Prints JSON: kills, backups that were finished, and what is wrong with those that have a name.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from kiosk.event import backups
from kiosk.event.folder import EventFolder
from kiosk.storage.backup import check
from tests.faults.disk import Disk
from tests.plain import SetClock


def main(path: str, every: str) -> None:
    folder, expected = EventFolder(Path(path)), check(Path(path) / "event.db")
    kills, wrong, call = 0, list[str](), 1
    while killed := _killed_at(call, folder):
        kills += killed
        call += int(every)
        for made in folder.backups.glob("*.db"):
            if check(made) != expected:
                wrong.append(f"killed at call {call}: {made.name} is not a backup")
    finished = len(list(folder.backups.glob("*.db")))
    left = [each.name for each in folder.backups.iterdir() if each.suffix != ".db"]
    print(json.dumps({"kills": kills, "finished": finished, "wrong": wrong, "left": left}))


def _killed_at(call: int, folder: EventFolder) -> bool:
    child = os.fork()
    if child == 0:
        Disk().kill_at(call)
        backups.run(backups.order_for(folder, "AAA", SetClock().now(), None))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


if __name__ == "__main__":
    main(*sys.argv[1:])
