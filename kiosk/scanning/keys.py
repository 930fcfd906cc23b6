"""Keys as values, and what a US keyboard would have written with them.

A USB scanner is a keyboard that believes its computer has the US layout. The layout of the kiosk may be
another, so characters are made from scan codes: X11 and Wayland give the Linux input event code plus 8.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

_OFFSET: Final = 8
_ROWS: Final = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (15, "\tqwertyuiop[]\n", "\tQWERTYUIOP{}\n"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (96, "\n", "\n"),
    (98, "/", "/"),
)


@dataclass(frozen=True, slots=True)
class Key:
    """One press of a key.

    `scan_code` is Qt's nativeScanCode, 0 for a key that no device made; `text` what the layout made of it.
    `pressed_at` is in seconds of one clock that does not stop, and is the time of the press, not of its
    arrival: Qt's event timestamp. `tag` is the caller's own mark and comes back untouched.
    """

    scan_code: int
    text: str
    pressed_at: float
    shift: bool = False
    control: bool = False
    auto_repeat: bool = False
    tag: int = 0


def _table(shifted: bool) -> Mapping[int, str]:
    rows = ((first, upper if shifted else lower) for first, lower, upper in _ROWS)
    return MappingProxyType({first + i: letter for first, row in rows for i, letter in enumerate(row)})


_PLAIN: Final = _table(shifted=False)
_SHIFTED: Final = _table(shifted=True)


def decode(key: Key) -> str:
    """The character on the US layout; with Ctrl its control character; "" for a key that writes nothing."""
    place = key.scan_code - _OFFSET
    letter = (_SHIFTED if key.shift else _PLAIN).get(place)
    if letter is None:
        return _as_written(key)
    return _with_control(letter) if key.control else letter


def _as_written(key: Key) -> str:
    if key.scan_code == 0:
        return key.text.replace("\r", "\n")
    return key.text if key.text.isprintable() else ""


def _with_control(letter: str) -> str:
    place = ord(letter.upper()) - 64
    return chr(place) if 0 < place < 32 else letter
