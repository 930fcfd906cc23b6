"""Opening and making the file of a store, or a refusal that leaves every byte as it was."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from kiosk.answers import Refused
from kiosk.storage import connection as connections
from kiosk.storage import schema, troubles
from kiosk.storage.files import sync_folder
from kiosk.words import Sentence


def create(path: Path, areas: Sequence[str]) -> None:
    if os.path.lexists(path):
        raise Refused(Sentence("Storage", "There is an event here already."))
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with troubles.in_plain_words():
            unfinished.touch(exist_ok=False)
            _fill(unfinished, areas)
        unfinished.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise troubles.of_files(error) from error
    finally:
        for leftover in (unfinished, unfinished.with_name(f"{unfinished.name}-journal")):
            leftover.unlink(missing_ok=True)


def _fill(path: Path, areas: Sequence[str]) -> None:
    connection = connections.connect(path)
    try:
        connection.execute(f"PRAGMA application_id = {connections.APPLICATION_ID}")
        schema.migrate(connection, areas)
    finally:
        connection.close()


def open_checked(path: Path, areas: Sequence[str], *, read_only: bool) -> sqlite3.Connection:
    """A connection that is durable, ours, and of this program's schema."""
    refuse_by_size(path)
    with troubles.in_plain_words():
        connection = connect_ours(path)
        try:
            if not read_only:
                connections.assert_writable(connection, path)
            _bring_up_to_date(connection, areas, read_only=read_only)
            connections.guard(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection


def refuse_by_size(path: Path) -> None:
    """By size alone: opening and closing the file a second time would drop this process's locks on it."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise Refused(Sentence("Storage", "There is no event here.")) from None
    except OSError as error:
        raise troubles.of_files(error) from error
    if size == 0:
        raise Refused(Sentence("Storage", "The event's file is empty. Restore a backup into a new folder."))
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        raise Refused(
            Sentence("Storage", "Another program left half-made changes beside the event. Restore a backup.")
        )


def connect_ours(path: Path) -> sqlite3.Connection:
    """A durable connection to a file that says it is an event; its schema is not looked at."""
    try:
        connection = connections.connect(path)
    except sqlite3.DatabaseError as error:
        if troubles.code_of(error) != sqlite3.SQLITE_NOTADB:
            raise
        raise _not_ours() from None
    if connection.execute("PRAGMA application_id").fetchone()[0] != connections.APPLICATION_ID:
        connection.close()
        raise _not_ours()
    return connection


def _not_ours() -> Refused:
    return Refused(Sentence("Storage", "The file found here is not a Handlebar event, or it is damaged."))


def _bring_up_to_date(connection: sqlite3.Connection, areas: Sequence[str], *, read_only: bool) -> None:
    if schema.is_current(connection, schema.stamp_of(areas)):
        return
    schema.refuse_newer(connection, areas)
    if not read_only:
        schema.migrate(connection, areas)
    elif schema.has_pending(connection, areas):
        raise Refused(Sentence("Storage", "An older Handlebar made this event. Open it once in the kiosk."))
