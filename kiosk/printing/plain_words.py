"""Text whose words do not change each other: of one script that runs one way, each word is shaped once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.printing.typesetting import Line, Word, around

_LATIN: Final = re.compile(r"(?:[A-Za-zÀ-ÖØ-öø-ſƠơƯưẠ-ỹ0-9 .,:;!?'’‘“”„…&/()+·–—-]|\u2066[0-9-]+\u2069)*")
_PERSIAN: Final = re.compile(
    r"(?:[\u0621-\u0652\u067e\u0686\u0698\u06a9\u06af\u06cc\u06c0\u06f0-\u06f9\u200c\u060c\u061b\u061f"
    r" .:!«»·()]|\u2066[0-9-]+\u2069)*"
)
_STRONG: Final = re.compile(r"[\u0620-\u064a\u067e-\u06d3]")
_NUMBER: Final = re.compile(r"\u2066?([0-9-]+)\u2069?")

Shape = Callable[[str], Word]


@dataclass(frozen=True, slots=True)
class PlainText:
    """Words in the order of reading, each with the width of what is before it."""

    words: Sequence[Word]
    space: Word
    right_to_left: bool

    @property
    def width(self) -> int:
        return sum(each.width for each in self.words) + self.space.width * (len(self.words) - 1)

    def measure(self, room: float) -> tuple[int, float]:
        lines, widest, used = 1, 0.0, -1
        for each in self.words:
            more = each.width if used < 0 else used + self.space.width + each.width
            if more > room and used >= 0:
                lines, widest, more = lines + 1, max(widest, used), each.width
            used = more
        return lines, max(widest, used)

    def lines(self, room: float) -> list[Line]:
        rows: list[list[Word]] = [[]]
        used = -1
        for each in self.words:
            more = each.width if used < 0 else used + self.space.width + each.width
            if more > room and used >= 0:
                rows.append([])
                more = each.width
            rows[-1].append(each)
            used = more
        return [self._line(row) for row in rows]

    def _line(self, row: list[Word]) -> Line:
        x, placed = 0, list[tuple[int, Word]]()
        for each in reversed(row) if self.right_to_left else row:
            if placed:
                placed.append((x, self.space))
                x += self.space.width
            placed.append((x, each))
            x += each.width
        return x, placed


def way_of(text: str, right_to_left: bool | None) -> bool | None:
    """Whether it runs from right to left; None where words may change each other. `right_to_left` None: as
    the text itself begins."""
    if _LATIN.fullmatch(text):
        return None if right_to_left else False
    if right_to_left is not False and _PERSIAN.fullmatch(text) and _STRONG.search(text):
        return True
    return None


class WordBook:
    """The words of one face and one direction."""

    def __init__(self, right_to_left: bool, shape: Shape) -> None:
        self._right_to_left = right_to_left
        self._shape = shape
        self._known: dict[str, Word] = {}

    def text(self, words: Sequence[str]) -> PlainText:
        known = self._known
        found = [known.get(one) or self._new(one) for one in words]
        return PlainText(found, known.get(" ") or self._new(" "), self._right_to_left)

    def _new(self, text: str) -> Word:
        number = _NUMBER.fullmatch(text)
        if number and len(text) > 1:
            return _joined([self._known.get(digit) or self._new(digit) for digit in number[1]])
        self._known[text] = self._shape(text)
        return self._known[text]


def _joined(digits: Sequence[Word]) -> Word:
    """Digits stand beside each other as they are."""
    rows: list[tuple[int, str]] = []
    pen, x = digits[0].start, 0
    for each in digits:
        between = "" if x + each.start == pen else str(pen - x - each.start)
        for font, row in each.rows:
            if rows and rows[-1][0] == font:
                rows[-1] = font, f"{rows[-1][1]}{between}{row}".replace("><", "")
            else:
                rows.append((font, between + row))
            between = ""
        pen, x = x + each.end, x + each.width
    bounds, at = [], 0
    for each in digits:
        if each.bounds:
            left, bottom, right, top = each.bounds
            bounds.append((left + at, bottom, right + at, top))
        at += each.width
    return Word(tuple(rows), digits[0].start, pen, x, around(bounds), sum(each.missing for each in digits))
