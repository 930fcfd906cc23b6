"""Moments in the words of a language, with the comma of its script."""

from __future__ import annotations

from datetime import UTC, datetime, time

from tests.plain import PlainWords
from ui.hunt.said import Said


def test_a_moment_is_day_and_time() -> None:
    said = Said(PlainWords)
    moment = datetime(2026, 3, 16, 9, 5, tzinfo=UTC)
    assert said.moment(moment, "en") == "2026-03-16, 09:05"
    assert said.moment(moment, "fa") == "2026-03-16، 09:05"
    assert said.moment(time(22, 30), "en") == "22:30"
    assert said.moment(None, "en") == ""


def test_words_of_a_language_are_made_once() -> None:
    made: list[str] = []

    def words_for(language: str) -> PlainWords:
        made.append(language)
        return PlainWords(language)

    said = Said(words_for)
    for language in ("en", "fa", "en"):
        said.moment(time(9), language)
    assert made == ["en", "fa"]
