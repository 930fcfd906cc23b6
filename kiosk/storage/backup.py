"""A copy of the database that was opened and checked before it got its name.

A kill while copying can leave a valid, empty database: nothing counts as a backup by its name alone. The copy
is made while one read transaction holds the source still, on the same disk; writing to a slow stick happens
later, from the copy.
"""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.storage import checking, journal, troubles
from kiosk.storage.files import sync_file, sync_folder
from kiosk.storage.peek import reading
from kiosk.words import Sentence

UNFINISHED = ".unfinished-"


@dataclass(frozen=True, slots=True)
class Contents:
    """What two copies of one moment have in common."""

    identity: str
    head: str
    rows: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        return sum(count for _, count in self.rows)


@dataclass(frozen=True, slots=True)
class Backup:
    path: Path
    contents: Contents
    size: int


def back_up(source: Path, target: Path) -> Backup:
    """Copies a store, open elsewhere or not, to a new file. For a worker: it has a connection of its own."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = unfinished_beside(target)
    try:
        expected = _copy(source, unfinished)
        return _put(unfinished, target, expected)
    except OSError as error:
        raise troubles.of_files(error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def copy_backup(backup: Backup, target: Path) -> Backup:
    """The same backup at a second place, read back there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = unfinished_beside(target)
    try:
        shutil.copyfile(backup.path, unfinished)
        return _put(unfinished, target, backup.contents)
    except OSError as error:
        raise troubles.of_files(error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def check(path: Path) -> Contents:
    """Opens a copy and reads all of it; Unavailable when anything in it is wrong."""
    with reading(path) as connection:
        problems = checking.examine(connection).problems
        if problems:
            raise _failed(problems[0])
        return contents_of(connection)


def contents_of(connection: sqlite3.Connection) -> Contents:
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY name"
    ).fetchall()
    rows = tuple(
        (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for (name,) in tables
    )
    return Contents(journal.identity(connection), journal.head(connection)[1], rows)


def clear_unfinished(folder: Path) -> None:
    """Removes what killed backups left behind, durably: it may hold what the next one must not lie beside."""
    leftovers = list(folder.glob(f"{UNFINISHED}*"))
    for leftover in leftovers:
        leftover.unlink(missing_ok=True)
    if leftovers:
        sync_folder(folder)


def unfinished_beside(target: Path) -> Path:
    return target.with_name(f"{UNFINISHED}{secrets.token_hex(4)}")


def _copy(source: Path, target: Path) -> Contents:
    with reading(source) as connection:
        connection.execute("BEGIN")
        expected = contents_of(connection)
        copy = sqlite3.connect(target, isolation_level=None)
        try:
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            connection.backup(copy)
        finally:
            copy.close()
        connection.execute("ROLLBACK")
    return expected


def _put(unfinished: Path, target: Path, expected: Contents) -> Backup:
    sync_file(unfinished)
    if check(unfinished) != expected:
        raise _failed("the copy differs from its source")
    _remove_journal(unfinished)
    unfinished.rename(target)
    sync_folder(target.parent)
    return Backup(target, expected, target.stat().st_size)


def _remove_journal(path: Path) -> None:
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def _failed(detail: str) -> Unavailable:
    return Unavailable(
        Sentence("Storage", "The backup did not come out right, so it was not kept."),
        Sentence("Storage", "Try once more. If it fails again, use another disk."),
        detail,
    )
