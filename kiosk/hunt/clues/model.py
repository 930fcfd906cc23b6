"""A clue: words that help to find, and the moment from which everybody may read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

LONGEST_CLUE = 200
MOST_CLUES = 50


@dataclass(frozen=True, slots=True)
class Wish:
    """What the organizer writes. `texts`: language -> words, at least one. `on`: not put aside."""

    texts: Mapping[str, str]
    opens: datetime
    on: bool = True


@dataclass(frozen=True, slots=True)
class Clue:
    """`opened`: when it was first shown, None before. The organizer's order is that of the list it is in."""

    number: int
    texts: Mapping[str, str]
    opens: datetime
    on: bool = True
    opened: datetime | None = None


@dataclass(frozen=True, slots=True)
class Public:
    """What visitors see of a clue. `place` counts from 1; `text` is "" while it is closed."""

    place: int
    text: str
    open: bool
    opens: datetime
    newest: bool
