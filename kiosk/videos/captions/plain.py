"""What a caption says, without markup: nothing in it is more than letters."""

from __future__ import annotations

import html
import re
import unicodedata

from kiosk.videos.captions.model import LONGEST

_TAG = re.compile(r"</?(?:[a-zA-Z][^<>]{0,300}|[\d:.]{5,15})?>|<!--[^<>]{0,300}-->|\{\\[^{}]{0,300}\}")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")
_NOT_WRITTEN = re.compile(r"[.…\s]*")
_MOST_READ = 20 * LONGEST
_KEPT = "\u200c\u200d\u200e\u200f\u061c"  # joiners, and marks that say which way a sign reads


def plain(lines: list[str]) -> str:
    """Lines without tags, control characters and empty lines; "" when nothing is said ("..." is nothing)."""
    said = _TAG.sub("", "\n".join(lines)[:_MOST_READ]).replace("\\N", "\n").replace("\\h", " ")
    said = _ENTITY.sub(lambda found: html.unescape(found[0]), said)
    cleaned = [_cleaned(line) for line in said.split("\n")]
    text = "\n".join(line for line in cleaned if line.strip(_KEPT))
    return "" if _NOT_WRITTEN.fullmatch(text) else text


def _cleaned(line: str) -> str:
    if line.isascii() and line.isprintable():
        return " ".join(line.split())
    return " ".join("".join(map(_letter, unicodedata.normalize("NFC", line))).split())


def _letter(letter: str) -> str:
    if letter in _KEPT or letter.isprintable():
        return letter
    category = unicodedata.category(letter)
    return " " if category.startswith("Z") or letter in "\t\n\r\v\f\x85" else ""
