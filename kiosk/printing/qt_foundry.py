"""Letters as the fonts have them, for any number of documents: read once, numbered by each document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QRawFont, QTextLayout, QTextLine

from kiosk.printing.fonts import Face
from kiosk.printing.qt_outlines import BOX, Element, FontBook, moved
from kiosk.printing.qt_text import Laid, Style, lay_out
from kiosk.printing.typecase import Letter, letter

WIDE: Final = 1e7
_ALL: Final = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
_STEERING: Final = dict.fromkeys((0x200E, 0x200F, 0x061C, 0x2066, 0x2067, 0x2068, 0x2069))

Run = tuple[QRawFont, list[int], list[QPointF], bool]
Parts = tuple[tuple[int, int, int], ...]
Key = tuple[int, Parts, str]
"""A font, the glyphs that belong together with their places, and what they spell."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """Letters from left to right, with where each stands, right of the line's beginning. `asked`: all that
    were met, in the order of the text."""

    asked: tuple[Key, ...]
    placed: tuple[tuple[Key, int], ...]


class Foundry:
    def __init__(self) -> None:
        self._fonts = FontBook()
        self._letters: dict[Key, Letter] = {}
        self._words: dict[tuple[Face, bool, str], tuple[Shaped, int]] = {}

    def letter(self, key: Key) -> Letter:
        """Of a key that `word` or `line` gave."""
        return self._letters[key]

    def word(self, face: Face, right_to_left: bool, text: str) -> tuple[Shaped, int]:
        """With its width in thousandths of an em."""
        key = face, right_to_left, text
        if key not in self._words:
            laid = lay_out(text, Style(face, "left", "rtl" if right_to_left else "ltr"), WIDE)
            (line,) = laid.lines
            line.setPosition(QPointF(0, -line.ascent()))
            width = _space(laid) if text == " " else line.naturalTextWidth()
            self._words[key] = self.line(line, text), round(width)
        return self._words[key]

    def line(self, line: QTextLine, text: str) -> Shaped:
        alive = line.glyphRuns(-1, -1, _ALL)
        runs = [(run.rawFont(), run.glyphIndexes(), run.positions(), run.isRightToLeft()) for run in alive]
        owners = _owners(line, [run.stringIndexes() for run in alive], runs)
        starts = sorted({at for strings in owners for at in strings})
        if not starts:
            return Shaped((), ())
        ends = dict(zip(starts, [*starts[1:], line.textStart() + line.textLength()], strict=True))
        wide = text.encode("utf-16-le") if any(each > "\uffff" for each in text) else b""
        asked: dict[Key, None] = {}
        found: list[tuple[int, list[tuple[Key, int]]]] = []
        for (font, indexes, places, right_to_left), strings in zip(runs, owners, strict=True):
            number, row = self._fonts.number(font), list[tuple[Key, int]]()
            for (at, x), parts in _clusters(indexes, places, strings):
                key = (number, parts, _spelled(_part(text, wide, at, ends[at]), right_to_left))
                one = self._letters.get(key) or self._cast(font, *key)
                asked[key] = None
                if one.bounds or one.text:
                    row.append((key, x))
            if right_to_left:
                row.reverse()
            if row:
                found.append((min(one[1] for one in row), row))
        found.sort(key=lambda one: one[0])
        return Shaped(tuple(asked), tuple(one for _, row in found for one in row))

    def _cast(self, font: QRawFont, number: int, parts: Parts, text: str) -> Letter:
        outline: list[Element] = []
        for index, x, y in parts:
            shape = self._fonts.outline(number, index)
            outline += shape if x == y == 0 else moved(shape, x, y)
        boxes = sum(self._fonts.outline(number, index) is BOX for index, _, _ in parts)
        steps = font.advancesForGlyphIndexes([index for index, _, _ in parts])
        cast = letter(tuple(outline), round(sum(step.x() for step in steps)), text, boxes)
        self._letters[number, parts, text] = cast
        return cast


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


def _part(text: str, wide: bytes, start: int, end: int) -> str:
    if wide:
        return wide[2 * start : 2 * end].decode("utf-16-le", "ignore")
    return text[start:end]


def _space(laid: Laid) -> float:
    """How far the pen moves: a line's width leaves out spaces at its end."""
    run = laid.lines[0].glyphRuns(-1, -1, _ALL)[0]
    return run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())[0].x()
