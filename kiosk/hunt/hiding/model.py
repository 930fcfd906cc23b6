"""Places, what lies in them, and what the screen says when somebody hides a piece."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.hunt.model import (
    CodeSlip,
    CouldNotRead,
    FromAnotherEvent,
    Look,
    NotAMustache,
    PassReplaced,
    UnknownCode,
)
from kiosk.hunt.pieces import Piece, State

NAME_LENGTH = 80
AREA_LENGTH = 40
HELPER_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Place:
    """`name` and `area` are words of the organizer, `area` may be ""; `position` orders the walk."""

    number: int
    name: str
    area: str
    position: int


@dataclass(frozen=True, slots=True)
class Helper:
    """Who hides: a free name, "" for nobody said; `person` is a person's id if a pass told it."""

    name: str = ""
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the paper of a piece was put last, by whom and when."""

    place: Place
    helper: Helper
    at: datetime


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """`hidden`: pieces that still lie there; `found`: those that were found there."""

    place: Place
    hidden: int
    found: int


class Status(StrEnum):
    """Where a piece is in its life."""

    PRINTED = "printed"
    HIDDEN = "hidden"
    FOUND = "found"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Record:
    """A piece with all that is known of it. A spot without HIDDEN or FOUND is where older paper may lie."""

    piece: Piece
    status: Status
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class Hid:
    """Stored: it lies in `spot` now. `before` and `was`: what an undo brings back."""

    piece: str
    look: Look
    spot: Spot
    before: Spot | None
    was: State

    @property
    def moved_from(self) -> Place | None:
        """The other place in which it was hidden until now."""
        hidden = self.was is State.HIDDEN and self.before is not None
        return self.before.place if hidden and self.before else None


@dataclass(frozen=True, slots=True)
class HidAlready:
    """In this very place."""

    piece: str
    look: Look


@dataclass(frozen=True, slots=True)
class FoundAlready:
    """Somebody claimed it: there is nothing to hide."""

    piece: str
    look: Look


@dataclass(frozen=True, slots=True)
class OutOfPlay:
    """The organizer took it out of the hunt."""

    piece: str


@dataclass(frozen=True, slots=True)
class OldPrint:
    """It was printed again: the new paper is the one to hide."""

    piece: str


@dataclass(frozen=True, slots=True)
class HelperIs:
    """Somebody showed a pass: this is who hides from now on."""

    helper: Helper


@dataclass(frozen=True, slots=True)
class BallotPaper:
    """Nothing to hide."""


Answer = (
    Hid
    | HidAlready
    | FoundAlready
    | OutOfPlay
    | OldPrint
    | HelperIs
    | UnknownCode
    | FromAnotherEvent
    | BallotPaper
    | PassReplaced
    | NotAMustache
    | CouldNotRead
    | CodeSlip
)


@dataclass(frozen=True, slots=True)
class Filling:
    """What filling a place by numbers would do. `pieces` go there, `moved` of them from another place;
    `here` lie there already, `found` and `void` stay as they are."""

    place: Place
    pieces: tuple[str, ...]
    moved: int
    here: int
    found: int
    void: int
