"""What the audience said, in the few characters that the record keeps."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping

from kiosk.draw.protocol.model import Ask, AskKind

_PERSIAN_AND_ARABIC = {
    ord(digit): str(value) for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩") for value, digit in enumerate(digits)
}
_KEPT = frozenset(string.ascii_letters + string.digits)
_FORMS: Mapping[AskKind, re.Pattern[str]] = {
    "WORDS": re.compile(r"[0-9A-Z]{1,64}"),
    "BEACON": re.compile(r"[0-9A-Z]{16,64}"),
    "DICE10": re.compile(r"[0-9]+"),
    "DICE6": re.compile(r"[1-6]+"),
}
_LEAST: Mapping[AskKind, int] = {"WORDS": 1, "BEACON": 16}


def normalized(spoken: str) -> str:
    """Persian and Arabic digits become 0-9, all but 0-9A-Za-z is dropped, the rest is in capitals."""
    return "".join(filter(_KEPT.__contains__, spoken.translate(_PERSIAN_AND_ARABIC))).upper()


def fits(ask: Ask, value: str) -> bool:
    """Whether a normalized value is what was asked for; dice to the exact length."""
    return _FORMS[ask.kind].fullmatch(value) is not None and (not ask.dice or len(value) == ask.length)


def missing(ask: Ask, value: str) -> int:
    """How many characters are still wanted: of dice exactly, of words and beacons at least."""
    return max(0, (ask.length if ask.dice else _LEAST[ask.kind]) - len(value))
