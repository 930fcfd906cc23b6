"""The SQL of people. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Row
from typing import Protocol

from kiosk.people.model import PassIsDead, Person
from kiosk.people.text import key
from kiosk.storage.store import Transaction

_COLUMNS = (
    "given, family, display, team, email, staff_number, staff_key, language, active, hidden_in_public, "
    "approved, walk_in"
)


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...


def people(reader: Reader) -> tuple[Person, ...]:
    return tuple(_person(row) for row in reader.query("SELECT * FROM person ORDER BY id"))


def _person(row: Row) -> Person:
    return Person(
        id=row["id"],
        given=row["given"],
        family=row["family"],
        display=row["display"],
        team=row["team"],
        email=row["email"],
        staff_number=row["staff_number"],
        language=row["language"],
        active=bool(row["active"]),
        hidden_in_public=bool(row["hidden_in_public"]),
        approved=bool(row["approved"]),
        walk_in=bool(row["walk_in"]),
    )


def _values(person: Person) -> tuple[object, ...]:
    return (
        person.given,
        person.family,
        person.display,
        person.team,
        person.email,
        person.staff_number,
        key(person.staff_number),
        person.language,
        int(person.active),
        int(person.hidden_in_public),
        int(person.approved),
        int(person.walk_in),
    )


def add(tx: Transaction, person: Person) -> None:
    """Raises sqlite3.IntegrityError if the id or the staff number is somebody's."""
    sql = f"INSERT INTO person (id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    tx.execute(sql, (person.id, *_values(person)))


def change(tx: Transaction, person: Person) -> None:
    sql = f"UPDATE person SET ({_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
    tx.execute(sql, (*_values(person), person.id))


def set_active(tx: Transaction, person: str, active: bool) -> None:
    tx.execute("UPDATE person SET active = ? WHERE id = ?", (int(active), person))


def is_person(tx: Transaction, person: str) -> bool:
    return bool(tx.query("SELECT 1 FROM person WHERE id = ?", (person,)))


def replace_pass(tx: Transaction, person: str, code_hash: str) -> None:
    tx.execute("UPDATE pass_code SET dead = 1 WHERE person = ? AND dead = 0", (person,))
    tx.execute("INSERT INTO pass_code (hash, person) VALUES (?, ?)", (code_hash, person))


def bearer(reader: Reader, code_hash: str) -> str | PassIsDead | None:
    rows = reader.query("SELECT person, dead FROM pass_code WHERE hash = ?", (code_hash,))
    if not rows:
        return None
    return PassIsDead() if rows[0]["dead"] else str(rows[0]["person"])
