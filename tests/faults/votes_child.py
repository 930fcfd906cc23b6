"""Votes on a sick disk: `python -m tests.faults.votes_child MODE FOLDER FIRST LAST`.

`cast`: each vote that was cast is a line on stdout, and a mark in the disk's log when there is one; after
each third a backup. `errors`: calls fail now and then. `full`: the disk is full for a while. Prints JSON.
"""

from __future__ import annotations

import errno
import json
import os
import random
import sys
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.contest.booth import AlreadyVoted
from kiosk.storage import connection
from tests.faults.disk import Disk
from tests.faults.votes_workload import Told, Votes, session

MOST_CALLS = 60
BACKUP_EVERY = 3


def cast_all(votes: Votes, first: int, last: int) -> None:
    disk = Disk() if "DISK_LOG" in os.environ else None
    for number in range(first, last + 1):
        try:
            line = f"{number} {votes.cast(number)}"
        except AlreadyVoted:
            continue
        if disk is not None:
            disk.mark(line)
        os.write(1, f"{line}\n".encode())
        if number % BACKUP_EVERY == 0:
            votes.back_up()


def with_errors(votes: Votes, first: int, last: int) -> None:
    """As a voter would: whatever was said, they try again, and are told when they have voted."""
    disk, chance, failed, unavailable = Disk(), random.Random(3), 0, 0
    told: list[Told] = []
    wrong: list[str] = []
    for number in range(first, last + 1):
        times = chance.choice((1, 1, 2, 5, 0))
        disk.arm(chance.randint(1, MOST_CALLS), chance.choice((errno.EIO, errno.ENOSPC)), times)
        code = _tried(votes, number)
        failed += disk.disarm()
        unavailable += code is None
        again = _tried(votes, number)
        if code is None and again not in (None, "voted"):
            told.append((number, str(again)))
        elif code is not None and again != "voted":
            wrong.append(f"{number} voted twice")
        elif code not in (None, "voted"):
            told.append((number, str(code)))
        if again is None:
            wrong.append(f"{number}: the disk is well, and says no")
        if chance.random() < 0.2:
            votes.back_up()
    print(json.dumps({"failed": failed, "unavailable": unavailable, "wrong": wrong, "told": told}))


def _tried(votes: Votes, number: int) -> str | None:
    """The code, "voted", or None: the disk did not answer."""
    try:
        return votes.cast(number)
    except AlreadyVoted:
        return "voted"
    except Unavailable:
        return None


def with_a_full_disk(votes: Votes, first: int, last: int) -> None:
    disk = Disk()
    told: list[Told] = [(first, votes.cast(first))]
    votes.back_up()
    refusals: list[str] = []
    disk.arm(1, errno.ENOSPC, 0)
    for number in range(first + 1, last + 1):
        try:
            votes.cast(number)
        except Unavailable as trouble:
            refusals.append(trouble.what.text)
    disk.disarm()
    told += [(number, votes.cast(number)) for number in range(first + 1, last + 1)]
    print(json.dumps({"refusals": refusals, "told": told}))


def main(mode: str, folder: str, first: str, last: str) -> None:
    if "SWEEP_CARELESS" in os.environ:
        connection.DURABLE = (("journal_mode", "TRUNCATE", "truncate"), ("synchronous", "OFF", 0))
    work = {"cast": cast_all, "errors": with_errors, "full": with_a_full_disk}[mode]
    with session(Path(folder)) as votes:
        work(votes, int(first), int(last))


if __name__ == "__main__":
    main(*sys.argv[1:])
