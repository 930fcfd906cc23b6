"""Schema of corrections. Append only: a released step never changes."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("corrections")

_FIRST = (
    # `kind` is that of its journal line; `log_n` the last line it wrote into the ticket log, 0 for none.
    """CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        line INTEGER NOT NULL UNIQUE REFERENCES journal (number),
        log_n INTEGER NOT NULL CHECK (log_n >= 0),
        undone_line INTEGER UNIQUE REFERENCES journal (number)
    ) STRICT""",
    """CREATE TABLE correction_change (
        correction INTEGER NOT NULL REFERENCES correction (id),
        place INTEGER NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('claim', 'grant', 'late', 'piece', 'person')),
        subject TEXT NOT NULL,
        was TEXT NOT NULL,
        now TEXT NOT NULL,
        PRIMARY KEY (correction, place)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX change_by_what_is_now ON correction_change (now)",
    """CREATE TABLE merged (
        correction INTEGER PRIMARY KEY REFERENCES correction (id),
        person TEXT NOT NULL,
        into_person TEXT NOT NULL CHECK (into_person <> person),
        undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT""",
    "CREATE UNIQUE INDEX one_merge_of_each_person ON merged (person) WHERE undone = 0",
)


@migrations()
def m001_corrections_and_merges(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)
