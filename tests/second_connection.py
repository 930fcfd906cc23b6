"""What another connection sees: the proof that a service call left nothing open."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path


class SecondConnection:
    """Opened anew for each question. Each question first proves that nobody holds a transaction."""

    def __init__(self, database: Path) -> None:
        self._database = database

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        connection = sqlite3.connect(f"{self._database.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
        try:
            connection.execute("BEGIN EXCLUSIVE")
            found = connection.execute(sql, tuple(parameters)).fetchall()
            connection.execute("ROLLBACK")
        finally:
            connection.close()
        return found

    def value(self, sql: str, parameters: Sequence[object] = ()) -> object:
        ((found,),) = self.rows(sql, parameters)
        return found

    def assert_settled(self) -> None:
        self.rows("SELECT 1")
