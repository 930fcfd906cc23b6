"""What the kiosk says, before anybody knows in which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

LANGUAGES = ("en", "fr", "de", "fa")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of ours: English source text with its translation context, found by `tools/translations.py`.

    `context` and `text` are always literals where a Sentence is made. `%1`, `%2` stand for `values`; a text
    with `%Ln` has a plural and needs `n`. Numbers in `values` take the digits of the language; a str stays.
    """

    context: str
    text: str
    values: tuple[str | int, ...] = ()
    n: int | None = None


class Words(Protocol):
    """One language: sentences, digits, dates. Passed in wherever text is made."""

    @property
    def language(self) -> str: ...
    @property
    def right_to_left(self) -> bool: ...
    def say(self, sentence: Sentence) -> str: ...
    def number(self, value: int) -> str: ...
    def full_date(self, day: date, gregorian: bool = False) -> str:
        """With the year; by the calendar of the language, or by the Gregorian one."""
        ...

    def date(self, day: date) -> str: ...
    def time(self, moment: datetime) -> str: ...
