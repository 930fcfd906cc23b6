"""Two organizers at once, and an end in the middle: one wins, the other is told; all or nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from kiosk.answers import Refused
from kiosk.house import House
from tests.corrections.conftest import claimed, state
from tests.corrections.test_putting_right import holdings
from tests.hunt.conftest import Desk
from tests.hunt.test_race import FatefulClock, beside
from tests.second_connection import SecondConnection

WHY = "a reason"
Fix = Callable[[House], object]


def fixes(desk: Desk) -> dict[str, Fix]:
    piece, seen = claimed(desk, "Ana")
    ana, bob, cyd = (desk.person(name) for name in ("Ana", "Bob", "Cyd"))
    desk.house.corrections.grant(ana, "HELP", 2, WHY)
    return {
        "reassign": lambda house: house.corrections.reassign(piece.number, seen, cyd, WHY),
        "take back": lambda house: house.corrections.take_back(piece.number, seen, WHY),
        "void": lambda house: house.corrections.void_piece(piece.number, seen, WHY),
        "ungrant": lambda house: house.corrections.take_back_grant("T-000002", WHY),
        "merge": lambda house: house.corrections.merge(bob, ana, WHY),
        "undo": lambda house: house.corrections.undo(1),
    }


@pytest.mark.parametrize("what", ["reassign", "take back", "void", "ungrant", "merge", "undo"])
def test_exactly_one_wins(desk: Desk, what: str) -> None:
    fix = fixes(desk)[what]
    clock = FatefulClock()
    with beside(desk, clock) as other:
        other.people.everyone()
        fix(desk.house)
        before = state(desk)
        with pytest.raises(Refused):
            fix(other)
        assert state(desk) == before
        assert other.tickets.verify_log().true
    SecondConnection(desk.house.folder.database).assert_settled()


def test_after_each_call_another_connection_sees_it_whole(desk: Desk) -> None:
    second = SecondConnection(desk.house.folder.database)
    for name, fix in fixes(desk).items():
        try:
            fix(desk.house)
        except Refused:
            second.assert_settled()
            continue
        lines = second.value("SELECT count(*) FROM correction") or 0
        assert isinstance(lines, int) and lines >= 1, name
        assert second.value("SELECT max(number) FROM journal") == desk.house.store.verify().lines


KILLED = """
import os, sys
from pathlib import Path
from kiosk.corrections import store
from kiosk.house import open_house
from tests.hunt.conftest import tools_for
from tests.plain import SetClock
house = open_house(Path(sys.argv[1]), tools_for(SetClock(), 5))
store.add = lambda *_: os._exit(9)
ana, bob = (house.people.find(name)[0].person.id for name in ("Ana", "Bob"))
house.corrections.merge(ana, bob, "never to be")
"""


def test_a_kill_in_the_middle_of_a_merge_leaves_all_as_it_was(desk: Desk) -> None:
    claimed(desk, "Bob", 3)
    desk.house.corrections.grant(desk.person("Bob"), "HELP", 2, WHY)
    before = state(desk)
    desk.house.opened.lock.release()  # type: ignore[union-attr]
    done = subprocess.run([sys.executable, "-c", KILLED, str(desk.folder)], timeout=60, check=False)
    assert done.returncode == 9
    assert state(desk) == before
    assert holdings(desk) == {"Bob": 5}
    assert desk.house.tickets.verify_log().true
