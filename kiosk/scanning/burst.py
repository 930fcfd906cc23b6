"""What a burst of keys says: whole codes, else any text. Keys of a person at its edges are given back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.scanning.codes import LETTER, is_code
from kiosk.scanning.keys import Key, decode

EDGE: Final = 6

_PREFIX: Final = r"[\x01\x02]*(?:\][A-Za-z][0-9A-Za-z])?"
_SUFFIX: Final = r"[\x03\x04\t\n]*"
_CODE: Final = rf"[MPBC]{LETTER}{{19}}"
_OURS: Final = re.compile(rf"(?:{_PREFIX}{_CODE}{_SUFFIX})+", re.IGNORECASE | re.ASCII)
_EACH: Final = re.compile(rf"{_PREFIX}({_CODE}){_SUFFIX}", re.IGNORECASE | re.ASCII)
_WRAPPED: Final = re.compile(rf"{_PREFIX}(.*?){_SUFFIX}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Scanned:
    """One scan, without prefix (STX, AIM identifier) and terminator. Never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Keys of a person, to be delivered again in this order."""

    keys: tuple[Key, ...]


Event = Scanned | Typed


def read_burst(keys: Sequence[Key]) -> list[Event]:
    """One scan, or several glued together; up to EDGE keys before and after whole codes are a person's."""
    whole = _find_codes(keys)
    if whole is None:
        wrapped = _WRAPPED.fullmatch(_text(keys))
        return [Scanned(wrapped[1])] if wrapped and wrapped[1] else []
    before, codes, after = whole
    edges = [[Typed(tuple(edge))] if edge else [] for edge in (before, after)]
    return [*edges[0], *(Scanned(code) for code in codes), *edges[1]]


def holds_whole_codes(keys: Sequence[Key]) -> bool:
    return _find_codes(keys) is not None


def _find_codes(keys: Sequence[Key]) -> tuple[Sequence[Key], list[str], Sequence[Key]] | None:
    for before in range(EDGE + 1):
        for after in range(EDGE + 1):
            middle = keys[before : len(keys) - after]
            codes = _codes(_text(middle))
            if codes:
                return keys[:before], codes, keys[len(keys) - after :]
    return None


def _codes(text: str) -> list[str]:
    if not _OURS.fullmatch(text):
        return []
    codes = _EACH.findall(text)
    return codes if all(is_code(code.upper()) for code in codes) else []


def _text(keys: Sequence[Key]) -> str:
    return "".join(map(decode, keys))
