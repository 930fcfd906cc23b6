"""Words as they are in the source, and event letters that every test here uses."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.clock import SystemClock
from kiosk.tools import Tools
from kiosk.words import Sentence


class SourceWords:
    language = "en"
    right_to_left = False

    def say(self, sentence: Sentence) -> str:
        text = sentence.text
        for place, value in enumerate(sentence.values, start=1):
            text = text.replace(f"%{place}", str(value))
        return text

    def number(self, value: int) -> str:
        return str(value)

    def full_date(self, day: date, gregorian: bool = False) -> str:
        return day.isoformat()

    def date(self, day: date) -> str:
        return day.isoformat()

    def time(self, moment: datetime) -> str:
        return moment.isoformat()


@pytest.fixture
def tools() -> Tools:
    words = SourceWords()
    return Tools(clock=SystemClock(), random=bytes, words=words, words_for=lambda _: words, areas=())
