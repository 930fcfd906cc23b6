"""The SQL of corrections and of reading the journal. What writes takes the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.corrections.model import Change, Correction, Filter, JournalLine, What
from kiosk.hunt.pieces import piece_number
from kiosk.storage.store import Transaction


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


def add(tx: Transaction, kind: str, line: int, log_n: int, changes: Iterable[Change]) -> int:
    """Returns its id."""
    sql = "INSERT INTO correction (kind, line, log_n) VALUES (?, ?, ?)"
    number = tx.execute(sql, (kind, line, log_n)).lastrowid
    assert number is not None
    for place, change in enumerate(changes):
        tx.execute(
            "INSERT INTO correction_change (correction, place, what, subject, was, now)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (number, place, change.what.value, change.subject, change.was, change.now),
        )
    return number


def set_undone(tx: Transaction, correction: int, line: int) -> None:
    tx.execute("UPDATE correction SET undone_line = ? WHERE id = ?", (line, correction))
    tx.execute("UPDATE merged SET undone = 1 WHERE correction = ?", (correction,))


def stands_again(tx: Transaction, was: str, ticket: str) -> None:
    """What an earlier correction led to is there again, with a new first ticket: it can be undone in turn."""
    sql = "UPDATE correction_change SET now = ? WHERE now = ? AND what IN ('claim', 'grant')"
    tx.execute(sql, (ticket, was))


def add_merge(tx: Transaction, correction: int, person: str, into: str) -> None:
    """Raises sqlite3.IntegrityError if the person was merged before."""
    sql = "INSERT INTO merged (correction, person, into_person) VALUES (?, ?, ?)"
    tx.execute(sql, (correction, person, into))


def merged_into(reader: Reader, person: str) -> str | None:
    row = reader.one("SELECT into_person FROM merged WHERE person = ? AND undone = 0", (person,))
    return None if row is None else str(row["into_person"])


def correction(reader: Reader, number: int) -> Correction | None:
    row = reader.one("SELECT * FROM correction WHERE id = ?", (number,))
    return None if row is None else _correction(reader, row)


def corrections(reader: Reader, before: int, count: int) -> tuple[Correction, ...]:
    """Those with a smaller id than `before`, newest first."""
    sql = "SELECT * FROM correction WHERE id < ? ORDER BY id DESC LIMIT ?"
    return tuple(_correction(reader, row) for row in reader.query(sql, (before, count)))


def _correction(reader: Reader, row: Row) -> Correction:
    rows = reader.query("SELECT * FROM correction_change WHERE correction = ? ORDER BY place", (row["id"],))
    changes = tuple(Change(What(one["what"]), one["subject"], one["was"], one["now"]) for one in rows)
    return Correction(row["id"], row["kind"], row["line"], row["log_n"], row["undone_line"], changes)


def line(reader: Reader, number: int) -> JournalLine:
    (found,) = _lines(reader, reader.query("SELECT * FROM journal WHERE number = ?", (number,)))
    return found


def lines(reader: Reader, wanted: Filter, before: int, count: int) -> tuple[JournalLine, ...]:
    """Those with a smaller number than `before`, newest first."""
    where, values = _where(wanted)
    sql = f"SELECT * FROM journal WHERE number < ?{where} ORDER BY number DESC LIMIT ?"
    return _lines(reader, reader.query(sql, (before, *values, count)))


def count_lines(reader: Reader, wanted: Filter, before: int) -> int:
    where, values = _where(wanted)
    row = reader.one(f"SELECT count(*) AS n FROM journal WHERE number < ?{where}", (before, *values))
    return 0 if row is None else int(row["n"])


def days(reader: Reader) -> tuple[str, ...]:
    """Those with a line, newest first."""
    rows = reader.query("SELECT DISTINCT substr(at, 1, 10) AS day FROM journal ORDER BY day DESC")
    return tuple(row["day"] for row in rows)


def _where(wanted: Filter) -> tuple[str, tuple[object, ...]]:
    where, values = "", list[object]()
    if wanted.day:
        where += " AND substr(at, 1, 10) = ?"
        values.append(wanted.day)
    if wanted.kinds:
        where += f" AND kind IN ({', '.join('?' * len(wanted.kinds))})"
        values.extend(wanted.kinds)
    if wanted.person:
        where += " AND instr(detail, ?) > 0"
        values.append(json.dumps(wanted.person))
    if wanted.piece:
        where += (
            " AND (instr(detail, ?) > 0 OR (kind = 'pieces-made'"
            " AND ? BETWEEN json_extract(detail, '$.first') AND json_extract(detail, '$.last')))"
        )
        values += [json.dumps(wanted.piece), piece_number(wanted.piece)]
    return where, tuple(values)


def _lines(reader: Reader, rows: list[Row]) -> tuple[JournalLine, ...]:
    marks = ", ".join("?" * len(rows))
    found = reader.query(
        f"SELECT number, name, text FROM journal_text WHERE number IN ({marks})",
        [row["number"] for row in rows],
    )
    texts: dict[int, dict[str, str]] = {}
    for one in found:
        texts.setdefault(one["number"], {})[one["name"]] = one["text"]
    return tuple(_line(row, texts.get(row["number"], {})) for row in rows)


def _line(row: Row, texts: dict[str, str]) -> JournalLine:
    values = json.loads(row["detail"])
    values.pop("texts", None)
    at = datetime.fromisoformat(row["at"])
    return JournalLine(row["number"], at, row["actor"], row["kind"], values, texts)
