"""What papers of one language, drawn box by box, have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import Paper
from kiosk.words import Words

if TYPE_CHECKING:
    from kiosk.printing.placard import Placard
    from kiosk.printing.sheets import Printed

WordsFor = Callable[[str], Words]


@dataclass(frozen=True, slots=True)
class Setting:
    """What every page needs. `title`: the event's. `across`: what lies over each page, or ""."""

    paper: Paper
    language: str
    right_to_left: bool
    title: str
    across: str = ""


def setting(title: str, paper: Paper, words: Words, across: str = "") -> Setting:
    return Setting(paper, words.language, words.right_to_left, title, across)


def placard(of: Setting, name: str) -> Placard:
    from kiosk.printing.placard import Placard, Voice

    return Placard(of.paper, f"{name} {of.title}", Voice(of.language, of.right_to_left), of.across)


def drawn(printed: Printed) -> Drawn:
    return Drawn(printed.pdf, printed.pages, notes(printed.title_cut, printed.words_cut, printed.missing))
