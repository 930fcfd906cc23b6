"""Late claims decided: granted as any claim, declined and kept, taken back; and what a second scan says."""

from __future__ import annotations

import sqlite3

import pytest

from kiosk.answers import Refused
from kiosk.hunt import model
from kiosk.hunt.late import Late, Now
from kiosk.hunt.model import Look, OwnFind
from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.visit import Visit
from tests.hunt.conftest import ROSTER, Desk
from tests.second_connection import SecondConnection


def brought(desk: Desk, name: str = "Ana", count: int = 1, value: int = 1) -> tuple[PieceLabel, ...]:
    """Pieces brought after closing."""
    labels = desk.pieces(count, value)
    desk.house.event.change("organizer", hunt_closes=desk.clock.now(), late_claims=True)
    for label in labels:
        _, visit = desk.house.hunt.scan(label.qr, Visit())
        answer, _ = desk.house.hunt.identify(desk.person(name), visit)
        assert answer == model.Closed(kept=True)
    return labels


def now(desk: Desk) -> dict[str, Now]:
    return {late.claim.piece: late.now for late in desk.house.hunt.late.all()}


def by_pass(desk: Desk, name: str) -> tuple[model.Greeting, Visit]:
    code = desk.house.people.issue_pass(desk.person(name), "organizer")
    greeting, visit = desk.house.hunt.scan(code, Visit())
    assert isinstance(greeting, model.Greeting)
    return greeting, visit


def test_granted_in_one_transaction_with_claim_lines(desk: Desk) -> None:
    labels, late = brought(desk, count=3, value=2), desk.house.hunt.late
    second = SecondConnection(desk.house.folder.database)
    assert late.waiting() == 3
    assert late.grant([label.number for label in labels[:2]]) == 4
    lines = second.rows("SELECT kind, person, source FROM ticket_log ORDER BY n")
    assert lines == [("CLAIM", desk.person("Ana"), label.number) for label in labels[:2] for _ in range(2)]
    assert (late.waiting(), desk.house.tickets.held(desk.person("Ana"))) == (1, 4)
    assert now(desk)["PIECE-0001"] is Now.GRANTED
    (granted,) = [one for one in late.all() if one.claim.piece == "PIECE-0002"]
    assert granted.tickets == ("T-000003", "T-000004")
    assert desk.house.hunt.board().found == 2
    assert desk.house.tickets.verify_log().true
    assert desk.house.store.verify().holds


def test_declined_stays_noted_and_both_can_be_taken_back(desk: Desk) -> None:
    (one, two), late = brought(desk, count=2), desk.house.hunt.late
    late.grant([one.number])
    late.decline([two.number])
    assert now(desk) == {one.number: Now.GRANTED, two.number: Now.DECLINED}
    late.undo(one.number)
    late.undo(two.number)
    assert set(now(desk).values()) == {Now.WAITING}
    assert desk.house.tickets.held(desk.person("Ana")) == 0
    with pytest.raises(Refused):
        late.undo(one.number)
    late.grant([one.number])
    assert desk.house.tickets.claim_of(one.number).tickets == ("T-000002",)
    assert desk.house.tickets.verify_log().true


def test_one_that_cannot_be_granted_holds_back_all_of_them(desk: Desk) -> None:
    (good, void), late = brought(desk, count=2), desk.house.hunt.late
    desk.house.hunt.void_pieces([void.number])
    assert now(desk)[void.number] is Now.VOID
    with pytest.raises(Refused):
        late.grant([good.number, void.number])
    assert (now(desk)[good.number], desk.house.tickets.last_seal().n) == (Now.WAITING, 0)
    late.decline([good.number, void.number])
    assert late.waiting() == 0


def test_nobody_to_hold_the_ticket(desk: Desk) -> None:
    (label,) = brought(desk, "Cyd")
    without = "\n".join(line for line in ROSTER.splitlines() if "Cyd" not in line)
    desk.house.people.import_roster(desk.house.people.plan(without.encode()).plan, "organizer")
    assert now(desk) == {label.number: Now.GONE}
    with pytest.raises(Refused):
        desk.house.hunt.late.grant([label.number])
    assert desk.house.tickets.last_seal().n == 0
    desk.house.people.import_roster(desk.house.people.plan(ROSTER.encode()).plan, "organizer")
    desk.house.hunt.late.grant([label.number])


def test_two_organizers_grant_one_piece_once(desk: Desk) -> None:
    (label,), late = brought(desk), desk.house.hunt.late
    late.grant([label.number])
    for call in (late.grant, late.decline):
        with pytest.raises(Refused):
            call([label.number])
    with pytest.raises(sqlite3.IntegrityError), desk.house.store.transaction("organizer") as tx:
        desk.house.tickets.claim(tx, label.number, desk.person("Bob"), 1)
    assert desk.house.tickets.last_seal().n == 1


def test_the_index_speaks_where_the_list_was_old(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (label,), late = brought(desk), desk.house.hunt.late
    old = late._read
    with desk.house.store.transaction("organizer") as tx:
        seen = old(tx, label.number)
        desk.house.tickets.claim(tx, label.number, desk.person("Bob"), 1)
        tx.record("piece-claimed", piece=label.number, person=desk.person("Bob"), tickets=1)

    def as_before(tx: object, piece: str) -> Late:
        return seen

    monkeypatch.setattr(late, "_read", as_before)
    with pytest.raises(Refused):
        late.grant([label.number])
    monkeypatch.undo()
    assert now(desk) == {label.number: Now.CLAIMED}
    assert desk.house.tickets.held(desk.person("Ana")) == 0


def test_open_again_and_claimed_since(desk: Desk) -> None:
    (label,), late = brought(desk), desk.house.hunt.late
    desk.house.event.change("organizer", hunt_closes=None)
    _, visit = desk.house.hunt.identify(desk.person("Ana"), Visit())
    assert isinstance(desk.house.hunt.scan(label.qr, visit)[0], model.Ticketed)
    assert (now(desk)[label.number], late.waiting()) == (Now.CLAIMED, 0)
    with pytest.raises(Refused):
        late.grant([label.number])


def test_tickets_given_to_somebody_else_are_not_taken_back(desk: Desk) -> None:
    (label,), late = brought(desk), desk.house.hunt.late
    late.grant([label.number])
    claim = desk.house.tickets.claim_of(label.number)
    assert claim is not None
    desk.house.corrections.reassign(label.number, claim.tickets[0], desk.person("Bob"), "It was his.")
    assert now(desk)[label.number] is Now.MOVED
    with pytest.raises(Refused):
        late.undo(label.number)
    assert desk.house.tickets.held(desk.person("Bob")) == 1


@pytest.mark.parametrize("decision", [None, "granted", "declined"])
@pytest.mark.parametrize("late_claims", [True, False], ids=["late-on", "late-off"])
def test_a_second_scan_in_each_state(desk: Desk, decision: str | None, late_claims: bool) -> None:
    (label,), late = brought(desk), desk.house.hunt.late
    if decision == "granted":
        late.grant([label.number])
    elif decision == "declined":
        late.decline([label.number])
    desk.house.event.change("organizer", late_claims=late_claims)
    look = Look(label.style, 1)
    own = {
        None: model.Closed(kept=True),
        "granted": model.AlreadyYours(look, ("T-000001",)),
        "declined": model.LateDeclined(look),
    }[decision]
    _, ana = by_pass(desk, "Ana")
    assert desk.house.hunt.scan(label.qr, ana)[0] == own
    _, bob = by_pass(desk, "Bob")
    _, only_a_name = desk.house.hunt.identify(desk.person("Ana"), Visit())
    for visit in (bob, only_a_name, Visit()):
        assert desk.house.hunt.scan(label.qr, visit)[0] == model.AlreadyClaimed(look)


def test_a_pass_shows_what_became_of_each(desk: Desk) -> None:
    _, visit = desk.house.hunt.identify(desk.person("Ana"), Visit())
    (found,) = desk.pieces(value=2)
    desk.house.hunt.scan(found.qr, visit)
    at = desk.clock.now()
    desk.clock.advance(60)
    (waits, yes, no), late = brought(desk, count=3), desk.house.hunt.late
    then = desk.clock.now()
    desk.clock.advance(3600)
    late.grant([yes.number])
    late.decline([no.number])
    with desk.house.store.transaction("organizer") as tx:
        desk.house.tickets.grant(tx, desk.person("Ana"), "COSTUME", 2)
        tx.record("granted", person=desk.person("Ana"))
    greeting, _ = by_pass(desk, "Ana")
    assert greeting.held == 5
    assert greeting.own == (
        OwnFind("waiting", (), Look(waits.style, 1), then),
        OwnFind("declined", (), Look(no.style, 1), then),
        OwnFind("granted", ("T-000003",), Look(yes.style, 1), then),
        OwnFind("ticket", ("T-000001", "T-000002"), Look(found.style, 2), at),
        OwnFind("ticket", ("T-000004", "T-000005"), Look("", 1), None),
    )
    nobody, _ = by_pass(desk, "Bob")
    assert nobody.own == ()
    name_only, _ = desk.house.hunt.identify(desk.person("Ana"), Visit())
    assert isinstance(name_only, model.Greeting)
    assert name_only.own is None


def test_golden_ones_still_out_there(desk: Desk) -> None:
    desk.pieces(2)
    first, second, third = desk.pieces(3, value=3)
    assert desk.house.hunt.board().golden == 3
    desk.house.hunt.void_pieces([first.number])
    _, visit = desk.house.hunt.identify(desk.person("Ana"), Visit())
    desk.house.hunt.scan(second.qr, visit)
    assert desk.house.hunt.board().golden == 1
    assert third.value == 3
