from __future__ import annotations

from datetime import time

from kiosk.hunt import model
from kiosk.hunt.model import Ticketed
from kiosk.hunt.visit import Visit
from tests.hunt.conftest import Desk


def claim(desk: Desk, code: str, name: str = "Ana") -> tuple[model.Receipt, Visit]:
    _, visit = desk.house.hunt.identify(desk.person(name), Visit())
    answer, visit = desk.house.hunt.scan(code, visit)
    assert isinstance(answer, Ticketed)
    return answer.receipt, visit


def test_undo_frees_the_piece_for_ten_seconds(desk: Desk) -> None:
    (piece,) = desk.pieces(value=2)
    receipt, visit = claim(desk, piece.qr)
    desk.clock.advance(9.9)
    answer, visit = desk.house.hunt.undo(receipt, visit)
    assert answer == model.Undone(piece.number, 0)
    assert visit.receipts == ()
    assert desk.house.hunt.board().found == 0
    again, _ = desk.house.hunt.scan(piece.qr, visit)
    assert isinstance(again, Ticketed)
    assert again.receipt.tickets == ("T-000003", "T-000004")
    assert desk.house.tickets.verify_log().true


def test_undo_after_ten_seconds_changes_nothing(desk: Desk) -> None:
    (piece,) = desk.pieces()
    receipt, visit = claim(desk, piece.qr)
    desk.clock.advance(10.1)
    assert desk.house.hunt.undo(receipt, visit) == (model.TooLate(), visit)
    assert desk.house.tickets.held(receipt.person) == 1


def test_a_jump_of_the_wall_clock_changes_no_deadline(desk: Desk) -> None:
    (piece,) = desk.pieces()
    receipt, visit = claim(desk, piece.qr)
    desk.clock.set(desk.clock.now().replace(year=2031))
    answer, _ = desk.house.hunt.undo(receipt, visit)
    assert isinstance(answer, model.Undone)


def test_undo_twice_is_undo_once_and_never_undoes_another_claim(desk: Desk) -> None:
    (piece,) = desk.pieces()
    receipt, visit = claim(desk, piece.qr)
    desk.house.hunt.undo(receipt, visit)
    assert isinstance(desk.house.hunt.undo(receipt, visit)[0], model.Undone)
    claim(desk, piece.qr, "Bob")
    assert desk.house.hunt.undo(receipt, visit)[0] == model.TooLate()
    assert desk.house.tickets.held(desk.person("Bob")) == 1
    assert desk.house.tickets.last_seal().n == 3


def test_not_you_moves_the_piece_to_somebody_else(desk: Desk) -> None:
    first, second = desk.pieces(2)
    _, visit = claim(desk, first.qr, "Ana")
    answer, visit = desk.house.hunt.scan(second.qr, visit)
    assert isinstance(answer, Ticketed)
    bob = desk.person("Bob")
    (corrected,), visit = desk.house.hunt.correct([answer.receipt], bob, visit)
    assert isinstance(corrected, Ticketed)
    assert (corrected.receipt.person, corrected.receipt.tickets) == (bob, ("T-000003",))
    assert (visit.person, visit.receipts) == (bob, (corrected.receipt,))
    assert desk.house.tickets.held(desk.person("Ana")) == 1
    assert desk.house.hunt.scan(second.qr, visit)[0] == model.YouHaveThisOne(corrected.receipt)
    assert isinstance(desk.house.hunt.scan(first.qr, visit)[0], model.AlreadyClaimed)
    undone, _ = desk.house.hunt.undo(corrected.receipt, visit)
    assert isinstance(undone, model.Undone)
    assert desk.house.tickets.verify_log().true


def test_a_correction_has_its_minute_and_its_hours(desk: Desk) -> None:
    first, second = desk.pieces(2)
    receipt, visit = claim(desk, first.qr, "Cyd")
    same = desk.house.hunt.correct([receipt], receipt.person, visit)
    assert same == ((model.YouHaveThisOne(receipt),), visit)
    desk.house.event.change("organizer", shifts={"Night Owls": (time(22), time(6))})
    (answer,), _ = desk.house.hunt.correct([receipt], desk.person("Ana"), visit)
    assert isinstance(answer, model.OutsideShift)
    desk.clock.advance(61)
    assert desk.house.hunt.correct([receipt], desk.person("Dara"), visit) == ((model.TooLate(),), visit)
    assert desk.house.tickets.held(desk.person("Cyd")) == 1
    assert second.number == "PIECE-0002"
