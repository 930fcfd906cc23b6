"""Costume contests: what is voted on, by whom, and what became of it. Ballots are in `tally`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import Literal

from kiosk.contest.tally.model import Method, Outcome, TieRule

Stage = Literal["planned", "open", "closed", "revealed", "called-off"]
Owner = Literal["team", "person"]

LONGEST_TITLE = 120
LONGEST_NAME = 60
LONGEST_NOTE = 400
MOST_PHOTOS = 6
MOST_CRITERIA = 8


@dataclass(frozen=True, slots=True)
class Criterion:
    """`weight` counts beside the others': 1 to 9. Points are 0 to `most`."""

    id: int
    name: str
    weight: int = 1
    most: int = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """What the organizer decides before opening; nothing of it changes while votes come in but `closes`.

    `category`: the group of contests it is shown in, "" for none. `opens`, `closes`: None is by hand.
    `judges_weight`: the judges' share of the result in percent, 0 is colleagues alone, 100 judges alone.
    `trim`: without each entry's highest and lowest judge, only with five judges or more.
    `ties` declared: head-to-head, then higher score, then more top scores, then a lot; else co-winners.
    """

    title: str
    category: str = ""
    method: Method = "single"
    ties: TieRule = "co-winners"
    opens: datetime | None = None
    closes: datetime | None = None
    judges_weight: int = 0
    trim: bool = False
    criteria: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class Contest:
    """`code` is CONTEST-1. `stage` closed stays closed whatever the clock says later."""

    id: int
    code: str
    place: int
    plan: Plan
    stage: Stage
    opened: datetime | None = None
    closed: datetime | None = None


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """`owner`: a team's name or a person's id. `photos`: digests in the event's media, the first one leads.
    `consent`: whoever is on them agreed. `contests`: ids of those it takes part in.
    """

    title: str
    kind: Owner
    owner: str
    photos: tuple[str, ...] = ()
    consent: bool = False
    contests: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """`number`, which is `id`, is what voters see; never used twice. `name`: the team, or the person as
    public screens say. `key`: six random letters that stand for it on ballots: no result depends on order.
    `crew`: ids of those who were in its team when it was entered, none of a person's costume.
    """

    id: int
    key: str
    draft: EntryDraft
    name: str
    withdrawn: bool = False
    crew: frozenset[str] = frozenset()

    @property
    def number(self) -> int:
        return self.id


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing on the ballot of one voter; `own`: theirs, so it cannot be chosen."""

    entry: Entry
    own: bool = False


# What the booth answers to somebody who wants to vote.


@dataclass(frozen=True, slots=True)
class MayVote:
    contest: Contest
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class VotedAlready:
    contest: Contest


@dataclass(frozen=True, slots=True)
class NotOpen:
    """`opens` None: nobody knows yet, or it is over."""

    contest: Contest
    over: bool
    opens: datetime | None = None


@dataclass(frozen=True, slots=True)
class NothingToChoose:
    """Fewer than one entry that is not their own."""

    contest: Contest


Admission = MayVote | VotedAlready | NotOpen | NothingToChoose


@dataclass(frozen=True, slots=True)
class Cast:
    """`code`: 11 letters, the key of the ballot in the list that is published after the close."""

    contest: Contest
    code: str


@dataclass(frozen=True, slots=True)
class Judge:
    """`done` of `of` entries scored, or ticked as absent."""

    person: str
    name: str
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A judge's page for one entry. `points` by criterion id. `absent`: nobody came to the stage. `done`: it
    was filled in once."""

    entry: Entry | None
    """None is the practice entry, which never counts."""
    points: dict[int, int] = field(default_factory=dict)
    note: str = ""
    absent: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """`place` 1 is first; those who share it tie. `score` of the combination: lower is better."""

    entry: Entry
    place: int
    colleagues: Fraction | None
    judges: Fraction | None
    score: Fraction


@dataclass(frozen=True, slots=True)
class Share:
    """Winners by judges' share: from `start` to `end` percent these entries are first."""

    start: Fraction
    end: Fraction
    winners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """`voters`: marked; `ballots`: counted, equal to `voters`; `able`: those who could have voted."""

    contest: Contest
    placed: tuple[Placed, ...]
    outcome: Outcome
    voters: int
    ballots: int
    able: int
    shares: tuple[Share, ...] = ()
