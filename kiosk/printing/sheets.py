"""Whole sheets of labels: faces drawn once, codes drawn small, a margin that says whose sheet it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.printing import shapes
from kiosk.printing.fonts import text_width
from kiosk.printing.grid import Grid
from kiosk.printing.labels import Face, Places, art_box, cut_lines, frame, places, worded
from kiosk.printing.margins import Margin, Sides, draw_margin, keep_margin
from kiosk.printing.mustaches import mustache
from kiosk.printing.page import Document
from kiosk.printing.qr import qr_ops
from kiosk.printing.qt_text import Block, TextPen


@dataclass(frozen=True, slots=True)
class Label:
    """One label: the content of its QR, the code to type, its number, and the name of its face."""

    code: str
    typed: str
    number: str
    face: str


@dataclass(frozen=True, slots=True)
class Printed:
    pdf: bytes
    pages: int
    title_cut: bool
    words_cut: bool
    missing: int


def draw_labels(
    grid: Grid,
    faces: Mapping[str, Face],
    labels: tuple[Label, ...],
    margin: Margin,
    progress: Callable[[int], None] | None = None,
) -> Printed:
    """`progress` gets the number of labels done after each page; `margin` has a line for each page."""
    pen = TextPen()
    document = Document(grid.paper, margin.title, margin.language)
    blocks = _keep_faces(document, pen, grid, faces)
    sides = Sides.of(grid, margin.mirrored)
    title, keep = keep_margin(document, pen, sides, margin)
    at = places(grid, margin.mirrored)
    size = _typed_size(labels, at)
    for page, line in enumerate(margin.pages):
        some = labels[page * grid.count : (page + 1) * grid.count]
        document.draw(cut_lines(grid, -(-len(some) // grid.columns)))
        _draw_codes(document, grid, at, some, size)
        draw_margin(document, pen, sides, line, tuple(each.number for each in some))
        document.next_page()
        if progress:
            progress(page * grid.count + len(some))
    missing = sum(block.missing for block in (title, keep, *blocks))
    words_cut = any(block.cut for block in (keep, *blocks))
    return Printed(document.finish(), document.pages, title.cut, words_cut, missing)


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
    x, y, scale = shapes.mustache_fit(shape, *art_box(grid, face.wording))
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
