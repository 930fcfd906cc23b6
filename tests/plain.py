"""Plain stand-ins for what is passed in: words in English, a clock that is set, randomness from a seed."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

from kiosk.words import Sentence


class PlainWords:
    """English source text with its values filled in."""

    def __init__(self, language: str = "en") -> None:
        self._language = language

    @property
    def language(self) -> str:
        return self._language

    @property
    def right_to_left(self) -> bool:
        return self._language == "fa"

    def say(self, sentence: Sentence) -> str:
        text = sentence.text.replace("%Ln", str(sentence.n)).replace("%n", str(sentence.n))
        for index, value in reversed(list(enumerate(sentence.values, start=1))):
            text = text.replace(f"%L{index}", str(value)).replace(f"%{index}", str(value))
        return text

    def number(self, value: int) -> str:
        return str(value)

    def full_date(self, day: date, gregorian: bool = False) -> str:
        return day.isoformat()

    def date(self, day: date) -> str:
        return day.isoformat()

    def time(self, moment: datetime) -> str:
        return moment.strftime("%H:%M")


class SetClock:
    """Both clocks stand still until told otherwise; `set` moves the wall clock alone, as a person would."""

    def __init__(self, now: datetime = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)) -> None:
        self._now = now
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._monotonic += seconds

    def set(self, now: datetime) -> None:
        self._now = now


class SeededRandom:
    """The same bytes in every run. Called with a count, as `secrets.token_bytes` is."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)

    def __call__(self, count: int) -> bytes:
        return self._random.randbytes(count)
