"""Schema of tickets. Append only: a released step never changes."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("tickets")

_FIRST = (
    """CREATE TABLE ticket (
        number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 9999999),
        person TEXT NOT NULL,
        source TEXT NOT NULL,
        void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
    ) STRICT""",
    "CREATE INDEX ticket_of_person ON ticket (person)",
    # The tickets of a claim are `first`, `first` + 1 ... `first` + `points` - 1.
    """CREATE TABLE claim (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 24),
        person TEXT NOT NULL,
        first INTEGER NOT NULL REFERENCES ticket (number),
        points INTEGER NOT NULL CHECK (points BETWEEN 1 AND 20),
        log_n INTEGER NOT NULL,
        at TEXT NOT NULL,
        void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
    ) STRICT""",
    "CREATE UNIQUE INDEX one_claim_for_each_source ON claim (source) WHERE void = 0",
    """CREATE TABLE holding (
        person TEXT PRIMARY KEY,
        tickets INTEGER NOT NULL CHECK (tickets >= 0)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE ticket_log (
        n INTEGER PRIMARY KEY CHECK (n >= 1),
        kind TEXT NOT NULL CHECK (kind IN ('CLAIM', 'VOID', 'GRANT')),
        ticket INTEGER NOT NULL REFERENCES ticket (number),
        person TEXT NOT NULL,
        source TEXT NOT NULL,
        seal TEXT NOT NULL CHECK (length(seal) = 64)
    ) STRICT""",
    """CREATE TRIGGER a_log_line_stays BEFORE UPDATE ON ticket_log
        BEGIN SELECT RAISE(ABORT, 'a line of the ticket log never changes'); END""",
    """CREATE TRIGGER a_log_line_never_goes BEFORE DELETE ON ticket_log
        BEGIN SELECT RAISE(ABORT, 'a line of the ticket log never goes'); END""",
)


@migrations()
def m001_claims_tickets_and_log(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


_SECOND = (
    # Nothing granted tickets before this step: every grant has its row here. Its tickets follow each other.
    """CREATE TABLE granted (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 24),
        person TEXT NOT NULL,
        first INTEGER NOT NULL UNIQUE REFERENCES ticket (number),
        points INTEGER NOT NULL CHECK (points >= 1),
        log_n INTEGER NOT NULL,
        at TEXT NOT NULL,
        void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
    ) STRICT""",
    "CREATE INDEX granted_to_person ON granted (person)",
    "CREATE INDEX claimed_by_person ON claim (person)",
    # Tickets are numbered in order of granting, so those up to `last_ticket` are those up to line `log_n`.
    """CREATE TABLE ticket_freeze (
        draw TEXT PRIMARY KEY CHECK (length(draw) BETWEEN 1 AND 24),
        log_n INTEGER NOT NULL,
        last_ticket INTEGER NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER a_frozen_ticket_stays BEFORE UPDATE ON ticket
        WHEN OLD.number <= (SELECT max(last_ticket) FROM ticket_freeze)
        BEGIN SELECT RAISE(ABORT, 'a draw froze this ticket'); END""",
)


@migrations()
def m002_grants_and_freeze(db: Database) -> None:
    for statement in _SECOND:
        db.execute(statement)
