"""Words of people, made fit for one place on paper. Neither typeface has ẞ."""

from __future__ import annotations

import unicodedata

LONGEST = 400


def tidy(text: str, longest: int = LONGEST) -> str:
    """One line of plain text: control characters become spaces, overrides of direction go."""
    return " ".join("".join(map(_kept, text[: longest * 4])).split())[:longest]


def too_long(text: str) -> bool:
    return len(text) > LONGEST


def _kept(character: str) -> str:
    if character == "ẞ":
        return "SS"
    if character in "\u202a\u202b\u202c\u202d\u202e\ufffc\ufeff":
        return ""
    category = unicodedata.category(character)
    if category == "Cs":
        return ""
    return " " if category in ("Cc", "Zl", "Zp") else character
