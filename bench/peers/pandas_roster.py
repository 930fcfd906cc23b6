"""The roster with pandas: read, look at each row, keep it in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pandas


def prepare(path: str) -> Callable[[], int]:
    def work() -> int:
        table = pandas.read_csv(path, sep=";", dtype=str)
        base = sqlite3.connect(":memory:")
        base.execute("CREATE TABLE person (given, family, team, number UNIQUE, language)")
        for _, row in table.iterrows():
            if row["Given name"] and row["Family name"]:
                base.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?)", tuple(row))
        base.commit()
        return len(table)

    return work
