"""Everything SQLite and the journal can say about a file."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from kiosk.storage import journal
from kiosk.storage.journal import Verification


def examine(connection: sqlite3.Connection) -> Verification:
    """Integrity of every page and index, references, and the journal's chain and texts."""
    problems = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check")
    problems += [f"{row[0]}: a row refers to nothing" for row in orphans]
    chain = journal.verify(connection)
    return replace(chain, problems=(*problems, *chain.problems))
