"""The sheet of pieces to cut out, and the poster that says how to play.

Everything here is picklable: `sheet_job` says all words in the caller's process, `draw_sheet` may run in a spawned one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from kiosk.words import Sentence, Words

Paper = Literal["A4", "Letter"]
Size = Literal["small", "medium", "large"]


@dataclass(frozen=True, slots=True)
class PieceLabel:
    """One piece: `PIECE-0017`, the 20 characters of its QR, `7K3Q-9XWD-2MH`, its tickets, the mustache's name."""

    number: str
    qr: str
    typed: str
    value: int
    style: str


@dataclass(frozen=True, slots=True)
class SheetText:
    """What a sheet says in one language. `worth` pairs a value above 1 with its line; `pages` has a line a page."""

    language: str
    right_to_left: bool
    found: str
    scan: str
    keep: str
    worth: tuple[tuple[int, str], ...]
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetJob:
    title: str
    paper: Paper
    size: Size
    labels: tuple[PieceLabel, ...]
    texts: tuple[SheetText, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished PDF; `notes` say what had to be cut short or could not be drawn."""

    pdf: bytes
    pages: int
    notes: tuple[Sentence, ...]


def sheet_job(
    title: str,
    languages: tuple[str, ...],
    paper: Paper,
    size: Size,
    labels: tuple[PieceLabel, ...],
    sheet: int,
    words_for: Callable[[str], Words],
) -> SheetJob:
    """Says everything that sheet number `sheet` needs in the event's `languages`, the first one leading."""
    raise NotImplementedError


def style_of(number: int) -> str:
    """The mustache of the piece with this running number (1, 2, 3 ...): styles take turns."""
    raise NotImplementedError


def draw_sheet(job: SheetJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """Draws all pieces; `progress` gets the number of pieces done after each page. Makes its own Qt application."""
    raise NotImplementedError


def draw_poster(title: str, languages: tuple[str, ...], paper: Paper, words_for: Callable[[str], Words]) -> Drawn:
    """One page for the wall: how to play, in the event's languages."""
    raise NotImplementedError
