"""A poster for the wall: a title, one great mustache, and a panel of numbered steps for each language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.printing import shapes
from kiosk.printing.box import Box
from kiosk.printing.grid import Paper
from kiosk.printing.labels import Line, display_leading
from kiosk.printing.mustaches import mustache, mustaches
from kiosk.printing.page import Document, text_ops
from kiosk.printing.qt_text import Block, Style, TextPen
from kiosk.printing.sheets import Printed

_EDGE: Final = 8.0
_PAINTS: Final = (shapes.RED, shapes.TEAL, shapes.INK, shapes.GOLD)
_GAP: Final = 5.0
_INSIDE: Final = 5.0
_HEADING: Final = 9.0
_HEADING_LEADING: Final = 1.3
_LARGEST: Final = 13.0
_LEAST: Final = 3.0
_BESIDE: Final = 1.35
"""Where words begin beside a circle, in its diameters."""


@dataclass(frozen=True, slots=True)
class Step:
    """A number, in the digits of the language, and what to do."""

    mark: str
    line: Line


@dataclass(frozen=True, slots=True)
class Panel:
    heading: Line
    steps: tuple[Step, ...]


def draw_panels(paper: Paper, title: str, language: str, panels: tuple[Panel, ...]) -> Printed:
    """One page. The first panel's heading stands large at the top, beside the title in people's words."""
    pen, document = TextPen(), Document(paper, title, language)
    page = Box(0, 0, document.width, document.height).inside(_EDGE)
    document.draw(
        shapes.double_frame(page.x, page.y, page.width, page.height, shapes.RED, shapes.INK, 2.2, 3.8)
    )
    inner = page.inside(9)
    top, titled = _draw_head(document, pen, inner, title, panels[0].heading)
    foot = draw_foot(document, inner)
    room = Box(inner.x, foot, inner.width, top - foot)
    blocks, boxes = list(titled), _boxes(room, len(panels))
    size = _step_size(pen, panels, boxes)
    for index, (panel, box) in enumerate(zip(panels, boxes, strict=True)):
        blocks += _draw_panel(document, pen, panel, box, _PAINTS[index % len(_PAINTS)], index > 0, size)
    document.next_page()
    missing = sum(block.missing for block in blocks)
    return Printed(document.finish(), 1, titled[0].cut, any(b.cut for b in blocks[1:]), missing)


def _draw_head(
    document: Document, pen: TextPen, box: Box, title: str, heading: Line
) -> tuple[float, list[Block]]:
    top = box.y + box.height
    name = pen.line(title, Style("display", "center", "auto", 1.1), box.width, 9, 4.5)
    document.draw(shapes.color(shapes.RED))
    document.draw(shapes.clipped(text_ops(name, box.x, top), box.x, top - 10.5, box.width, 10.5))
    document.findable(name.text, box.x, top - name.baseline, name.size)
    top -= 14
    height = box.height * 0.16
    x, y, scale = shapes.mustache_fit(mustache("handlebar"), box.x, top - height, box.width, height)
    art = shapes.fill(shapes.mustache_path(mustache("handlebar")), shapes.INK, even_odd=True)
    document.draw(shapes.placed(art, x, y, scale))
    top -= height + 3
    style = Style("display", "center", heading.direction, display_leading(heading))
    words = pen.fit(heading.text, style, box.width, 40, 30, 12)
    document.draw(shapes.color(shapes.INK))
    document.draw(text_ops(words, box.x, top))
    return top - words.height - 3, [name, words]


def draw_foot(document: Document, box: Box) -> float:
    """A row of every mustache over a ruler's marks; returns its upper edge."""
    shapes_all = mustaches()
    step = box.width / len(shapes_all)
    for index, each in enumerate(shapes_all):
        x, y, scale = shapes.mustache_fit(
            each, box.x + index * step + step * 0.09, box.y + 2.4, step * 0.82, step * 0.5
        )
        paint = _PAINTS[index % 3]
        art = shapes.fill(shapes.mustache_path(each), paint, even_odd=True)
        document.draw(shapes.placed(art, x, y, scale))
    marks = [shapes.line(box.x, box.y, box.x + box.width, box.y)]
    count = len(shapes_all) * 5
    for index in range(count + 1):
        x = box.x + index * box.width / count
        marks.append(shapes.line(x, box.y, x, box.y + (1.8 if index % 5 == 0 else 1.0)))
    document.draw(shapes.stroke("\n".join(marks), shapes.INK, 0.3))
    return box.y + 2.4 + step * 0.5 + 5


def _boxes(room: Box, count: int) -> tuple[Box, ...]:
    columns = 2 if count > 3 else 1
    rows = -(-count // columns)
    width = (room.width - _GAP * (columns - 1)) / columns
    height = (room.height - _GAP * (rows - 1)) / rows
    return tuple(
        Box(
            room.x + (index % columns) * (width + _GAP),
            room.y + room.height - (index // columns + 1) * height - (index // columns) * _GAP,
            width,
            height,
        )
        for index in range(count)
    )


def _draw_panel(
    document: Document, pen: TextPen, panel: Panel, box: Box, paint: str, headed: bool, size: float
) -> list[Block]:
    """Numbered steps in a frame; `headed` where the head of the page has not said the heading already."""
    document.draw(shapes.double_frame(box.x, box.y, box.width, box.height, paint, shapes.INK, 1.1, 2.0))
    inner, top, blocks = box.inside(_INSIDE), box.y + box.height - _INSIDE, list[Block]()
    if headed:
        style = Style("display", "start", panel.heading.direction, _HEADING_LEADING)
        blocks.append(pen.line(panel.heading.text, style, inner.width, _HEADING, _HEADING / 2))
        document.draw(shapes.color(shapes.INK if paint == shapes.GOLD else paint))
        document.draw(text_ops(blocks[0], inner.x, top))
        top -= _HEADING * _HEADING_LEADING
    part = (top - inner.y) / len(panel.steps)
    for index, step in enumerate(panel.steps):
        row = Box(inner.x, top - (index + 1) * part, inner.width, part)
        blocks.append(_draw_step(document, pen, step, row, paint, size))
    return blocks


def _draw_step(document: Document, pen: TextPen, step: Step, row: Box, paint: str, size: float) -> Block:
    """A numbered circle on the side where reading begins, and the words beside it."""
    mirrored, circle = step.line.direction == "rtl", _circle(row)
    block = pen.fit(step.line.text, _style(step.line), row.width - circle * _BESIDE, row.height, size, size)
    middle = row.y + row.height / 2
    document.draw(shapes.color(shapes.INK))
    x = row.x if mirrored else row.x + circle * _BESIDE
    document.draw(text_ops(block, x, middle + block.height / 2))
    center = row.x + row.width - circle / 2 if mirrored else row.x + circle / 2
    document.draw(shapes.fill(shapes.circle(center, middle, circle / 2), paint))
    document.draw(shapes.color(shapes.INK if paint == shapes.GOLD else shapes.WHITE))
    mark = pen.line(step.mark, Style("display", "center", "ltr", 1.0), circle, circle * 0.78, circle * 0.4)
    document.draw(text_ops(mark, center - circle / 2, middle + mark.height / 2))
    return block


def _step_size(pen: TextPen, panels: tuple[Panel, ...], boxes: tuple[Box, ...]) -> float:
    """One size for all steps of all languages: none is more important."""
    sizes = []
    for index, (panel, box) in enumerate(zip(panels, boxes, strict=True)):
        height = box.height - 2 * _INSIDE - (_HEADING * _HEADING_LEADING if index else 0)
        row = Box(0, 0, box.width - 2 * _INSIDE, height / len(panel.steps))
        width = row.width - _circle(row) * _BESIDE
        for step in panel.steps:
            sizes.append(pen.fit(step.line.text, _style(step.line), width, row.height, _LARGEST, _LEAST).size)
    return min(sizes)


def _circle(row: Box) -> float:
    return min(20.0, row.height * 0.6, row.width * 0.13)


def _style(line: Line) -> Style:
    return Style("medium", "start", line.direction, 1.4)
