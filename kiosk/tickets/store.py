"""The SQL of tickets. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.storage.store import Transaction
from kiosk.tickets.model import Claim, Entry, Grant, Kind, LogLine, Seal, Ticket
from kiosk.tickets.rules import first_seal, ticket_id, ticket_number

PAGE = 1000


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


_CLAIM = """SELECT claim.*, ticket_log.seal AS seal FROM claim JOIN ticket_log ON ticket_log.n = claim.log_n
    WHERE claim.void = 0"""


_ENTRY = """SELECT 'CLAIM' AS kind, source, person, first, points, at, log_n, void FROM claim WHERE {0}
    UNION ALL SELECT 'GRANT', source, person, first, points, at, log_n, void FROM granted WHERE {0}
    ORDER BY log_n"""


def _tickets_in(row: Row) -> tuple[str, ...]:
    return tuple(ticket_id(number) for number in range(row["first"], row["first"] + row["points"]))


def _claim(row: Row) -> Claim:
    at = datetime.fromisoformat(row["at"])
    return Claim(row["id"], row["source"], row["person"], _tickets_in(row), at, row["log_n"], row["seal"])


def _entry(row: Row) -> Entry:
    at, void = datetime.fromisoformat(row["at"]), bool(row["void"])
    kind = Kind(row["kind"])
    return Entry(kind, row["source"], row["person"], _tickets_in(row), at, row["log_n"], void)


def entries_of(reader: Reader, person: str) -> tuple[Entry, ...]:
    return tuple(_entry(row) for row in reader.query(_ENTRY.format("person = ?"), (person, person)))


def entry_with(reader: Reader, ticket: int) -> Entry | None:
    sql = _ENTRY.format("? BETWEEN first AND first + points - 1")
    row = reader.one(sql, (ticket, ticket))
    return None if row is None else _entry(row)


def grant_with(reader: Reader, first: int) -> Grant | None:
    row = reader.one("SELECT * FROM granted WHERE first = ? AND void = 0", (first,))
    if row is None:
        return None
    at = datetime.fromisoformat(row["at"])
    return Grant(row["id"], row["source"], row["person"], _tickets_in(row), at, row["log_n"])


def claim_of(reader: Reader, source: str) -> Claim | None:
    row = reader.one(f"{_CLAIM} AND claim.source = ?", (source,))
    return None if row is None else _claim(row)


def latest_claims(reader: Reader, prefix: str, count: int) -> tuple[Claim, ...]:
    sql = f"{_CLAIM} AND substr(claim.source, 1, ?) = ? ORDER BY claim.id DESC LIMIT ?"
    return tuple(_claim(row) for row in reader.query(sql, (len(prefix), prefix, count)))


def claims_of(reader: Reader, person: str) -> tuple[Claim, ...]:
    rows = reader.query(f"{_CLAIM} AND claim.person = ? ORDER BY claim.id DESC", (person,))
    return tuple(_claim(row) for row in rows)


def claimed_sources(reader: Reader, prefix: str) -> dict[str, str]:
    sql = "SELECT source, person FROM claim WHERE void = 0 AND substr(source, 1, ?) = ?"
    return {row["source"]: row["person"] for row in reader.query(sql, (len(prefix), prefix))}


def claims_by_person(reader: Reader, prefix: str) -> dict[str, int]:
    sql = """SELECT person, count(*) AS claims FROM claim
        WHERE void = 0 AND substr(source, 1, ?) = ? GROUP BY person"""
    return {row["person"]: row["claims"] for row in reader.query(sql, (len(prefix), prefix))}


def holdings(reader: Reader) -> dict[str, int]:
    rows = reader.query("SELECT person, tickets FROM holding WHERE tickets > 0")
    return {row["person"]: row["tickets"] for row in rows}


def held(reader: Reader, person: str) -> int:
    row = reader.one("SELECT tickets FROM holding WHERE person = ?", (person,))
    return 0 if row is None else int(row["tickets"])


def tickets_of(reader: Reader, person: str) -> tuple[Ticket, ...]:
    return _tickets(reader.query("SELECT * FROM ticket WHERE person = ? ORDER BY number", (person,)))


def ticket(reader: Reader, number: int) -> Ticket | None:
    return next(iter(_tickets(reader.query("SELECT * FROM ticket WHERE number = ?", (number,)))), None)


def frozen_through(reader: Reader) -> int:
    row = reader.one("SELECT max(log_n) AS last FROM ticket_freeze")
    return 0 if row is None or row["last"] is None else int(row["last"])


def add_freeze(tx: Transaction, draw: str, log_n: int) -> None:
    """Raises sqlite3.IntegrityError if this draw froze the tickets before."""
    sql = "INSERT INTO ticket_freeze (draw, log_n, last_ticket, at) VALUES (?, ?, ?, ?)"
    tx.execute(sql, (draw, log_n, last_ticket(tx), tx.now.isoformat()))


def remove_freeze(tx: Transaction, draw: str) -> None:
    tx.execute("DELETE FROM ticket_freeze WHERE draw = ?", (draw,))


def all_tickets(reader: Reader) -> tuple[Ticket, ...]:
    return _tickets(reader.query("SELECT * FROM ticket ORDER BY number"))


def _tickets(rows: list[Row]) -> tuple[Ticket, ...]:
    return tuple(
        Ticket(ticket_id(row["number"]), row["person"], row["source"], bool(row["void"])) for row in rows
    )


def last_seal(reader: Reader, event: str) -> Seal:
    row = reader.one("SELECT n, seal FROM ticket_log ORDER BY n DESC LIMIT 1")
    return Seal(0, first_seal(event)) if row is None else Seal(row["n"], row["seal"])


def log_lines(reader: Reader) -> Iterator[LogLine]:
    after = 0
    while rows := reader.query("SELECT * FROM ticket_log WHERE n > ? ORDER BY n LIMIT ?", (after, PAGE)):
        for row in rows:
            yield LogLine(
                row["n"],
                Kind(row["kind"]),
                ticket_id(row["ticket"]),
                row["person"],
                row["source"],
                row["seal"],
            )
        after = rows[-1]["n"]


def last_ticket(tx: Transaction) -> int:
    row = tx.one("SELECT max(number) AS last FROM ticket")
    return 0 if row is None or row["last"] is None else int(row["last"])


def add_tickets(tx: Transaction, tickets: Sequence[str], person: str, source: str) -> None:
    for ticket in tickets:
        sql = "INSERT INTO ticket (number, person, source) VALUES (?, ?, ?)"
        tx.execute(sql, (ticket_number(ticket), person, source))
    _change_holding(tx, person, len(tickets))


def add_claim(tx: Transaction, source: str, person: str, tickets: Sequence[str], log_n: int) -> None:
    """Raises sqlite3.IntegrityError where the source has a claim that is not void."""
    tx.execute(
        "INSERT INTO claim (source, person, first, points, log_n, at) VALUES (?, ?, ?, ?, ?, ?)",
        (source, person, ticket_number(tickets[0]), len(tickets), log_n, tx.now.isoformat()),
    )


def add_grant(tx: Transaction, source: str, person: str, tickets: Sequence[str], log_n: int) -> None:
    tx.execute(
        "INSERT INTO granted (source, person, first, points, log_n, at) VALUES (?, ?, ?, ?, ?, ?)",
        (source, person, ticket_number(tickets[0]), len(tickets), log_n, tx.now.isoformat()),
    )


def set_void(tx: Transaction, given: Claim | Grant) -> None:
    """Raises sqlite3.IntegrityError where a draw froze the tickets."""
    table = "claim" if isinstance(given, Claim) else "granted"
    changed = tx.execute(f"UPDATE {table} SET void = 1 WHERE id = ? AND void = 0", (given.id,))
    if changed.rowcount != 1:
        raise ValueError(f"the {table} of {given.source} is void already")
    for ticket in given.tickets:
        tx.execute("UPDATE ticket SET void = 1 WHERE number = ?", (ticket_number(ticket),))
    _change_holding(tx, given.person, -len(given.tickets))


def add_log_lines(tx: Transaction, lines: Sequence[LogLine]) -> None:
    for line in lines:
        tx.execute(
            "INSERT INTO ticket_log (n, kind, ticket, person, source, seal) VALUES (?, ?, ?, ?, ?, ?)",
            (line.n, line.kind.value, ticket_number(line.ticket), line.person, line.source, line.seal),
        )


def _change_holding(tx: Transaction, person: str, change: int) -> None:
    changed = tx.execute("UPDATE holding SET tickets = tickets + ? WHERE person = ?", (change, person))
    if changed.rowcount == 0:
        tx.execute("INSERT INTO holding (person, tickets) VALUES (?, ?)", (person, change))
