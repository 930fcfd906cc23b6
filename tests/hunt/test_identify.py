"""Who may claim how: a name, a pass or a PIN, enforced below every screen."""

from __future__ import annotations

import pytest

from kiosk.event.model import Way
from kiosk.hunt import model
from kiosk.hunt.model import Ticketed
from kiosk.hunt.visit import Visit
from tests.hunt.conftest import Desk
from tests.second_connection import SecondConnection


def ask(desk: Desk, way: Way) -> None:
    desk.house.event.change("organizer", identify={"hunt": way})


def pass_of(desk: Desk, name: str) -> str:
    return desk.house.people.issue_pass(desk.person(name), "organizer")


def pin_of(desk: Desk, name: str) -> str:
    return desk.house.pins.renew(desk.person(name), "organizer")


def another(digits: str) -> str:
    return f"{(int(digits) + 1) % 10_000:04d}"


def found(desk: Desk) -> int:
    return desk.house.hunt.board().found


@pytest.mark.parametrize("way", ["pin", "pass"])
def test_a_name_alone_claims_nothing(desk: Desk, way: Way) -> None:
    ask(desk, way)
    (piece,) = desk.pieces()
    ana = desk.person("Ana")
    asked, visit = desk.house.hunt.scan(piece.qr, Visit())
    assert isinstance(asked, model.WhoAreYou) and asked.way == way
    answer, after = desk.house.hunt.identify(ana, visit)
    assert isinstance(answer, model.NoPinYet if way == "pin" else model.WhoAreYou)
    assert after == visit
    forged, _ = desk.house.hunt.scan(piece.qr, Visit(person=ana))
    assert isinstance(forged, model.WhoAreYou)
    assert found(desk) == 0


def test_a_pass_is_enough_everywhere(desk: Desk) -> None:
    for way, piece in zip(("name", "pin", "pass"), desk.pieces(3), strict=True):
        ask(desk, way)  # type: ignore[arg-type]
        _, visit = desk.house.hunt.scan(piece.qr, Visit())
        answer, visit = desk.house.hunt.scan(pass_of(desk, "Ana"), visit)
        assert isinstance(answer, Ticketed) and visit.proved, way
    assert found(desk) == 3


def test_a_name_and_its_pin(desk: Desk) -> None:
    ask(desk, "pin")
    digits, ana = pin_of(desk, "Ana"), desk.person("Ana")
    first, second = desk.pieces(2)
    _, visit = desk.house.hunt.scan(first.qr, Visit())
    answer, visit = desk.house.hunt.identify(ana, visit)
    assert isinstance(answer, model.PinPlease) and (answer.person, len(answer.pieces)) == (ana, 1)
    wrong, visit = desk.house.hunt.identify_by_pin(ana, another(digits), visit)
    assert wrong == model.PinWrong(ana, answer.pieces, 4)
    assert found(desk) == 0
    ticket, visit = desk.house.hunt.identify_by_pin(ana, digits, visit)
    assert isinstance(ticket, Ticketed) and visit.proved
    next_one, _ = desk.house.hunt.scan(second.qr, visit)
    assert isinstance(next_one, Ticketed)
    again, _ = desk.house.hunt.scan(first.qr, desk.house.hunt.scan(pass_of(desk, "Ana"), Visit())[1])
    assert isinstance(again, model.AlreadyYours)
    SecondConnection(desk.house.folder.database).assert_settled()


def test_a_pin_does_not_stand_for_a_pass(desk: Desk) -> None:
    ask(desk, "pass")
    digits = pin_of(desk, "Ana")
    (piece,) = desk.pieces()
    _, visit = desk.house.hunt.scan(piece.qr, Visit())
    answer, after = desk.house.hunt.identify_by_pin(desk.person("Ana"), digits, visit)
    assert isinstance(answer, model.WhoAreYou) and after == visit and found(desk) == 0


def test_five_wrong_pins_wait_and_the_piece_stays_free(desk: Desk) -> None:
    ask(desk, "pin")
    digits, ana = pin_of(desk, "Ana"), desk.person("Ana")
    _, visit = desk.house.hunt.scan(desk.pieces()[0].qr, Visit())
    for _ in range(5):
        answer, visit = desk.house.hunt.identify_by_pin(ana, another(digits), visit)
    assert isinstance(answer, model.PinWait) and answer.seconds == 30
    assert isinstance(desk.house.hunt.identify_by_pin(ana, digits, visit)[0], model.PinWait)
    desk.clock.advance(30)
    assert desk.house.hunt.pin_wait(ana) == 0
    assert isinstance(desk.house.hunt.identify_by_pin(ana, digits, visit)[0], Ticketed)


@pytest.mark.parametrize("way", ["pin", "pass"])
def test_not_you_obeys_too(desk: Desk, way: Way) -> None:
    ask(desk, way)
    (piece,) = desk.pieces()
    hunt, bob = desk.house.hunt, desk.person("Bob")
    digits = pin_of(desk, "Bob")
    _, visit = hunt.scan(piece.qr, Visit())
    ticket, visit = hunt.scan(pass_of(desk, "Ana"), visit)
    assert isinstance(ticket, Ticketed)
    receipts = (ticket.receipt,)
    (asked,), after = hunt.correct(receipts, bob, visit)
    assert isinstance(asked, model.PinPlease if way == "pin" else model.WhoAreYou) and after == visit
    (wrong,), _ = hunt.correct_by_pin(receipts, bob, another(digits), visit)
    assert isinstance(wrong, model.PinWrong)
    (by_pin,), moved = hunt.correct_by_pin(receipts, bob, digits, visit)
    assert isinstance(by_pin, Ticketed if way == "pin" else model.WhoAreYou)
    if way == "pass":
        steps = hunt.correct_by_pass(receipts, pass_of(desk, "Bob"), visit)
        assert steps is not None
        (by_pass,), moved = steps
        assert isinstance(by_pass, Ticketed)
    assert (desk.house.tickets.held(bob), moved.person, moved.proved) == (1, bob, True)


def test_not_you_with_a_pass_that_is_none(desk: Desk) -> None:
    ask(desk, "pass")
    old = pass_of(desk, "Bob")
    pass_of(desk, "Bob")
    _, visit = desk.house.hunt.scan(desk.pieces()[0].qr, Visit())
    ticket, visit = desk.house.hunt.scan(pass_of(desk, "Ana"), visit)
    assert isinstance(ticket, Ticketed)
    receipts = (ticket.receipt,)
    assert desk.house.hunt.correct_by_pass(receipts, "https://example.invalid", visit) is None
    assert desk.house.hunt.correct_by_pass(receipts, old, visit) == ((model.PassReplaced(),), visit)
    assert desk.house.tickets.held(desk.person("Ana")) == 1


def test_a_late_piece_is_kept_for_whoever_proves(desk: Desk) -> None:
    ask(desk, "pass")
    (piece,) = desk.pieces()
    desk.house.event.change("organizer", hunt_closes=desk.clock.now(), late_claims=True)
    _, visit = desk.house.hunt.scan(piece.qr, Visit(person=desk.person("Ana")))
    assert desk.house.hunt.late.claims() == ()
    answer, _ = desk.house.hunt.scan(pass_of(desk, "Ana"), visit)
    assert answer == model.Closed(kept=True)
