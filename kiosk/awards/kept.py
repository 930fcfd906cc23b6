"""What the database holds of an award, before anybody looks up what its recipient is called today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.awards.model import Draft, Step


@dataclass(frozen=True, slots=True)
class Issue:
    """What a certificate says that was handed out."""

    name: str
    title: str
    citation: str
    category: str
    presenter: str
    day: date
    language: str


@dataclass(frozen=True, slots=True)
class Kept:
    """`name`: as it was last known. `issues`: how many; `last`: what the newest of them says."""

    id: int
    serial: str
    place: int
    draft: Draft
    name: str
    made: datetime
    issues: int
    last: Issue | None
    withdrawn: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class Stop:
    """An award of the show: all that its steps need to know."""

    serial: str
    place: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the show stands. `place`: of the award with this serial, when it was shown."""

    serial: str | None
    place: int
    step: Step


OFF = Mark(None, 0, "off")
