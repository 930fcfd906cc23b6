"""Print jobs: what they are, where they are, and what a printer says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal[
    "test",
    "pieces",
    "passes",
    "ballots",
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
    "unsure",  # it may have been printed, and nobody can say: a person looks, then prints it again or not
]
NOT_HANDED = 0
HANDING = -1


@dataclass(frozen=True, slots=True)
class Request:
    """`file`: a PDF in the event's folder, relative to it. `visitor`: counts towards the limits."""

    kind: Kind
    file: str
    copies: int = 1
    visitor: bool = False


@dataclass(frozen=True, slots=True)
class PrintJob:
    """`system`: the number that the system's queue gave it; NOT_HANDED before, HANDING while it is not known.

    `since`: when `state` began. `document`: what this try is called in the system's queue. Printed and
    `printer` "": no printer was chosen, it is saved in the folder.
    """

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
    document: str = ""


@dataclass(frozen=True, slots=True)
class PrinterState:
    """As the system or the printer itself says; `trouble` "" is ready or at work."""

    name: str
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class JobSeen:
    """What the system's queue says of a job: its number there, how far it is, pages that came out."""

    number: int
    state: Literal["waiting", "printing", "stopped", "done", "cancelled", "aborted"]
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """One look at a printer and its queue.

    `answered`: the print service did. `takes`: the printer accepts jobs. `connecting`: it is still being
    reached. `remembers`: the service keeps jobs that are over, so that one it does not know was never there.
    `jobs`: by document name. `recalled`: documents that it was asked to cancel, and does not have any more.
    """

    answered: bool
    trouble: Trouble = ""
    takes: bool = True
    connecting: bool = False
    remembers: bool = False
    jobs: Mapping[str, JobSeen] = field(default_factory=dict)
    recalled: tuple[str, ...] = ()


NOBODY = Seen(answered=False, trouble="service", takes=False)
