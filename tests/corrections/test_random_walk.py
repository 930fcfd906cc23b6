"""A long, seeded muddle of visitors and organizers: log, tickets, holdings and claims always agree."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import suppress

import pytest

from kiosk.answers import Refused
from kiosk.corrections.model import WORDS, Verdict
from kiosk.hunt.model import Ticketed
from kiosk.hunt.pieces import PREFIX
from kiosk.hunt.visit import Visit
from kiosk.tickets.store import all_tickets, entries_of
from tests.hunt.conftest import Desk

SURPRISE = "a reason"


class Muddle:
    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.chance = desk, random.Random(seed)
        self.labels = [*desk.pieces(8), *desk.pieces(3, value=3)]
        self.people = [desk.person(name) for name in ("Ana", "Bob", "Cyd", "Dara")]
        self.done: Counter[str] = Counter()
        self.draws = 0

    def step(self) -> None:
        fixes = (self.reassign, self.take_back, self.void, self.grant, self.ungrant, self.merge, self.freeze)
        weights = (5, 3, 0.5, 3, 2, 0.5, 0.2)
        calls = (self.claim, self.undo, *fixes)
        (call,) = self.chance.choices(calls, (6, 6, *weights))
        try:
            call()
            self.done[call.__name__] += 1
        except Refused:
            self.done["refused"] += 1

    def claim(self) -> None:
        label = self.chance.choice(self.labels)
        _, visit = self.desk.house.hunt.identify(self.chance.choice(self.people), Visit())
        answer, visit = self.desk.house.hunt.scan(label.qr, visit)
        if isinstance(answer, Ticketed) and self.chance.random() < 0.3:
            self.desk.house.hunt.undo(answer.receipt, visit)

    def seen(self) -> tuple[str, str]:
        piece = self.chance.choice(self.labels).number
        claim = self.desk.house.tickets.claim_of(piece)
        return piece, claim.tickets[0] if claim else ""

    def reassign(self) -> None:
        self.desk.house.corrections.reassign(*self.seen(), self.chance.choice(self.people), SURPRISE)

    def take_back(self) -> None:
        self.desk.house.corrections.take_back(*self.seen(), SURPRISE)

    def void(self) -> None:
        self.desk.house.corrections.void_piece(*self.seen(), SURPRISE)

    def grant(self) -> None:
        word, count = self.chance.choice(WORDS), self.chance.randint(1, 4)
        self.desk.house.corrections.grant(self.chance.choice(self.people), word, count, SURPRISE)

    def ungrant(self) -> None:
        granted = self.desk.house.store.query("SELECT first FROM granted")
        if granted:
            first = f"T-{self.chance.choice(granted)['first']:06d}"
            self.desk.house.corrections.take_back_grant(first, SURPRISE)

    def merge(self) -> None:
        stays, goes = self.chance.choice(self.people), self.chance.choice(self.people)
        self.desk.house.corrections.merge(stays, goes, SURPRISE)

    def undo(self) -> None:
        for one in self.desk.house.corrections.put_right(count=4):
            if one.verdict is Verdict.YES:
                self.desk.house.corrections.undo(one.correction.id)
                return

    def freeze(self) -> None:
        self.draws += 1
        with self.desk.house.store.transaction("organizer") as tx:
            self.desk.house.tickets.freeze(tx, f"DRAW-{self.draws}")
            tx.record("draw-frozen", draw=f"DRAW-{self.draws}")

    def agrees(self) -> None:
        house = self.desk.house
        living = [ticket for ticket in all_tickets(house.store) if not ticket.void]
        entries = [one for person in self.people for one in entries_of(house.store, person) if not one.void]
        assert Counter(ticket.person for ticket in living) == house.tickets.holdings()
        assert sorted(t for one in entries for t in one.tickets) == [ticket.number for ticket in living]
        assert house.tickets.claimed(PREFIX) == {
            one.source: one.person for one in entries if one.source.startswith(PREFIX)
        }
        merged = {row["person"] for row in house.store.query("SELECT person FROM merged WHERE undone = 0")}
        active = {person.id for person in house.people.all_active()}
        assert active == set(self.people) - merged
        assert not merged & house.tickets.holdings().keys()
        assert house.tickets.verify_log().true


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_numbers_always_agree(desk: Desk, seed: int) -> None:
    muddle = Muddle(desk, seed)
    for at in range(140):
        muddle.step()
        if at % 10 == 0:
            muddle.agrees()
    muddle.agrees()
    assert desk.house.store.verify().holds
    assert {"claim", "reassign", "take_back", "grant", "undo"} <= muddle.done.keys()


@pytest.mark.parametrize("seed", [5, 6])
def test_all_of_it_undone_is_as_before(desk: Desk, seed: int) -> None:
    muddle = Muddle(desk, seed)
    for _ in range(12):
        muddle.claim()
    before = desk.house.tickets.holdings(), desk.house.tickets.claimed(PREFIX), desk.house.people.all_active()
    fixes = (muddle.reassign, muddle.take_back, muddle.void, muddle.grant, muddle.ungrant, muddle.merge)
    for _ in range(40):
        with suppress(Refused):
            muddle.chance.choice((*fixes, muddle.undo))()
    done = [one for one in desk.house.corrections.put_right() if one.verdict is not Verdict.UNDONE]
    assert len(done) > 10
    for one in done:
        desk.house.corrections.undo(one.correction.id)
    assert before == (
        desk.house.tickets.holdings(),
        desk.house.tickets.claimed(PREFIX),
        desk.house.people.all_active(),
    )
    muddle.agrees()
