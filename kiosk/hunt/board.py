"""What the public board shows of the hunt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.hunt.model import Look


@dataclass(frozen=True, slots=True)
class TeamLine:
    name: str
    tickets: int
    pieces: int


@dataclass(frozen=True, slots=True)
class Find:
    """`name` is "" for somebody whose name no public screen shows."""

    name: str
    look: Look
    at: datetime


@dataclass(frozen=True, slots=True)
class Board:
    """Void pieces are in no number. Teams with most tickets first; finds newest first.

    `golden`: those still out there that are worth more than one ticket.
    """

    found: int
    out_there: int
    total: int
    teams: tuple[TeamLine, ...]
    latest: tuple[Find, ...]
    golden: int = 0
