"""Migrations of all areas in one transaction, and a cheap way to know that none is due.

Importing sqlite_utils costs 45 ms, so opening compares a stamp: the hash of the source of every area's
`migrations.py`, written in the same transaction as the tables. Same stamp: nothing to do. Another stamp: the
migrations themselves are asked.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.answers import Refused
from kiosk.words import Sentence

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations


def module_of(area: str) -> str:
    """`people` is `kiosk.people.migrations`; a name with a dot is a package of its own, for tests."""
    return f"{area}.migrations" if "." in area else f"kiosk.{area}.migrations"


def stamp_of(areas: Sequence[str]) -> str | None:
    """Hash of the areas' names and migration sources; None where the program came without its sources."""
    digest = hashlib.sha256()
    for area in ("storage", *areas):
        spec = importlib.util.find_spec(module_of(area))
        if spec is None:
            raise LookupError(f"{module_of(area)} is missing")
        if spec.origin is None or not spec.origin.endswith(".py"):
            return None
        source = Path(spec.origin).read_bytes()
        digest.update(f"{area} {len(source)}\n".encode())
        digest.update(source)
    return digest.hexdigest()


def is_current(connection: sqlite3.Connection, stamp: str | None) -> bool:
    if stamp is None or not _has_table(connection, "schema_stamp"):
        return False
    row = connection.execute("SELECT stamp FROM schema_stamp").fetchone()
    return row is not None and row[0] == stamp


def refuse_newer(connection: sqlite3.Connection, areas: Sequence[str]) -> None:
    if _applied(connection) - _known(_sets(areas)):
        raise Refused(Sentence("Storage", "A newer Handlebar made this event. Update this one to open it."))


def has_pending(connection: sqlite3.Connection, areas: Sequence[str]) -> bool:
    return bool(_known(_sets(areas)) - _applied(connection))


def migrate(connection: sqlite3.Connection, areas: Sequence[str]) -> None:
    """All pending migrations, the stamp, and a check of the references: together or not at all."""
    from sqlite_utils import Database

    database = Database(connection, strict=True, execute_plugins=False, recursive_triggers=False)
    connection.execute("BEGIN IMMEDIATE")
    try:
        for migrations in _sets(areas):
            migrations.apply(database)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise RuntimeError(f"a migration left rows of {broken[0]} that refer to nothing")
        _write_stamp(connection, stamp_of(areas))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _write_stamp(connection: sqlite3.Connection, stamp: str | None) -> None:
    connection.execute(
        "INSERT INTO schema_stamp (only_row, stamp) VALUES (1, ?)"
        " ON CONFLICT DO UPDATE SET stamp = excluded.stamp",
        (stamp or "",),
    )


def _sets(areas: Sequence[str]) -> list[Migrations]:
    return [importlib.import_module(module_of(area)).migrations for area in ("storage", *areas)]


def _known(sets: Sequence[Migrations]) -> set[tuple[str, str]]:
    from sqlite_utils import Database

    nothing_applied = Database(memory=True)
    try:
        return {(each.name, migration.name) for each in sets for migration in each.pending(nothing_applied)}
    finally:
        nothing_applied.close()


def _applied(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    if not _has_table(connection, "_sqlite_migrations"):
        return set()
    return set(map(tuple, connection.execute("SELECT migration_set, name FROM _sqlite_migrations")))


def _has_table(connection: sqlite3.Connection, name: str) -> bool:
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (name,))
    return found.fetchone() is not None
