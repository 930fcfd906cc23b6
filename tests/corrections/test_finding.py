"""Any person, piece, ticket: by name, number, code and scan."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.corrections.model import PersonCard, PieceCard, TicketCard
from kiosk.people import store as people_store
from tests.corrections.conftest import claimed
from tests.hunt.conftest import Desk


def names(desk: Desk, text: str) -> list[str]:
    found = []
    for card in desk.house.finding.find(text):
        match card:
            case PersonCard(person):
                found.append(person.display)
            case PieceCard(piece):
                found.append(piece.id)
            case TicketCard(ticket):
                found.append(ticket.number)
    return found


def test_by_name_number_and_code(desk: Desk) -> None:
    piece, ticket = claimed(desk, "Ana")
    ana = desk.person("Ana")
    assert names(desk, "ana") == ["Ana Pires"]
    assert names(desk, "1") == [piece.number, ticket, "Ana Pires"]
    assert names(desk, ana) == names(desk, ana.replace("-", "").lower()) == ["Ana Pires"]
    assert names(desk, "PIECE-0001") == names(desk, "piece 1") == [piece.number]
    assert names(desk, "T-000001") == names(desk, "t1") == [ticket]
    assert names(desk, piece.typed) == [piece.number]
    assert names(desk, piece.typed.replace("-", "").lower()) == [piece.number]
    for nothing in ("", "  ", "xqz", "T-000999", "PIECE-9999", "999999", "\x00", "%", "'; DROP TABLE person"):
        assert names(desk, nothing) == []


def test_somebody_who_left_is_still_found(desk: Desk) -> None:
    claimed(desk, "Ana")
    ana = desk.person("Ana")
    with desk.house.store.transaction("organizer") as tx:
        people_store.set_active(tx, ana, False)
        tx.record("people-imported", new=0, changed=0, inactive=1)
    assert names(desk, "pires") == names(desk, ana) == ["Ana Pires"]
    assert "Ana Pires" in names(desk, "1")
    assert desk.house.finding.people("ana") == ()


def test_a_scan_finds_a_piece_or_a_bearer(desk: Desk) -> None:
    piece, _ = claimed(desk, "Ana")
    bob = desk.person("Bob")
    old = desk.house.people.issue_pass(bob, "organizer")
    new = desk.house.people.issue_pass(bob, "organizer")
    found = desk.house.finding.scanned(piece.qr)
    assert isinstance(found, PieceCard) and found.claim is not None
    bearer = desk.house.finding.scanned(new)
    assert isinstance(bearer, PersonCard) and bearer.person.id == bob
    for code in (old, "HTTPS://EXAMPLE.ORG", "", "A" * 5000, new[:-1] + ("7" if new[-1] != "7" else "8")):
        with pytest.raises(Refused):
            desk.house.finding.scanned(code)


def test_a_person_has_all_they_ever_got(desk: Desk) -> None:
    piece, seen = claimed(desk, "Ana", 2)
    desk.house.corrections.grant(desk.person("Ana"), "HELP", 1, "why")
    desk.house.corrections.take_back(piece.number, seen, "why")
    card = desk.house.finding.person(desk.person("Ana"))
    assert card is not None
    assert [(one.source, one.void) for one in card.entries] == [("GRANT-HELP", False), (piece.number, True)]
    ticket = desk.house.finding.ticket("T-000002")
    assert ticket is not None and ticket.ticket.void and ticket.entry.tickets == ("T-000001", "T-000002")
