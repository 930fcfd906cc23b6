"""Every answer has a kind of its own, and the ticket screen gets all that was claimed."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import get_args

from kiosk.hunt import model
from kiosk.scanning.codes import TypedSlip
from tests.ui_hunt.answers import ANSWERS, LOOK, receipt
from ui.hunt.shown import NOTHING, shown, shown_all, ticket_lines


def test_no_answer_is_forgotten() -> None:
    assert {type(answer) for answer in ANSWERS} == set(get_args(model.Answer))


def test_each_answer_has_its_own_kind() -> None:
    kinds = [shown(answer).kind for answer in ANSWERS]
    assert len(set(kinds)) == len(kinds)
    assert "" not in kinds


def test_who_and_ticket_and_slip_have_screens_of_their_own() -> None:
    places = {type(answer).__name__: shown(answer).screen for answer in ANSWERS}
    asking = dict.fromkeys(("WhoAreYou", "PinPlease", "PinWrong", "PinWait", "NoPinYet"), "who")
    elsewhere = {**asking, "Ticketed": "ticket", "CodeSlip": "type"}
    assert places == {name: elsewhere.get(name, "answer") for name in places}


def test_a_ticket_shows_what_had_waited_first() -> None:
    answer = model.Ticketed(receipt("T-000009", held=4), also=(receipt("T-000007", "T-000008", held=3),))
    what = shown(answer)
    assert what.tickets == ("T-000007", "T-000008", "T-000009")
    assert (what.held, len(what.receipts), len(what.looks)) == (4, 2, 2)


def test_corrected_pieces_come_on_one_ticket() -> None:
    corrected = [model.Ticketed(receipt("T-000004")), model.Ticketed(receipt("T-000005"))]
    assert shown_all(corrected).tickets == ("T-000004", "T-000005")
    assert shown_all([corrected[0], model.TooLate()]).kind == "too-late"
    assert shown_all([]) == NOTHING


def test_values_of_an_answer_reach_the_screen() -> None:
    opens = datetime(2026, 3, 17, 9, tzinfo=UTC)
    assert shown(model.NotOpenYet(opens)).opens == opens
    shift = shown(model.OutsideShift(time(22), time(6)))
    assert (shift.opens, shift.closes) == (time(22), time(6))
    slip = shown(model.CodeSlip(TypedSlip("letter", letter="U")))
    assert (slip.kind, slip.letter) == ("slip-letter", "U")
    assert shown(model.AlreadyYours(LOOK, ("T-000001",))).tickets == ("T-000001",)


def test_many_numbers_become_first_and_last() -> None:
    assert ticket_lines(("T-1", "T-2", "T-3")) == ("T-1", "T-2", "T-3")
    assert ticket_lines(("T-1", "T-2", "T-3", "T-4")) == ("T-1 –", "T-4")
