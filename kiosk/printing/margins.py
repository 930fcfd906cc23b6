"""The margin of a sheet: whose it is, which page, what lies on it, and why it must be kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.printing import shapes
from kiosk.printing.fonts import covers, text_width
from kiosk.printing.grid import SHEETS, Grid
from kiosk.printing.labels import Line
from kiosk.printing.mustaches import mustache
from kiosk.printing.page import Document, text_ops
from kiosk.printing.qt_text import Block, Style, TextPen

_EDGE: Final = 5.0
"""What a printer leaves white."""

_STRIP: Final = 5.4
_TITLE: Final = 4.6
_SMALL: Final = 2.9
_SMALLEST: Final = 2.2
_TINY: Final = 1.6
_MUSTACHE: Final = 10.0
_LEADING_PART: Final = 0.58


@dataclass(frozen=True, slots=True)
class Margin:
    """Above: the title (people's words) and a line for each page. Below: what to do with the sheet."""

    title: str
    language: str
    keep: Line
    pages: tuple[Line, ...]

    @property
    def mirrored(self) -> bool:
        return self.keep.direction == "rtl"


@dataclass(frozen=True, slots=True)
class Sides:
    """Where reading begins (the wider part) and ends; `top` and `foot`: upper edges of the strips."""

    mirrored: bool
    left: float
    right: float
    top: float
    foot: float

    @staticmethod
    def of(grid: Grid, mirrored: bool) -> Sides:
        width, height = SHEETS[grid.paper]
        return Sides(mirrored, grid.left, width - grid.left, height - _EDGE, _EDGE + _STRIP)

    @property
    def leading(self) -> float:
        return (self.right - self.left) * _LEADING_PART

    @property
    def trailing(self) -> float:
        return (self.right - self.left) * (0.98 - _LEADING_PART)


def keep_margin(document: Document, pen: TextPen, sides: Sides, margin: Margin) -> tuple[Block, Block]:
    """What is the same on all pages: the title, in a strip it cannot leave whatever marks it piles up."""
    room = sides.leading - _MUSTACHE * 1.2
    style = Style("display", "right" if sides.mirrored else "left", "auto", 1.1)
    title = pen.line(margin.title, style, room, _TITLE, _SMALLEST)
    keep = pen.line(
        margin.keep.text, Style("bold", "start", margin.keep.direction), sides.leading, _SMALL, _SMALLEST
    )
    begin = sides.right - sides.leading if sides.mirrored else sides.left
    x = begin if sides.mirrored else begin + _MUSTACHE * 1.2
    with document.form("margin"):
        document.draw(_emblem(sides))
        document.draw(text_ops(keep, begin, sides.foot))
        document.draw(shapes.color(shapes.INK))
        top = sides.top - (_STRIP - title.height) / 2
        document.draw(shapes.clipped(text_ops(title, x, top), x, sides.top - _STRIP, room, _STRIP))
        document.findable(title.text, x, top - title.baseline, title.size)
    return title, keep


def _emblem(sides: Sides) -> str:
    shape, height = mustache("handlebar"), _MUSTACHE * 0.4
    corner = sides.right - _MUSTACHE if sides.mirrored else sides.left
    x, y, scale = shapes.mustache_fit(shape, corner, sides.top - (_STRIP + height) / 2, _MUSTACHE, height)
    art = shapes.placed(f"{shapes.mustache_path(shape)}\nf*", x, y, scale)
    return f"{shapes.color(shapes.RED)}\n{art}"


def draw_margin(document: Document, pen: TextPen, sides: Sides, page: Line, numbers: tuple[str, ...]) -> None:
    document.put("margin")
    document.draw(shapes.color(shapes.INK))
    _put_small(document, pen, sides, page, sides.top)
    _put_small(document, pen, sides, Line(_shortened(numbers, sides.trailing), "ltr"), sides.foot)


def _put_small(document: Document, pen: TextPen, sides: Sides, line: Line, top: float) -> None:
    """Real text where the font can spell it: outlines on every page would weigh more than the codes."""
    x = sides.left if sides.mirrored else sides.right
    if covers("medium", line.text):
        size = min(_SMALL, sides.trailing / max(1.0, text_width(line.text, "medium", 1)))
        document.text(
            line.text, x, top - _SMALL * 0.95, "medium", size, "left" if sides.mirrored else "right"
        )
    else:
        block = pen.line(line.text, Style("medium", "end", line.direction), sides.trailing, _SMALL, _SMALLEST)
        document.draw(text_ops(block, x if sides.mirrored else x - sides.trailing, top))


def _shortened(numbers: tuple[str, ...], width: float) -> str:
    """All numbers, or as many as can be read; each piece has its own anyway."""
    for count in range(len(numbers), 0, -1):
        words = ranges(numbers[:count]) + ("" if count == len(numbers) else " …")
        if text_width(words, "medium", _TINY) <= width:
            return words
    return ""


def ranges(numbers: tuple[str, ...]) -> str:
    """`PIECE-0001–0018, 0020` for labels whose numbers follow each other, the stem said once."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    said, stem = [], ""
    for run in runs:
        first = _split(run[0])
        end = f"–{_split(run[-1])[1]}" if len(run) > 1 else ""
        said.append((first[1] if first[0] == stem else run[0]) + end)
        stem = first[0]
    return ", ".join(said)


def _split(number: str) -> tuple[str, str]:
    stem = number.rstrip("0123456789")
    return stem, number[len(stem) :]


def _follows(before: str, after: str) -> bool:
    (stem, digits), (next_stem, next_digits) = _split(before), _split(after)
    return stem == next_stem and bool(digits and next_digits) and int(next_digits) == int(digits) + 1
