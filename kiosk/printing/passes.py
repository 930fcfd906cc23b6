"""Passes to cut out: a name, a code to scan, and below a fold the PIN, hidden when the flap is turned up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.printing import shapes
from kiosk.printing.fonts import text_width
from kiosk.printing.grid import GRIDS, Grid, Paper
from kiosk.printing.ink import few_marks, whole_ops
from kiosk.printing.labels import Line, cut_lines
from kiosk.printing.margins import Margin, Sides, draw_margin, keep_margin
from kiosk.printing.mustaches import mustache
from kiosk.printing.page import Document, text_ops
from kiosk.printing.qr import qr_ops
from kiosk.printing.qt_text import Block, Style, TextPen
from kiosk.printing.sheets import Printed

_EDGE: Final = 3.0
_INSET: Final = 7.0
_CODE_INSET: Final = 5.6
_TEAM: Final = 5.5
_NAMED: Final = Style("display", "center", "auto", 1.1)
_TEAMED: Final = Style("bold", "center", "auto", 1.25)
_FOLDED: Final[Mapping[Paper, tuple[Grid, float]]] = MappingProxyType(
    {
        "A4": (Grid("A4", 2, 3, 92, 88), 30.0),
        "Letter": (Grid("Letter", 2, 3, 92, 82), 26.0),
    }
)
"""Grid and height of the flap."""


@dataclass(frozen=True, slots=True)
class Pass:
    """`style` and `paint`: the mustache on it. `pin` '' has no flap; all of a sheet have one or none has."""

    name: str
    team: str
    code: str
    pin: str
    style: str
    paint: str


@dataclass(frozen=True, slots=True)
class PassWords:
    """What to do with it, and what the PIN is, in each language; the first one leads."""

    scan: tuple[Line, ...]
    pin: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Boxes of one pass, mm from its lower left corner. `flap`: height below the fold, 0 without one."""

    grid: Grid
    flap: float
    mirrored: bool

    @staticmethod
    def of(paper: Paper, folded: bool, mirrored: bool) -> Places:
        grid, flap = _FOLDED[paper] if folded else (GRIDS[paper, "medium"], 0.0)
        return Places(grid, flap, mirrored)

    @property
    def face(self) -> float:
        return self.grid.height - self.flap

    @property
    def name(self) -> tuple[float, float, float, float]:
        """x, y, width, height."""
        height = self.face * 0.24
        return _INSET, self.grid.height - _INSET - height, self.grid.width - 2 * _INSET, height

    @property
    def team(self) -> tuple[float, float, float, float]:
        x, y, width, _ = self.name
        return x, y - _TEAM, width, _TEAM

    @property
    def code(self) -> tuple[float, float, float]:
        """x, y, side; the quiet zone is inside."""
        side = self.team[1] - self.flap - _CODE_INSET
        x = _CODE_INSET if self.mirrored else self.grid.width - _CODE_INSET - side
        return x, self.flap + _CODE_INSET, side

    @property
    def words(self) -> tuple[float, float, float, float]:
        x, y, side = self.code
        left = x + side + 1 if self.mirrored else _INSET
        right = self.grid.width - _INSET if self.mirrored else x - 1
        return left, y + 1, right - left, side - 1

    @property
    def pin(self) -> tuple[float, float, float, float]:
        """The digits; the words about them have the rest of the flap."""
        width = self.grid.width * 0.44
        x = _INSET if self.mirrored else self.grid.width - _INSET - width
        return x, 4.0, width, self.flap - 8.0


def draw_all(
    at: Places,
    passes: tuple[Pass, ...],
    words: PassWords,
    margin: Margin,
    progress: Callable[[int], None] | None = None,
) -> Printed:
    """`progress` gets the number of passes done after each page; `margin` has a line for each page."""
    pen, grid = TextPen(), at.grid
    document = Document(grid.paper, margin.title, margin.language)
    blocks = _keep_shared(document, pen, at, passes, words)
    sides = Sides.of(grid, margin.mirrored)
    title, keep = keep_margin(document, pen, sides, margin)
    missing = sum(block.missing for block in (title, keep, *blocks))
    cut = any(block.cut for block in (keep, *blocks))
    for page, line in enumerate(margin.pages):
        some = passes[page * grid.count : (page + 1) * grid.count]
        document.draw(cut_lines(grid, -(-len(some) // grid.columns)))
        for index, each in enumerate(some):
            named = _draw_pass(document, pen, at, each, grid.corner(index))
            missing += sum(block.missing for block in named)
            cut = cut or any(block.cut for block in named)
        draw_margin(document, pen, sides, line, ())
        document.next_page()
        if progress:
            progress(page * grid.count + len(some))
    return Printed(document.finish(), document.pages, title.cut, cut, missing)


def _keep_shared(
    document: Document, pen: TextPen, at: Places, passes: tuple[Pass, ...], words: PassWords
) -> tuple[Block, ...]:
    """What many passes have in common, stored once: mustaches, frames, words."""
    for style in {each.style: None for each in passes}:
        with document.form(f"art-{style}"):
            document.draw(shapes.mustache_path(mustache(style)) + "\nf*")
    for paint in {each.paint: None for each in passes}:
        with document.form(f"frame-{paint[1:]}"):
            width, height = at.grid.width - 2 * _EDGE, at.face - 2 * _EDGE
            document.draw(
                shapes.double_frame(_EDGE, at.flap + _EDGE, width, height, paint, shapes.INK, 1.1, 2.4)
            )
    scan = _stacked(pen, words.scan, *_below_mustache(at))
    with document.form("words"):
        document.draw(shapes.color(shapes.INK) + "\n" + scan[1])
    if not at.flap:
        return scan[0]
    x, y, width, height = at.pin
    left = x + width + 2 if at.mirrored else _INSET
    right = at.grid.width - _INSET if at.mirrored else x - 2
    said = _stacked(pen, words.pin, left, y, right - left, height)
    fold = shapes.line(_EDGE, at.flap, at.grid.width - _EDGE, at.flap)
    with document.form("flap"):
        document.draw(shapes.stroke(fold, shapes.FAINT, 0.25, "[0.3 1.1] 0"))
        document.draw(shapes.stroke(shapes.rounded(x, y, width, height, 2), shapes.INK, 0.5))
        document.draw(shapes.color(shapes.INK) + "\n" + said[1])
    return (*scan[0], *said[0])


def _below_mustache(at: Places) -> tuple[float, float, float, float]:
    x, y, width, height = at.words
    return x, y, width, height * 0.6


def _stacked(
    pen: TextPen, lines: tuple[Line, ...], x: float, y: float, width: float, height: float
) -> tuple[tuple[Block, ...], str]:
    texts = tuple((line.text, Style("medium", "center", line.direction, 1.25)) for line in lines)
    blocks = pen.stack(texts, width, height, 4.6, 2.4)
    top = y + height - max(0.0, height - sum(block.height for block in blocks)) / 2
    ops = []
    for block in blocks:
        ops.append(text_ops(block, x, top))
        top -= block.height
    return blocks, "\n".join(ops)


def _draw_pass(
    document: Document, pen: TextPen, at: Places, each: Pass, corner: tuple[float, float]
) -> tuple[Block, Block]:
    x, y = corner
    document.put(f"frame-{each.paint[1:]}", x, y)
    document.draw(shapes.color(each.paint))
    left, bottom, width, height = at.words
    art = shapes.mustache_fit(
        mustache(each.style), x + left, y + bottom + height * 0.64, width, height * 0.32
    )
    document.put(f"art-{each.style}", *art)
    document.put("words", x, y)
    name = _line(document, pen, each.name, _NAMED, at.name, corner, shapes.INK)
    team = _line(document, pen, each.team, _TEAMED, at.team, corner, shapes.TEAL)
    document.draw(shapes.color(shapes.INK))
    code_x, code_y, side = at.code
    document.draw(qr_ops(each.code, x + code_x, y + code_y, side))
    if at.flap:
        document.put("flap", x, y)
        left, bottom, width, height = at.pin
        digits = " ".join(each.pin)
        size = min(height * 0.62, width * 0.8 / text_width(digits, "bold", 1))
        middle = y + bottom + height / 2
        document.text(digits, x + left + width / 2, middle - size * 0.36, "bold", size)
    return name, team


def _line(
    document: Document,
    pen: TextPen,
    words: str,
    style: Style,
    box: tuple[float, float, float, float],
    corner: tuple[float, float],
    paint: str,
) -> Block:
    """Words of people, as large as their box allows, none of their ink outside it."""
    x, y, width, height = box
    block = pen.fit(few_marks(words), style, width, height, height * 0.72, 1.7)
    document.draw(shapes.color(paint))
    document.draw(whole_ops(block, corner[0] + x, corner[1] + y, width, height))
    document.findable(block.text, corner[0] + x, corner[1] + y, block.size)
    return block
