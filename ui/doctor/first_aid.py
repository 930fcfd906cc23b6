"""What a doctor works with when the program itself is ill: no translations, or no Qt at all."""

from __future__ import annotations

import secrets
from datetime import date, datetime

from kiosk.answers import Unavailable
from kiosk.clock import SystemClock
from kiosk.house import AREAS
from kiosk.tools import Tools
from kiosk.words import Sentence


class EnglishWords:
    """The sentences as they are written in the source."""

    language = "en"
    right_to_left = False

    def say(self, sentence: Sentence) -> str:
        text = sentence.text.replace("%Ln", str(sentence.n))
        for place, value in reversed(tuple(enumerate(sentence.values, start=1))):
            text = text.replace(f"%L{place}", str(value)).replace(f"%{place}", str(value))
        return text

    def number(self, value: int) -> str:
        return str(value)

    def full_date(self, day: date, gregorian: bool = False) -> str:
        return day.isoformat()

    def date(self, day: date) -> str:
        return day.isoformat()

    def time(self, moment: datetime) -> str:
        return f"{moment:%H:%M}"


def tools_at_hand() -> Tools:
    """The usual ones; in plain English where those cannot be had."""
    try:
        from ui.shell.tools import system_tools

        return system_tools()
    except (ImportError, OSError, Unavailable):
        words = EnglishWords()
        return Tools(SystemClock(), secrets.token_bytes, words, lambda _: words, AREAS)
