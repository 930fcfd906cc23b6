"""Once a draw counts on tickets, nobody changes them: no organizer, no visitor, no statement of SQL."""

from __future__ import annotations

import sqlite3

import pytest

from kiosk.corrections.model import Verdict
from kiosk.hunt import model
from kiosk.hunt.visit import Visit
from tests.corrections.conftest import claimed, state
from tests.corrections.test_putting_right import holdings, refused, verdicts, whole
from tests.hunt.conftest import Desk

WHY = "because"


def freeze(desk: Desk, draw: str = "DRAW-1") -> None:
    with desk.house.store.transaction("organizer") as tx:
        seal = desk.house.tickets.freeze(tx, draw)
        tx.record("draw-frozen", draw=draw, log=seal.n)


def test_the_organizer_can_change_nothing_that_is_frozen(desk: Desk) -> None:
    corrections, bob = desk.house.corrections, desk.person("Bob")
    piece, seen = claimed(desk, "Ana")
    corrections.grant(desk.person("Cyd"), "HELP", 2, WHY)
    freeze(desk)
    assert desk.house.tickets.frozen_through() == 3
    for attempt in (
        lambda: corrections.reassign(piece.number, seen, bob, WHY),
        lambda: corrections.take_back(piece.number, seen, WHY),
        lambda: corrections.void_piece(piece.number, seen, WHY),
        lambda: corrections.take_back_grant("T-000002", WHY),
        lambda: corrections.merge(bob, desk.person("Ana"), WHY),
        lambda: corrections.merge(bob, desk.person("Cyd"), WHY),
        lambda: corrections.undo(1),
    ):
        assert "A draw counts on these" in refused(desk, attempt)
    assert verdicts(desk) == [Verdict.FROZEN]
    card = desk.house.finding.piece(piece.number)
    assert card is not None and card.frozen


def test_what_comes_later_is_free_until_the_next_draw(desk: Desk) -> None:
    corrections, ana, dara = desk.house.corrections, desk.person("Ana"), desk.person("Dara")
    claimed(desk, "Ana")
    freeze(desk)
    piece, seen = claimed(desk, "Ana")
    number = corrections.reassign(piece.number, seen, dara, WHY)
    corrections.undo(number)
    corrections.merge(ana, dara, WHY)
    assert holdings(desk) == {"Ana": 2}
    freeze(desk, "DRAW-2")
    assert verdicts(desk)[1] is Verdict.UNDONE
    assert desk.house.tickets.frozen_through() == desk.house.tickets.last_seal().n
    whole(desk)


def test_a_merge_without_tickets_is_no_matter_of_a_draw(desk: Desk) -> None:
    claimed(desk, "Ana")
    freeze(desk)
    number = desk.house.corrections.merge(desk.person("Ana"), desk.person("Bob"), WHY)
    desk.house.corrections.undo(number)
    assert desk.person("Bob")


def test_a_visitor_is_too_late(desk: Desk) -> None:
    (piece,) = desk.pieces()
    _, visit = desk.house.hunt.identify(desk.person("Ana"), Visit())
    answer, visit = desk.house.hunt.scan(piece.qr, visit)
    assert isinstance(answer, model.Ticketed)
    freeze(desk)
    before = state(desk)
    assert desk.house.hunt.undo(answer.receipt, visit)[0] == model.TooLate()
    assert desk.house.hunt.correct([answer.receipt], desk.person("Bob"), visit)[0] == (model.TooLate(),)
    assert state(desk) == before


def test_the_database_itself_says_no(desk: Desk) -> None:
    piece, _ = claimed(desk, "Ana")
    freeze(desk)
    before = state(desk)
    with pytest.raises(sqlite3.IntegrityError, match="froze"), desk.house.store.transaction("command") as tx:
        claim = desk.house.tickets.standing(tx, piece.number)
        assert claim is not None
        desk.house.tickets.void(tx, claim)
    with pytest.raises(sqlite3.IntegrityError, match="froze"), desk.house.store.transaction("command") as tx:
        tx.execute("UPDATE ticket SET person = 'P-OTHERS'")
    with pytest.raises(sqlite3.IntegrityError):
        freeze(desk)
    assert state(desk) == before
