"""The SQL of people. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.people.model import PassIsDead, PassSheet, Person
from kiosk.people.text import key
from kiosk.storage.papers import Kept
from kiosk.storage.store import Transaction

_COLUMNS = (
    "given, family, display, team, email, staff_number, staff_key, language, active, hidden_in_public, "
    "approved, walk_in"
)
_PIN = "salt, hash, wrong, wait_seconds"


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...


@dataclass(frozen=True, slots=True)
class PinRow:
    """`wrong`: tries since the last right one; `wait_seconds`: left of a wait when it was last stored."""

    salt: bytes
    hash: bytes
    wrong: int
    wait_seconds: int


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


def with_pass(reader: Reader) -> frozenset[str]:
    """Ids of those who have a pass that opens."""
    return frozenset(row["person"] for row in reader.query("SELECT person FROM pass_code WHERE dead = 0"))


def pin(reader: Reader, person: str) -> PinRow | None:
    rows = reader.query(f"SELECT {_PIN} FROM person_pin WHERE person = ?", (person,))
    return PinRow(*rows[0]) if rows else None


def waiting_pins(reader: Reader) -> tuple[PinRow, ...]:
    return tuple(
        PinRow(*row) for row in reader.query(f"SELECT {_PIN} FROM person_pin WHERE wait_seconds > 0")
    )


def write_pin(tx: Transaction, person: str, row: PinRow) -> None:
    tx.execute(
        f"INSERT INTO person_pin (person, {_PIN}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (person) DO UPDATE SET"
        f" ({_PIN}) = (excluded.salt, excluded.hash, excluded.wrong, excluded.wait_seconds)",
        (person, row.salt, row.hash, row.wrong, row.wait_seconds),
    )


def spent_tries(reader: Reader) -> int:
    rows = reader.query("SELECT spent FROM pin_tries")
    return int(rows[0]["spent"]) if rows else 0


def write_spent_tries(tx: Transaction, spent: int) -> None:
    tx.execute(
        "INSERT INTO pin_tries (only_row, spent) VALUES (1, ?)"
        " ON CONFLICT DO UPDATE SET spent = excluded.spent",
        (spent,),
    )


def pass_sheets(reader: Reader) -> tuple[PassSheet, ...]:
    return tuple(
        PassSheet(
            number=row["number"],
            file=None if row["printed"] else row["file"],
            passes=row["passes"],
            pins=bool(row["pins"]),
            made=datetime.fromisoformat(row["made"]),
        )
        for row in reader.query("SELECT * FROM pass_sheet ORDER BY number")
    )


def papers(reader: Reader) -> tuple[Kept, ...]:
    return tuple(Kept(row["file"], bool(row["printed"])) for row in reader.query("SELECT * FROM pass_sheet"))


def add_pass_sheet(tx: Transaction, number: int, file: str, passes: int, pins: bool) -> None:
    """Raises sqlite3.IntegrityError if there is a sheet of this number."""
    tx.execute(
        "INSERT INTO pass_sheet (number, file, passes, pins, made) VALUES (?, ?, ?, ?, ?)",
        (number, file, passes, int(pins), tx.now.isoformat()),
    )


def set_printed(tx: Transaction, number: int) -> None:
    tx.execute("UPDATE pass_sheet SET printed = 1 WHERE number = ?", (number,))


def move_team(tx: Transaction, team: str, to: str) -> int:
    """How many people moved."""
    return tx.execute("UPDATE person SET team = ? WHERE team = ?", (to, team)).rowcount
