"""Words and names in the language that the screen has now."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from kiosk.people.service import People
from kiosk.tools import Tools
from kiosk.words import Sentence, Words


class Speech:
    def __init__(self, people: People, tools: Tools) -> None:
        self._people = people
        self._tools = tools
        self._known: dict[str, Words] = {}

    @property
    def words(self) -> Words:
        return self.words_in(QLocale().name()[:2])

    def words_in(self, language: str) -> Words:
        """For what is written down in a language of its own."""
        if language not in self._known:
            self._known[language] = self._tools.words_for(language)
        return self._known[language]

    def say(self, sentence: Sentence) -> str:
        return self.words.say(sentence)

    def name(self, person: str) -> str:
        """Kept in its direction; an erased person is somebody."""
        found = self._people.get(person)
        if found is None or not found.display.strip():
            return self.say(Sentence("Journal", "Somebody"))
        return f"\u2068{found.display}\u2069"
