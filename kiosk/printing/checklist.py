"""A list to walk along with a pen: places, and under each what lies there with a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.printing.grid import SHEETS, Paper

SIDE: Final = 14.0
EDGE: Final = 9.0
HEAD: Final = 41.0
STRIP: Final = 9.0
FOOT: Final = 10.0
GROUP: Final = 12.5
ROW: Final = 13.5
AFTER: Final = 3.0
COLUMNS: Final = 2


@dataclass(frozen=True, slots=True)
class Item:
    """`number` is ASCII. `worth` makes it golden; `note` says who hid it. Both may be ""."""

    number: str
    style: str
    worth: str
    note: str


@dataclass(frozen=True, slots=True)
class Group:
    """`name` and `detail` are words of people, in any direction; `count` is a line of ours."""

    name: str
    detail: str
    count: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Above the first page: what this is, how many there are, of what moment."""

    title: str
    words: str
    facts: str
    language: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """So many items of a group on a page, from `first` on; `top`: the upper edge of the name in mm."""

    group: int
    first: int
    last: int
    top: float


@dataclass(frozen=True, slots=True)
class Printed:
    pdf: bytes
    pages: int
    title_cut: bool
    words_cut: bool
    missing: int


def paginate(paper: Paper, sizes: Sequence[int]) -> tuple[tuple[Rows, ...], ...]:
    """Where groups of so many items stand; a name is never alone at the foot, and is said again overleaf."""
    pages: list[list[Rows]] = [[]]
    top = SHEETS[paper][1] - EDGE - HEAD
    for group, size in enumerate(sizes):
        done = 0
        while done < size:
            rows = int((top - EDGE - FOOT - GROUP) / ROW)
            if rows < 1:
                pages.append([])
                top = SHEETS[paper][1] - EDGE - STRIP
                continue
            last = min(size, done + rows * COLUMNS)
            pages[-1].append(Rows(group, done, last, top))
            top -= GROUP + -(-(last - done) // COLUMNS) * ROW + AFTER
            done = last
    return tuple(map(tuple, pages))
