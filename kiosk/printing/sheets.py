"""Whole sheets of labels: faces drawn once, codes drawn small, a margin that says whose sheet it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.printing import shapes
from kiosk.printing.fonts import text_width
from kiosk.printing.grid import Grid
from kiosk.printing.labels import Face, Line, Places, art_box, cut_lines, frame, places, worded
from kiosk.printing.mustaches import mustache
from kiosk.printing.page import Document, text_ops
from kiosk.printing.qr import qr_ops
from kiosk.printing.qt_text import Block, Style, TextPen

_EDGE: Final = 5.0
"""What a printer leaves white."""

_STRIP: Final = 5.4
_TITLE: Final = 4.6
_SMALL: Final = 2.9
_SMALLEST: Final = 2.2
_TINY: Final = 1.6
_MUSTACHE: Final = 10.0
_LEADING_PART: Final = 0.62
"""Of the width: the side where reading begins."""


@dataclass(frozen=True, slots=True)
class Label:
    """One label: the content of its QR, the code to type, its number, and the name of its face."""

    code: str
    typed: str
    number: str
    face: str


@dataclass(frozen=True, slots=True)
class Margin:
    """Above: the title (people's words) and a line for each page. Below: what to do with the sheet."""

    title: str
    language: str
    keep: Line
    pages: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    pdf: bytes
    pages: int
    title_cut: bool
    words_cut: bool
    missing: str


def draw_labels(
    grid: Grid,
    faces: Mapping[str, Face],
    labels: tuple[Label, ...],
    margin: Margin,
    progress: Callable[[int], None] | None = None,
) -> Printed:
    """`progress` gets the number of labels done after each page; `margin` has a line for each page."""
    pen, mirrored = TextPen(), margin.keep.direction == "rtl"
    document = Document(grid.paper, margin.title, margin.language)
    blocks = _keep_faces(document, pen, grid, faces)
    title = _keep_title(document, pen, grid, margin, mirrored)
    at = places(grid, mirrored)
    size = _typed_size(labels, at)
    for page, line in enumerate(margin.pages):
        some = labels[page * grid.count : (page + 1) * grid.count]
        document.draw(cut_lines(grid, -(-len(some) // grid.columns)))
        _draw_codes(document, grid, at, some, size)
        blocks += _draw_margin(document, pen, grid, line, margin.keep, tuple(each.number for each in some))
        document.put("title")
        document.next_page()
        if progress:
            progress(page * grid.count + len(some))
    missing = "".join(block.missing for block in (title, *blocks))
    return Printed(document.finish(), document.pages, title.cut, any(block.cut for block in blocks), missing)


def _keep_faces(document: Document, pen: TextPen, grid: Grid, faces: Mapping[str, Face]) -> list[Block]:
    for style in {face.style: None for face in faces.values()}:
        with document.form(f"art-{style}"):
            document.draw(shapes.mustache_path(mustache(style)) + "\nf*")
    wordings = {face.wording: index for index, face in enumerate(faces.values())}
    blocks: list[Block] = []
    for wording, index in wordings.items():
        words = worded(pen, grid, wording)
        for name, ops in ((f"heading-{index}", words.heading_ops), (f"words-{index}", words.other_ops)):
            with document.form(name):
                document.draw(ops)
        blocks += words.blocks
    for name, face in faces.items():
        with document.form(name):
            _draw_face(document, grid, face, wordings[face.wording])
    return blocks


def _draw_face(document: Document, grid: Grid, face: Face, words: int) -> None:
    golden = face.wording.badge is not None
    shape = mustache(face.style)
    x, y, scale = shapes.mustache_fit(shape, *art_box(grid, places(grid, face.wording.mirrored)))
    document.draw(frame(grid, face))
    document.draw(shapes.color(shapes.GOLD if golden else face.paint))
    document.put(f"art-{face.style}", x, y, scale)
    if golden:
        outline = f"1 j {shapes.stroke(shapes.mustache_path(shape), shapes.INK, 0.009 * grid.width / scale)}"
        document.draw(shapes.placed(outline, x, y, scale))
        document.draw(shapes.color(shapes.INK))
    document.put(f"heading-{words}")
    document.put(f"words-{words}")


def _typed_size(labels: tuple[Label, ...], at: Places) -> float:
    widest = max((text_width(label.typed, "bold", 1) for label in labels), default=1.0)
    return min(at.typed_size, at.qr_side * 0.9 / widest)


def _draw_codes(
    document: Document, grid: Grid, at: Places, labels: tuple[Label, ...], typed_size: float
) -> None:
    corners = [grid.corner(index) for index in range(len(labels))]
    for label, (x, y) in zip(labels, corners, strict=True):
        document.put(label.face, x, y)
    document.draw(shapes.color(shapes.INK))
    for label, (x, y) in zip(labels, corners, strict=True):
        document.draw(qr_ops(label.code, x + at.qr_x, y + at.qr_y, at.qr_side))
    for label, (x, y) in zip(labels, corners, strict=True):
        document.text(label.typed, x + at.center, y + at.typed_y, "bold", typed_size)
    for label, (x, y) in zip(labels, corners, strict=True):
        document.text(label.number, x + at.center, y + at.number_y, "medium", at.number_size)


def _keep_title(document: Document, pen: TextPen, grid: Grid, margin: Margin, mirrored: bool) -> Block:
    """The title beside a mustache, in a strip it cannot leave whatever marks it piles up."""
    part = document.width - 2 * grid.left
    width = part * _LEADING_PART - _MUSTACHE * 1.2
    style = Style("display", "right" if mirrored else "left", "auto", 1.1)
    block = pen.line(margin.title, style, width, _TITLE, _SMALLEST)
    right, top = document.width - grid.left, document.height - _EDGE
    x = right - part * _LEADING_PART if mirrored else grid.left + _MUSTACHE * 1.2
    corner = right - _MUSTACHE if mirrored else grid.left
    shape, height = mustache("handlebar"), _MUSTACHE * 0.4
    ax, ay, scale = shapes.mustache_fit(shape, corner, top - (_STRIP + height) / 2, _MUSTACHE, height)
    art = shapes.fill(shapes.mustache_path(shape), shapes.RED, even_odd=True)
    with document.form("title"):
        document.draw(shapes.placed(art, ax, ay, scale))
        document.draw(shapes.color(shapes.INK))
        document.draw(shapes.clipped(text_ops(block, x, top), x, top - _STRIP, width, _STRIP))
        document.findable(block.text, x, top - block.baseline, block.size)
    return block


def _draw_margin(
    document: Document, pen: TextPen, grid: Grid, page: Line, keep: Line, numbers: tuple[str, ...]
) -> tuple[Block, ...]:
    width, mirrored = document.width - 2 * grid.left, keep.direction == "rtl"
    leading, trailing = width * _LEADING_PART, width * (0.98 - _LEADING_PART)
    right = document.width - grid.left
    top, foot = document.height - _EDGE, _EDGE + _STRIP
    above = pen.line(page.text, Style("medium", "end", page.direction), trailing, _SMALL, _SMALLEST)
    below = pen.line(keep.text, Style("bold", "start", keep.direction), leading, _SMALL, _SMALLEST)
    held = pen.line(
        ranges(numbers), Style("medium", "left" if mirrored else "right", "ltr"), trailing, _SMALL, _TINY
    )
    far = grid.left if mirrored else right - trailing
    document.draw(shapes.color(shapes.INK))
    document.draw(text_ops(above, far, top))
    document.draw(text_ops(held, far, foot))
    document.draw(shapes.color(shapes.RED))
    document.draw(text_ops(below, right - leading if mirrored else grid.left, foot))
    return above, below


def ranges(numbers: tuple[str, ...]) -> str:
    """`PIECE-0001–0018, PIECE-0020` for labels whose numbers follow each other."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{_split(run[-1])[1]}" for run in runs)


def _split(number: str) -> tuple[str, str]:
    stem = number.rstrip("0123456789")
    return stem, number[len(stem) :]


def _follows(before: str, after: str) -> bool:
    (stem, digits), (next_stem, next_digits) = _split(before), _split(after)
    return stem == next_stem and bool(digits and next_digits) and int(next_digits) == int(digits) + 1
