"""A draw from the freeze to its record: `python -m tests.faults.draw_child MODE FOLDER NUMBER`.

`kill`: dies at the NUMBER-th call of the disk, each finished step is a line before that. `errors`: calls fail
now and then until NUMBER have. `full`: the disk is full for a while at each step. Prints JSON at the end.
"""

from __future__ import annotations

import errno
import hashlib
import json
import random
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.draw.model import Ceremony
from kiosk.house import House, open_house
from tests.draw.conftest import tools_for
from tests.draw.walking import advance, id_of
from tests.faults.disk import Disk
from tests.plain import SetClock

MOST_CALLS = 40


def opened(folder: Path) -> House:
    """The secret is always the same: a freeze that fails and is done again promises the same."""
    return open_house(folder, replace(tools_for(SetClock()), random=lambda count: b"7" * count))


def mark(now: Ceremony) -> str:
    """What a screen would show, in short. `opened` may come before the order is stored."""
    shown = replace(now, opened=False) if now.step == "locked" else now
    return hashlib.sha256(repr(shown).encode()).hexdigest()


def current(house: House) -> str:
    id_ = id_of(house, False)
    return "" if id_ is None else mark(house.ceremonies.at(id_))


def until_killed(house: House, disk: Disk, at: int) -> None:
    if at:
        disk.kill_at(at)
    before = disk.calls()
    while (now := advance(house)) is not None:
        print(mark(now), flush=True)
    print(json.dumps({"calls": disk.calls() - before}))


def with_errors(house: House, disk: Disk, injections: int) -> None:
    """As the person at the screen would: whatever happened, they look and go on from there."""
    chance, failed, unavailable = random.Random(3), 0, 0
    wrong: list[str] = []
    going = True
    while going:
        before = current(house)
        times = chance.choice((1, 1, 2, 0)) if failed < injections else 0
        if failed < injections:
            disk.arm(chance.randint(1, MOST_CALLS), chance.choice((errno.EIO, errno.ENOSPC)), times)
        try:
            now = advance(house)
            going = now is not None
            told = mark(now) if now else ""
        except Unavailable:
            told = "unavailable"
            unavailable += 1
        failed += disk.disarm()
        after = current(house)
        if told not in ("", "unavailable", after):
            wrong.append(f"{told} was said, {after} is there after {before}")
    print(json.dumps({"failed": failed, "unavailable": unavailable, "wrong": wrong, "end": current(house)}))


def with_a_full_disk(house: House, disk: Disk) -> None:
    refusals: list[str] = []
    wrong: list[str] = []
    while True:
        before = current(house)
        disk.arm(1, errno.ENOSPC, 0)
        try:
            done = advance(house) is None
        except Unavailable as trouble:
            refusals.append(trouble.what.text)
            done = False
        disk.disarm()
        if done:
            break
        if current(house) != before:
            wrong.append("a full disk, and a step was made")
        advance(house)
    print(json.dumps({"refusals": refusals, "wrong": wrong, "end": current(house)}))


def main(mode: str, folder: str, number: str) -> None:
    disk = Disk()
    with opened(Path(folder)) as house:
        if mode == "kill":
            until_killed(house, disk, int(number))
        elif mode == "errors":
            with_errors(house, disk, int(number))
        else:
            with_a_full_disk(house, disk)


if __name__ == "__main__":
    main(*sys.argv[1:])
