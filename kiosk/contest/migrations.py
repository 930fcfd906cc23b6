"""Schema of contests. Append only: a released step never changes."""

from __future__ import annotations

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("contest")

_CONTESTS = (
    """CREATE TABLE contest (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        place INTEGER NOT NULL,
        title TEXT NOT NULL,
        category TEXT NOT NULL,
        method TEXT NOT NULL CHECK (method IN ('single', 'approval', 'star', 'ranked')),
        ties TEXT NOT NULL CHECK (ties IN ('co-winners', 'declared')),
        opens TEXT,
        closes TEXT,
        judges_weight INTEGER NOT NULL CHECK (judges_weight BETWEEN 0 AND 100),
        trim INTEGER NOT NULL CHECK (trim IN (0, 1)),
        stage TEXT NOT NULL DEFAULT 'planned'
            CHECK (stage IN ('planned', 'open', 'closed', 'revealed', 'called-off')),
        opened TEXT,
        closed TEXT,
        CHECK ((stage = 'planned') = (opened IS NULL) OR stage = 'called-off')
    ) STRICT""",
    """CREATE TABLE contest_criterion (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contest INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 9),
        most INTEGER NOT NULL CHECK (most BETWEEN 1 AND 100),
        UNIQUE (contest, place)
    ) STRICT""",
    # The key is what ballots name: drawn by lot, so that nothing depends on who came first.
    """CREATE TABLE contest_entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE CHECK (length(key) = 6),
        title TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('team', 'person')),
        owner TEXT NOT NULL,
        consent INTEGER NOT NULL CHECK (consent IN (0, 1)),
        withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
    ) STRICT""",
    """CREATE TABLE contest_photo (
        entry INTEGER NOT NULL REFERENCES contest_entry (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        digest TEXT NOT NULL CHECK (length(digest) = 64),
        PRIMARY KEY (entry, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE contest_field (
        contest INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
        entry INTEGER NOT NULL REFERENCES contest_entry (id) ON DELETE CASCADE,
        PRIMARY KEY (contest, entry)
    ) STRICT, WITHOUT ROWID""",
)

_VOTES = (
    # Who voted. One ballot for each voter is this primary key.
    """CREATE TABLE contest_voter (
        contest INTEGER NOT NULL REFERENCES contest (id),
        person TEXT NOT NULL,
        PRIMARY KEY (contest, person)
    ) STRICT, WITHOUT ROWID""",
    # What was voted. Random keys, no time, no sequence, no rowid: nothing says whose, or which came first.
    """CREATE TABLE contest_ballot (
        code TEXT PRIMARY KEY CHECK (length(code) = 11),
        contest INTEGER NOT NULL,
        marks TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER a_closed_vote_takes_no_voter BEFORE INSERT ON contest_voter
        WHEN (SELECT stage FROM contest WHERE id = NEW.contest) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'this vote is not open'); END""",
    """CREATE TRIGGER a_voter_stays BEFORE DELETE ON contest_voter
        BEGIN SELECT RAISE(ABORT, 'who voted has voted'); END""",
)


@migrations()
def m001_contests(db: Database) -> None:
    for statement in (*_CONTESTS, *_VOTES):
        db.execute(statement)


_JUDGES = (
    """CREATE TABLE contest_judge (
        contest INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
        person TEXT NOT NULL,
        PRIMARY KEY (contest, person)
    ) STRICT, WITHOUT ROWID""",
    # Entry 0 is the practice entry, which never counts.
    """CREATE TABLE contest_sheet (
        contest INTEGER NOT NULL,
        person TEXT NOT NULL,
        entry INTEGER NOT NULL,
        note TEXT NOT NULL,
        absent INTEGER NOT NULL CHECK (absent IN (0, 1)),
        PRIMARY KEY (contest, person, entry),
        FOREIGN KEY (contest, person) REFERENCES contest_judge (contest, person) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE contest_point (
        contest INTEGER NOT NULL,
        person TEXT NOT NULL,
        entry INTEGER NOT NULL,
        criterion INTEGER NOT NULL,
        points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
        PRIMARY KEY (contest, person, entry, criterion),
        FOREIGN KEY (contest, person, entry) REFERENCES contest_sheet (contest, person, entry)
            ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER a_closed_sheet_stays BEFORE UPDATE ON contest_sheet
        WHEN (SELECT stage FROM contest WHERE id = OLD.contest) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'judging is over'); END""",
    # How a tie was drawn by lot, and how far the show is.
    """CREATE TABLE contest_lot (
        contest INTEGER PRIMARY KEY REFERENCES contest (id),
        digits TEXT NOT NULL CHECK (length(digits) = 20)
    ) STRICT""",
    """CREATE TRIGGER a_lot_is_drawn_once BEFORE UPDATE ON contest_lot
        BEGIN SELECT RAISE(ABORT, 'the lot was drawn'); END""",
    """CREATE TABLE contest_podium (
        contest INTEGER PRIMARY KEY REFERENCES contest (id),
        step INTEGER NOT NULL CHECK (step >= 0)
    ) STRICT""",
)


@migrations()
def m002_judges_and_podium(db: Database) -> None:
    for statement in _JUDGES:
        db.execute(statement)


_PAPERS = (
    """CREATE TABLE contest_paper_sheet (
        number INTEGER PRIMARY KEY,
        contest INTEGER NOT NULL REFERENCES contest (id),
        file TEXT NOT NULL,
        printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1)),
        made TEXT NOT NULL
    ) STRICT""",
    # `qr`, `typed`: hashes of the codes, which only the paper knows. `person` is '' for whoever holds it.
    """CREATE TABLE contest_paper (
        qr TEXT PRIMARY KEY CHECK (length(qr) = 64),
        typed TEXT NOT NULL UNIQUE CHECK (length(typed) = 64),
        contest INTEGER NOT NULL REFERENCES contest (id),
        sheet INTEGER NOT NULL REFERENCES contest_paper_sheet (number),
        person TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'out' CHECK (state IN ('out', 'used', 'dead'))
    ) STRICT, WITHOUT ROWID""",
    """CREATE UNIQUE INDEX one_living_paper_for_each_voter ON contest_paper (contest, person)
        WHERE person <> '' AND state <> 'dead'""",
    "CREATE INDEX contest_paper_by_contest ON contest_paper (contest, state)",
    """CREATE TRIGGER a_paper_ballot_works_once BEFORE UPDATE ON contest_paper WHEN OLD.state <> 'out'
        BEGIN SELECT RAISE(ABORT, 'this paper ballot is used or dead'); END""",
    """CREATE TRIGGER a_closed_vote_takes_no_paper BEFORE UPDATE ON contest_paper WHEN NEW.state = 'used'
        AND (SELECT stage FROM contest WHERE id = NEW.contest) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'this vote is not open'); END""",
    """CREATE TRIGGER a_paper_ballot_stays BEFORE DELETE ON contest_paper
        BEGIN SELECT RAISE(ABORT, 'what was handed out is known'); END""",
)


@migrations()
def m003_paper_ballots(db: Database) -> None:
    for statement in _PAPERS:
        db.execute(statement)


_CREWS = (
    # A team may split, join another or lose its name later: its costume stays theirs.
    """CREATE TABLE contest_crew (
        entry INTEGER NOT NULL REFERENCES contest_entry (id) ON DELETE CASCADE,
        person TEXT NOT NULL,
        PRIMARY KEY (entry, person)
    ) STRICT, WITHOUT ROWID""",
)


@migrations()
def m004_crews(db: Database) -> None:
    for statement in _CREWS:
        db.execute(statement)
