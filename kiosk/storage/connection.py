"""One way to connect: durable, checked, never making a file."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from kiosk.storage import troubles
from kiosk.storage.files import sync_file

APPLICATION_ID = 0x48425231
BUSY_SECONDS = 10.0

# Each setting lost data in an experiment when left at its default.
DURABLE: tuple[tuple[str, str | int, str | int], ...] = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
)


def connect(path: Path) -> sqlite3.Connection:
    """An existing file, autocommit, without foreign keys (a migration needs them off): see `guard`.

    A file that cannot be written is opened for reading only; `assert_writable` tells.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        for name, value, expected in DURABLE:
            _set(connection, name, value, expected)
    except BaseException:
        connection.close()
        raise
    return connection


def guard(connection: sqlite3.Connection, *, read_only: bool) -> None:
    """The last step of opening: foreign keys on, rows by name, writing off for readers."""
    _set(connection, "foreign_keys", "ON", 1)
    _set(connection, "query_only", "ON" if read_only else "OFF", int(read_only))
    connection.row_factory = sqlite3.Row


def assert_writable(connection: sqlite3.Connection, path: Path) -> None:
    """Takes and gives back the writer's lock; leaves every byte of the file as it was.

    What is left of a journal when the lock is ours needs no rolling back: the pages in it go.
    """
    connection.execute("BEGIN IMMEDIATE")
    if not _can_write(path.parent):
        raise troubles.read_only(f"folder of {path.name}")
    try:
        _empty(path.with_name(f"{path.name}-journal"))
    except OSError as error:
        raise troubles.of_files(error) from error
    connection.execute("ROLLBACK")


def _empty(journal: Path) -> None:
    if journal.exists() and journal.stat().st_size:
        os.truncate(journal, 0)
        sync_file(journal)


def _can_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK)


def _set(connection: sqlite3.Connection, name: str, value: str | int, expected: str | int) -> None:
    connection.execute(f"PRAGMA {name} = {value}")
    found = connection.execute(f"PRAGMA {name}").fetchone()[0]
    if found != expected:
        raise troubles.no_answer(f"PRAGMA {name} is {found}, not {expected}")
