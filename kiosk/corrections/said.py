"""What a line of the journal holds, ready for a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.corrections.labels import grant_word, setting_word
from kiosk.corrections.model import JournalLine
from kiosk.hunt.pieces import piece_id
from kiosk.people.service import People
from kiosk.words import Sentence, Words


class Said:
    """What a line holds, ready for a sentence: names looked up, names and ids kept in their direction."""

    def __init__(self, line: JournalLine, people: People, words: Words) -> None:
        self.line = line
        self.people = people
        self.words = words

    def name(self, value: str) -> str:
        """Somebody's name; an erased person is somebody."""
        found = self.people.get(str(self.line.values.get(value, "")))
        if found is None or not found.display.strip():
            return self.words.say(Sentence("Journal", "Somebody"))
        return f"\u2068{found.display}\u2069"

    def id(self, value: str) -> str:
        return f"\u2066{self.line.values.get(value, '')}\u2069"

    def piece(self, value: str) -> str:
        """Also of lines that hold a mere number."""
        found = self.line.values.get(value, "")
        return f"\u2066{piece_id(found) if isinstance(found, int) else found}\u2069"

    def count(self, value: str) -> int:
        found = self.line.values.get(value, 0)
        return found if isinstance(found, int) else 0

    def reason_word(self) -> str:
        return self.words.say(grant_word(str(self.line.values.get("source", ""))))

    def settings(self) -> str:
        names = str(self.line.values.get("what", "")).split(",")
        return ", ".join(self.words.say(setting_word(name)) for name in names if name)


Teller = Callable[[Said], Sentence]


@dataclass(frozen=True, slots=True)
class Telling:
    """`group`: one of GROUPS, "" for what no filter shows alone."""

    group: str
    tell: Teller
