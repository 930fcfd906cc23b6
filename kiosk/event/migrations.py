"""Tables of the event: the event itself, its settings, the organizer's PIN."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("event")


@migrations()
def m001_event(database: Database) -> None:
    database.execute(
        "CREATE TABLE event ("
        " only_row INTEGER PRIMARY KEY CHECK (only_row = 1),"
        " id TEXT NOT NULL, title TEXT NOT NULL, created TEXT NOT NULL,"
        " state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'closed', 'erased')),"
        " key BLOB NOT NULL CHECK (length(key) = 32)) STRICT"
    )
    database.execute(
        "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"
    )
    database.execute(
        "CREATE TABLE organizer_pin ("
        " only_row INTEGER PRIMARY KEY CHECK (only_row = 1),"
        " salt BLOB NOT NULL, hash BLOB NOT NULL,"
        " wrong INTEGER NOT NULL DEFAULT 0, rounds INTEGER NOT NULL DEFAULT 0,"
        " wait_seconds INTEGER NOT NULL DEFAULT 0) STRICT"
    )
