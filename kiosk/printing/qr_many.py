"""Many QR codes of one kind: the library makes a few, all others are sums of those."""

from __future__ import annotations

import functools
from types import MappingProxyType
from typing import Final

from kiosk.printing.qr import QUIET, SIDE, WIDE, as_hex, matrix
from kiosk.printing.shapes import number

LONG: Final = 20
_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PAIR: Final = 45
_BITS: Final = 11
_LOW_BITS: Final = 5
_LOW: Final = (1 << _LOW_BITS) - 1
_VALUES: Final = MappingProxyType({letter: value for value, letter in enumerate(_LETTERS)})


class ManyCodes:
    """Codes of 20 characters A-Z0-9, each in microseconds.

    With its version and mask given, every module is a sum of bits of the content (modulo 2): so are check
    bits. The codes of single bits are made once; `matrix` stays what each of them has to be.
    """

    def ops(self, content: str, x: float, y: float, side: float) -> str:
        """As `qr_ops`."""
        if len(content) != LONG or not set(content) <= set(_LETTERS):
            raise ValueError("a code is 20 characters A-Z0-9")
        module = side / WIDE
        size, edge = number(module * SIDE), module * QUIET
        return (
            f"q {size} 0 0 {size} {number(x + edge)} {number(y + edge)} cm\n"
            f"BI /W {SIDE} /H {SIDE} /IM true /BPC 1 /F /AHx ID\n{self.mask(content)}>\nEI Q"
        )

    def mask(self, content: str) -> str:
        """Rows of whole bytes, hexadecimal; a 0 is painted."""
        found, tables = _tables()
        for place, (low, high) in enumerate(tables):
            value = _VALUES[content[2 * place]] * _PAIR + _VALUES[content[2 * place + 1]]
            found ^= low[value & _LOW] ^ high[value >> _LOW_BITS]
        return f"{found:0{SIDE * 6}x}"


@functools.cache
def _tables() -> tuple[int, tuple[tuple[list[int], list[int]], ...]]:
    """The code whose content is all 0; for each pair of letters what its lower and its higher bits change."""
    none = int(as_hex(matrix("0" * LONG)), 16)
    tables = []
    for place in range(LONG // 2):
        single = [_bit(place, bit, none) for bit in range(_BITS)]
        tables.append((_sums(single[:_LOW_BITS]), _sums(single[_LOW_BITS:])))
    return none, tuple(tables)


def _sums(single: list[int]) -> list[int]:
    sums = [0]
    for each in single:
        sums += [each ^ other for other in sums]
    return sums


def _bit(place: int, bit: int, none: int) -> int:
    """Most bits are a pair of letters of their own; else two pairs differ in that bit alone."""
    value = next(each for each in range(_PAIR**2) if _plain(each) and _plain(each ^ 1 << bit))
    one = int(as_hex(matrix(_content(place, value))), 16) if value else none
    return one ^ int(as_hex(matrix(_content(place, value ^ 1 << bit))), 16)


def _plain(value: int) -> bool:
    return value // _PAIR < len(_LETTERS) and value % _PAIR < len(_LETTERS)


def _content(place: int, value: int) -> str:
    pair = _LETTERS[value // _PAIR] + _LETTERS[value % _PAIR]
    return "00" * place + pair + "00" * (LONG // 2 - place - 1)
