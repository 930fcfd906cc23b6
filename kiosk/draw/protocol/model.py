"""What a draw by handlebar-draw/1 is made of: the frozen list, what was said, what happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

AskKind = Literal["WORDS", "BEACON", "DICE10", "DICE6"]
Absent = Literal["keep", "at-once", "at-end"]
WhyGone = Literal["ABSENT", "DECLINED"]
WhySkipped = Literal["STRUCK", "ABSENT", "DECLINED", "HAS-PRIZE"]

LEAST_DICE: Mapping[str, int] = {"DICE10": 20, "DICE6": 26}
MOST_DICE = 64
MOST_ASKS = 20
MOST_PRIZES = 999
LONGEST_TEXT = 80


@dataclass(frozen=True, slots=True)
class Ask:
    """What the audience is asked for; `length` of dice alone, 0 for words and beacons."""

    kind: AskKind
    length: int = 0

    @property
    def dice(self) -> bool:
        return self.kind in LEAST_DICE


@dataclass(frozen=True, slots=True)
class Struck:
    """Somebody who may not win, and why; both are published."""

    person: str
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    ticket: str
    person: str
    source: str


@dataclass(frozen=True, slots=True)
class Entries:
    """The frozen list, as `entries.txt` says it. `previous`: None for the first draw. `log`: number and seal.

    `prizes`: one for each seat, in the order drawn. `struck` ascends by person, `tickets` by ticket.
    """

    event: str
    draw: str
    number: int
    previous: str | None
    log: tuple[int, str]
    one_per_person: bool
    absent: Absent
    asks: tuple[Ask, ...]
    prizes: tuple[str, ...]
    struck: tuple[Struck, ...]
    tickets: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Contribution:
    """Normalized: what the record keeps."""

    kind: AskKind
    value: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """All tickets in their order; the first is rank 1. `seed`: 64 hex digits."""

    seed: str
    tickets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Win:
    seat: int
    rank: int
    ticket: str
    person: str
    number: str


@dataclass(frozen=True, slots=True)
class Skip:
    seat: int
    rank: int
    ticket: str
    person: str
    why: WhySkipped


@dataclass(frozen=True, slots=True)
class NoneLeft:
    seat: int


@dataclass(frozen=True, slots=True)
class Gone:
    seat: int
    person: str
    why: WhyGone


Line = Win | Skip | NoneLeft | Gone


@dataclass(frozen=True, slots=True)
class Drawn:
    """An act: the next seat that waits is drawn."""


Act = Drawn | Gone
"""What happened after the reveal, in order; all else follows from the entries and the ranking."""


@dataclass(frozen=True, slots=True)
class Course:
    """How far a draw has come. `lines`: the record's steps. `holders`: seat -> its win, where there is one.

    `waiting`: seats to be drawn, in their order. `callable`: seats whose holders may be called gone now.
    """

    lines: tuple[Line, ...]
    holders: Mapping[int, Win]
    waiting: tuple[int, ...]
    callable: frozenset[int]
