"""Lines put together of words, in thousandths of an em; how large they can be, and where they break."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.printing.typecase import Bounds, Glyph

EM: Final = 1000
_HALVINGS: Final = 6
_MOST_LINES: Final = 99

Placed = tuple[Glyph, int]
Measure = Callable[[float], tuple[int, float]]
"""How many lines a text takes in a room of this width, and how wide the widest is."""


@dataclass(frozen=True, slots=True)
class Word:
    """Glyphs from left to right: the first stands at `start`, the pen is at `end` after the last. `rows`:
    what shows them, font by font. `width` is where the next word begins."""

    rows: tuple[tuple[int, str], ...]
    start: int
    end: int
    width: int
    bounds: Bounds | None
    missing: int


Line = tuple[int, Sequence[tuple[int, Word]]]
"""Its width, and its words with where each begins."""


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
    left: int
    bottom: int
    right: int
    top: int
    cut: bool
    missing: int

    @property
    def height(self) -> float:
        return self.lines * self.leading * self.size


def word(placed: Sequence[Placed], width: int) -> Word:
    rows: list[tuple[int, str]] = []
    row: list[str] = []
    start = placed[0][1] if placed else 0
    pen, font = start, placed[0][0].font if placed else 0
    boxes = []
    for glyph, x in placed:
        if glyph.font != font:
            rows.append((font, "".join(row).replace("><", "")))
            font, row = glyph.font, []
        if x != pen:
            row.append(str(pen - x))
        row.append(f"<{glyph.code:02x}>")
        pen = x + glyph.advance
        if glyph.bounds:
            left, bottom, right, top = glyph.bounds
            boxes.append((left + x, bottom, right + x, top))
    if row:
        rows.append((font, "".join(row).replace("><", "")))
    return Word(tuple(rows), start, pen, width, around(boxes), sum(one.boxes for one, _ in placed))


def around(boxes: Sequence[Bounds]) -> Bounds | None:
    if not boxes:
        return None
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def composed(text: str, lines: Iterable[Line], leading: float, size: float, cut: bool) -> Type:
    ops: list[str] = []
    boxes: list[Bounds] = []
    missing, font = 0, -1
    at_x, at_y = 0, 0
    y = -round((leading / 2 + 0.3) * EM)
    lines = tuple(lines)
    for width, words in lines:
        middle = round(width / 2)
        shown = [each for each in words if each[1].rows]
        if shown:
            start = shown[0][0] + shown[0][1].start - middle
            ops.append(f"{start - at_x} {y - at_y} Td")
            at_x, at_y = start, y
            font = _show(shown, font, ops)
        for x, each in shown:
            missing += each.missing
            if each.bounds:
                left, bottom, right, top = each.bounds
                boxes.append((left + x - middle, bottom + y, right + x - middle, top + y))
        y -= round(leading * EM)
    ink = around(boxes) or (0, 0, 0, 0)
    return Type(text, "\n".join(ops) if boxes else "", size, leading, len(lines), *ink, cut, missing)


def _show(words: Sequence[tuple[int, Word]], font: int, ops: list[str]) -> int:
    """Adds what shows a line; returns the font it ends with."""
    row: list[str] = []
    pen = words[0][0] + words[0][1].start
    for x, each in words:
        if x + each.start != pen:
            row.append(str(pen - x - each.start))
        for number, part in each.rows:
            if number != font:
                if row:
                    ops.append(f"[{''.join(row)}]TJ")
                    row = []
                font = number
                ops.append(f"/G{font} 1000 Tf")
            row.append(part)
        pen = x + each.end
    ops.append(f"[{''.join(row)}]TJ".replace("><", ""))
    return font


def most_lines(
    measure: Measure, width: float, height: float, leading: float, most: float, one: float, least: float
) -> tuple[float, int]:
    """The size and the number of lines at which letters are largest; `one` is the size on a single line.
    None below `least` is looked for."""

    def fits(size: float, lines: int) -> bool:
        found, widest = measure(width / size * EM)
        return found <= lines and widest * size <= width * EM + 1

    best, count = one, 1
    for lines in range(2, _MOST_LINES):
        high, low = min(most, height / (lines * leading)), max(best, least)
        if high <= low:
            break
        if fits(high, lines):
            best, count = high, lines
        elif fits(low, lines):
            for _ in range(_HALVINGS):
                middle = (low + high) / 2
                low, high = (middle, high) if fits(middle, lines) else (low, middle)
            best, count = low, lines
    return best, count


def balanced(measure: Measure, room: float, lines: int) -> float:
    """The narrowest measure that needs no more lines, so that none ends with a lonely word."""
    if lines == 1:
        return room + 2
    low, high = room / 2, room + 2
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        found, widest = measure(middle)
        if found <= lines and widest <= middle + 1:
            high = middle
        else:
            low = middle
    return high
