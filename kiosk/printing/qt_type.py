"""Text of any script set as real text of the document: laid out by Qt, each glyph stored once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QRawFont, QTextLayout, QTextLine

from kiosk.printing.fonts import Face
from kiosk.printing.ink import few_marks
from kiosk.printing.plain import tidy
from kiosk.printing.qt_outlines import BOX, Element, FontBook, moved
from kiosk.printing.qt_text import Direction, Laid, Style, TextPen, lay_out
from kiosk.printing.typecase import Glyph, Typecase

_EM: Final = 1000
_WIDE: Final = 1e7
_LONGEST: Final = 800
_HALVINGS: Final = 6
_WORTH: Final = 1.18
"""So many times larger must the letters become for another line to be begun."""
_ALL: Final = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll

_STEERING: Final = dict.fromkeys((0x200E, 0x200F, 0x061C, 0x2066, 0x2067, 0x2068, 0x2069))

Placed = tuple[Glyph, int]
Run = tuple[QRawFont, list[int], list[QPointF], bool]
Parts = tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Type:
    """Text that was set. `ops` are in thousandths of an em, y up; x is 0 in the middle of each line, y is 0
    at the top. `left`, `bottom`, `right`, `top`: where its ink is, in the same unit; all 0 without ink.

    `size` in mm. `cut`: an ellipsis ends it; `missing`: letters drawn as boxes.
    """

    text: str
    ops: str
    size: float
    leading: float
    lines: int
    width: float
    left: int
    bottom: int
    right: int
    top: int
    cut: bool
    missing: int

    @property
    def height(self) -> float:
        return self.lines * self.leading * self.size


class Typesetter:
    """One for a document: it remembers glyphs, and texts that come again."""

    def __init__(self) -> None:
        TextPen()
        self.case = Typecase()
        self._fonts = FontBook()
        self._glyphs: dict[tuple[int, Parts, str], Glyph] = {}
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
            clean = few_marks(tidy(text, _LONGEST))
            self._set[key] = self._fit(clean, style, width, height, largest, least)
        return self._set[key]

    def _fit(
        self, text: str, style: Style, width: float, height: float, largest: float, least: float
    ) -> Type:
        lines = lay_out(text, style, _WIDE)
        natural = lines.widest / _EM
        most = min(largest, height / style.leading)
        one = min(most, width / natural) if natural else most
        size, count = _more_lines(text, style, width, height, most, one) if one < most else (one, 1)
        if one >= least and size < one * _WORTH:
            return self._type(text, style, lines, one, False)
        if size >= least:
            room = _balanced(text, style, width / size * _EM, count)
            return self._type(text, style, lay_out(text, style, room, words_only=True), size, False)
        return self._shortened(text, style, width, least, max(1, int(height / style.leading / least + 0.01)))

    def _shortened(self, text: str, style: Style, width: float, size: float, most: int) -> Type:
        room = width / size * _EM
        laid = lay_out(text, style, room)
        if len(laid.lines) <= most:
            return self._type(text, style, laid, size, False)
        last = laid.lines[most - 1]
        end = last.textStart() + last.textLength()
        kept = text.encode("utf-16-le")[: end * 2].decode("utf-16-le", "ignore").rstrip()
        while kept and len((laid := lay_out(kept + "…", style, room)).lines) > most:
            kept = kept[:-1].rstrip()
        return self._type(kept + "…", style, laid, size, True)

    def _type(self, text: str, style: Style, laid: Laid, size: float, cut: bool) -> Type:
        ops: list[str] = []
        boxes: list[tuple[int, int, int, int]] = []
        missing = 0
        first = round((style.leading / 2 + 0.3) * _EM)
        at_x, at_y, font = 0, 0, -1
        widest = 0.0
        for index, line in enumerate(laid.lines):
            line.setPosition(QPointF(0, -line.ascent()))
            width = line.naturalTextWidth()
            widest = max(widest, width)
            placed = self._line(line, text)
            x, y = -round(width / 2), -first - round(index * style.leading * _EM)
            start = x + (placed[0][1] if placed else 0)
            ops.append(f"{start - at_x} {y - at_y} Td")
            at_x, at_y = start, y
            said, font = _shown(placed, font)
            ops += said
            for glyph, right in placed:
                missing += glyph.boxes
                if glyph.bounds:
                    a, b, c, d = glyph.bounds
                    boxes.append((a + x + right, b + y, c + x + right, d + y))
        left, bottom, right, top = (
            (
                min(b[0] for b in boxes),
                min(b[1] for b in boxes),
                max(b[2] for b in boxes),
                max(b[3] for b in boxes),
            )
            if boxes
            else (0, 0, 0, 0)
        )
        return Type(
            text,
            "\n".join(ops) if boxes else "",
            size,
            style.leading,
            len(laid.lines),
            widest * size / _EM,
            left,
            bottom,
            right,
            top,
            cut,
            missing,
        )

    def _line(self, line: QTextLine, text: str) -> list[Placed]:
        """Glyphs from left to right, with where each stands, right of the line's beginning."""
        alive = line.glyphRuns(-1, -1, _ALL)
        runs = [(run.rawFont(), run.glyphIndexes(), run.positions(), run.isRightToLeft()) for run in alive]
        owners = _owners(line, [run.stringIndexes() for run in alive], runs)
        starts = sorted({at for strings in owners for at in strings})
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


def _part(text: str, wide: bytes, start: int, end: int) -> str:
    if wide:
        return wide[2 * start : 2 * end].decode("utf-16-le", "ignore")
    return text[start:end]


def _shown(placed: list[Placed], font: int) -> tuple[list[str], int]:
    """Operators that show a line from where its first glyph stands, and the font they end with."""
    ops: list[str] = []
    row: list[str] = []
    pen = placed[0][1] if placed else 0

    def close() -> None:
        if row:
            ops.append(f"[{''.join(row)}]TJ".replace("><", ""))
            row.clear()

    for glyph, x in placed:
        if glyph.font != font:
            close()
            font = glyph.font
            ops.append(f"/G{font} 1000 Tf")
        if x != pen:
            row.append(str(pen - x))
        row.append(f"<{glyph.code:02x}>")
        pen = x + glyph.advance
    close()
    return ops, font


def _more_lines(
    text: str, style: Style, width: float, height: float, most: float, least: float
) -> tuple[float, int]:
    """The size and the number of lines at which the letters are largest; `least` is what one line has."""
    best, count = least, 1
    for lines in range(2, 99):
        high = min(most, height / (lines * style.leading))
        if high <= best:
            return best, count
        low = best
        for attempt in range(_HALVINGS):
            size = high if attempt == 0 else (low + high) / 2
            if _fits(text, style, width, size, lines):
                low = size
                if attempt == 0:
                    break
            else:
                high = size
        if low > best:
            best, count = low, lines
    return best, count


def _fits(text: str, style: Style, width: float, size: float, lines: int) -> bool:
    laid = lay_out(text, style, width / size * _EM, words_only=True)
    return len(laid.lines) <= lines and laid.widest * size <= width * _EM + 1


def _balanced(text: str, style: Style, room: float, lines: int) -> float:
    """The narrowest measure that needs no more lines, so that none ends with a lonely word."""
    if lines == 1:
        return room + 2
    low, high = room / 2, room + 2
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        laid = lay_out(text, style, middle, words_only=True)
        if len(laid.lines) <= lines and laid.widest <= middle + 1:
            high = middle
        else:
            low = middle
    return high
