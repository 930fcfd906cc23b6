"""Words of people, made fit for one place on paper."""

from __future__ import annotations

import unicodedata

LONGEST = 400


def tidy(text: str) -> str:
    """One line of plain text: control characters become spaces, overrides of direction go."""
    return " ".join("".join(map(_kept, text[: LONGEST * 4])).split())[:LONGEST]


def too_long(text: str) -> bool:
    return len(text) > LONGEST


def _kept(character: str) -> str:
    if character in "\u202a\u202b\u202c\u202d\u202e\ufffc\ufeff":
        return ""
    category = unicodedata.category(character)
    if category == "Cs":
        return ""
    return " " if category in ("Cc", "Zl", "Zp") else character


def invisible(character: str) -> bool:
    """True where an empty shape is right: spaces, joiners, marks of direction, variation selectors."""
    return character.isspace() or unicodedata.category(character) in ("Cf", "Mn", "Zs", "Cc")
