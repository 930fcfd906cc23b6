"""Schema of the print queue. Append only: a released step never changes."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("printer")

_FIRST = (
    # `recall`: it was cancelled here, and the system's queue is still to be told.
    """CREATE TABLE print_job (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        file TEXT NOT NULL,
        copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 99),
        visitor INTEGER NOT NULL CHECK (visitor IN (0, 1)),
        state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'help', 'cancelled')),
        trouble TEXT NOT NULL DEFAULT '',
        printer TEXT NOT NULL DEFAULT '',
        document TEXT NOT NULL DEFAULT '',
        system INTEGER NOT NULL DEFAULT 0 CHECK (system >= -1),
        tries INTEGER NOT NULL DEFAULT 0,
        recall INTEGER NOT NULL DEFAULT 0 CHECK (recall IN (0, 1)),
        added TEXT NOT NULL,
        since TEXT NOT NULL,
        CHECK ((state = 'help') = (trouble != ''))
    ) STRICT""",
    "CREATE INDEX print_job_by_state ON print_job (state)",
    # How many more visitors may print on a day, each time an organizer lifted the limit.
    """CREATE TABLE print_lift (
        id INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        prints INTEGER NOT NULL CHECK (prints > 0)
    ) STRICT""",
)


@migrations()
def m001_jobs_and_lifts(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)
