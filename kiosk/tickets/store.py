"""The SQL of tickets. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.storage.store import Transaction
from kiosk.tickets.model import Claim, Kind, LogLine, Seal, Ticket
from kiosk.tickets.rules import first_seal, ticket_id, ticket_number

PAGE = 1000


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


_CLAIM = """SELECT claim.*, ticket_log.seal AS seal FROM claim JOIN ticket_log ON ticket_log.n = claim.log_n
    WHERE claim.void = 0"""


def _claim(row: Row) -> Claim:
    numbers = range(row["first"], row["first"] + row["points"])
    at = datetime.fromisoformat(row["at"])
    tickets = tuple(ticket_id(number) for number in numbers)
    return Claim(row["id"], row["source"], row["person"], tickets, at, row["log_n"], row["seal"])


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


def void_claim(tx: Transaction, claim: Claim) -> None:
    changed = tx.execute("UPDATE claim SET void = 1 WHERE id = ? AND void = 0", (claim.id,))
    if changed.rowcount != 1:
        raise ValueError(f"the claim of {claim.source} is void already")
    for ticket in claim.tickets:
        tx.execute("UPDATE ticket SET void = 1 WHERE number = ?", (ticket_number(ticket),))
    _change_holding(tx, claim.person, -len(claim.tickets))


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
