"""Schema of the hunt. Append only: a released step never changes."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("hunt")

_FIRST = (
    """CREATE TABLE sheet (
        number INTEGER PRIMARY KEY,
        file TEXT NOT NULL,
        pieces INTEGER NOT NULL CHECK (pieces >= 1),
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        made TEXT NOT NULL,
        printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1))
    ) STRICT""",
    """CREATE TABLE piece (
        number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 9999),
        value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 20),
        style TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'printed' CHECK (state IN ('printed', 'hidden', 'void')),
        sheet INTEGER NOT NULL REFERENCES sheet (number)
    ) STRICT""",
    # Hashes only: the codes themselves are on paper and nowhere else.
    """CREATE TABLE piece_code (
        hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
        piece INTEGER NOT NULL REFERENCES piece (number),
        kind TEXT NOT NULL CHECK (kind IN ('qr', 'typed')),
        dead INTEGER NOT NULL DEFAULT 0 CHECK (dead IN (0, 1))
    ) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX one_living_code_of_a_kind ON piece_code (piece, kind) WHERE dead = 0",
    """CREATE TABLE late_claim (
        piece INTEGER PRIMARY KEY REFERENCES piece (number),
        person TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
)

_PLACES = (
    # `key` is name and area as they are compared; `position` is the way in which somebody walks past them.
    """CREATE TABLE place (
        number INTEGER PRIMARY KEY CHECK (number >= 1),
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
        area TEXT NOT NULL CHECK (length(area) <= 40),
        key TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX one_place_of_a_name ON place (key)",
    # Where the paper was put last; while the state is not "hidden", only older paper may lie there.
    # `helper` is a free name, or '' where a person is known.
    """CREATE TABLE hiding (
        piece INTEGER PRIMARY KEY REFERENCES piece (number),
        place INTEGER NOT NULL REFERENCES place (number),
        helper TEXT NOT NULL CHECK (length(helper) <= 60),
        person TEXT,
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX hidings_of_a_place ON hiding (place)",
)


@migrations()
def m001_sheets_pieces_and_codes(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


@migrations()
def m002_places_and_hidings(db: Database) -> None:
    for statement in _PLACES:
        db.execute(statement)


_CLUES_AND_LATE = (
    # `opened`: when visitors first saw it. `deleted` keeps its number and its words for the way back.
    """CREATE TABLE clue (
        number INTEGER PRIMARY KEY CHECK (number >= 1),
        place INTEGER NOT NULL,
        opens TEXT NOT NULL,
        shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
        opened TEXT,
        deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
    ) STRICT""",
    """CREATE TABLE clue_text (
        clue INTEGER NOT NULL REFERENCES clue (number),
        language TEXT NOT NULL,
        text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
        PRIMARY KEY (clue, language)
    ) STRICT, WITHOUT ROWID""",
    "ALTER TABLE late_claim ADD COLUMN decision TEXT CHECK (decision IN ('granted', 'declined'))",
    "ALTER TABLE late_claim ADD COLUMN decided TEXT",
)


@migrations()
def m003_clues_and_what_became_of_late_claims(db: Database) -> None:
    for statement in _CLUES_AND_LATE:
        db.execute(statement)
