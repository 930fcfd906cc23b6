"""The journal: what happened, in order, chained by SHA-256, without a single name.

`hash_0 = H("handlebar-journal/1\\n")`, `hash_n = H(hash_{n-1} + "\\n" + line_n + "\\n")`,
`line_n = n at actor kind detail`; detail is JSON with sorted keys. A free text is kept in a row that can be
erased; the line holds `H(salt + text)`, so the chain still holds after erasing.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

GENESIS = hashlib.sha256(b"handlebar-journal/1\n").hexdigest()
WORD = re.compile(r"[a-z][a-z0-9-]*")
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the journal, published after its transaction is committed."""

    number: int
    at: datetime
    actor: str
    kind: str
    values: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Verification:
    """`head` is the last hash; `erased` counts texts no longer there; no `problems` means all is well.
    `broken_at`: the first line that is missing, changed, or whose text was changed."""

    lines: int
    head: str
    erased: int
    problems: tuple[str, ...]
    broken_at: int | None = None

    @property
    def holds(self) -> bool:
        return not self.problems


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written, before it has a number."""

    at: datetime
    actor: str
    kind: str
    values: Mapping[str, str | int]
    texts: Mapping[str, str]


def append(connection: sqlite3.Connection, entry: Entry, random: Callable[[int], bytes]) -> tuple[Fact, str]:
    """Writes one line inside the open transaction; returns it with its hash."""
    for word in (entry.actor, entry.kind):
        if not WORD.fullmatch(word):
            raise ValueError(f"not a word of the journal: {word!r}")
    number, previous = head(connection)
    number += 1
    salted = {name: (random(SALT_BYTES), text) for name, text in entry.texts.items()}
    detail = _detail(entry.values, {name: text_hash(*pair) for name, pair in salted.items()})
    at = entry.at.isoformat(timespec="milliseconds")
    digest = line_hash(previous, number, at, entry.actor, entry.kind, detail)
    connection.execute(
        "INSERT INTO journal (number, at, actor, kind, detail, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (number, at, entry.actor, entry.kind, detail, digest),
    )
    connection.executemany(
        "INSERT INTO journal_text (number, name, salt, text) VALUES (?, ?, ?, ?)",
        [(number, name, salt, text) for name, (salt, text) in salted.items()],
    )
    return Fact(number, entry.at, entry.actor, entry.kind, dict(entry.values)), digest


def identity(connection: sqlite3.Connection) -> str:
    """The hash of the first line: what tells one event's database from any other's."""
    try:
        row = connection.execute("SELECT hash FROM journal WHERE number = 1").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        return ""
    return "" if row is None else str(row[0])


def is_written(connection: sqlite3.Connection, number: int, digest: str) -> bool:
    row = connection.execute("SELECT hash FROM journal WHERE number = ?", (number,)).fetchone()
    return row is not None and row[0] == digest


def line_hash(previous: str, number: int, at: str, actor: str, kind: str, detail: str) -> str:
    return hashlib.sha256(f"{previous}\n{number} {at} {actor} {kind} {detail}\n".encode()).hexdigest()


def text_hash(salt: bytes, text: str) -> str:
    return hashlib.sha256(salt + text.encode()).hexdigest()


def verify(connection: sqlite3.Connection) -> Verification:
    """Reads the whole chain and every text that is still there."""
    problems: list[tuple[int, str]] = []
    rows = connection.execute("SELECT number, name, salt, text FROM journal_text")
    texts = {(number, name): text_hash(salt, text) for number, name, salt, text in rows}
    number, last, erased = 0, GENESIS, 0
    lines = connection.execute("SELECT number, at, actor, kind, detail, hash FROM journal ORDER BY number")
    for row in lines:
        if row[0] != number + 1:
            problems.append((number + 1, f"journal: line {number + 1} is missing"))
        number = row[0]
        if line_hash(last, *row[:5]) != row[5]:
            problems.append((number, f"journal: line {number} does not fit the chain"))
        last = row[5]
        for name, expected in texts_of(row[4]).items():
            found = texts.pop((number, name), None)
            erased += found is None
            if found is not None and found != expected:
                problems.append((number, f"journal: text {name} of line {number} was changed"))
    problems.extend(
        (line, f"journal: text {name} of line {line} belongs to no line") for line, name in sorted(texts)
    )
    broken_at = min((line for line, _ in problems), default=None)
    return Verification(number, last, erased, tuple(what for _, what in problems), broken_at)


def head(connection: sqlite3.Connection) -> tuple[int, str]:
    row = connection.execute("SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1").fetchone()
    return (0, GENESIS) if row is None else (row[0], row[1])


def _detail(values: Mapping[str, str | int], texts: Mapping[str, str]) -> str:
    content: dict[str, object] = dict(values)
    if texts:
        content["texts"] = dict(texts)
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def texts_of(detail: str) -> Mapping[str, str]:
    """Name -> salted hash."""
    try:
        texts = json.loads(detail).get("texts", {})
    except (ValueError, AttributeError):
        return {}
    return texts if isinstance(texts, dict) else {}
