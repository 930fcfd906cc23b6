"""Schema of the prize draws. Append only: a released step never changes."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("draw")

_PLANS = (
    # Rehearsals have a code and no number.
    """CREATE TABLE draw (
        id INTEGER PRIMARY KEY,
        place INTEGER NOT NULL,
        title TEXT NOT NULL,
        who TEXT NOT NULL CHECK (who IN ('all', 'teams', 'tickets')),
        least INTEGER NOT NULL CHECK (least BETWEEN 1 AND 9999999),
        one_per_person INTEGER NOT NULL CHECK (one_per_person IN (0, 1)),
        absent TEXT NOT NULL CHECK (absent IN ('keep', 'at-once', 'at-end')),
        stage TEXT NOT NULL DEFAULT 'planned'
            CHECK (stage IN ('planned', 'frozen', 'locked', 'revealed', 'closed', 'aborted')),
        code TEXT UNIQUE CHECK (length(code) BETWEEN 1 AND 24),
        number INTEGER UNIQUE CHECK (number BETWEEN 1 AND 9999999),
        at TEXT,
        CHECK ((stage = 'planned') = (code IS NULL))
    ) STRICT""",
    """CREATE UNIQUE INDEX one_draw_at_a_time ON draw (number IS NULL)
        WHERE number IS NOT NULL AND stage IN ('frozen', 'locked', 'revealed')""",
    """CREATE TABLE draw_prize (
        draw INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
        picture TEXT NOT NULL CHECK (length(picture) IN (0, 64)),
        PRIMARY KEY (draw, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE draw_team (
        draw INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        team TEXT NOT NULL,
        PRIMARY KEY (draw, team)
    ) STRICT, WITHOUT ROWID""",
    # `typed` is what stands on the pad, `locked` what the record keeps of it.
    """CREATE TABLE draw_ask (
        draw INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('WORDS', 'BEACON', 'DICE10', 'DICE6')),
        length INTEGER NOT NULL CHECK (length BETWEEN 0 AND 64),
        typed TEXT NOT NULL DEFAULT '',
        witnesses INTEGER NOT NULL DEFAULT 0 CHECK (witnesses BETWEEN 0 AND 2),
        locked TEXT,
        PRIMARY KEY (draw, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE draw_struck (
        person TEXT PRIMARY KEY,
        reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 80)
    ) STRICT, WITHOUT ROWID""",
)

_DRAWN = (
    # `line`: the journal's line of the freeze, 0 for a rehearsal. `opened`: the secret was read.
    """CREATE TABLE draw_frozen (
        draw INTEGER PRIMARY KEY REFERENCES draw (id) ON DELETE CASCADE,
        entries TEXT NOT NULL,
        entries_hash TEXT NOT NULL CHECK (length(entries_hash) = 64),
        commit_hash TEXT NOT NULL CHECK (length(commit_hash) = 64),
        plan_hash TEXT NOT NULL CHECK (length(plan_hash) = 64),
        line INTEGER NOT NULL,
        at TEXT NOT NULL,
        went_on INTEGER NOT NULL DEFAULT 0 CHECK (went_on IN (0, 1)),
        opened INTEGER NOT NULL DEFAULT 0 CHECK (opened IN (0, 1))
    ) STRICT""",
    """CREATE TABLE draw_secret (
        draw INTEGER PRIMARY KEY REFERENCES draw (id) ON DELETE CASCADE,
        secret TEXT NOT NULL
    ) STRICT""",
    # `ranking`: all tickets, one a line, the first is rank 1.
    """CREATE TABLE draw_reveal (
        draw INTEGER PRIMARY KEY REFERENCES draw (id) ON DELETE CASCADE,
        secret TEXT NOT NULL CHECK (length(secret) = 64),
        seed TEXT NOT NULL CHECK (length(seed) = 64),
        ranking TEXT NOT NULL
    ) STRICT""",
    # Without `seat`: the next seat that waits was drawn. With it: its holder was called gone.
    """CREATE TABLE draw_act (
        draw INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        n INTEGER NOT NULL CHECK (n >= 1),
        seat INTEGER CHECK (seat >= 1),
        person TEXT,
        why TEXT CHECK (why IN ('ABSENT', 'DECLINED')),
        note TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (draw, n),
        CHECK ((seat IS NULL) = (person IS NULL) AND (seat IS NULL) = (why IS NULL))
    ) STRICT, WITHOUT ROWID""",
    # The record, or the aborted file.
    """CREATE TABLE draw_file (
        draw INTEGER PRIMARY KEY REFERENCES draw (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT""",
    """CREATE TABLE draw_handed (
        draw INTEGER NOT NULL REFERENCES draw (id) ON DELETE CASCADE,
        seat INTEGER NOT NULL CHECK (seat >= 1),
        at TEXT NOT NULL,
        PRIMARY KEY (draw, seat)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER a_frozen_list_stays
        BEFORE UPDATE OF draw, entries, entries_hash, commit_hash, plan_hash, line ON draw_frozen
        BEGIN SELECT RAISE(ABORT, 'a frozen list never changes'); END""",
    """CREATE TRIGGER a_reveal_stays BEFORE UPDATE ON draw_reveal
        BEGIN SELECT RAISE(ABORT, 'a ranking never changes'); END""",
    """CREATE TRIGGER an_act_stays BEFORE UPDATE OF draw, n, seat, person, why ON draw_act
        BEGIN SELECT RAISE(ABORT, 'what happened in a draw never changes'); END""",
    """CREATE TRIGGER a_record_stays BEFORE UPDATE ON draw_file
        BEGIN SELECT RAISE(ABORT, 'a record never changes'); END""",
    # A real draw stays for good; a rehearsal may be thrown away.
    """CREATE TRIGGER a_numbered_draw_never_goes BEFORE DELETE ON draw WHEN OLD.number IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'a draw that was frozen never goes'); END""",
)


@migrations()
def m001_draws(db: Database) -> None:
    for statement in (*_PLANS, *_DRAWN):
        db.execute(statement)
