"""Tickets, what they were claimed for, and the sealed log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    CLAIM = "CLAIM"
    VOID = "VOID"
    GRANT = "GRANT"


@dataclass(frozen=True, slots=True)
class LogLine:
    """Line `n` of the ticket log; `seal` is 64 hex digits over this line and all before it."""

    n: int
    kind: Kind
    ticket: str
    person: str
    source: str
    seal: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim that is not void: who holds `source` (`PIECE-0017`), and the last log line written for it."""

    id: int
    source: str
    person: str
    tickets: tuple[str, ...]
    at: datetime
    log_n: int
    seal: str


@dataclass(frozen=True, slots=True)
class Grant:
    """Tickets for a reason (`GRANT-COSTUME`) that are not void. It is known by its first ticket."""

    id: int
    source: str
    person: str
    tickets: tuple[str, ...]
    at: datetime
    log_n: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim (`kind` CLAIM) or a grant (GRANT) as it was written, void or not."""

    kind: Kind
    source: str
    person: str
    tickets: tuple[str, ...]
    at: datetime
    log_n: int
    void: bool


@dataclass(frozen=True, slots=True)
class Granted:
    """Tickets just written in the caller's transaction, with the last log line written for them."""

    person: str
    source: str
    tickets: tuple[str, ...]
    log_n: int
    seal: str


@dataclass(frozen=True, slots=True)
class Ticket:
    number: str
    person: str
    source: str
    void: bool


@dataclass(frozen=True, slots=True)
class Seal:
    """Number and seal of the last line of the log; 0 and seal_0 at the start."""

    n: int
    seal: str


@dataclass(frozen=True, slots=True)
class LogCheck:
    """`broken_at`: first line with a wrong number or seal. `astray`: tickets that differ from the log."""

    last: Seal
    broken_at: int | None
    astray: tuple[str, ...]

    @property
    def true(self) -> bool:
        return self.broken_at is None and not self.astray
