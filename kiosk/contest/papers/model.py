"""Paper ballots: made out to a person or to whoever holds them, cast once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kiosk.contest.model import Choice, Contest
from kiosk.contest.tally.model import Method
from kiosk.printing.grid import Paper

State = Literal["out", "used", "dead"]
Whose = Literal["blank", "without", "team", "one"]
"""Made out to nobody, to all who have not voted, to those of them in a team, to one person."""

No = Literal[
    "used",  # it was cast
    "voted",  # its person voted at the kiosk
    "replaced",  # printed again, or called in by the organizer
    "gone",  # its person is not in the list any more
    "own",  # nothing on it but its person's own costume
    "over",  # the vote is closed
    "called-off",
    "another-contest",  # not of the stack that is being entered
    "another-event",
    "unknown",  # a whole code, but of no paper of ours
    "damaged",  # a code of ours that lost or changed a letter
    "mistyped",  # letters that are none of our codes
    "not-a-ballot",
]


@dataclass(frozen=True, slots=True)
class Ballot:
    """What is kept of a paper. `digest` stands for it; `person` is "" when it is made out to nobody."""

    digest: str
    contest: int
    sheet: int
    person: str
    state: State


@dataclass(frozen=True, slots=True)
class BallotCard:
    """One paper: 20 characters of its QR, `7K3Q-9XWD-2MH`, the numbers of its person's own costumes."""

    person: str
    name: str
    qr: str
    typed: str
    own: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class BallotLine:
    """A costume on the paper."""

    number: int
    title: str
    name: str


@dataclass(frozen=True, slots=True)
class PlannedBallots:
    """Papers with their codes, which only they keep; picklable. `instead`: those that die with the making."""

    sheet: int
    contest: int
    title: str
    method: Method
    lines: tuple[BallotLine, ...]
    cards: tuple[BallotCard, ...]
    paper: Paper
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BallotSheet:
    """`file`: a name in `prints/`, None once the organizer said "printed". `persons`: made out to people.

    `out`, `used`, `dead` count its papers. One whose person voted at the kiosk is dead.
    """

    number: int
    contest: int
    file: str | None
    persons: bool
    out: int
    used: int
    dead: int
    made: datetime


@dataclass(frozen=True, slots=True)
class MayEnter:
    """The paper may be cast: `digest` is what `cast` is told. `person`, `name`: for whom it is, or ""."""

    digest: str
    contest: Contest
    choices: tuple[Choice, ...]
    person: str
    name: str


@dataclass(frozen=True, slots=True)
class NotEntered:
    """`contest`: what the paper is for, where that is known."""

    why: No
    contest: Contest | None = None


Look = MayEnter | NotEntered
