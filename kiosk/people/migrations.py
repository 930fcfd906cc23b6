"""Schema of people. Append only: a released step never changes."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("people")

_FIRST = (
    # `staff_key` is the staff number as it is compared, '' for none.
    """CREATE TABLE person (
        id TEXT PRIMARY KEY CHECK (length(id) = 8),
        given TEXT NOT NULL,
        family TEXT NOT NULL,
        display TEXT NOT NULL,
        team TEXT NOT NULL,
        email TEXT NOT NULL,
        staff_number TEXT NOT NULL,
        staff_key TEXT NOT NULL,
        language TEXT NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        hidden_in_public INTEGER NOT NULL CHECK (hidden_in_public IN (0, 1)),
        approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
        walk_in INTEGER NOT NULL CHECK (walk_in IN (0, 1))
    ) STRICT""",
    "CREATE UNIQUE INDEX one_person_for_each_staff_number ON person (staff_key) WHERE staff_key <> ''",
    """CREATE TABLE pass_code (
        hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
        person TEXT NOT NULL REFERENCES person (id),
        dead INTEGER NOT NULL DEFAULT 0 CHECK (dead IN (0, 1))
    ) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX one_living_pass_for_each_person ON pass_code (person) WHERE dead = 0",
)


@migrations()
def m001_people_and_passes(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


_SECOND = (
    # Hashes only: the digits are on paper and nowhere else. `wrong`: since the last right one.
    """CREATE TABLE person_pin (
        person TEXT PRIMARY KEY REFERENCES person (id),
        salt BLOB NOT NULL UNIQUE CHECK (length(salt) = 16),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        wrong INTEGER NOT NULL CHECK (wrong >= 0),
        wait_seconds INTEGER NOT NULL CHECK (wait_seconds >= 0)
    ) STRICT, WITHOUT ROWID""",
    # Wrong PINs of all people together that are not forgiven yet.
    """CREATE TABLE pin_tries (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        spent INTEGER NOT NULL CHECK (spent >= 0)
    ) STRICT""",
    """CREATE TABLE pass_sheet (
        number INTEGER PRIMARY KEY,
        file TEXT NOT NULL,
        passes INTEGER NOT NULL CHECK (passes >= 1),
        pins INTEGER NOT NULL CHECK (pins IN (0, 1)),
        made TEXT NOT NULL,
        printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1))
    ) STRICT""",
)


@migrations()
def m002_pins_and_pass_sheets(db: Database) -> None:
    for statement in _SECOND:
        db.execute(statement)
