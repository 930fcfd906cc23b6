from __future__ import annotations

import sqlite3

import pytest

from kiosk.storage import Store
from kiosk.storage.journal import GENESIS, line_hash


def write_lines(store: Store) -> None:
    for number in range(1, 6):
        with store.transaction("visitor") as tx:
            tx.record("claimed", texts={"reason": f"words {number}"}, piece=number, person="P-1")


def tamper(store: Store, sql: str) -> None:
    connection = sqlite3.connect(store.path)
    connection.execute(sql)
    connection.commit()
    connection.close()


def test_an_untouched_journal_holds(store: Store) -> None:
    write_lines(store)
    found = store.verify()
    assert (found.lines, found.erased, found.problems) == (5, 0, ())


def test_the_chain_can_be_followed_by_hand(store: Store) -> None:
    write_lines(store)
    head = GENESIS
    for row in store.query("SELECT number, at, actor, kind, detail, hash FROM journal ORDER BY number"):
        head = line_hash(head, *tuple(row)[:5])
        assert head == row["hash"]
    assert store.verify().head == head


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET at = '2020-01-01T00:00:00' WHERE number = 3",
        "UPDATE journal SET actor = 'organizer' WHERE number = 3",
        "UPDATE journal SET kind = 'given' WHERE number = 3",
        "UPDATE journal SET detail = replace(detail, 'P-1', 'P-2') WHERE number = 3",
        "UPDATE journal SET hash = 'x' WHERE number = 5",
        "DELETE FROM journal_text; DELETE FROM journal WHERE number = 3",
        "UPDATE journal SET number = 9 WHERE number = 5",
        "UPDATE journal_text SET text = 'other' WHERE number = 2",
        "UPDATE journal_text SET salt = x'00' WHERE number = 2",
        "UPDATE journal_text SET number = 3, name = 'extra' WHERE number = 2",
    ],
)
def test_whatever_is_changed_is_found(store: Store, sql: str) -> None:
    write_lines(store)
    for statement in sql.split(";"):
        tamper(store, statement)
    assert not store.verify().holds


def test_the_chain_holds_after_erasing(store: Store) -> None:
    write_lines(store)
    with store.transaction("organizer") as tx:
        tx.execute("DELETE FROM journal_text WHERE number <= 3")
        tx.record("texts-erased", count=3)
    found = store.verify()
    assert found.holds
    assert found.erased == 3


def test_erased_words_are_nowhere_in_the_file(store: Store) -> None:
    with store.transaction("visitor") as tx:
        tx.record("said", texts={"reason": "Wolpertinger"})
    assert b"Wolpertinger" in store.path.read_bytes()
    with store.transaction("organizer") as tx:
        tx.execute("DELETE FROM journal_text")
    assert b"Wolpertinger" not in store.path.read_bytes()
    left = store.path.with_name("event.db-journal")
    assert not left.exists() or left.stat().st_size == 0


def test_the_same_words_have_another_hash_each_time(store: Store) -> None:
    for _ in range(2):
        with store.transaction("visitor") as tx:
            tx.record("said", texts={"reason": "the same"})
    first, second = store.query("SELECT detail FROM journal")
    assert first["detail"] != second["detail"]


def test_only_plain_words_name_a_kind(store: Store) -> None:
    for kind in ("two words", "", "Ünicode", "line\nbreak"):
        with pytest.raises(ValueError), store.transaction("visitor") as tx:
            tx.record(kind)
    assert store.verify().lines == 0
