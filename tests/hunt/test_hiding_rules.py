"""Names, numbers, answers and the walk, as tables."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.answers import Refused
from kiosk.hunt.hiding import rules
from kiosk.hunt.hiding.model import (
    FoundAlready,
    Helper,
    HidAlready,
    OldPrint,
    OutOfPlay,
    Place,
    Record,
    Spot,
    Status,
)
from kiosk.hunt.hiding.rules import Known, Next
from kiosk.hunt.model import Look, UnknownCode
from kiosk.hunt.pieces import Piece, State, piece_id

KITCHEN = Place(1, "Kitchen, fridge", "Ground floor", 2)
LIFT = Place(2, "Lift 12", "", 1)
NOON = datetime(2026, 3, 16, 12, tzinfo=UTC)


def record(number: int, status: Status, place: Place | None = None, helper: str = "") -> Record:
    state = State.HIDDEN if status is Status.FOUND else State(status.value)
    spot = None if place is None else Spot(place, Helper(helper), NOON)
    return Record(Piece(piece_id(number), 1, "walrus", state, 1), status, spot)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("7", [7]),
        ("1-3, 9", [1, 2, 3, 9]),
        ("PIECE-0001 to 0003", [1, 2, 3]),
        ("PIECE-0002–PIECE-0003", [2, 3]),
        ("piece 4; 2 2,1", [1, 2, 4]),
        ("1 bis 2 5 à 6", [1, 2, 5, 6]),
        ("۱ تا ۳، ۷", [1, 2, 3, 7]),
        ("\u200f1\u200e-2\n", [1, 2]),
        (" 9999 ", [9999]),
    ],
)
def test_numbers_as_people_write_them(text: str, numbers: list[int]) -> None:
    assert rules.read_numbers(text) == tuple(numbers)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Write numbers"),
        (" ,; ", "Write numbers"),
        ("Kitchen", "Write numbers"),
        ("1-", "Write numbers"),
        ("-5", "Write numbers"),
        ("<b>1</b>", "Write numbers"),
        ("20-1", "runs backwards"),
        ("0", "There is no piece"),
        ("1-10000", "There is no piece"),
        ("9" * 200, "There is no piece"),
    ],
)
def test_numbers_that_are_none(text: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        rules.read_numbers(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kitchen,  fridge ", "Kitchen, fridge"),
        ("\u202eKitchen\u2069\n", "Kitchen"),
        ("<b>&amp; 'x'", "<b>&amp; 'x'"),
        ("آشپزخانه", "آشپزخانه"),
        ("x" * 80, "x" * 80),
    ],
)
def test_names_of_places(text: str, name: str) -> None:
    assert rules.clean_name(text) == name


@pytest.mark.parametrize("text", ["", "  ", "\u200f\u202e", "\x00", "x" * 81, "x" * 300])
def test_names_that_no_place_has(text: str) -> None:
    with pytest.raises(Refused):
        rules.clean_name(text)


def test_areas_and_helpers_may_be_empty_but_not_endless() -> None:
    assert (rules.clean_area(""), rules.clean_helper(" Ida ")) == ("", "Ida")
    for check, length in ((rules.clean_area, 41), (rules.clean_helper, 61)):
        with pytest.raises(Refused):
            check("x" * length)


def test_two_names_a_person_would_not_tell_apart_are_one() -> None:
    assert rules.place_key("KITCHEN  Fridge", "") == rules.place_key("kitchen fridge", " ")
    assert rules.place_key("Lift", "North") != rules.place_key("Lift", "South")


FREE = Piece("PIECE-0001", 3, "walrus", State.PRINTED, 1)
HIDDEN = Piece("PIECE-0001", 3, "walrus", State.HIDDEN, 1)
VOID = Piece("PIECE-0001", 3, "walrus", State.VOID, 1)
IN_KITCHEN = Spot(KITCHEN, Helper("Ida"), NOON)
LOOK = Look("walrus", 3)


@pytest.mark.parametrize(
    ("known", "answer"),
    [
        (Known(None, False, False, None), UnknownCode()),
        (Known(FREE, True, False, None), OldPrint("PIECE-0001")),
        (Known(VOID, True, False, None), OldPrint("PIECE-0001")),
        (Known(VOID, False, False, IN_KITCHEN), OutOfPlay("PIECE-0001")),
        (Known(HIDDEN, False, True, IN_KITCHEN), FoundAlready("PIECE-0001", LOOK)),
        (Known(FREE, False, True, None), FoundAlready("PIECE-0001", LOOK)),
        (Known(HIDDEN, False, False, IN_KITCHEN), HidAlready("PIECE-0001", LOOK)),
        (Known(FREE, False, False, IN_KITCHEN), Next.HIDE),
        (Known(FREE, False, False, None), Next.HIDE),
    ],
)
def test_what_a_scan_at_a_place_means(known: Known, answer: object) -> None:
    assert rules.decide(known, KITCHEN.number) == answer


def test_hidden_elsewhere_is_moved() -> None:
    assert rules.decide(Known(HIDDEN, False, False, IN_KITCHEN), LIFT.number) is Next.HIDE


ALL = (
    record(1, Status.PRINTED),
    record(2, Status.HIDDEN, KITCHEN, "Ida"),
    record(3, Status.HIDDEN, LIFT, "Tom"),
    record(4, Status.FOUND, KITCHEN, "Ida"),
    record(5, Status.VOID, KITCHEN, "Ida"),
    record(6, Status.PRINTED, LIFT, "Tom"),
    record(12, Status.HIDDEN, KITCHEN),
)


def test_filling_tells_what_it_would_do() -> None:
    plan = rules.filling(KITCHEN, [1, 2, 3, 4, 5, 6], {one.piece.id: one for one in ALL})
    assert plan.pieces == ("PIECE-0001", "PIECE-0003", "PIECE-0006")
    assert (plan.moved, plan.here, plan.found, plan.void) == (1, 1, 1, 1)
    with pytest.raises(Refused, match="There is no piece"):
        rules.filling(KITCHEN, [7], {one.piece.id: one for one in ALL})


def test_the_walk_goes_by_place_and_ends_with_what_lies_nowhere() -> None:
    walked = [(place, [one.piece.id[-2:] for one in some]) for place, some in rules.walk(ALL)]
    assert walked == [(LIFT, ["03"]), (KITCHEN, ["02", "12"]), (None, ["01", "06"])]


def test_counts_of_a_place() -> None:
    counted = {one.place.number: (one.hidden, one.found) for one in rules.counts((KITCHEN, LIFT), ALL)}
    assert counted == {1: (2, 1), 2: (1, 0)}


@pytest.mark.parametrize(
    ("which", "words", "numbers"),
    [
        ("missing", "", [1, 2, 3, 6, 12]),
        ("hidden", "", [2, 3, 12]),
        ("printed", "", [1, 6]),
        ("void", "", [5]),
        ("all", "KITCHEN", [2, 4, 5, 12]),
        ("all", "ida fridge", [2, 4, 5]),
        ("all", "2", [2]),
        ("all", "0012", [12]),
        ("all", "12", [3, 6, 12]),
        ("all", "piece-0003", [3]),
        ("all", "nobody", []),
    ],
)
def test_looking_for_pieces(which: str, words: str, numbers: list[int]) -> None:
    assert [one.piece.id for one in rules.chosen(ALL, which, words)] == [piece_id(n) for n in numbers]


@pytest.mark.parametrize(("number", "by", "order"), [(1, -1, [1, 2]), (2, -1, [2, 1]), (2, 1, [1, 2])])
def test_a_place_moves_in_the_walk_and_stops_at_its_ends(number: int, by: int, order: list[int]) -> None:
    assert [one.number for one in rules.check_order((KITCHEN, LIFT), number, by)] == order
