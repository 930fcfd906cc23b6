"""Sentences and moments in the language of the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from kiosk.words import Sentence, Words


class Said:
    """Makes the words of each language once."""

    def __init__(self, words_for: Callable[[str], Words]) -> None:
        self._words_for = words_for
        self._words: dict[str, Words] = {}

    def sentence(self, sentence: Sentence | None, language: str) -> str:
        return self._of(language).say(sentence) if sentence else ""

    def moment(self, moment: datetime | time | None, language: str) -> str:
        """Day and time, or a time of day alone; "" for none."""
        if moment is None:
            return ""
        words = self._of(language)
        if isinstance(moment, time):
            return words.time(datetime.combine(date.min, moment))
        comma = "،" if words.right_to_left else ","
        return f"{words.date(moment.date())}{comma} {words.time(moment)}"

    def _of(self, language: str) -> Words:
        if language not in self._words:
            self._words[language] = self._words_for(language)
        return self._words[language]
