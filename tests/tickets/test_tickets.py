from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.storage import Store
from kiosk.tickets.model import Kind, Seal
from kiosk.tickets.rules import first_seal
from kiosk.tickets.service import Tickets
from kiosk.tickets.store import log_lines
from tests.plain import SeededRandom, SetClock
from tests.tickets.conftest import AREAS

ANN, BOB = "P-ANN123", "P-BOB456"


@pytest.fixture
def tickets(store: Store) -> Tickets:
    return Tickets(store, "7KQ")


def claim(store: Store, tickets: Tickets, source: str, person: str, points: int = 1) -> None:
    with store.transaction("visitor") as tx:
        tickets.claim(tx, source, person, points)


def void(store: Store, tickets: Tickets, source: str) -> None:
    with store.transaction("visitor") as tx:
        standing = tickets.standing(tx, source)
        assert standing is not None
        tickets.void(tx, standing)


def test_one_ticket_for_each_point(store: Store, tickets: Tickets) -> None:
    with store.transaction("visitor") as tx:
        granted = tickets.claim(tx, "PIECE-0001", ANN, 3)
    assert granted.tickets == ("T-000001", "T-000002", "T-000003")
    assert (granted.log_n, granted.seal) == (3, tickets.last_seal().seal)
    standing = tickets.claim_of("PIECE-0001")
    assert standing is not None
    assert (standing.person, standing.tickets, standing.seal) == (ANN, granted.tickets, granted.seal)
    assert tickets.held(ANN) == 3
    assert tickets.held(BOB) == 0


def test_one_claim_for_each_source_is_an_index(store: Store, tickets: Tickets) -> None:
    claim(store, tickets, "PIECE-0001", ANN)
    with pytest.raises(sqlite3.IntegrityError, match="source"):
        claim(store, tickets, "PIECE-0001", BOB)
    assert tickets.held(BOB) == 0
    assert tickets.last_seal().n == 1
    assert tickets.verify_log().true


def test_undo_and_reassign_delete_nothing(store: Store, tickets: Tickets) -> None:
    claim(store, tickets, "PIECE-0001", ANN, 2)
    void(store, tickets, "PIECE-0001")
    assert tickets.claim_of("PIECE-0001") is None
    claim(store, tickets, "PIECE-0001", BOB, 2)
    told = [(line.kind, line.ticket, line.person) for line in log_lines(store)]
    assert told == [
        (Kind.CLAIM, "T-000001", ANN),
        (Kind.CLAIM, "T-000002", ANN),
        (Kind.VOID, "T-000001", ANN),
        (Kind.VOID, "T-000002", ANN),
        (Kind.CLAIM, "T-000003", BOB),
        (Kind.CLAIM, "T-000004", BOB),
    ]
    assert [one.void for one in tickets.tickets_of(ANN)] == [True, True]
    assert tickets.holdings() == {BOB: 2}
    assert tickets.verify_log().true


def test_a_claim_is_void_only_once(store: Store, tickets: Tickets) -> None:
    claim(store, tickets, "PIECE-0001", ANN)
    standing = tickets.claim_of("PIECE-0001")
    assert standing is not None
    void(store, tickets, "PIECE-0001")
    with pytest.raises(ValueError, match="void already"), store.transaction("visitor") as tx:
        tickets.void(tx, standing)
    assert tickets.verify_log().true


def test_grants_name_their_reason(store: Store, tickets: Tickets) -> None:
    with store.transaction("organizer") as tx:
        granted = tickets.grant(tx, ANN, "COSTUME", 2)
        tickets.grant(tx, ANN, "COSTUME", 1)
    assert granted.source == "GRANT-COSTUME"
    assert tickets.held(ANN) == 3
    assert [line.kind for line in log_lines(store)] == [Kind.GRANT] * 3
    for bad in ("costume", "A B", "", "X" * 19):
        with pytest.raises(ValueError, match="reason word"), store.transaction("organizer") as tx:
            tickets.grant(tx, ANN, bad, 1)


def test_the_log_begins_with_the_seal_of_the_event(store: Store, tickets: Tickets) -> None:
    assert tickets.last_seal() == Seal(0, first_seal("7KQ"))
    assert tickets.verify_log().true


def test_finds_by_source(store: Store, tickets: Tickets) -> None:
    for number, person in enumerate((ANN, BOB, ANN), start=1):
        claim(store, tickets, f"PIECE-000{number}", person)
    with store.transaction("organizer") as tx:
        tickets.grant(tx, BOB, "DAILY", 5)
    assert tickets.claims_by_person("PIECE-") == {ANN: 2, BOB: 1}
    assert [one.source for one in tickets.latest("PIECE-", 2)] == ["PIECE-0003", "PIECE-0002"]
    assert tickets.claimed("PIECE-") == {"PIECE-0001": ANN, "PIECE-0002": BOB, "PIECE-0003": ANN}


def test_log_lines_can_neither_change_nor_go(store: Store, tickets: Tickets) -> None:
    claim(store, tickets, "PIECE-0001", ANN)
    for sql in ("UPDATE ticket_log SET person = 'P-X'", "DELETE FROM ticket_log"):
        with pytest.raises(sqlite3.IntegrityError), store.transaction("command") as tx:
            tx.execute(sql)
    assert tickets.verify_log().true


@pytest.mark.parametrize(
    ("sql", "broken_at", "astray"),
    [
        ("DROP TRIGGER a_log_line_stays; UPDATE ticket_log SET person = 'P-X' WHERE n = 2", 2, "T-000002"),
        ("DROP TRIGGER a_log_line_never_goes; DELETE FROM ticket_log WHERE n = 3", None, "T-000003"),
        ("UPDATE ticket SET person = 'P-X' WHERE number = 1", None, "T-000001"),
        ("INSERT INTO ticket (number, person, source) VALUES (4, 'P-X', 'GRANT-X')", None, "T-000004"),
        ("UPDATE holding SET tickets = 99", None, "totals"),
    ],
)
def test_tampering_shows(
    store: Store, tickets: Tickets, database: Path, sql: str, broken_at: int | None, astray: str
) -> None:
    claim(store, tickets, "PIECE-0001", ANN, 3)
    store.close()
    direct = sqlite3.connect(database)
    direct.executescript(sql)
    direct.close()
    opened = Store.open(database, AREAS, SetClock(), random=SeededRandom())
    check = Tickets(opened, "7KQ").verify_log()
    opened.close()
    assert not check.true
    assert check.broken_at == broken_at
    assert astray in check.astray


def test_a_longer_log_is_read_whole(store: Store, tickets: Tickets) -> None:
    with store.transaction("organizer") as tx:
        tickets.grant(tx, ANN, "MANY", 2500)
    check = tickets.verify_log()
    assert check.true
    assert check.last.n == 2500
