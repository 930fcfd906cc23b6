"""Labels to cut out: a mustache, a code to scan, the same to type, and what to do with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.printing import shapes
from kiosk.printing.grid import Grid
from kiosk.printing.page import text_ops
from kiosk.printing.qr import SMALLEST_MODULE, WIDE
from kiosk.printing.qt_text import Block, Direction, Style, TextPen

_QR_PART: Final = 0.4
_FRAME: Final = 0.027
"""From the outer edge of the frame to its thin line, as a share of the width."""


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    direction: Direction


def display_leading(line: Line) -> float:
    """Lalezar's Persian letters reach further below the line than its Latin ones."""
    return 1.3 if line.direction == "rtl" else 0.98


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a label. `badge` makes it golden; mirrored where the heading runs right to left."""

    heading: Line
    lines: tuple[Line, ...]
    badge: Line | None = None

    @property
    def mirrored(self) -> bool:
        return self.heading.direction == "rtl"


@dataclass(frozen=True, slots=True)
class Face:
    """What many labels have in common: a mustache, a color, words."""

    style: str
    paint: str
    wording: Wording


@dataclass(frozen=True, slots=True)
class Places:
    """Boxes of one label in mm: the code's square (quiet zone included), baselines, the column of words."""

    qr_x: float
    qr_y: float
    qr_side: float
    center: float
    typed_y: float
    typed_size: float
    number_y: float
    number_size: float
    column_x: float
    column_width: float
    inset: float
    edge: float


def places(grid: Grid, mirrored: bool) -> Places:
    """Everything is a share of the label's width, so that all sizes look alike."""
    width, height = grid.width, grid.height
    edge = min(3.5, width * 0.03)
    inset = edge + width * 0.046
    side = max(width * _QR_PART, WIDE * SMALLEST_MODULE)
    typed, number = side * 0.118, side * 0.088
    block = side + typed * 0.95 + number * 1.75
    bottom = (height - block) / 2
    x = edge + width * _FRAME if mirrored else width - edge - width * _FRAME - side
    column = width - inset - edge - width * (_FRAME + 0.01) - side
    return Places(
        qr_x=x,
        qr_y=bottom + block - side,
        qr_side=side,
        center=x + side / 2,
        typed_y=bottom + number * 1.75 + typed * 0.3,
        typed_size=typed,
        number_y=bottom + number * 0.5,
        number_size=number,
        column_x=width - inset - column if mirrored else inset,
        column_width=column,
        inset=inset,
        edge=edge,
    )


@dataclass(frozen=True, slots=True)
class Worded:
    """A wording laid out for a grid: the heading takes the color of its place, the rest is ink."""

    heading_ops: str
    other_ops: str
    blocks: tuple[Block, ...]


def art_box(grid: Grid, wording: Wording) -> tuple[float, float, float, float]:
    """x, y, width, height of the mustache; a badge takes some of its room."""
    at = places(grid, wording.mirrored)
    height = grid.height * (0.25 if wording.badge else 0.29)
    return at.column_x, grid.height - at.inset - height, at.column_width, height


def worded(pen: TextPen, grid: Grid, wording: Wording) -> Worded:
    at = places(grid, wording.mirrored)
    x, width = at.column_x, at.column_width
    top, bottom = art_box(grid, wording)[1] - grid.height * 0.025, at.inset * 0.9
    style = Style("display", "center", wording.heading.direction, display_leading(wording.heading))
    share = (0.34 if wording.badge else 0.5) - 0.02 * len(wording.lines)
    heading = pen.fit(wording.heading.text, style, width, (top - bottom) * share, width * 0.3, width * 0.075)
    heading_ops = text_ops(heading, x, top)
    top -= heading.height
    ops, blocks = [shapes.color(shapes.INK)], [heading]
    if wording.badge:
        top -= grid.height * 0.015
        badge, drawn, height = _badge(pen, wording.badge, x, top, width)
        ops.append(drawn)
        blocks.append(badge)
        top -= height
    top -= grid.height * 0.015
    texts = tuple((line.text, Style("medium", "center", line.direction, 1.3)) for line in wording.lines)
    stacked = pen.stack(texts, width, top - bottom, width * 0.1, width * 0.062)
    top -= max(0.0, top - bottom - sum(block.height for block in stacked)) / 2
    for block in stacked:
        ops.append(text_ops(block, x, top))
        top -= block.height
    return Worded(heading_ops, "\n".join(ops), (*blocks, *stacked))


def frame(grid: Grid, face: Face) -> str:
    edge = places(grid, False).edge
    golden = face.wording.badge is not None
    return shapes.double_frame(
        edge,
        edge,
        grid.width - 2 * edge,
        grid.height - 2 * edge,
        shapes.GOLD if golden else face.paint,
        shapes.INK,
        (0.017 if golden else 0.011) * grid.width,
        _FRAME * 0.9 * grid.width,
    )


def _badge(pen: TextPen, line: Line, x: float, top: float, width: float) -> tuple[Block, str, float]:
    """A golden ribbon between two stars."""
    height = width * 0.17
    size = height * 0.62
    style = Style("bold", "center", line.direction, 1.0)
    block = pen.line(line.text, style, width - 2.2 * height, size, size * 0.45)
    middle = top - height / 2
    ops = [
        shapes.fill(shapes.rounded(x, top - height, width, height, height * 0.18), shapes.GOLD),
        shapes.fill(shapes.star(x + height * 0.62, middle, height * 0.3), shapes.INK),
        shapes.fill(shapes.star(x + width - height * 0.62, middle, height * 0.3), shapes.INK),
        text_ops(block, x + 1.1 * height, middle + block.height / 2),
    ]
    return block, "\n".join(ops), height


def cut_lines(grid: Grid, rows: int) -> str:
    """Dashed lines around the first `rows` rows, a little beyond them, each with scissors at its start."""
    right, bottom = grid.left + grid.columns * grid.width, grid.top - rows * grid.height
    over = 2.0
    xs = [grid.left + i * grid.width for i in range(grid.columns + 1)]
    ys = [grid.top - i * grid.height for i in range(rows + 1)]
    lines = [shapes.line(x, bottom - over, x, grid.top + over) for x in xs]
    lines += [shapes.line(grid.left - over, y, right + over, y) for y in ys]
    blades = shapes.placed(shapes.scissors(shapes.INK), 0, 0, 1.3)
    art = [shapes.placed(blades, grid.left - over - 4.2, y) for y in ys]
    art += [shapes.placed(blades, x, grid.top + over + 4.2, turn=-90) for x in xs]
    return shapes.stroke("\n".join(lines), shapes.FAINT, 0.15, "[1 0.8] 0") + "\n" + "\n".join(art)
