"""Text of any script set as real text of the document: laid out by Qt, each glyph stored once."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QRawFont, QTextLayout, QTextLine

from kiosk.printing.fonts import Face
from kiosk.printing.ink import few_marks
from kiosk.printing.plain import tidy
from kiosk.printing.plain_words import WordBook, way_of
from kiosk.printing.qt_outlines import BOX, Element, FontBook, moved
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

_WIDE: Final = 1e7
_LONGEST: Final = 800
_WORTH: Final = 1.18
"""So many times larger must the letters become for another line to be begun."""
_WAYS: Final[Mapping[Direction, bool | None]] = MappingProxyType({"ltr": False, "rtl": True, "auto": None})
_LARGE: Final = 0.75
"""Below this share of what would be possible, words are broken after a hyphen, too."""
_ALL: Final = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll

_STEERING: Final = dict.fromkeys((0x200E, 0x200F, 0x061C, 0x2066, 0x2067, 0x2068, 0x2069))

Lines = Callable[[float], list[Line]]
Run = tuple[QRawFont, list[int], list[QPointF], bool]
Parts = tuple[tuple[int, int, int], ...]


class Typesetter:
    """One for a document: it remembers glyphs, and texts that come again."""

    def __init__(self) -> None:
        TextPen()
        self.case = Typecase()
        self._fonts = FontBook()
        self._glyphs: dict[tuple[int, Parts, str], Glyph] = {}
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
                return composed(text, lines(_WIDE), style.leading, one, False)
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
            lay_out(text, style, _WIDE).widest,
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
        laid = lay_out(text, Style(face, "left", "rtl" if right_to_left else "ltr"), _WIDE)
        (line,) = laid.lines
        line.setPosition(QPointF(0, -line.ascent()))
        width = _space(laid) if text == " " else line.naturalTextWidth()
        return word(self._line(line, text), round(width))

    def _lines(self, laid: Laid, text: str) -> list[Line]:
        lines: list[Line] = []
        for line in laid.lines:
            line.setPosition(QPointF(0, -line.ascent()))
            width = round(line.naturalTextWidth())
            lines.append((width, [(0, word(self._line(line, text), width))]))
        return lines

    def _line(self, line: QTextLine, text: str) -> list[Placed]:
        """Glyphs from left to right, with where each stands, right of the line's beginning."""
        alive = line.glyphRuns(-1, -1, _ALL)
        runs = [(run.rawFont(), run.glyphIndexes(), run.positions(), run.isRightToLeft()) for run in alive]
        owners = _owners(line, [run.stringIndexes() for run in alive], runs)
        starts = sorted({at for strings in owners for at in strings})
        if not starts:
            return []
        ends = dict(zip(starts, [*starts[1:], line.textStart() + line.textLength()], strict=True))
        wide = text.encode("utf-16-le") if any(letter > "\uffff" for letter in text) else b""
        found: list[tuple[int, list[Placed]]] = []
        for (font, indexes, places, right_to_left), strings in zip(runs, owners, strict=True):
            number, row = self._fonts.number(font), list[Placed]()
            for (at, x), parts in _clusters(indexes, places, strings):
                spelled = _spelled(_part(text, wide, at, ends[at]), right_to_left)
                key = (number, parts, spelled)
                glyph = self._glyphs.get(key) or self._new(font, *key)
                if glyph.bounds or glyph.text:
                    row.append((glyph, x))
            if right_to_left:
                row.reverse()
            if row:
                found.append((min(one[1] for one in row), row))
        found.sort(key=lambda one: one[0])
        return [one for _, row in found for one in row]

    def _new(self, font: QRawFont, number: int, parts: Parts, text: str) -> Glyph:
        outline: list[Element] = []
        for index, x, y in parts:
            shape = self._fonts.outline(number, index)
            outline += shape if x == y == 0 else moved(shape, x, y)
        boxes = sum(self._fonts.outline(number, index) is BOX for index, _, _ in parts)
        steps = font.advancesForGlyphIndexes([index for index, _, _ in parts])
        glyph = self.case.add(tuple(outline), round(sum(step.x() for step in steps)), text, boxes)
        self._glyphs[number, parts, text] = glyph
        return glyph


def _clusters(
    indexes: Sequence[int], places: Sequence[QPointF], strings: Sequence[int]
) -> Iterator[tuple[tuple[int, int], Parts]]:
    """Glyphs that belong together, as a letter and its marks: where their text begins, where the leftmost of
    them stands, and each with its place from there, y down."""
    group: list[tuple[int, int, int]] = []
    before = -1
    for index, place, at in zip(indexes, places, strings, strict=True):
        if at != before and group:
            yield _cluster(before, group)
            group = []
        before = at
        group.append((index, round(place.x()), round(place.y())))
    if group:
        yield _cluster(before, group)


def _cluster(at: int, group: list[tuple[int, int, int]]) -> tuple[tuple[int, int], Parts]:
    left = group[0][1] if len(group) == 1 else min(x for _, x, _ in group)
    return (at, left), tuple((index, x - left, y) for index, x, y in group)


def _spelled(text: str, right_to_left: bool) -> str:
    """As readers want it: in the order of the eye. What only steers the direction is not searched for."""
    if len(text) > 1 or text > "\u2000":
        text = text.translate(_STEERING)
    return text[::-1] if right_to_left else text


def _owners(line: QTextLine, said: list[list[int]], runs: Sequence[Run]) -> list[list[int]]:
    """At which unit of the text the letters of each glyph begin, for each run.

    Where a second font helps out, Qt says that of the whole word for each of its letters; asked letter by
    letter it knows better.
    """
    firsts = [set(strings) for strings in said]
    if sum(map(len, firsts)) == len(set().union(*firsts)):
        return said
    known: dict[tuple[int, float], int] = {}
    for at in range(line.textStart(), line.textStart() + line.textLength()):
        for run in line.glyphRuns(at, 1, _ALL):
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                known.setdefault((glyph, place.x()), at)
    return [
        [known.get((glyph, place.x()), at) for glyph, place, at in zip(run[1], run[2], strings, strict=True)]
        for run, strings in zip(runs, said, strict=True)
    ]


def _before(text: str, end: int) -> str:
    """Up to a unit of its UTF-16."""
    return text.encode("utf-16-le")[: end * 2].decode("utf-16-le", "ignore").rstrip()


def _part(text: str, wide: bytes, start: int, end: int) -> str:
    if wide:
        return wide[2 * start : 2 * end].decode("utf-16-le", "ignore")
    return text[start:end]


def _space(laid: Laid) -> float:
    """How far the pen moves: a line's width leaves out spaces at its end."""
    run = laid.lines[0].glyphRuns(-1, -1, _ALL)[0]
    return run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())[0].x()


def _measured(text: str, style: Style, room: float) -> tuple[int, float]:
    laid = lay_out(text, style, room, words_only=True)
    return len(laid.lines), laid.widest
