"""Schema of videos. Append only."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("videos")

_TABLES = (
    # `languages`, `hours`, `tracks`: JSON lists, always written and read as a whole.
    """CREATE TABLE video (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('film', 'recorded', 'message')),
        state TEXT NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'waiting', 'removed')),
        place INTEGER NOT NULL,
        shown INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1)),
        title TEXT NOT NULL CHECK (length(title) <= 80),
        speaker TEXT NOT NULL CHECK (length(speaker) <= 80),
        role TEXT NOT NULL CHECK (length(role) <= 80),
        organization TEXT NOT NULL CHECK (length(organization) <= 80),
        line TEXT NOT NULL CHECK (length(line) <= 400),
        languages TEXT NOT NULL DEFAULT '[]',
        hours TEXT NOT NULL DEFAULT '[]',
        tracks TEXT NOT NULL DEFAULT '[]',
        media TEXT NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        duration_ms INTEGER NOT NULL DEFAULT 0 CHECK (duration_ms >= 0),
        width INTEGER NOT NULL DEFAULT 0,
        height INTEGER NOT NULL DEFAULT 0,
        sound INTEGER NOT NULL DEFAULT 0 CHECK (sound IN (0, 1)),
        loudness REAL,
        poster TEXT NOT NULL DEFAULT '' CHECK (length(poster) IN (0, 64)),
        by TEXT NOT NULL DEFAULT '',
        added TEXT NOT NULL,
        premiere TEXT,
        premiered TEXT,
        CHECK ((kind = 'message') = (media = '')),
        CHECK ((kind = 'recorded') = (by <> ''))
    ) STRICT""",
    "CREATE UNIQUE INDEX one_video_of_a_file ON video (media) WHERE media <> '' AND state <> 'removed'",
    "CREATE INDEX video_in_order ON video (place)",
    """CREATE TABLE video_trouble (
        video INTEGER PRIMARY KEY REFERENCES video (n) ON DELETE CASCADE,
        at TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason IN ('failed', 'stalled', 'nothing', 'missing'))
    ) STRICT""",
    # `before`: {"<n>": {column: value}}, what the change replaced.
    """CREATE TABLE video_undo (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        change TEXT NOT NULL,
        video INTEGER NOT NULL REFERENCES video (n) ON DELETE CASCADE,
        before TEXT NOT NULL
    ) STRICT""",
)


@migrations()
def m001_videos(db: Database) -> None:
    for statement in _TABLES:
        db.execute(statement)
