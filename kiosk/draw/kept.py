"""All that is stored of one draw since its freeze, as it was read and before anybody believes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.draw.model import Draw, Said
from kiosk.draw.protocol.model import Act


@dataclass(frozen=True, slots=True)
class Reveal:
    """`ranking`: all tickets, one a line, the first is rank 1."""

    secret: str
    seed: str
    ranking: str


@dataclass(frozen=True, slots=True)
class Kept:
    """`number`: of the draw, 0 for a rehearsal. `line`: the journal's line of the freeze, 0 for a rehearsal.

    `file`: the record or the aborted file, and its hash.
    """

    draw: Draw
    number: int
    entries: str
    entries_hash: str
    commit: str
    plan_hash: str
    line: int
    frozen: datetime
    went_on: bool
    opened: bool
    said: tuple[Said, ...]
    reveal: Reveal | None
    acts: tuple[Act, ...]
    file: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the journal about this draw. `holds`: its hash fits the line before it."""

    kind: str
    values: Mapping[str, str | int]
    holds: bool
