"""Pieces and their sheets: values, limits, names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import get_args

from kiosk.answers import Refused
from kiosk.hunt.paper import PieceLabel, style_of
from kiosk.printing.grid import Paper, Size
from kiosk.scanning.codes import format_typed, new_code, new_typed_code
from kiosk.words import Sentence

PREFIX = "PIECE-"
AT_ONCE = 2000
HIGHEST_VALUE = 20
LAST_NUMBER = 9999

Random = Callable[[int], bytes]


class State(StrEnum):
    """What the organizer did with a piece. Found is not kept here: a piece is found while it has a claim."""

    PRINTED = "printed"
    HIDDEN = "hidden"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Piece:
    """`id` is `PIECE-0017`; `value` is its tickets, `style` the name of its mustache."""

    id: str
    value: int
    style: str
    state: State
    sheet: int


@dataclass(frozen=True, slots=True)
class PlannedPieces:
    """What a sheet and its rows are made of, picklable; holds the codes that only the paper keeps.

    `again`: new codes for pieces that exist.
    """

    sheet: int
    labels: tuple[PieceLabel, ...]
    paper: Paper
    size: Size
    again: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """`file` is a name in `prints/` or a whole path; None once the organizer said "printed"."""

    number: int
    file: str | None
    pieces: int
    first: str
    last: str
    made: datetime


def piece_id(number: int) -> str:
    return f"{PREFIX}{number:04d}"


def piece_number(piece: str) -> int:
    return int(piece.removeprefix(PREFIX))


def label(number: int, value: int, style: str, event: str, random: Random) -> PieceLabel:
    """A piece with new codes."""
    typed = format_typed(new_typed_code(random))
    return PieceLabel(piece_id(number), new_code("M", event, random), typed, value, style)


def new_labels(last: int, count: int, value: int, event: str, random: Random) -> tuple[PieceLabel, ...]:
    numbers = range(last + 1, last + count + 1)
    return tuple(label(number, value, style_of(number), event, random) for number in numbers)


def renewed(pieces: Iterable[Piece], event: str, random: Random) -> tuple[PieceLabel, ...]:
    return tuple(label(piece_number(one.id), one.value, one.style, event, random) for one in pieces)


def check_wish(count: int, value: int, paper: str, size: str, last: int) -> None:
    """Refuses what no sheet can be made of."""
    if not 1 <= count <= AT_ONCE:
        raise Refused(Sentence("Hunt", "Choose between 1 and %1 mustaches at once.", (AT_ONCE,)))
    if not 1 <= value <= HIGHEST_VALUE:
        raise Refused(Sentence("Hunt", "A mustache is worth between 1 and %1 tickets.", (HIGHEST_VALUE,)))
    if paper not in get_args(Paper):
        raise Refused(Sentence("Hunt", "The paper is A4 or Letter."))
    if size not in get_args(Size):
        raise Refused(Sentence("Hunt", "The size is small, medium or large."))
    if last + count > LAST_NUMBER:
        raise Refused(Sentence("Hunt", "An event holds at most %1 mustaches.", (LAST_NUMBER,)))
