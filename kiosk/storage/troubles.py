"""What SQLite says about a disk, in words a person can use."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from kiosk.answers import Unavailable
from kiosk.words import Sentence

BUSY_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
DAMAGE_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
DISK_CODES = frozenset(
    {
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_NOLFS,
        sqlite3.SQLITE_PERM,
    }
)


UNREADABLE = "Could not decode to UTF-8"


def code_of(error: sqlite3.Error) -> int:
    """The primary result code; 0 when the error came from the Python module and not from SQLite."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def execute(connection: sqlite3.Connection, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor:
    """In a damaged file SQLite's own message can hold bytes that Python cannot read; that is damage, too."""
    try:
        return connection.execute(sql, tuple(parameters))
    except UnicodeDecodeError as error:
        damage = sqlite3.DatabaseError(UNREADABLE)
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage from error


def unavailable(error: sqlite3.Error) -> Unavailable | None:
    """The disk's trouble behind an error; None for a wrong statement or a broken constraint."""
    code = code_of(error)
    if code == sqlite3.SQLITE_FULL:
        return disk_full(_detail(error))
    if code == sqlite3.SQLITE_READONLY:
        return read_only(_detail(error))
    if code in DAMAGE_CODES or str(error).startswith(UNREADABLE):
        return damaged(_detail(error))
    if code in BUSY_CODES:
        return busy(_detail(error))
    if code in DISK_CODES:
        return no_answer(_detail(error))
    return None


def of_files(error: OSError) -> Unavailable:
    """The same words for what the operating system says; the path stays out of them."""
    detail = f"{errno.errorcode.get(error.errno or 0, '?')}: {error.strerror}"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(detail)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return read_only(detail)
    return no_answer(detail)


def _detail(error: sqlite3.Error) -> str:
    return f"{getattr(error, 'sqlite_errorname', type(error).__name__)}: {error}"


def disk_full(detail: str = "") -> Unavailable:
    return Unavailable(
        Sentence("Storage", "The disk is full, so this could not be saved."),
        Sentence("Storage", "Make some room on the disk, then try again."),
        detail,
    )


def read_only(detail: str = "") -> Unavailable:
    return Unavailable(
        Sentence("Storage", "This disk can be read but not written."),
        Sentence("Storage", "Unlock it, or copy the event to another disk."),
        detail,
    )


def damaged(detail: str = "") -> Unavailable:
    return Unavailable(
        Sentence("Storage", "The event's file is damaged."),
        Sentence("Storage", "Restore the newest backup into a new folder."),
        detail,
    )


def busy(detail: str = "") -> Unavailable:
    return Unavailable(
        Sentence("Storage", "Another program is using the event's file."),
        Sentence("Storage", "Close that program, then try again."),
        detail,
    )


def no_answer(detail: str = "") -> Unavailable:
    return Unavailable(
        Sentence("Storage", "The disk did not answer."),
        Sentence("Storage", "Wait a moment and try again. If it goes on, check the disk."),
        detail,
    )


@contextmanager
def in_plain_words() -> Iterator[None]:
    """Turns the disk's troubles into Unavailable; other errors of SQLite pass."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise damaged(UNREADABLE) from error
    except sqlite3.Error as error:
        trouble = unavailable(error)
        if trouble is None:
            raise
        raise trouble from error
