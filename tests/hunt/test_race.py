"""Somebody else is faster, in the very moment between looking and claiming."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from kiosk.event.opening import OpenEvent
from kiosk.event.service import Event
from kiosk.house import AREAS, House, furnish
from kiosk.hunt import model
from kiosk.hunt.visit import Visit
from kiosk.storage import Store
from kiosk.tools import Tools
from tests.hunt.conftest import Desk
from tests.plain import PlainWords, SeededRandom, SetClock


class FatefulClock(SetClock):
    """Asked for the time once more, it lets something happen first."""

    happens: Callable[[], object] | None = None

    def now(self) -> datetime:
        happens, self.happens = self.happens, None
        if happens is not None:
            happens()
        return super().now()


def beside(desk: Desk, clock: SetClock) -> House:
    """A second connection with all services, around the one-process lock."""
    store = Store.open(desk.house.folder.database, AREAS, clock)
    opened = OpenEvent(desk.house.folder, store, Event(store), None)
    return furnish(opened, Tools(clock, SeededRandom(3), PlainWords(), PlainWords, AREAS))


@pytest.mark.parametrize("late", [False, True])
def test_exactly_one_wins(desk: Desk, late: bool) -> None:
    (piece,) = desk.pieces()
    if late:
        desk.house.event.change("organizer", hunt_closes=desk.clock.now(), late_claims=True)
    clock = FatefulClock()
    with beside(desk, clock) as other:
        _, ana = desk.house.hunt.identify(desk.person("Ana"), Visit())
        _, bob = other.hunt.identify(desk.person("Bob"), Visit())
        won: list[model.Answer] = []
        clock.happens = lambda: won.append(desk.house.hunt.scan(piece.qr, ana)[0])
        lost, _ = other.hunt.scan(piece.qr, bob)
        assert isinstance(won[0], model.Closed if late else model.Ticketed)
        assert isinstance(lost, model.AlreadyClaimed)
        assert other.tickets.held(desk.person("Bob")) == 0
        assert other.tickets.verify_log().true
        assert len(other.hunt.late.claims()) == late


def test_the_organizer_was_faster_than_the_undo(desk: Desk) -> None:
    (piece,) = desk.pieces()
    _, visit = desk.house.hunt.identify(desk.person("Ana"), Visit())
    answer, visit = desk.house.hunt.scan(piece.qr, visit)
    assert isinstance(answer, model.Ticketed)
    with beside(desk, SetClock()) as other:
        seen = answer.receipt.tickets[0]
        other.corrections.reassign(piece.number, seen, desk.person("Cyd"), "found it first")
    assert desk.house.hunt.undo(answer.receipt, visit)[0] == model.TooLate()
    assert desk.house.hunt.correct([answer.receipt], desk.person("Bob"), visit)[0] == (model.TooLate(),)
    assert desk.house.tickets.holdings() == {desk.person("Cyd"): 1}
