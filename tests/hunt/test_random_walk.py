"""A long, seeded muddle of visitors: whatever they do, the numbers agree with each other and with the log."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from kiosk.answers import Refused
from kiosk.hunt.hiding.model import Hid, Status
from kiosk.hunt.model import TooLate, Undone
from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.visit import Visit
from kiosk.tickets.model import Kind
from kiosk.tickets.store import all_tickets, log_lines
from tests.hunt.conftest import Desk


class Muddle:
    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.chance, self.visit = desk, random.Random(seed), Visit()
        self.labels: list[PieceLabel] = [*desk.pieces(12), *desk.pieces(4, value=3)]
        self.people = [desk.person(name) for name in ("Ana", "Bob", "Cyd", "Dara")]
        self.places = [desk.house.hiding.make_place(name).number for name in ("Kitchen", "Lift")]
        self.hidden: list[Hid] = []
        self.passes = [desk.house.people.issue_pass(person, "organizer") for person in self.people]

    def step(self) -> None:
        moves = (self.scan, self.scan, self.scan, self.type, self.identify, self.show_pass)
        self.chance.choice(
            (*moves, self.undo, self.correct, self.leave, self.wait, self.reprint, self.hide, self.unhide)
        )()

    def scan(self) -> None:
        _, self.visit = self.desk.house.hunt.scan(self.chance.choice(self.labels).qr, self.visit)

    def type(self) -> None:
        _, self.visit = self.desk.house.hunt.type_code(self.chance.choice(self.labels).typed, self.visit)

    def identify(self) -> None:
        _, self.visit = self.desk.house.hunt.identify(self.chance.choice(self.people), self.visit)

    def show_pass(self) -> None:
        _, self.visit = self.desk.house.hunt.scan(self.chance.choice(self.passes), self.visit)

    def undo(self) -> None:
        if self.visit.receipts:
            receipt = self.chance.choice(self.visit.receipts)
            answer, self.visit = self.desk.house.hunt.undo(receipt, self.visit)
            assert isinstance(answer, Undone | TooLate)

    def correct(self) -> None:
        if self.visit.receipts:
            receipt, person = self.chance.choice(self.visit.receipts), self.chance.choice(self.people)
            _, self.visit = self.desk.house.hunt.correct([receipt], person, self.visit)

    def leave(self) -> None:
        self.visit = Visit()

    def wait(self) -> None:
        self.desk.clock.advance(self.chance.choice((1, 5, 11, 70)))

    def hide(self) -> None:
        code, place = self.chance.choice(self.labels).qr, self.chance.choice(self.places)
        answer = self.desk.house.hiding.hide(code, place)
        if isinstance(answer, Hid):
            self.hidden.append(answer)

    def unhide(self) -> None:
        if self.hidden:
            with suppress(Refused):
                self.desk.house.hiding.undo(self.hidden.pop())

    def reprint(self) -> None:
        try:
            planned = self.desk.house.hunt.plan_reprint([self.chance.choice(self.labels).number])
        except Refused:
            return
        self.desk.house.hunt.add_pieces(planned, self.desk.drawn())
        self.labels.extend(planned.labels)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_numbers_always_agree(desk: Desk, seed: int) -> None:
    muddle = Muddle(desk, seed)
    for _ in range(120):
        muddle.step()
        assert all(one.person == muddle.visit.person for one in muddle.visit.receipts)
    tickets = desk.house.tickets
    living = [ticket for ticket in all_tickets(desk.house.store) if not ticket.void]
    claimed = tickets.claimed("PIECE-")
    values = {label.number: label.value for label in muddle.labels}
    assert len(living) == sum(tickets.holdings().values()) == sum(values[source] for source in claimed)
    assert {ticket.source: ticket.person for ticket in living} == claimed
    board = desk.house.hunt.board()
    assert (board.found, board.total) == (len(claimed), 16)
    assert len(desk.house.hunt.missing()) == board.out_there
    records = desk.house.hiding.records()
    assert {one.piece.id for one in records if one.status is Status.FOUND} == set(claimed)
    assert all(one.spot is not None for one in records if one.status is Status.HIDDEN)
    counts = desk.house.hiding.places()
    assert sum(one.hidden for one in counts) == sum(one.status is Status.HIDDEN for one in records)
    kinds = {line.kind for line in log_lines(desk.house.store)}
    assert kinds == {Kind.CLAIM, Kind.VOID}
    assert tickets.verify_log().true
    assert desk.house.store.verify().holds
