"""Everything SQLite and the journal can say about a file."""

from __future__ import annotations

import sqlite3

from kiosk.storage import journal
from kiosk.storage.journal import Verification


def examine(connection: sqlite3.Connection) -> Verification:
    """Integrity of every page and index, references; if in order, the journal's chain and texts."""
    problems = _structure(connection)
    if problems:
        return Verification(0, journal.GENESIS, 0, tuple(problems))
    return journal.verify(connection)


def _structure(connection: sqlite3.Connection) -> list[str]:
    problems = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check")
    return problems + [f"{row[0]}: a row refers to nothing" for row in orphans]
