"""A draw: what is planned, how far it has come, what became of its prizes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from kiosk.answers import Refused
from kiosk.draw.protocol.model import Absent, Ask, Contribution, Course, Entries
from kiosk.words import Sentence

Who = Literal["all", "teams", "tickets"]
REHEARSAL = "R-"
WITNESSES = 2
LONGEST_TYPED = 200
LONGEST_NOTE = 200


class Stage(StrEnum):
    PLANNED = "planned"
    FROZEN = "frozen"
    LOCKED = "locked"
    REVEALED = "revealed"
    CLOSED = "closed"
    ABORTED = "aborted"


@dataclass(frozen=True, slots=True)
class Prize:
    """`quantity`: each is a seat. `picture`: SHA-256 of a picture in `media/`, or ""."""

    name: str
    quantity: int = 1
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the organizer decides before the freeze. Other people in the pool: a draw of its own.

    `who`: everybody, those of `teams`, or whoever holds at least `least` tickets.
    """

    title: str
    prizes: tuple[Prize, ...] = ()
    who: Who = "all"
    teams: tuple[str, ...] = ()
    least: int = 1
    one_per_person: bool = True
    absent: Absent = "at-once"
    asks: tuple[Ask, ...] = (Ask("WORDS"), Ask("WORDS"), Ask("DICE10", 20))


DAILY = Plan("", asks=(Ask("DICE10", 20),))
"""Little ceremony: twenty colleagues say a digit each."""


@dataclass(frozen=True, slots=True)
class Draw:
    """`id` is ours; `code` (`DRAW-1`, a rehearsal's `R-1`) is what papers say: "" while it is planned.

    `at`: when it came to its stage, None while it is planned.
    """

    id: int
    plan: Plan
    stage: Stage
    code: str = ""
    at: datetime | None = None

    @property
    def rehearsal(self) -> bool:
        return self.code.startswith(REHEARSAL)

    @property
    def seats(self) -> int:
        return sum(prize.quantity for prize in self.plan.prizes)


@dataclass(frozen=True, slots=True)
class Pool:
    """Whose tickets would be in, were it frozen now: person -> tickets; `struck` may not win."""

    held: Mapping[str, int]
    struck: Mapping[str, str]

    @property
    def tickets(self) -> int:
        return sum(self.held.values())


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a plan. `stops`: it cannot be frozen like that; else only worth knowing."""

    kind: str
    words: Sentence
    stops: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """The commitment, as the sheet shows it. `qr`: `HD1:DRAW:H(ENTRIES):COMMIT`. `log`: number and seal."""

    code: str
    title: str
    frozen: datetime
    tickets: int
    people: int
    entries_hash: str
    commit: str
    asks: tuple[Ask, ...]
    log: tuple[int, str]
    number: int
    previous: str | None
    qr: str


@dataclass(frozen=True, slots=True)
class Said:
    """One ask of a draw, and how far it is. `typed`: what stands on the pad, kept as it is typed.

    `witnesses`: how many have pressed "matches" on exactly this. `locked`: what the record will keep.
    """

    ask: Ask
    typed: str = ""
    witnesses: int = 0
    locked: Contribution | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """`prize`: its name, `picture`: its picture. `person` is "" while nobody holds it."""

    number: int
    prize: str
    picture: str
    person: str = ""
    ticket: str = ""
    rank: int = 0


Step = Literal["sheet", "ask", "locked", "show", "over", "aborted"]
"""Where the ceremony stands: the sheet is shown; something is asked for; all is locked and nobody knows; the
show, from the reveal to the last seat; the record is written; it was broken off."""


@dataclass(frozen=True, slots=True)
class Ceremony:
    """All that a screen needs, read from what is stored: after a power cut it is the same.

    `asking`: index of the ask that is open, or of the last. `seats`: all, in their order, as drawn until now.
    `course` is None before the reveal. `pool`: person -> tickets, of those who can still win something; it
    tells nothing of who comes next. `record_hash`: of the record or the aborted file, "" before there is one.
    `opened`: the secret was read, so there is no way back and no abort.
    """

    draw: Draw
    step: Step
    sheet: Sheet
    said: tuple[Said, ...]
    asking: int
    entries: Entries
    course: Course | None = None
    seats: tuple[Seat, ...] = ()
    record_hash: str = ""
    pool: Mapping[str, int] = field(default_factory=dict)
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Files:
    """What is published, byte for byte."""

    entries: bytes
    record_or_aborted: bytes


class SecretMissing(Refused):
    """The stored secret is gone or damaged: the witness's envelope is needed, or was mistyped."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One person in one draw, frozen or later. `tickets`: ticket -> source, none for who was not in.

    `struck`: why they could not win, or "". `prizes`: what they hold since the draw is over. `log`: how many
    lines the ticket log had at the freeze.
    """

    draw: Draw
    tickets: Mapping[str, str]
    struck: str = ""
    prizes: tuple[str, ...] = ()
    log: int = 0


@dataclass(frozen=True, slots=True)
class Winner:
    """Who holds a seat when the draw is over. `handed`: when the prize was given, None while it waits."""

    draw: Draw
    seat: Seat
    handed: datetime | None = None
