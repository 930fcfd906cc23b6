"""Every row of the table "Claim", with nobody identified and with somebody."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from kiosk.hunt import model
from kiosk.hunt.model import Look, Ticketed, WhoAreYou
from kiosk.hunt.visit import Visit
from kiosk.scanning.codes import new_code, new_typed_code
from tests.hunt.conftest import Desk
from tests.plain import SeededRandom


def identified(desk: Desk, name: str = "Ana") -> Visit:
    _, visit = desk.house.hunt.identify(desk.person(name), Visit())
    return visit


def proved(desk: Desk, name: str) -> Visit:
    _, visit = desk.house.hunt.scan(desk.house.people.issue_pass(desk.person(name), "organizer"), Visit())
    return visit


def claimed_by(desk: Desk, name: str, code: str) -> model.Receipt:
    answer, _ = desk.house.hunt.scan(code, identified(desk, name))
    assert isinstance(answer, Ticketed)
    return answer.receipt


def test_a_free_piece_asks_who_you_are_then_gives_its_tickets(desk: Desk) -> None:
    (piece,) = desk.pieces()
    asked, visit = desk.house.hunt.scan(piece.qr, Visit())
    assert asked == WhoAreYou((Look(piece.style, 1),))
    answer, visit = desk.house.hunt.identify(desk.person("Ana"), visit)
    assert isinstance(answer, Ticketed)
    receipt = answer.receipt
    assert (receipt.tickets, receipt.source, receipt.held) == (("T-000001",), "PIECE-0001", 1)
    assert receipt.standing == model.Standing("Night Owls", 1, 2, 1)
    assert visit.receipts == (receipt,)
    assert not visit.waiting


def test_a_free_piece_is_claimed_at_once_by_somebody_known(desk: Desk) -> None:
    (golden,) = desk.pieces(value=3)
    answer, _ = desk.house.hunt.scan(golden.qr, identified(desk))
    assert isinstance(answer, Ticketed)
    assert answer.receipt.tickets == ("T-000001", "T-000002", "T-000003")
    assert answer.receipt.held == 3


def test_several_pieces_wait_for_a_name_and_are_claimed_together(desk: Desk) -> None:
    first, second, third = desk.pieces(3)
    visit = Visit()
    for piece in (first, second, first, third):
        asked, visit = desk.house.hunt.scan(piece.qr, visit)
    assert isinstance(asked, WhoAreYou)
    assert len(asked.pieces) == 3
    answer, visit = desk.house.hunt.identify(desk.person("Ana"), visit)
    assert isinstance(answer, Ticketed)
    assert {one.source for one in (answer.receipt, *answer.also)} == {
        "PIECE-0001",
        "PIECE-0002",
        "PIECE-0003",
    }
    assert answer.receipt.source == "PIECE-0003"
    assert answer.receipt.held == 3


def test_claimed_in_this_visit(desk: Desk) -> None:
    (piece,) = desk.pieces()
    first, visit = desk.house.hunt.scan(piece.qr, identified(desk))
    assert isinstance(first, Ticketed)
    for scan in (desk.house.hunt.scan(piece.qr, visit), desk.house.hunt.type_code(piece.typed, visit)):
        assert scan == (model.YouHaveThisOne(first.receipt), visit)
    assert desk.house.tickets.held(desk.person("Ana")) == 1


@pytest.mark.parametrize("name", [None, "Bob", "Ana"])
def test_claimed_before_never_says_whose(desk: Desk, name: str | None) -> None:
    (piece,) = desk.pieces()
    claimed_by(desk, "Ana", piece.qr)
    visit = identified(desk, name) if name else Visit()
    answer, after = desk.house.hunt.scan(piece.qr, visit)
    assert answer == model.AlreadyClaimed(Look(piece.style, 1))
    assert after == visit


def test_claimed_before_tells_its_proved_owner(desk: Desk) -> None:
    (piece,) = desk.pieces()
    claimed_by(desk, "Ana", piece.qr)
    answer, _ = desk.house.hunt.scan(piece.qr, proved(desk, "Ana"))
    assert answer == model.AlreadyYours(Look(piece.style, 1), ("T-000001",))
    answer, _ = desk.house.hunt.scan(piece.qr, proved(desk, "Bob"))
    assert isinstance(answer, model.AlreadyClaimed)


@pytest.mark.parametrize("name", [None, "Ana"])
def test_void_and_reprinted(desk: Desk, name: str | None) -> None:
    void, old = desk.pieces(2)
    desk.house.hunt.void_pieces([void.number])
    planned = desk.house.hunt.plan_reprint([old.number])
    desk.house.hunt.add_pieces(planned, desk.drawn())
    visit = identified(desk, name) if name else Visit()
    for code in (void.qr, old.qr):
        assert desk.house.hunt.scan(code, visit) == (model.Replaced(), visit)
    assert desk.house.hunt.type_code(old.typed, visit)[0] == model.Replaced()
    assert isinstance(desk.house.hunt.scan(planned.labels[0].qr, visit)[0], Ticketed | WhoAreYou)


@pytest.mark.parametrize("name", [None, "Ana"])
def test_not_open_yet_and_closed(desk: Desk, name: str | None) -> None:
    (piece,) = desk.pieces()
    visit = identified(desk, name) if name else Visit()
    now = desk.clock.now()
    opens = now + timedelta(hours=1)
    desk.house.event.change("organizer", hunt_opens=opens, hunt_closes=opens + timedelta(days=4))
    assert desk.house.hunt.scan(piece.qr, visit) == (model.NotOpenYet(opens), visit)
    desk.clock.set(opens + timedelta(days=4))
    assert desk.house.hunt.scan(piece.qr, visit) == (model.Closed(kept=False), visit)
    assert desk.house.hunt.late.claims() == ()


def test_a_late_claim_is_kept_once(desk: Desk) -> None:
    (piece,) = desk.pieces()
    desk.house.event.change("organizer", hunt_closes=desk.clock.now(), late_claims=True)
    asked, visit = desk.house.hunt.scan(piece.qr, Visit())
    assert isinstance(asked, WhoAreYou)
    answer, visit = desk.house.hunt.identify(desk.person("Ana"), visit)
    assert answer == model.Closed(kept=True)
    assert desk.house.hunt.scan(piece.qr, visit)[0] == model.Closed(kept=True)
    assert isinstance(desk.house.hunt.scan(piece.qr, identified(desk, "Bob"))[0], model.AlreadyClaimed)
    assert isinstance(desk.house.hunt.scan(piece.qr, Visit())[0], model.AlreadyClaimed)
    (late,) = desk.house.hunt.late.claims()
    assert (late.piece, late.person) == (piece.number, desk.person("Ana"))
    assert desk.house.tickets.held(desk.person("Ana")) == 0


def test_outside_the_hours_of_the_shift(desk: Desk) -> None:
    first, second = desk.pieces(2)
    night = (time(22), time(6))
    desk.house.event.change("organizer", shifts={"Night Owls": night})
    assert isinstance(desk.house.hunt.scan(first.qr, Visit())[0], WhoAreYou)
    assert desk.house.hunt.scan(first.qr, identified(desk, "Ana"))[0] == model.OutsideShift(*night)
    assert isinstance(desk.house.hunt.scan(first.qr, identified(desk, "Cyd"))[0], Ticketed)
    desk.clock.set(desk.clock.now().replace(hour=23))
    assert isinstance(desk.house.hunt.scan(second.qr, identified(desk, "Ana"))[0], Ticketed)


@pytest.mark.parametrize("name", [None, "Ana"])
def test_what_is_not_a_piece_of_this_event(desk: Desk, name: str | None) -> None:
    event = desk.house.event.info.id
    another = "000" if event != "000" else "111"
    random = SeededRandom(99)
    ballot, certificate = new_code("B", event, random), new_code("C", event, random)
    visit = identified(desk, name) if name else Visit()
    rows: list[tuple[str, model.Answer]] = [
        (new_code("M", another, random), model.FromAnotherEvent()),
        (new_code("M", event, random), model.UnknownCode()),
        (new_code("P", event, random), model.UnknownCode()),
        (new_typed_code(random), model.UnknownCode()),
        (ballot, model.NotAMustache("text")),
        (certificate, model.NotAMustache("text")),
        ("https://example.org/win", model.NotAMustache("web")),
        ("WIFI:T:WPA;S:guest;P:secret;;", model.NotAMustache("wifi")),
        ("BEGIN:VCARD\nFN:Ana\nEND:VCARD", model.NotAMustache("contact")),
        ("a walrus", model.NotAMustache("text")),
        ("\x00\x07", model.CouldNotRead()),
        ("Z" * 500, model.CouldNotRead()),
    ]
    for text, expected in rows:
        assert desk.house.hunt.scan(text, visit) == (expected, visit), text


def test_a_slip_of_a_typed_code_is_explained(desk: Desk) -> None:
    (piece,) = desk.pieces()
    letters = piece.typed.replace("-", "")
    wrong = ("1" if letters[0] != "1" else "2") + letters[1:]
    for typed, reason in (
        (wrong, "check"),
        (letters[:-1], "short"),
        ("", "empty"),
        ("U" + letters[1:], "letter"),
    ):
        answer, _ = desk.house.hunt.type_code(typed, Visit())
        assert isinstance(answer, model.CodeSlip)
        assert answer.slip.reason == reason
    assert isinstance(desk.house.hunt.type_code(piece.typed.lower(), Visit())[0], WhoAreYou)


def test_a_pass_greets_proves_and_changes_the_person(desk: Desk) -> None:
    hunt, ana, bob = desk.house.hunt, desk.person("Ana"), desk.person("Bob")
    code = desk.house.people.issue_pass(bob, "organizer")
    first, second = desk.pieces(2)
    _, visit = hunt.scan(first.qr, identified(desk, "Ana"))
    greeting, visit = hunt.scan(code, visit)
    assert greeting == model.Greeting(bob, 0, model.Standing("Night Owls", 1, 2, 1), own=())
    assert (visit.person, visit.proved, visit.receipts) == (bob, True, ())
    hunt.scan(second.qr, visit)
    assert (desk.house.tickets.held(ana), desk.house.tickets.held(bob)) == (1, 1)
    desk.house.people.issue_pass(bob, "organizer")
    assert hunt.scan(code, visit) == (model.PassReplaced(), visit)


def test_a_pass_also_answers_who_you_are(desk: Desk) -> None:
    (piece,) = desk.pieces()
    code = desk.house.people.issue_pass(desk.person("Bob"), "organizer")
    _, visit = desk.house.hunt.scan(piece.qr, Visit())
    answer, visit = desk.house.hunt.scan(code, visit)
    assert isinstance(answer, Ticketed)
    assert answer.receipt.person == desk.person("Bob")


def test_the_same_person_retrying_the_same_piece_gets_the_same_receipt(desk: Desk) -> None:
    """The answer was lost on its way to the screen: only the visit from before the claim is there."""
    (piece,) = desk.pieces(value=2)
    _, waiting = desk.house.hunt.scan(piece.qr, Visit())
    first, _ = desk.house.hunt.identify(desk.person("Ana"), waiting)
    again, _ = desk.house.hunt.identify(desk.person("Ana"), waiting)
    assert isinstance(first, Ticketed)
    assert first == again
    other, _ = desk.house.hunt.identify(desk.person("Bob"), waiting)
    assert isinstance(other, model.AlreadyClaimed)
    assert desk.house.tickets.last_seal().n == 2


def test_somebody_who_left_cannot_claim(desk: Desk) -> None:
    from kiosk.answers import Refused

    with pytest.raises(Refused):
        desk.house.hunt.identify("P-000000", Visit())


def test_looking_changes_nothing(desk: Desk) -> None:
    (piece,) = desk.pieces(value=5)
    assert desk.house.hunt.look_at(piece.qr) == Look(piece.style, 5)
    assert desk.house.hunt.look_at("hello") is None
    assert desk.house.hunt.board().found == 0


def test_a_second_scan_within_another_visit_is_not_this_visit(desk: Desk) -> None:
    (piece,) = desk.pieces()
    receipt = claimed_by(desk, "Ana", piece.qr)
    stranger = replace(identified(desk, "Bob"), receipts=(replace(receipt, tickets=("T-000009",)),))
    assert isinstance(desk.house.hunt.scan(piece.qr, stranger)[0], model.AlreadyClaimed)
