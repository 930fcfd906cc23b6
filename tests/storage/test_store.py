from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.storage import Fact, Store
from kiosk.storage import connection as connections
from tests.plain import SetClock
from tests.second_connection import SecondConnection
from tests.storage.conftest import AREAS


def add_piece(store: Store, number: int) -> None:
    with store.transaction("organizer") as tx:
        tx.execute("INSERT INTO piece (number, note) VALUES (?, ?)", (number, "under a chair"))
        tx.record("piece-made", piece=number)


def test_what_is_committed_is_seen_by_another_connection(store: Store, second: SecondConnection) -> None:
    add_piece(store, 1)
    assert second.value("SELECT count(*) FROM piece") == 1
    assert second.value("SELECT count(*) FROM journal") == 1


def test_nothing_remains_of_a_transaction_that_fails(store: Store, second: SecondConnection) -> None:
    facts: list[Fact] = []
    store.subscribe(facts.append)
    with pytest.raises(LookupError), store.transaction("organizer") as tx:
        tx.execute("INSERT INTO piece (number, note) VALUES (1, '')")
        tx.record("piece-made", piece=1)
        raise LookupError
    assert second.value("SELECT count(*) FROM piece") == 0
    assert second.value("SELECT count(*) FROM journal") == 0
    assert facts == []


def test_a_broken_constraint_passes_after_the_rollback(store: Store, second: SecondConnection) -> None:
    add_piece(store, 1)
    with pytest.raises(sqlite3.IntegrityError):
        add_piece(store, 1)
    second.assert_settled()
    with pytest.raises(sqlite3.IntegrityError), store.transaction("visitor") as tx:
        tx.execute("INSERT INTO claim (piece, person) VALUES (99, 'P-1')")
    second.assert_settled()
    add_piece(store, 2)
    assert second.value("SELECT count(*) FROM piece") == 2


def test_a_wrong_statement_is_our_bug_and_leaves_nothing_open(store: Store, second: SecondConnection) -> None:
    with pytest.raises(sqlite3.OperationalError), store.transaction("visitor") as tx:
        tx.execute("INSERT INTO nothing VALUES (1)")
    second.assert_settled()


def test_returning_leaves_no_transaction_open(store: Store, second: SecondConnection) -> None:
    with store.transaction("organizer") as tx:
        row = tx.one("INSERT INTO piece (number, note) VALUES (7, '') RETURNING number")
    assert row is not None and row["number"] == 7
    assert second.value("SELECT number FROM piece") == 7


def test_there_is_no_transaction_inside_a_transaction(store: Store, second: SecondConnection) -> None:
    with pytest.raises(RuntimeError), store.transaction("visitor"), store.transaction("visitor"):
        pass
    second.assert_settled()


def test_a_transaction_is_useless_afterwards(store: Store) -> None:
    with store.transaction("visitor") as tx:
        pass
    with pytest.raises(RuntimeError):
        tx.execute("INSERT INTO piece (number, note) VALUES (1, '')")
    with pytest.raises(RuntimeError):
        tx.record("piece-made")


def test_after_a_rollback_inside_nothing_is_committed_alone(store: Store, second: SecondConnection) -> None:
    with pytest.raises(RuntimeError), store.transaction("visitor") as tx:
        tx.execute("ROLLBACK")
        tx.execute("INSERT INTO piece (number, note) VALUES (1, '')")
    assert second.value("SELECT count(*) FROM piece") == 0


def test_a_busy_file_is_said_in_plain_words_and_nothing_is_lost(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.query("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable, match="Another program"):
        add_piece(store, 1)
    other.execute("ROLLBACK")
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM piece").fetchall()
    with pytest.raises(Unavailable, match="Another program"):
        add_piece(store, 1)
    other.close()
    add_piece(store, 1)
    assert SecondConnection(store.path).value("SELECT count(*) FROM piece") == 1


def test_facts_come_after_the_commit_in_order(store: Store) -> None:
    seen: list[tuple[int, int]] = []

    def listen(fact: Fact) -> None:
        seen.append(
            (fact.number, int(str(SecondConnection(store.path).value("SELECT max(number) FROM journal"))))
        )

    store.subscribe(listen)
    with store.transaction("visitor") as tx:
        tx.record("first", count=1)
        tx.record("second", count=2)
    assert seen == [(1, 2), (2, 2)]


def test_a_listener_may_write_and_the_others_still_hear_in_order(store: Store) -> None:
    heard: list[str] = []

    def answer(fact: Fact) -> None:
        if fact.kind == "question":
            with store.transaction("system") as tx:
                tx.record("answer")

    store.subscribe(answer)
    store.subscribe(lambda fact: heard.append(fact.kind))
    with store.transaction("visitor") as tx:
        tx.record("question")
    assert heard == ["question", "answer"]


def test_a_failing_listener_is_logged_and_the_others_go_on(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Fact] = []

    def fail(fact: Fact) -> None:
        raise LookupError

    store.subscribe(fail)
    store.subscribe(heard.append)
    add_piece(store, 1)
    assert [fact.kind for fact in heard] == ["piece-made"]
    assert "a listener failed" in caplog.text


def test_a_fact_carries_its_line(store: Store, clock: SetClock) -> None:
    heard: list[Fact] = []
    store.subscribe(heard.append)
    add_piece(store, 5)
    assert heard == [Fact(1, clock.now(), "organizer", "piece-made", {"piece": 5})]


def test_a_reader_cannot_write(store: Store, clock: SetClock) -> None:
    reader = Store.open(store.path, AREAS, clock, read_only=True)
    assert reader.query("SELECT * FROM piece") == []
    with pytest.raises(Unavailable), reader.transaction("visitor") as tx:
        tx.execute("INSERT INTO piece (number, note) VALUES (1, '')")
    reader.close()


def test_a_reader_sees_what_a_writer_commits(store: Store, clock: SetClock) -> None:
    reader = Store.open(store.path, AREAS, clock, read_only=True)
    add_piece(store, 1)
    row = reader.one("SELECT number FROM piece")
    assert row is not None and row["number"] == 1
    reader.close()


@pytest.mark.parametrize("name", [name for name, _, _ in connections.DURABLE])
def test_a_setting_that_does_not_hold_is_refused(
    store: Store, path: Path, clock: SetClock, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tuple(
        (each, value, "another" if each == name else expected)
        for each, value, expected in connections.DURABLE
    )
    monkeypatch.setattr(connections, "DURABLE", wrong)
    with pytest.raises(Unavailable, match="PRAGMA"):
        Store.open(path, AREAS, clock)


def test_the_settings_are_those_that_lost_nothing(store: Store) -> None:
    assert {name: store.query(f"PRAGMA {name}")[0][0] for name, _, _ in connections.DURABLE} == {
        "journal_mode": "truncate",
        "synchronous": 3,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    assert store.query("PRAGMA foreign_keys")[0][0] == 1


def test_all_tables_are_strict(store: Store) -> None:
    tables = store.query(
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
    )
    assert [
        row["name"] for row in tables if not row["strict"] and not row["name"].startswith("sqlite_")
    ] == []


def test_creating_refuses_what_exists(store: Store, path: Path, clock: SetClock) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused):
        Store.create(path, AREAS, clock)
    assert path.read_bytes() == before


def test_creating_leaves_one_file(store: Store, path: Path) -> None:
    assert [each.name for each in path.parent.iterdir()] == ["event.db"]
