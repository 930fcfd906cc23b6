"""What the screen says after a scan, one value for each kind of answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal

from kiosk.event.model import Way
from kiosk.scanning.codes import TypedSlip
from kiosk.scanning.payload import Foreign


@dataclass(frozen=True, slots=True)
class Look:
    """What everybody can see on the paper mustache itself."""

    style: str
    value: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Teams with as many tickets share a rank, 1 is best, `of` counts all teams."""

    team: str
    rank: int
    of: int
    tickets: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """One claim: `tickets` such as `T-000123`, one for each point; `held` counts all that the person has now.

    `log_n` and `seal` (8 digits) are of the last log line written; the deadlines are of the monotonic clock.
    """

    tickets: tuple[str, ...]
    person: str
    source: str
    look: Look
    held: int
    standing: Standing | None
    log_n: int
    seal: str
    undo_until: float
    correct_until: float


@dataclass(frozen=True, slots=True)
class WhoAreYou:
    """All pieces scanned since nobody said who they are, in that order. `way`: how it is to be said."""

    pieces: tuple[Look, ...]
    way: Way = "name"


@dataclass(frozen=True, slots=True)
class PinPlease:
    """This name was picked; its PIN is still asked for. The pieces wait."""

    person: str
    pieces: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class PinWrong:
    person: str
    pieces: tuple[Look, ...]
    tries_left: int


@dataclass(frozen=True, slots=True)
class PinWait:
    """Too many wrong ones: no PIN is looked at before so many seconds have passed."""

    person: str
    pieces: tuple[Look, ...]
    seconds: int


@dataclass(frozen=True, slots=True)
class NoPinYet:
    """Nobody gave this person a PIN."""

    person: str
    pieces: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class Ticketed:
    """`also`: receipts of other pieces that had waited."""

    receipt: Receipt
    also: tuple[Receipt, ...] = ()


@dataclass(frozen=True, slots=True)
class YouHaveThisOne:
    """Claimed in this visit."""

    receipt: Receipt


@dataclass(frozen=True, slots=True)
class AlreadyYours:
    """Claimed before by the person who proved to be its owner."""

    look: Look
    tickets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AlreadyClaimed:
    """Claimed before. Never whose or when."""

    look: Look


@dataclass(frozen=True, slots=True)
class Replaced:
    """Void, or reprinted with a new code: bring it to the organizer."""


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Made like a code of this event, but nobody printed it."""


@dataclass(frozen=True, slots=True)
class NotOpenYet:
    opens: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """`kept`: the piece is noted for the organizer, who decides."""

    kept: bool


@dataclass(frozen=True, slots=True)
class LateDeclined:
    """Brought late by this very person; the organizer decided against it."""

    look: Look


@dataclass(frozen=True, slots=True)
class OutsideShift:
    """The claim window of the person's team, local time; it may run past midnight."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class FromAnotherEvent:
    pass


@dataclass(frozen=True, slots=True)
class OwnFind:
    """What somebody holds for one piece; `at`: when it was found or brought, None where nobody knows.

    A `ticket` or `granted` (brought late) has tickets, one that is `waiting` or `declined` has none. Tickets
    given for another reason than a piece have the style "".
    """

    kind: Literal["ticket", "granted", "waiting", "declined"]
    tickets: tuple[str, ...]
    look: Look
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Greeting:
    """Somebody said or showed who they are, and no piece waits. `own` only after a pass or PIN."""

    person: str
    held: int
    standing: Standing | None
    own: tuple[OwnFind, ...] | None = None


@dataclass(frozen=True, slots=True)
class PassReplaced:
    """A pass that died when a newer one was printed."""


@dataclass(frozen=True, slots=True)
class NotAMustache:
    """A code, but not one of Handlebar's."""

    kind: Foreign


@dataclass(frozen=True, slots=True)
class CouldNotRead:
    pass


@dataclass(frozen=True, slots=True)
class CodeSlip:
    """What is wrong with a code that somebody typed."""

    slip: TypedSlip


@dataclass(frozen=True, slots=True)
class Undone:
    """The piece is free again; `held` is what the person has left."""

    source: str
    held: int


@dataclass(frozen=True, slots=True)
class TooLate:
    """Undo or correction came after its seconds, or the organizer was faster. Nothing was changed."""


Answer = (
    WhoAreYou
    | PinPlease
    | PinWrong
    | PinWait
    | NoPinYet
    | Ticketed
    | YouHaveThisOne
    | AlreadyYours
    | AlreadyClaimed
    | Replaced
    | UnknownCode
    | NotOpenYet
    | Closed
    | LateDeclined
    | OutsideShift
    | FromAnotherEvent
    | Greeting
    | PassReplaced
    | NotAMustache
    | CouldNotRead
    | CodeSlip
    | Undone
    | TooLate
)


@dataclass(frozen=True, slots=True)
class LateClaim:
    """Brought after closing; the organizer decides. `decision` and when it was `decided`: None before."""

    piece: str
    person: str
    at: datetime
    decision: Literal["granted", "declined"] | None = None
    decided: datetime | None = None
