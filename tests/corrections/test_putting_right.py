"""Each correction by itself: what it changes, its way back, and what is refused with nothing changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.answers import Refused
from kiosk.corrections.model import Verdict
from kiosk.hunt.model import AlreadyClaimed, Replaced
from kiosk.hunt.pieces import State
from kiosk.hunt.visit import Visit
from kiosk.people import store as people_store
from kiosk.tickets.model import Kind
from kiosk.tickets.store import log_lines
from tests.corrections.conftest import claim, claimed, state
from tests.hunt.conftest import Desk

WHY = "Both found it, Ana only carried it"


def holdings(desk: Desk) -> dict[str, int]:
    names = {one.id: one.given for one in desk.house.people.all_active()}
    return {names.get(person, person): count for person, count in desk.house.tickets.holdings().items()}


def refused(desk: Desk, attempt: Callable[[], object]) -> str:
    before = state(desk)
    with pytest.raises(Refused) as no:
        attempt()
    assert state(desk) == before
    return str(no.value)


def verdicts(desk: Desk) -> list[Verdict]:
    """Newest first."""
    return [one.verdict for one in desk.house.corrections.put_right()]


def whole(desk: Desk) -> None:
    assert desk.house.tickets.verify_log().true
    assert desk.house.store.verify().holds


def test_a_piece_goes_to_somebody_else_and_back(desk: Desk) -> None:
    piece, seen = claimed(desk, "Ana", 2)
    number = desk.house.corrections.reassign(piece.number, seen, desk.person("Dara"), WHY)
    assert holdings(desk) == {"Dara": 2}
    told = [line.kind for line in log_lines(desk.house.store)]
    assert told == [kind for kind in (Kind.CLAIM, Kind.VOID, Kind.CLAIM) for _ in range(2)]
    desk.house.corrections.undo(number)
    assert holdings(desk) == {"Ana": 2}
    assert desk.house.tickets.last_seal().n == 10
    assert verdicts(desk) == [Verdict.UNDONE]
    whole(desk)


def test_a_claim_taken_back_frees_the_piece(desk: Desk) -> None:
    piece, seen = claimed(desk)
    number = desk.house.corrections.take_back(piece.number, seen, WHY)
    assert holdings(desk) == {}
    assert desk.house.hunt.board().found == 0
    desk.house.corrections.undo(number)
    assert holdings(desk) == {"Ana": 1}
    assert isinstance(desk.house.hunt.scan(piece.qr, Visit())[0], AlreadyClaimed)
    whole(desk)


def test_once_somebody_else_found_it_the_claim_stays_taken_back(desk: Desk) -> None:
    piece, seen = claimed(desk)
    number = desk.house.corrections.take_back(piece.number, seen, WHY)
    claim(desk, piece, "Bob")
    assert verdicts(desk) == [Verdict.CHANGED]
    assert "changed here since" in refused(desk, lambda: desk.house.corrections.undo(number))
    assert holdings(desk) == {"Bob": 1}


@pytest.mark.parametrize("found", [True, False])
def test_a_void_piece_takes_its_claim_with_it_and_brings_it_back(desk: Desk, found: bool) -> None:
    (piece,) = desk.pieces()
    seen = claim(desk, piece, "Cyd") if found else ""
    number = desk.house.corrections.void_piece(piece.number, seen, "A copy made at the printer")
    assert isinstance(desk.house.hunt.scan(piece.qr, Visit())[0], Replaced)
    assert (holdings(desk), desk.house.hunt.board().total) == ({}, 0)
    assert "out of the hunt" in refused(
        desk, lambda: desk.house.corrections.void_piece(piece.number, "", WHY)
    )
    desk.house.corrections.undo(number)
    known = desk.house.hunt.lookup.named(piece.number)
    assert known is not None and known.state is State.PRINTED
    assert holdings(desk) == ({"Cyd": 1} if found else {})
    whole(desk)


def test_a_grant_names_its_word_and_goes_again(desk: Desk) -> None:
    corrections, ana = desk.house.corrections, desk.person("Ana")
    first = corrections.grant(ana, "COSTUME", 3, "The best mustache of all")
    second = corrections.grant(ana, "HELP", 1, "Carried chairs")
    assert [(one.source, one.person) for one in desk.house.tickets.tickets_of(ana)] == [
        ("GRANT-COSTUME", ana)
    ] * 3 + [("GRANT-HELP", ana)]
    corrections.undo(first)
    assert holdings(desk) == {"Ana": 1}
    taken = corrections.take_back_grant("T-000004", "It was Bob")
    assert holdings(desk) == {}
    assert verdicts(desk) == [Verdict.YES, Verdict.CHANGED, Verdict.UNDONE]
    corrections.undo(taken)
    assert holdings(desk) == {"Ana": 1}
    assert "meantime" in refused(desk, lambda: corrections.take_back_grant("T-000004", WHY))
    corrections.undo(second)
    assert holdings(desk) == {}
    whole(desk)


def test_the_reason_is_in_no_line_but_beside_it(desk: Desk) -> None:
    piece, seen = claimed(desk)
    desk.house.corrections.reassign(piece.number, seen, desk.person("Dara"), f"  {WHY} ")
    details = [row["detail"] for row in desk.house.store.query("SELECT detail FROM journal")]
    assert not any("carried" in detail for detail in details)
    (found,) = desk.house.corrections.put_right()
    assert found.line.texts == {"reason": WHY}
    assert found.line.values["piece"] == piece.number
    whole(desk)


def test_bad_input_changes_nothing(desk: Desk) -> None:
    corrections, house = desk.house.corrections, desk.house
    piece, seen = claimed(desk)
    (free,) = desk.pieces()
    ana, bob = desk.person("Ana"), desk.person("Bob")
    for reason in ("", "  ", "x" * 5000):
        refused(desk, lambda reason=reason: corrections.reassign(piece.number, seen, bob, reason))
        refused(desk, lambda reason=reason: corrections.take_back(piece.number, seen, reason))
        refused(desk, lambda reason=reason: corrections.void_piece(free.number, "", reason))
        refused(desk, lambda reason=reason: corrections.grant(bob, "HELP", 1, reason))
        refused(desk, lambda reason=reason: corrections.merge(ana, bob, reason))
    assert "theirs already" in refused(desk, lambda: corrections.reassign(piece.number, seen, ana, WHY))
    refused(desk, lambda: corrections.reassign(free.number, "", bob, WHY))
    refused(desk, lambda: corrections.reassign("PIECE-0999", "", bob, WHY))
    refused(desk, lambda: corrections.reassign(piece.number, "T-000099", bob, WHY))
    refused(desk, lambda: corrections.take_back(free.number, "", WHY))
    refused(desk, lambda: corrections.void_piece("PIECE-0999", "", WHY))
    refused(desk, lambda: corrections.void_piece(piece.number, "", WHY))
    refused(desk, lambda: corrections.take_back_grant(seen, WHY))
    for count in (0, 21, 1000):
        refused(desk, lambda count=count: corrections.grant(bob, "HELP", count, WHY))
    refused(desk, lambda: corrections.grant(bob, "LOVE", 1, WHY))
    refused(desk, lambda: corrections.grant("P-000000", "HELP", 1, WHY))
    refused(desk, lambda: corrections.undo(1))
    with house.store.transaction("organizer") as tx:
        people_store.set_active(tx, bob, False)
        tx.record("people-imported", new=0, changed=0, inactive=1)
    assert "no longer in the list" in refused(
        desk, lambda: corrections.reassign(piece.number, seen, bob, WHY)
    )
    refused(desk, lambda: corrections.grant(bob, "HELP", 1, WHY))


def test_nothing_goes_back_to_somebody_who_left(desk: Desk) -> None:
    piece, seen = claimed(desk, "Ana")
    ana = desk.person("Ana")
    number = desk.house.corrections.reassign(piece.number, seen, desk.person("Bob"), WHY)
    with desk.house.store.transaction("organizer") as tx:
        people_store.set_active(tx, ana, False)
        tx.record("people-imported", new=0, changed=0, inactive=1)
    assert verdicts(desk) == [Verdict.GONE]
    refused(desk, lambda: desk.house.corrections.undo(number))


def test_undoing_twice_is_refused_the_second_time(desk: Desk) -> None:
    piece, seen = claimed(desk)
    number = desk.house.corrections.take_back(piece.number, seen, WHY)
    desk.house.corrections.undo(number)
    assert "already" in refused(desk, lambda: desk.house.corrections.undo(number))
    assert holdings(desk) == {"Ana": 1}


def test_the_list_has_pages(desk: Desk) -> None:
    ana = desk.person("Ana")
    for at in range(7):
        desk.house.corrections.grant(ana, "HELP", 1, f"reason {at}")
    first = desk.house.corrections.put_right(count=3)
    rest = desk.house.corrections.put_right(before=first[-1].correction.id, count=10)
    reasons = [one.line.texts["reason"] for one in (*first, *rest)]
    assert reasons == [f"reason {at}" for at in range(6, -1, -1)]
