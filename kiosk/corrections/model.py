"""What the organizer put right, what can be found to put right, and the lines of the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum, auto

from kiosk.hunt.pieces import Piece
from kiosk.people.model import Person
from kiosk.tickets.model import Claim, Entry, Ticket

REASON_LENGTH = 200
MOST_GRANTED = 20
WORDS = ("COSTUME", "DAILY", "HELP", "OTHER")

MOVED, TAKEN_BACK, PIECE_VOID = "claim-moved", "claim-taken-back", "piece-void"
GRANTED, GRANT_TAKEN_BACK = "tickets-granted", "grant-taken-back"
MERGED, UNDONE = "people-merged", "correction-undone"


class What(StrEnum):
    """What changed. `subject`, `was` and `now` of its change are:

    claim: the source, first ticket of the claim before and after ("" for none);
    grant: the source, its first ticket before and after ("" for none);
    late: the piece, person before and after; piece: the piece, state before and after;
    person: the person, "active" or "inactive" before, the person into whom it was merged after.

    Undoing a later correction gives new tickets for the old ones; `now` is then the new one.
    """

    CLAIM = "claim"
    GRANT = "grant"
    LATE = "late"
    PIECE = "piece"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Change:
    what: What
    subject: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Correction:
    """`line` of the journal; `log_n`: last line of the ticket log that it wrote, 0 for none."""

    id: int
    kind: str
    line: int
    log_n: int
    undone_line: int | None
    changes: tuple[Change, ...]


class Verdict(Enum):
    """Whether a correction can be undone now, or why not."""

    YES = auto()
    UNDONE = auto()
    FROZEN = auto()
    CHANGED = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A line as it is read. `texts`: those that are still there."""

    number: int
    at: datetime
    actor: str
    kind: str
    values: Mapping[str, str | int]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PutRight:
    """A correction as the organizer looks at it."""

    correction: Correction
    line: JournalLine
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for. A bare number may be a ticket, a piece and a staff number."""

    name: str
    person: str = ""
    piece: str = ""
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """`entries`: claims and grants, newest first, also void ones. `late`: pieces brought after closing.
    `into`: who this is now, after a merge."""

    person: Person
    held: int
    entries: tuple[Entry, ...]
    late: tuple[str, ...]
    into: str = ""


@dataclass(frozen=True, slots=True)
class PieceCard:
    """`frozen`: a draw counts on its claim. `late`: who brought it after closing, or ""."""

    piece: Piece
    claim: Claim | None
    late: str
    frozen: bool


@dataclass(frozen=True, slots=True)
class TicketCard:
    ticket: Ticket
    entry: Entry


Card = PersonCard | PieceCard | TicketCard


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines of the journal; "" and () are all. `day` is `2026-11-28`, as the kiosk's clock had it."""

    day: str = ""
    kinds: tuple[str, ...] = ()
    person: str = ""
    piece: str = ""
