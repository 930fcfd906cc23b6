"""The ticket log of handlebar-draw/1: lines, seals, and what they say about tickets."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from kiosk.tickets.model import Kind, LogLine, Seal

SHORT_SEAL = 8
GRANT = "GRANT-"
SOURCE = re.compile(r"[A-Z0-9-]{1,24}")
REASON = re.compile(r"[A-Z0-9]{1,18}")


def reason_word(source: str) -> str:
    """`GRANT-COSTUME` -> `COSTUME`; "" for what is no grant."""
    return source.removeprefix(GRANT) if source.startswith(GRANT) else ""


def ticket_id(number: int) -> str:
    return f"T-{number:06d}"


def ticket_number(ticket: str) -> int:
    return int(ticket.removeprefix("T-"))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def first_seal(event: str) -> str:
    return _hash(f"handlebar-log/1\n{event}\n")


def next_seal(seal: str, line: str) -> str:
    return _hash(f"{seal}\n{line}\n")


def line_text(n: int, kind: str, ticket: str, person: str, source: str) -> str:
    return f"{n} {kind} {ticket} {person} {source}"


def sealed(last: Seal, kind: Kind, tickets: Iterable[str], person: str, source: str) -> tuple[LogLine, ...]:
    """The lines that come after `last`, one for each ticket."""
    lines, n, seal = [], last.n, last.seal
    for ticket in tickets:
        n += 1
        seal = next_seal(seal, line_text(n, kind, ticket, person, source))
        lines.append(LogLine(n, kind, ticket, person, source, seal))
    return tuple(lines)


def first_broken(event: str, lines: Iterable[LogLine]) -> int | None:
    """The number that the first line out of order or with a wrong seal should have had, or None."""
    seal = first_seal(event)
    for n, line in enumerate(lines, start=1):
        seal = next_seal(seal, line_text(n, line.kind, line.ticket, line.person, line.source))
        if (line.n, line.seal) != (n, seal):
            return n
    return None


def told(lines: Iterable[LogLine]) -> dict[str, tuple[str, str, bool]]:
    """Ticket -> (person, source, void), as the log tells it."""
    tickets: dict[str, tuple[str, str, bool]] = {}
    for line in lines:
        tickets[line.ticket] = (line.person, line.source, line.kind is Kind.VOID)
    return tickets


def totals(told: dict[str, tuple[str, str, bool]]) -> dict[str, int]:
    """Person -> tickets that are not void."""
    held: dict[str, int] = {}
    for person, _, void in told.values():
        if not void:
            held[person] = held.get(person, 0) + 1
    return held
