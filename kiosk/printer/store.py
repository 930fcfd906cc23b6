"""The SQL of the print queue. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.printer.model import PrintJob, Request
from kiosk.storage.store import Transaction


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


_OVER = "('printed', 'cancelled')"


def all_jobs(reader: Reader) -> tuple[PrintJob, ...]:
    """The newest first."""
    return _jobs(reader.query("SELECT * FROM print_job ORDER BY id DESC"))


def job(reader: Reader, number: int) -> PrintJob | None:
    return next(iter(_jobs(reader.query("SELECT * FROM print_job WHERE id = ?", (number,)))), None)


def unfinished(reader: Reader) -> tuple[PrintJob, ...]:
    """In the order in which they were added."""
    return _jobs(reader.query(f"SELECT * FROM print_job WHERE state NOT IN {_OVER} ORDER BY id"))


def to_recall(reader: Reader) -> tuple[PrintJob, ...]:
    return _jobs(reader.query("SELECT * FROM print_job WHERE recall = 1 ORDER BY id"))


def add(tx: Transaction, request: Request) -> int:
    at = tx.now.isoformat()
    added = tx.execute(
        "INSERT INTO print_job (kind, file, copies, visitor, state, added, since)"
        " VALUES (?, ?, ?, ?, 'waiting', ?, ?)",
        (request.kind, request.file, request.copies, request.visitor, at, at),
    )
    assert added.lastrowid is not None
    return added.lastrowid


def change(tx: Transaction, changed: PrintJob) -> None:
    tx.execute(
        "UPDATE print_job SET state = ?, trouble = ?, printer = ?, document = ?, system = ?,"
        " tries = ?, since = ? WHERE id = ?",
        (
            changed.state,
            changed.trouble,
            changed.printer,
            changed.document,
            changed.system,
            changed.tries,
            changed.since.isoformat(),
            changed.id,
        ),
    )


def set_recall(tx: Transaction, number: int, recall: bool) -> None:
    tx.execute("UPDATE print_job SET recall = ? WHERE id = ?", (recall, number))


def visitors_jobs(reader: Reader, day: date) -> int:
    """How many visitors printed on that day of the kiosk's time zone; what was cancelled does not count."""
    row = reader.one(
        "SELECT count(*) AS jobs FROM print_job"
        " WHERE visitor = 1 AND state != 'cancelled' AND substr(added, 1, 10) = ?",
        (day.isoformat(),),
    )
    return 0 if row is None else int(row["jobs"])


def add_lift(tx: Transaction, day: date, prints: int) -> None:
    tx.execute("INSERT INTO print_lift (day, prints) VALUES (?, ?)", (day.isoformat(), prints))


def lifted(reader: Reader, day: date) -> int:
    sql = "SELECT coalesce(sum(prints), 0) AS prints FROM print_lift WHERE day = ?"
    row = reader.one(sql, (day.isoformat(),))
    return 0 if row is None else int(row["prints"])


def _jobs(rows: list[Row]) -> tuple[PrintJob, ...]:
    return tuple(
        PrintJob(
            id=row["id"],
            kind=row["kind"],
            file=row["file"],
            copies=row["copies"],
            visitor=bool(row["visitor"]),
            state=row["state"],
            trouble=row["trouble"],
            printer=row["printer"],
            system=row["system"],
            tries=row["tries"],
            added=datetime.fromisoformat(row["added"]),
            since=datetime.fromisoformat(row["since"]),
            document=row["document"],
        )
        for row in rows
    )
