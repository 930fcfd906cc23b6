"""What the papers of a draw have in common."""

from __future__ import annotations

from datetime import datetime

from kiosk.draw.model import REHEARSAL
from kiosk.draw.protocol.model import Ask
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting
from kiosk.printing.page_setting import setting as setting_of
from kiosk.words import Sentence, Words


def setting(title: str, code: str, paper: Paper, words: Words) -> Setting:
    """A rehearsal's pages say so all over."""
    across = words.say(Sentence("DrawPaper", "REHEARSAL")) if code.startswith(REHEARSAL) else ""
    return setting_of(title, paper, words, across)


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
