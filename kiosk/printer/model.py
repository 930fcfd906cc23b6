"""Print jobs: what they are, where they are, and what a printer says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal[
    "test",
    "pieces",
    "passes",
    "walk",
    "howto",
    "draw-sheet",
    "draw-secret",
    "draw-winners",
    "draw-slips",
    "draw-rules",
    "certificates",
    "running-order",
    "card",
    "coloring",
    "poster",
    "other",
]
State = Literal["waiting", "printing", "printed", "help", "cancelled"]
Trouble = Literal[
    "",
    "no-printer",  # none chosen, or the chosen one is not known to the system any more
    "service",  # the system's print service does not answer
    "off",  # it does not answer, or says it is stopped or offline
    "paper",
    "ink",
    "jam",
    "door",
    "refused",  # the printer gave the job back
    "stuck",  # nothing has happened for a minute
    "damaged",  # the file cannot be read
    "gone",  # the file is not there any more
]


@dataclass(frozen=True, slots=True)
class Request:
    """`file`: a PDF in the event's folder, relative to it. `visitor`: counts towards the limits."""

    kind: Kind
    file: str
    copies: int = 1
    visitor: bool = False


@dataclass(frozen=True, slots=True)
class PrintJob:
    """`system`: the number that the system's queue gave it, 0 before. `since`: when `state` began."""

    id: int
    kind: Kind
    file: str
    copies: int
    visitor: bool
    state: State
    trouble: Trouble
    printer: str
    system: int
    tries: int
    added: datetime
    since: datetime


@dataclass(frozen=True, slots=True)
class PrinterState:
    """As the system or the printer itself says; `trouble` "" is ready or at work."""

    name: str
    trouble: Trouble
