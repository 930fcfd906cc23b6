"""What the papers of a draw have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.draw.model import REHEARSAL
from kiosk.draw.protocol.model import Ask
from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import Paper
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.placard import Placard
    from kiosk.printing.sheets import Printed

WordsFor = Callable[[str], Words]


@dataclass(frozen=True, slots=True)
class Setting:
    """What every page needs. `title`: the event's. `across`: what lies over a rehearsal's pages, else ""."""

    paper: Paper
    language: str
    right_to_left: bool
    title: str
    across: str = ""


def setting(title: str, code: str, paper: Paper, words: Words) -> Setting:
    across = words.say(Sentence("DrawPaper", "REHEARSAL")) if code.startswith(REHEARSAL) else ""
    return Setting(paper, words.language, words.right_to_left, title, across)


def placard(of: Setting, name: str) -> Placard:
    from kiosk.printing.placard import Placard, Voice

    return Placard(of.paper, f"{name} {of.title}", Voice(of.language, of.right_to_left), of.across)


def drawn(printed: Printed) -> Drawn:
    return Drawn(printed.pdf, printed.pages, notes(printed.title_cut, printed.words_cut, printed.missing))


def moment(when: datetime, words: Words) -> str:
    return f"{words.date(when.date())} · {words.time(when)}"


def asked(ask: Ask, alone: bool) -> Sentence:
    """What the room is asked for. `alone`: digits with no words before them are said by colleagues."""
    if ask.kind == "WORDS":
        return Sentence("DrawPaper", "A word or two from the room.")
    if ask.kind == "BEACON":
        return Sentence("DrawPaper", "A public random number that nobody here can choose.")
    if ask.kind == "DICE6":
        return Sentence("DrawPaper", "%Ln throws of a six-sided die, 1 to 6.", n=ask.length)
    if alone:
        return Sentence("DrawPaper", "%Ln colleagues say a digit each, 0 to 9.", n=ask.length)
    return Sentence("DrawPaper", "%Ln digits from ten-sided dice, 0 to 9.", n=ask.length)


def from_a_hat(ask: Ask) -> Sentence:
    """How dice are done without dice."""
    if ask.kind == "DICE6":
        return Sentence(
            "DrawPaper", "No dice? Six slips from 1 to 6 in a hat: draw one, say it, put it back, shake."
        )
    return Sentence(
        "DrawPaper", "No dice? Ten slips from 0 to 9 in a hat: draw one, say it, put it back, shake."
    )
