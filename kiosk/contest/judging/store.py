"""The SQL of judges and their sheets. What writes takes a transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.contest.store import Reader
from kiosk.storage.store import Transaction

PRACTICE = 0


@dataclass(frozen=True, slots=True)
class Written:
    """A sheet as a judge left it. `points` by criterion."""

    note: str
    absent: bool
    points: Mapping[int, int]


def judges(reader: Reader, contest: int) -> tuple[str, ...]:
    rows = reader.query("SELECT person FROM contest_judge WHERE contest = ? ORDER BY person", (contest,))
    return tuple(row["person"] for row in rows)


def name(tx: Transaction, contest: int, person: str) -> None:
    """sqlite3.IntegrityError: they judge here already."""
    tx.execute("INSERT INTO contest_judge (contest, person) VALUES (?, ?)", (contest, person))


def remove(tx: Transaction, contest: int, person: str) -> bool:
    """With all they wrote. False: they were no judge."""
    sql = "DELETE FROM contest_judge WHERE contest = ? AND person = ?"
    return tx.execute(sql, (contest, person)).rowcount == 1


def sheets(reader: Reader, contest: int, person: str) -> dict[int, Written]:
    """By entry; the practice entry is PRACTICE."""
    of = contest, person
    points: dict[int, dict[int, int]] = {}
    sql = "SELECT entry, criterion, points FROM contest_point WHERE contest = ? AND person = ?"
    for row in reader.query(sql, of):
        points.setdefault(row["entry"], {})[row["criterion"]] = row["points"]
    sql = "SELECT entry, note, absent FROM contest_sheet WHERE contest = ? AND person = ?"
    return {
        row["entry"]: Written(row["note"], bool(row["absent"]), points.get(row["entry"], {}))
        for row in reader.query(sql, of)
    }


def write(tx: Transaction, contest: int, person: str, entry: int, written: Written) -> None:
    of = contest, person, entry
    sql = """INSERT INTO contest_sheet (contest, person, entry, note, absent) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (contest, person, entry) DO UPDATE SET note = excluded.note, absent = excluded.absent"""
    tx.execute(sql, (*of, written.note, written.absent))
    tx.execute("DELETE FROM contest_point WHERE contest = ? AND person = ? AND entry = ?", of)
    for criterion, points in written.points.items():
        sql = (
            """INSERT INTO contest_point (contest, person, entry, criterion, points) VALUES (?, ?, ?, ?, ?)"""
        )
        tx.execute(sql, (*of, criterion, points))
