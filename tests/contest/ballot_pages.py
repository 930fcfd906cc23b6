"""Where ballots lie in the bytes of a database: what an attacker would look at, page by page."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

PAGE = 4096
CODE = 11
_LETTERS = re.compile(rb"[0-9A-Z]{%d,}" % CODE)


def codes_in(content: bytes, codes: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Place and code, as often as one of these is there."""
    for run in _LETTERS.finditer(content):
        text = run[0].decode("ascii")
        for at in range(len(text) - CODE + 1):
            if (code := text[at : at + CODE]) in codes:
                yield run.start() + at, code


def by_pages(content: bytes, codes: frozenset[str]) -> list[tuple[str, ...]]:
    """The codes of each page in the order of their bytes, also what SQLite left of one that it moved to
    another page. Which page is where depends on how many ballots there were when, not on what is on them."""
    pages: dict[int, list[str]] = {}
    for at, code in codes_in(content, codes):
        pages.setdefault(at // PAGE, []).append(code)
    return sorted(map(tuple, pages.values()))


def rebuilt(path: Path) -> bytes:
    """A database that never held anything but the ballots of this one, written once by their codes."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as kept:
        (table,) = kept.execute("SELECT sql FROM sqlite_schema WHERE name = 'contest_ballot'").fetchone()
        ballots = kept.execute("SELECT code, contest, marks FROM contest_ballot ORDER BY code").fetchall()
    return written_once(table, ballots)


def written_once(table: str, ballots: list[tuple[str, int, str]]) -> bytes:
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.execute("PRAGMA secure_delete = ON")
        fresh.execute(table)
        fresh.executemany("INSERT INTO contest_ballot (code, contest, marks) VALUES (?, ?, ?)", ballots)
        fresh.commit()
        return fresh.serialize()
