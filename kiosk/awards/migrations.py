"""Schema of awards, of what their certificates look like, nominations and the show. Append only."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("awards")

_AWARDS = (
    # The last number given in a year; it only grows, so that no serial is ever used twice.
    """CREATE TABLE award_counter (
        year INTEGER PRIMARY KEY CHECK (year BETWEEN 1000 AND 9999),
        last INTEGER NOT NULL CHECK (last >= 1)
    ) STRICT""",
    # `recipient`: a person's id, a team's name, a free name. `name`: in full, as it was last known.
    """CREATE TABLE award (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        serial TEXT NOT NULL UNIQUE CHECK (length(serial) BETWEEN 9 AND 24),
        code_hash TEXT NOT NULL UNIQUE CHECK (length(code_hash) = 64),
        place INTEGER NOT NULL,
        title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
        kind TEXT NOT NULL CHECK (kind IN ('person', 'team', 'free')),
        recipient TEXT NOT NULL CHECK (length(recipient) >= 1),
        name TEXT NOT NULL CHECK (length(name) >= 1),
        citation TEXT NOT NULL CHECK (length(citation) <= 600),
        category TEXT NOT NULL,
        presenter TEXT NOT NULL,
        day TEXT,
        language TEXT NOT NULL CHECK (language IN ('', 'en', 'fr', 'de', 'fa')),
        picture TEXT NOT NULL CHECK (length(picture) IN (0, 64)),
        source TEXT NOT NULL,
        made TEXT NOT NULL,
        withdrawn TEXT,
        reason TEXT NOT NULL DEFAULT '',
        CHECK (withdrawn IS NOT NULL OR reason = '')
    ) STRICT""",
    "CREATE INDEX award_in_order ON award (place)",
    # A prize of a draw and a nomination make one award, however often somebody presses.
    """CREATE UNIQUE INDEX one_award_of_a_source ON award (source)
        WHERE withdrawn IS NULL AND (source GLOB 'DRAW-*' OR source GLOB 'NOMINATION-*')""",
    # What a certificate says that was handed out, word for word.
    """CREATE TABLE award_issue (
        award INTEGER NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
        n INTEGER NOT NULL CHECK (n >= 1),
        at TEXT NOT NULL,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        citation TEXT NOT NULL,
        category TEXT NOT NULL,
        presenter TEXT NOT NULL,
        day TEXT NOT NULL,
        language TEXT NOT NULL,
        PRIMARY KEY (award, n)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER an_issue_stays BEFORE UPDATE ON award_issue
        BEGIN SELECT RAISE(ABORT, 'what was issued never changes'); END""",
    """CREATE TRIGGER a_serial_stays BEFORE UPDATE OF id, serial, code_hash ON award
        BEGIN SELECT RAISE(ABORT, 'a serial never changes'); END""",
)

_AROUND = (
    """CREATE TABLE award_look (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        design TEXT NOT NULL CHECK (design IN ('carpet', 'letterpress', 'comic', 'classic')),
        paper TEXT NOT NULL CHECK (paper IN ('A4', 'Letter')),
        saving INTEGER NOT NULL CHECK (saving IN (0, 1)),
        logo TEXT NOT NULL CHECK (length(logo) IN (0, 64)),
        calendar TEXT NOT NULL CHECK (calendar IN ('own', 'gregorian', 'both'))
    ) STRICT""",
    """CREATE TABLE award_signature (
        place INTEGER PRIMARY KEY CHECK (place IN (1, 2)),
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        picture TEXT NOT NULL CHECK (length(picture) IN (0, 64))
    ) STRICT""",
    # `same`: what two proposals of one person have in common when they are the same.
    """CREATE TABLE award_nomination (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        by TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'team', 'free')),
        recipient TEXT NOT NULL CHECK (length(recipient) >= 1),
        title TEXT NOT NULL CHECK (length(title) <= 120),
        why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 600),
        at TEXT NOT NULL,
        same TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'declined'))
    ) STRICT""",
    "CREATE UNIQUE INDEX one_proposal_of_a_kind ON award_nomination (by, same)",
    # Where the show stands. `place`: that of the award, so that one that is gone is stepped over.
    """CREATE TABLE award_show (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        serial TEXT,
        place INTEGER NOT NULL,
        step TEXT NOT NULL CHECK (step IN ('off', 'curtain', 'title', 'recipient', 'over')),
        CHECK ((serial IS NULL) = (step IN ('off', 'over')))
    ) STRICT""",
)


@migrations()
def m001_awards(db: Database) -> None:
    for statement in (*_AWARDS, *_AROUND):
        db.execute(statement)
