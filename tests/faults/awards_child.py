"""An award week on a sick disk: `python -m tests.faults.awards_child MODE FOLDER NUMBER`.

Nominate, approve, bring a list, issue, show all. `kill`: dies at the NUMBER-th call of the disk, each step
that is done is a line before that. `full`: the disk is full for a while at each step. Prints JSON at the end.
"""

from __future__ import annotations

import errno
import json
import sys
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.awards.model import Draft, Recipient
from kiosk.house import House, open_house
from tests.awards.conftest import tools_for
from tests.faults.disk import Disk
from tests.plain import SetClock

LIST = 3


def opened(folder: Path) -> House:
    return open_house(folder, tools_for(SetClock(), seed=3))


def standing(house: House) -> str:
    """All that is stored, in short: each step changes it, and nothing but a step."""
    awards = house.awards.all()
    proposals = len(house.nominations.waiting())
    issues = sum(award.issues for award in awards)
    show = house.red_carpet.at()
    return f"{proposals} {len(awards)} {issues} {show.step} {show.number}"


def advance(house: House) -> bool:
    """One step further, whatever happened before; False when the week is over."""
    awards, show = house.awards.all(), house.red_carpet.at()
    waiting = house.nominations.waiting()
    if not awards and not waiting:
        by, to = (house.people.find(name)[0].person.id for name in ("Ana", "Bob"))
        house.nominations.nominate(by, Recipient("person", to), "The Rock", "Firm and kind")
    elif waiting:
        house.nominations.approve(waiting[0].id, Draft("The Rock", waiting[0].recipient))
    elif len(awards) == 1:
        house.awards.add_many([Draft(f"Award {n}", Recipient("free", "A friend")) for n in range(LIST)])
    elif not awards[0].issues:
        house.awards.issued([award.id for award in awards])
    elif show.step == "off":
        house.red_carpet.begin()
    elif show.step != "over":
        house.red_carpet.forward()
    else:
        return False
    return True


def until_killed(house: House, disk: Disk, at: int) -> None:
    if at:
        disk.kill_at(at)
    before = disk.calls()
    while advance(house):
        print(standing(house), flush=True)
    print(json.dumps({"calls": disk.calls() - before}))


def with_a_full_disk(house: House, disk: Disk) -> None:
    refusals: list[str] = []
    wrong: list[str] = []
    going = True
    while going:
        before = standing(house)
        disk.arm(1, errno.ENOSPC, 0)
        try:
            going = advance(house)
        except Unavailable as trouble:
            refusals.append(trouble.what.text)
        disk.disarm()
        if standing(house) != before:
            wrong.append(f"a full disk, and a step was made after {before}")
        going = going and advance(house)
    print(json.dumps({"refusals": refusals, "wrong": wrong, "end": standing(house)}))


def main(mode: str, folder: str, number: str) -> None:
    disk = Disk()
    with opened(Path(folder)) as house:
        if mode == "kill":
            until_killed(house, disk, int(number))
        else:
            with_a_full_disk(house, disk)


if __name__ == "__main__":
    main(*sys.argv[1:])
