"""Text of any script set as real text of the document: laid out by Qt, each glyph stored once."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF

from kiosk.printing.fonts import Face
from kiosk.printing.ink import few_marks
from kiosk.printing.plain import tidy
from kiosk.printing.plain_words import WordBook, way_of
from kiosk.printing.qt_foundry import WIDE, Foundry, Key, Shaped
from kiosk.printing.qt_text import Direction, Laid, Style, TextPen, lay_out
from kiosk.printing.typecase import Glyph, Typecase
from kiosk.printing.typesetting import (
    EM,
    Line,
    Measure,
    Placed,
    Type,
    Word,
    balanced,
    composed,
    most_lines,
    word,
)

_LONGEST: Final = 800
_WORTH: Final = 1.18
"""So many times larger must the letters become for another line to be begun."""
_WAYS: Final[Mapping[Direction, bool | None]] = MappingProxyType({"ltr": False, "rtl": True, "auto": None})
_LARGE: Final = 0.75
"""Below this share of what would be possible, words are broken after a hyphen, too."""

Lines = Callable[[float], list[Line]]


class Typesetter:
    """One for a document: it remembers glyphs, and texts that come again. `foundry`: what other documents
    have read of the fonts already; the same document comes of it."""

    def __init__(self, foundry: Foundry | None = None) -> None:
        TextPen()
        self.case = Typecase()
        self._foundry = foundry or Foundry()
        self._glyphs: dict[Key, Glyph] = {}
        self._books: dict[tuple[Face, bool], WordBook] = {}
        self._set: dict[tuple[object, ...], Type] = {}

    def fit(
        self,
        text: str,
        face: Face,
        direction: Direction,
        width: float,
        height: float,
        largest: float,
        least: float,
        leading: float = 1.2,
    ) -> Type:
        """As large as the box in mm allows: on one line where that costs little, else broken between words,
        the lines of like length; at `least` broken anywhere, and then cut."""
        key = (text, face, direction, width, height, largest, least, leading)
        if key not in self._set:
            style = Style(face, "left", direction, leading)
            clean = " ".join(text[:_LONGEST].split())
            if way_of(clean, None) is None:
                clean = few_marks(tidy(text, _LONGEST))
            self._set[key] = self._fit(clean, style, width, height, largest, least)
        return self._set[key]

    def _fit(
        self, text: str, style: Style, width: float, height: float, largest: float, least: float
    ) -> Type:
        most = min(largest, height / style.leading)

        def found(natural: float, measure: Measure, lines: Lines) -> Type | None:
            one = min(most, width * EM / natural) if natural else most
            size, count = one, 1
            if one < most:
                size, count = most_lines(measure, width, height, style.leading, most, one, least)
            if one >= least and size < one * _WORTH:
                return composed(text, lines(WIDE), style.leading, one, False)
            if size < least:
                return None
            room = balanced(measure, width / size * EM, count)
            return composed(text, lines(room), style.leading, size, False)

        way = way_of(text, _WAYS[style.direction])
        if way is not None:
            plain = self._book(style.face, way).text(text.split(" "))
            made = found(plain.width, plain.measure, plain.lines)
            if made and (made.size > most * _LARGE or "-" not in text):
                return made
        set_ = found(
            lay_out(text, style, WIDE).widest,
            functools.partial(_measured, text, style),
            lambda room: self._lines(lay_out(text, style, room, words_only=True), text),
        )
        return set_ or self._shortened(text, style, width, height, least)

    def _shortened(self, text: str, style: Style, width: float, height: float, size: float) -> Type:
        room, most = width / size * EM, max(1, int(height / style.leading / size + 0.01))
        laid = lay_out(text, style, room)
        cut = len(laid.lines) > most
        if cut:
            last = laid.lines[most - 1]
            kept = _before(text, last.textStart() + last.textLength())
            fits, too_many = 0, len(kept) + 1
            while too_many - fits > 1:
                middle = (fits + too_many) // 2
                if len(lay_out(kept[:middle].rstrip() + "…", style, room).lines) <= most:
                    fits = middle
                else:
                    too_many = middle
            text = kept[:fits].rstrip() + "…"
            laid = lay_out(text, style, room)
        return composed(text, self._lines(laid, text), style.leading, size, cut)

    def _book(self, face: Face, right_to_left: bool) -> WordBook:
        key = face, right_to_left
        if key not in self._books:
            self._books[key] = WordBook(right_to_left, functools.partial(self._word, *key))
        return self._books[key]

    def _word(self, face: Face, right_to_left: bool, text: str) -> Word:
        shaped, width = self._foundry.word(face, right_to_left, text)
        return word(self._placed(shaped), width)

    def _lines(self, laid: Laid, text: str) -> list[Line]:
        lines: list[Line] = []
        for line in laid.lines:
            line.setPosition(QPointF(0, -line.ascent()))
            width = round(line.naturalTextWidth())
            placed = self._placed(self._foundry.line(line, text))
            lines.append((width, [(0, word(placed, width))]))
        return lines

    def _placed(self, shaped: Shaped) -> list[Placed]:
        """Each letter gets its code when it is first met."""
        for key in shaped.asked:
            if key not in self._glyphs:
                self._glyphs[key] = self.case.add(self._foundry.letter(key))
        return [(self._glyphs[key], x) for key, x in shaped.placed]


def _before(text: str, end: int) -> str:
    """Up to a unit of its UTF-16."""
    return text.encode("utf-16-le")[: end * 2].decode("utf-16-le", "ignore").rstrip()


def _measured(text: str, style: Style, room: float) -> tuple[int, float]:
    laid = lay_out(text, style, room, words_only=True)
    return len(laid.lines), laid.widest
