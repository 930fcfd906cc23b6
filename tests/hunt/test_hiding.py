"""Hiding on a real event: what is stored, what is told, and what another connection sees."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.hunt import model as hunt
from kiosk.hunt.hiding import model
from kiosk.hunt.hiding.model import Helper, Hid, Record, Status
from kiosk.hunt.visit import Visit
from kiosk.scanning.codes import new_code
from tests.hunt.conftest import Desk
from tests.plain import SeededRandom
from tests.second_connection import SecondConnection

IDA = Helper("Ida")


def claim(desk: Desk, code: str, name: str = "Ana") -> None:
    _, visit = desk.house.hunt.identify(desk.person(name), Visit())
    desk.house.hunt.scan(code, visit)


def lies(desk: Desk, piece: str) -> tuple[Status, str]:
    one: Record = desk.house.hiding.record(piece)
    return one.status, "" if one.spot is None else one.spot.place.name


def hid(desk: Desk, code: str, place: int, helper: Helper = IDA) -> Hid:
    answer = desk.house.hiding.hide(code, place, helper)
    assert isinstance(answer, Hid)
    return answer


def test_every_call_is_settled_when_it_returns(desk: Desk) -> None:
    second, hiding = SecondConnection(desk.house.folder.database), desk.house.hiding
    first, other, third = desk.pieces(3)
    kitchen, lift = hiding.make_place("Kitchen", "Ground floor"), hiding.make_place("Lift")
    assert second.rows("SELECT name, position FROM place ORDER BY number") == [("Kitchen", 1), ("Lift", 2)]

    one = hid(desk, first.qr, kitchen.number)
    assert second.rows("SELECT place, helper, state FROM hiding JOIN piece ON number = piece") == [
        (1, "Ida", "hidden")
    ]
    moved = hid(desk, first.typed.replace("-", ""), lift.number)
    assert moved.moved_from == kitchen
    assert second.value("SELECT place FROM hiding") == lift.number
    hiding.undo(moved)
    assert second.value("SELECT place FROM hiding") == kitchen.number
    hiding.undo(one)
    assert second.rows("SELECT state, (SELECT count(*) FROM hiding) FROM piece WHERE number = 1") == [
        ("printed", 0)
    ]
    hiding.fill(hiding.plan_filling(kitchen.number, "1-2"), IDA)
    assert second.value("SELECT count(*) FROM hiding") == 2
    hiding.revalue(third.number, 5)
    assert second.value("SELECT value FROM piece WHERE number = 3") == 5
    hiding.move_place(lift.number, -1)
    assert second.value("SELECT position FROM place WHERE name = 'Lift'") == 1
    hiding.remove_place(kitchen.number, lift.number)
    assert second.rows("SELECT place FROM hiding") == [(lift.number,), (lift.number,)]
    hiding.hide_typed(other.typed, lift.number)
    second.assert_settled()
    assert desk.house.store.verify().holds


@pytest.mark.parametrize("typed", [False, True])
def test_the_answers_at_a_place(desk: Desk, typed: bool) -> None:
    hiding, random = desk.house.hiding, SeededRandom(99)
    free, found, void, old = desk.pieces(4)
    place = hiding.make_place("Kitchen").number
    claim(desk, found.qr)
    desk.house.hunt.void_pieces([void.number])
    desk.house.hunt.add_pieces(desk.house.hunt.plan_reprint([old.number]), desk.drawn())

    def ask(label: object) -> model.Answer:
        if typed:
            return hiding.hide_typed(label.typed, place)
        return hiding.hide(label.qr, place)

    assert [type(ask(one)) for one in (free, free, found, void, old)] == [
        Hid,
        model.HidAlready,
        model.FoundAlready,
        model.OutOfPlay,
        model.OldPrint,
    ]
    event = desk.house.event.info.id
    another = "000" if event != "000" else "111"
    for text, kind in (
        (new_code("M", another, random), hunt.FromAnotherEvent),
        (new_code("M", event, random), hunt.UnknownCode),
        (new_code("P", event, random), hunt.UnknownCode),
        (new_code("B", event, random), model.BallotPaper),
        (new_code("C", event, random), hunt.NotAMustache),
        ("https://example.org", hunt.NotAMustache),
        (free.qr[:-2], hunt.CouldNotRead),
        ("\x00", hunt.CouldNotRead),
    ):
        assert isinstance(hiding.hide(text, place), kind), text
    assert isinstance(hiding.hide_typed("7K3Q", place), hunt.CodeSlip)
    assert [one.status for one in hiding.records()] == [
        Status.HIDDEN,
        Status.FOUND,
        Status.VOID,
        Status.PRINTED,
    ]
    board = desk.house.hunt.board()
    assert (board.found, board.out_there, board.total) == (1, 2, 3)


def test_a_pass_says_who_hides_and_its_name_stays_with_the_people(desk: Desk) -> None:
    hiding, (piece,) = desk.house.hiding, desk.pieces()
    place, bob = hiding.make_place("Kitchen").number, desk.person("Bob")
    code = desk.house.people.issue_pass(bob, "organizer")
    answer = hiding.hide(code, place)
    assert isinstance(answer, model.HelperIs)
    assert answer.helper.person == bob
    hid(desk, piece.qr, place, answer.helper)
    assert desk.house.store.query("SELECT helper, person FROM hiding")[0][:] == ("", bob)
    spot = hiding.record(piece.number).spot
    assert spot is not None and spot.helper == answer.helper
    desk.house.people.issue_pass(bob, "organizer")
    assert hiding.hide(code, place) == hunt.PassReplaced()


def test_printed_again_has_to_be_hidden_again(desk: Desk) -> None:
    (piece,) = desk.pieces()
    place = desk.house.hiding.make_place("Kitchen").number
    hid(desk, piece.qr, place)
    planned = desk.house.hunt.plan_reprint([piece.number])
    desk.house.hunt.add_pieces(planned, desk.drawn())
    assert lies(desk, piece.number) == (Status.PRINTED, "Kitchen")
    assert desk.house.hiding.places()[0].hidden == 0
    assert desk.house.hiding.hide(piece.qr, place) == model.OldPrint(piece.number)
    again = hid(desk, planned.labels[0].qr, place)
    assert again.moved_from is None
    assert lies(desk, piece.number) == (Status.HIDDEN, "Kitchen")


def test_an_undo_that_comes_too_late_changes_nothing(desk: Desk) -> None:
    (piece,) = desk.pieces()
    kitchen, lift = (desk.house.hiding.make_place(name).number for name in ("Kitchen", "Lift"))
    first = hid(desk, piece.qr, kitchen)
    desk.clock.advance(1)
    second = hid(desk, piece.qr, lift)
    with pytest.raises(Refused, match="changed in the meantime"):
        desk.house.hiding.undo(first)
    claim(desk, piece.qr)
    with pytest.raises(Refused, match="changed in the meantime"):
        desk.house.hiding.undo(second)
    assert lies(desk, piece.number) == (Status.FOUND, "Lift")


def test_filling_is_all_or_nothing(desk: Desk) -> None:
    pieces, hiding = desk.pieces(4), desk.house.hiding
    place = hiding.make_place("Kitchen").number
    plan = hiding.plan_filling(place, "PIECE-0001 to 0004")
    claim(desk, pieces[3].qr)
    with pytest.raises(Refused):
        hiding.fill(plan)
    assert hiding.places()[0].hidden == 0
    hiding.fill(hiding.plan_filling(place, "1-4"), IDA)
    assert hiding.places()[0].hidden == 3
    for wrong in ("9", "4-1", "all of them", ""):
        with pytest.raises(Refused):
            hiding.plan_filling(place, wrong)
    with pytest.raises(Refused, match="removed"):
        hiding.plan_filling(99, "1")
    with pytest.raises(Refused, match="found or is out"):
        hiding.hide_piece(pieces[3].number, place)
    with pytest.raises(Refused, match="helper's name"):
        hiding.hide(pieces[0].qr, place, Helper("x" * 61))


def test_a_place_with_pieces_is_not_removed_and_two_never_have_one_name(desk: Desk) -> None:
    (piece,), hiding = desk.pieces(), desk.house.hiding
    kitchen, lift = hiding.make_place("Kitchen"), hiding.make_place("Lift")
    with pytest.raises(Refused, match="of this name already"):
        hiding.make_place("  KITCHEN ")
    with pytest.raises(Refused, match="of this name already"):
        hiding.rename_place(lift.number, "kitchen", "")
    hid(desk, piece.qr, kitchen.number)
    with pytest.raises(Refused, match="Move them first"):
        hiding.remove_place(kitchen.number)
    with pytest.raises(Refused, match="removed"):
        hiding.remove_place(kitchen.number, 99)
    hiding.remove_place(kitchen.number, lift.number)
    assert lies(desk, piece.number) == (Status.HIDDEN, "Lift")
    assert [one.place.name for one in hiding.places()] == ["Lift"]
    desk.house.hunt.void_pieces([piece.number])
    hiding.remove_place(lift.number)
    assert lies(desk, piece.number) == (Status.VOID, "")


def test_worth_changes_only_while_nobody_found_it(desk: Desk) -> None:
    first, second, third = desk.pieces(3)
    desk.house.hiding.revalue(first.number, 4)
    claim(desk, first.qr)
    assert desk.house.tickets.held(desk.person("Ana")) == 4
    desk.house.hunt.void_pieces([second.number])
    for piece, value in ((first, 1), (second, 2), (third, 0), (third, 21)):
        with pytest.raises(Refused):
            desk.house.hiding.revalue(piece.number, value)
    with pytest.raises(Refused, match="There is no piece"):
        desk.house.hiding.revalue("PIECE-0999", 2)
    desk.house.hiding.revalue(third.number, 7)
    assert desk.house.hunt.plan_reprint([third.number]).labels[0].value == 7


def test_no_journal_line_holds_a_place_or_a_helper(desk: Desk) -> None:
    (piece,), hiding = desk.pieces(), desk.house.hiding
    secret = hiding.make_place("Behind the walrus", "Attic")
    hiding.rename_place(secret.number, "Under the walrus", "Cellar")
    hid(desk, piece.qr, secret.number, Helper("Ida Hidden"))
    details = " ".join(row["detail"] for row in desk.house.store.query("SELECT detail FROM journal"))
    for word in ("walrus", "Attic", "Cellar", "Ida"):
        assert word not in details
    assert desk.house.store.verify().holds
