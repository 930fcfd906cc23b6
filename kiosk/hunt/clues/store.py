"""The SQL of clues. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.hunt.clues.model import Clue, Wish
from kiosk.storage.store import Transaction


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...


def clues(reader: Reader) -> tuple[Clue, ...]:
    """In the organizer's order, without those that were deleted."""
    texts: dict[int, dict[str, str]] = {}
    for row in reader.query("SELECT clue, language, text FROM clue_text"):
        texts.setdefault(row["clue"], {})[row["language"]] = row["text"]
    rows = reader.query("SELECT * FROM clue WHERE deleted = 0 ORDER BY place, number")
    return tuple(_clue(row, texts.get(row["number"], {})) for row in rows)


def _clue(row: Row, texts: Mapping[str, str]) -> Clue:
    opened = None if row["opened"] is None else datetime.fromisoformat(row["opened"])
    return Clue(row["number"], texts, datetime.fromisoformat(row["opens"]), bool(row["shown"]), opened)


def add(tx: Transaction, wish: Wish) -> int:
    """At the end of the order; returns its number, which is never used again."""
    sql = """INSERT INTO clue (number, place, opens, shown)
        SELECT coalesce(max(number), 0) + 1, coalesce(max(place), 0) + 1, ?, ? FROM clue"""
    number = tx.execute(sql, (wish.opens.isoformat(), int(wish.on))).lastrowid
    assert number is not None
    write_texts(tx, number, wish.texts)
    return number


def change(tx: Transaction, number: int, wish: Wish, opened: datetime | None) -> None:
    kept = None if opened is None else opened.isoformat()
    values = (wish.opens.isoformat(), int(wish.on), kept, number)
    tx.execute("UPDATE clue SET opens = ?, shown = ?, opened = ? WHERE number = ?", values)
    write_texts(tx, number, wish.texts)


def write_texts(tx: Transaction, number: int, texts: Mapping[str, str]) -> None:
    tx.execute("DELETE FROM clue_text WHERE clue = ?", (number,))
    for language, text in texts.items():
        tx.execute("INSERT INTO clue_text (clue, language, text) VALUES (?, ?, ?)", (number, language, text))


def set_opened(tx: Transaction, number: int) -> bool:
    """False where it is noted already."""
    sql = "UPDATE clue SET opened = ? WHERE number = ? AND opened IS NULL"
    return tx.execute(sql, (tx.now.isoformat(), number)).rowcount == 1


def set_deleted(tx: Transaction, number: int, deleted: bool) -> bool:
    """False where it is so already, or there is no such clue."""
    sql = "UPDATE clue SET deleted = ? WHERE number = ? AND deleted <> ?"
    return tx.execute(sql, (int(deleted), number, int(deleted))).rowcount == 1


def set_order(tx: Transaction, numbers: Sequence[int]) -> None:
    for place, number in enumerate(numbers, start=1):
        tx.execute("UPDATE clue SET place = ? WHERE number = ?", (place, number))
