"""Awards, what their certificates look like, nominations, what a certificate under the scanner is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from kiosk.printing.grid import Paper

RecipientKind = Literal["person", "team", "free"]
Design = Literal["carpet", "letterpress", "comic", "classic"]
DESIGNS: tuple[Design, ...] = ("carpet", "letterpress", "comic", "classic")
Calendar = Literal["own", "gregorian", "both"]

LONGEST_TITLE = 120
LONGEST_CITATION = 600
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Recipient:
    """`key`: a person's id, a team's name, or the free name as it was typed."""

    kind: RecipientKind
    key: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What the organizer says about an award.

    `day` None: the day the award was made. `language` of its certificate: "" is the recipient's own by the
    roster, else the event's leading one. `picture`: a digest in the event's media, or "".
    `source`: where it came from: "" by hand, LIST, READY-07, DRAW-1:3, NOMINATION-4, or a contest's.
    """

    title: str
    recipient: Recipient
    citation: str = ""
    category: str = ""
    presenter: str = ""
    day: date | None = None
    language: str = ""
    picture: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Award:
    """`serial` is 2026-0042, never used twice. `name`: the recipient in full, as the certificate prints it;
    it stays as it was issued when the recipient leaves. `code`: the 20 characters of the certificate's QR,
    always the same for this award. `issues`: how often a certificate was made.
    """

    id: int
    serial: str
    place: int
    draft: Draft
    name: str
    code: str
    made: datetime
    issues: int = 0
    withdrawn: datetime | None = None


@dataclass(frozen=True, slots=True)
class Twice:
    """A recipient with more than one award: worth a look before the show."""

    name: str
    serials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on, or a picture (a digest in the event's media) over it."""

    name: str
    role: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How certificates look unless another design is asked for. `saving`: little ink. At most two signatures.
    `calendar` own: Solar Hijri in Persian, Gregorian else.
    """

    design: Design = "carpet"
    paper: Paper = "A4"
    saving: bool = False
    logo: str = ""
    signatures: tuple[Signature, ...] = ()
    calendar: Calendar = "own"


@dataclass(frozen=True, slots=True)
class Nomination:
    """What a visitor proposed. `title` may be "": the organizer finds one."""

    id: int
    by: str
    recipient: Recipient
    title: str
    why: str
    at: datetime
    state: Literal["waiting", "approved", "declined"]


@dataclass(frozen=True, slots=True)
class Genuine:
    """The kiosk knows this certificate."""

    award: Award


@dataclass(frozen=True, slots=True)
class Withdrawn:
    award: Award


@dataclass(frozen=True, slots=True)
class NoSuchCertificate:
    """A code of this event, but nobody was given it."""


Checked = Genuine | Withdrawn | NoSuchCertificate
