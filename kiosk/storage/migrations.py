"""Tables of the storage itself: the journal, its erasable texts, and the stamp of the schema."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("storage")


@migrations()
def m001_journal(database: Database) -> None:
    database.execute(
        "CREATE TABLE journal ("
        " number INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL,"
        " detail TEXT NOT NULL, hash TEXT NOT NULL) STRICT"
    )
    database.execute(
        "CREATE TABLE journal_text ("
        " number INTEGER NOT NULL REFERENCES journal (number), name TEXT NOT NULL, salt BLOB NOT NULL,"
        " text TEXT NOT NULL, PRIMARY KEY (number, name)) STRICT, WITHOUT ROWID"
    )
    database.execute(
        "CREATE TABLE schema_stamp ("
        " only_row INTEGER PRIMARY KEY CHECK (only_row = 1), stamp TEXT NOT NULL) STRICT"
    )
