"""From a caption file's bytes to its letters. What nobody says of them is guessed as for a roster."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.people.encoding import Text, decode

_MARKED = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OF_LANGUAGE: Mapping[str, str] = MappingProxyType(
    {"fa": "cp1256", "ar": "cp1256", "en": "cp1252", "fr": "cp1252", "de": "cp1252"}
)
_PERSIAN = re.compile("[پچژگ]")
_PERSIAN_LETTERS = str.maketrans("يك", "یک")  # Windows-1256 has only the Arabic ones
_SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class Letters:
    """`guessed`: worth a look. `lost`: some could not be read and are U+FFFD."""

    text: str
    guessed: bool = False
    lost: bool = False


def letters_of(content: bytes, language: str) -> Letters | None:
    """`language`: what the file's name says, or "". None: this is no text."""
    if content.startswith(_MARKED) or b"\0" in content:
        return _whole(content)
    text = content.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if not lost:
        return _whole(content)
    if 20 * lost < sum(letter > "\x7f" for letter in text):
        return Letters(text, lost=True)  # UTF-8 of which a few bytes were damaged
    if _whole(re.sub(rb"[\x80-\xff]+", b"a", content)) is None:
        return None
    return _eight_bits(content, language)


def _whole(content: bytes) -> Letters | None:
    found = decode(content)
    return Letters(found.text, found.guessed) if isinstance(found, Text) else _cut(content)


def _cut(content: bytes) -> Letters | None:
    """UTF-16 of which the last letter is half."""
    if not content.startswith(_MARKED[1:]) or len(content) < 4:
        return None
    text = content.decode("utf-16", "replace")
    return Letters(text, lost=True) if 20 * text.count("\ufffd") < len(text) else None


def _eight_bits(content: bytes, language: str) -> Letters:
    encoding = _OF_LANGUAGE.get(language) or _guess(content)
    text = content.decode(encoding, "replace")
    if encoding == "cp1256" and (language == "fa" or _PERSIAN.search(text)):
        text = text.translate(_PERSIAN_LETTERS)
    return Letters(text, guessed=language not in _OF_LANGUAGE, lost="\ufffd" in text)


def _guess(content: bytes) -> str:
    """From the lines that need it: numbers and times say nothing of a script."""
    sample = b"\n".join(line for line in content.splitlines() if not line.isascii())[:_SAMPLE]
    found = decode(sample)
    return found.encoding if isinstance(found, Text) else "cp1252"
