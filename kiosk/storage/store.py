"""The store: one connection, one way to write."""

from __future__ import annotations

import logging
import secrets
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from kiosk.clock import Clock
from kiosk.storage import journal, opening, troubles
from kiosk.storage.journal import Entry, Fact, Verification

_log = logging.getLogger(__name__)

Listener = Callable[[Fact], None]
Random = Callable[[int], bytes]


class Transaction:
    """Work between BEGIN IMMEDIATE and COMMIT. Useless before and after."""

    def __init__(self, connection: sqlite3.Connection, actor: str, now: datetime, random: Random) -> None:
        self.now = now
        self.actor = actor
        self._connection = connection
        self._random = random
        self._over = False
        self._lines: list[tuple[Fact, str]] = []

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor:
        self._assert_open()
        return troubles.execute(self._connection, sql, parameters)

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        return self.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Row | None:
        rows = self.query(sql, parameters)
        return rows[0] if rows else None

    def record(self, kind: str, *, texts: Mapping[str, str] | None = None, **values: str | int) -> int:
        """One journal line, committed with the rows; returns its number. Values are opaque ids, counts and
        times; people's words go into `texts`, which can be erased later."""
        self._assert_open()
        entry = Entry(self.now, self.actor, kind, values, texts or {})
        self._lines.append(journal.append(self._connection, entry, self._random))
        return self._lines[-1][0].number

    def _assert_open(self) -> None:
        """SQLite rolls back by itself on some errors; going on would commit each statement alone."""
        if self._over or not self._connection.in_transaction:
            raise RuntimeError("this transaction is over")

    def finish(self) -> list[tuple[Fact, str]]:
        self._over = True
        return self._lines


class Store:
    """One connection to one event's database, owned by the thread that opened it."""

    def __init__(
        self, path: Path, areas: Sequence[str], clock: Clock, read_only: bool, random: Random
    ) -> None:
        self._path = path
        self._areas = tuple(areas)
        self._clock = clock
        self._read_only = read_only
        self._random = random
        self._connection: sqlite3.Connection | None = None
        self._inside = False
        self._publishing = False
        self._facts: deque[Fact] = deque()
        self._listeners: list[Listener] = []

    @classmethod
    def create(
        cls, path: Path, areas: Sequence[str], clock: Clock, *, random: Random = secrets.token_bytes
    ) -> Store:
        """A new database with all tables. Refuses an existing file; a kill leaves nothing under this name."""
        opening.create(path, areas)
        return cls.open(path, areas, clock, random=random)

    @classmethod
    def open(
        cls,
        path: Path,
        areas: Sequence[str],
        clock: Clock,
        *,
        read_only: bool = False,
        random: Random = secrets.token_bytes,
    ) -> Store:
        """Refused: missing, empty, not ours, newer than this program. Unavailable: damaged, read-only disk.
        In all these cases the file stays as it was."""
        store = cls(path, areas, clock, read_only, random)
        store._connection = opening.open_checked(path, store._areas, read_only=read_only)
        return store

    @property
    def path(self) -> Path:
        return self._path

    @property
    def identity(self) -> str:
        """The hash of the journal's first line; "" before it is written."""
        with troubles.in_plain_words():
            return journal.identity(self._ready())

    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        """After an I/O error the file is opened anew and read again; the old connection answers nothing."""
        try:
            return troubles.execute(self._ready(), sql, parameters).fetchall()
        except sqlite3.Error as error:
            if troubles.unavailable(error) is None or self._inside:
                raise
            self._forget()
        with troubles.in_plain_words():
            return troubles.execute(self._ready(), sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Row | None:
        rows = self.query(sql, parameters)
        return rows[0] if rows else None

    @contextmanager
    def transaction(self, actor: str) -> Iterator[Transaction]:
        """BEGIN IMMEDIATE, work, COMMIT, then the facts are published.

        A broken constraint (sqlite3.IntegrityError) passes after the rollback. A sick disk raises
        Unavailable; when it failed during COMMIT, the file is read again first, and a transaction that
        reached it counts as done (only one that recorded a line can be recognized).
        """
        if self._inside:
            raise RuntimeError("a transaction inside a transaction")
        connection = self._ready()
        self._inside = True
        try:
            with self._disk_trouble():
                connection.execute("BEGIN IMMEDIATE")
            tx = Transaction(connection, actor, self._clock.now(), self._random)
            try:
                with self._disk_trouble():
                    yield tx
            except BaseException:
                tx.finish()
                self._roll_back()
                raise
            lines = tx.finish()
            self._commit(connection, lines)
        finally:
            self._inside = False
        self._facts.extend(fact for fact, _ in lines)
        self._publish()

    def subscribe(self, listener: Listener) -> None:
        """Called with each committed fact, in order; a listener that fails is logged, the others go on."""
        self._listeners.append(listener)

    def verify(self) -> Verification:
        """Integrity of the file, references, and the journal's chain and texts. Reads everything."""
        from kiosk.storage.checking import examine

        connection = self._ready()
        with troubles.in_plain_words():
            return examine(connection)

    def close(self) -> None:
        self._forget()

    def _ready(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = opening.open_checked(self._path, self._areas, read_only=self._read_only)
        return self._connection

    def _forget(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()

    @contextmanager
    def _disk_trouble(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            trouble = troubles.unavailable(error)
            if trouble is None:
                raise
            if troubles.code_of(error) not in troubles.BUSY_CODES:
                self._forget()
            raise trouble from error

    def _roll_back(self) -> None:
        if self._connection is None or not self._connection.in_transaction:
            return
        try:
            self._connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            _log.error("rollback failed: %s", error)
            self._forget()

    def _commit(self, connection: sqlite3.Connection, lines: Sequence[tuple[Fact, str]]) -> None:
        if not connection.in_transaction:
            self._forget()
            raise troubles.no_answer("the transaction was rolled back by SQLite")
        try:
            with self._disk_trouble():
                connection.execute("COMMIT")
        except Exception:
            self._roll_back()
            if self._connection is None and self._reached_the_disk(lines):
                return
            raise
        assert not connection.in_transaction, "COMMIT left a transaction open"

    def _reached_the_disk(self, lines: Sequence[tuple[Fact, str]]) -> bool:
        """After a failed COMMIT: open anew and look. A small commit on top makes what is seen durable."""
        if not lines:
            return False
        fact, digest = lines[-1]
        try:
            connection = self._ready()
            if not journal.is_written(connection, fact.number, digest):
                return False
            connection.execute("UPDATE schema_stamp SET stamp = stamp")
        except Exception as error:
            _log.error("after a failed commit: %s", error)
            self._forget()
            return False
        return True

    def _publish(self) -> None:
        if self._publishing:
            return
        self._publishing = True
        try:
            while self._facts:
                fact = self._facts.popleft()
                for listener in tuple(self._listeners):
                    self._tell(listener, fact)
        finally:
            self._publishing = False

    @staticmethod
    def _tell(listener: Listener, fact: Fact) -> None:
        try:
            listener(fact)
        except Exception:
            _log.exception("a listener failed on fact %d %s", fact.number, fact.kind)
