"""Looking at a store without opening it for work: nothing is written, nothing is migrated."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.storage import checking, journal, opening, schema, troubles
from kiosk.storage.journal import Verification


@dataclass(frozen=True, slots=True)
class Peek:
    """`identity` is the hash of the journal's first line, "" when there is none; `current` means that no
    migration is due."""

    identity: str
    current: bool


def peek(path: Path, areas: Sequence[str]) -> Peek:
    """Refuses as `Store.open` does for what is missing, empty, not ours, or newer."""
    with reading(path) as connection:
        current = schema.is_current(connection, schema.stamp_of(areas))
        if not current:
            schema.refuse_newer(connection, areas)
        return Peek(journal.identity(connection), current)


def inspect(path: Path) -> Verification:
    """Every page, reference and journal line of a file, whatever its schema's age."""
    with reading(path) as connection:
        return checking.examine(connection)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write. As any reader, it may finish the rollback a power cut left to do.

    What is asked here is asked of every Handlebar database: one that cannot answer is damaged.
    """
    opening.refuse_by_size(path)
    with troubles.in_plain_words():
        connection = opening.connect_ours(path)
        try:
            connection.execute("PRAGMA query_only = ON")
            yield connection
        except sqlite3.Error as error:
            raise troubles.unavailable(error) or troubles.damaged(str(error)) from error
        finally:
            connection.close()
