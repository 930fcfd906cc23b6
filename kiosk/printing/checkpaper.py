"""The drawing of a checklist: mirrored as a whole where its language runs right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal

from kiosk.printing import checklist, shapes
from kiosk.printing.checklist import COLUMNS, Group, Heading, Item, Printed, Rows
from kiosk.printing.grid import Paper
from kiosk.printing.mustaches import mustache
from kiosk.printing.page import Document, text_ops
from kiosk.printing.qt_text import Block, Direction, Style, TextPen

_EMBLEM: Final = "handlebar"
_GAP: Final = 6.0
_BOX: Final = 6.0
_ART: Final = 17.0
_PAD: Final = 3.0
_NUMBER: Final = 4.4
_NOTE: Final = 3.3
_NOTE_LEAST: Final = 2.6
_BADGE: Final = 25.0
_NAME: Final = 6.4
_NAME_LEAST: Final = 3.4


def draw_checklist(
    paper: Paper,
    heading: Heading,
    groups: tuple[Group, ...],
    feet: tuple[str, ...],
    progress: Callable[[int], None] | None = None,
) -> Printed:
    """`feet` has a line for each page of `paginate`; `progress` gets the pages done."""
    drawing = Checkpaper(paper, heading, (item.style for group in groups for item in group.items))
    for page, rows in enumerate(checklist.paginate(paper, [len(group.items) for group in groups])):
        drawing.begin(first=page == 0)
        for each in rows:
            drawing.group(groups[each.group], each)
        drawing.end(feet[page])
        if progress:
            progress(page + 1)
    return drawing.finish()


class Checkpaper:
    """One document being drawn."""

    def __init__(self, paper: Paper, heading: Heading, styles: Iterable[str]) -> None:
        self._pen = TextPen()
        self._document = Document(paper, f"{heading.words} {heading.title}", heading.language)
        self._heading = heading
        self._way: Direction = "rtl" if heading.right_to_left else "ltr"
        self._left = checklist.SIDE
        self._width = self._document.width - 2 * self._left
        self._title_cut = self._words_cut = False
        self._missing = 0
        for style in dict.fromkeys((_EMBLEM, *styles)):
            with self._document.form(f"art-{style}"):
                self._document.draw(shapes.mustache_path(mustache(style)) + "\nf*")

    def begin(self, first: bool) -> None:
        top = self._document.height - checklist.EDGE
        if first:
            self._draw_head(top)
            return
        words = f"{self._heading.words}"
        block = self._line(words, Style("display", "start", self._way, 1.1), self._width, 5, 3)
        self._put(block, self._left, top, shapes.RED)

    def _draw_head(self, top: float) -> None:
        art_width = self._width * 0.2
        width = self._width - art_width - _GAP
        x = self._at(0, width)
        title = self._pen.line(self._heading.title, Style("display", self._start, "auto", 1.1), width, 6.5, 4)
        self._title_cut |= title.cut
        self._missing += title.missing
        self._document.draw(shapes.color(shapes.RED))
        self._document.draw(shapes.clipped(text_ops(title, x, top), x, top - 8.5, width, 8.5))
        self._document.findable(title.text, x, top - title.baseline, title.size)
        words = self._line(self._heading.words, Style("display", "start", self._way, 1.2), width, 15, 8)
        self._put(words, x, top - 8.5, shapes.INK)
        facts = self._line(self._heading.facts, Style("medium", "start", self._way), self._width, 4.4, 3)
        self._put(facts, self._left, top - 28.5, shapes.INK)
        place = (self._at(width + _GAP, art_width), top - 24, art_width, 20)
        self._fill(_EMBLEM, place, shapes.INK)
        self._rule(top - 36.5, shapes.RED, 1.2)
        self._rule(top - 38.0, shapes.INK, 0.25)

    def group(self, group: Group, rows: Rows) -> None:
        """The name of a place, how many lie there, and its items in two columns."""
        count = self._line(group.count, Style("medium", "end", self._way), self._width * 0.26, 4, 2.8)
        x = self._at(self._width * 0.74, self._width * 0.26)
        self._put(count, x, rows.top - 5 + count.height / 2, shapes.INK)
        self._draw_name(group, rows.top, self._width * 0.72)
        self._rule(rows.top - 10.3, shapes.TEAL, 0.7)
        for index, item in enumerate(group.items[rows.first : rows.last]):
            row, column = divmod(index, COLUMNS)
            width = (self._width - _GAP) / COLUMNS
            bottom = rows.top - checklist.GROUP - (row + 1) * checklist.ROW
            self._draw_item(item, column * (width + _GAP), bottom, width)

    def _draw_name(self, group: Group, top: float, width: float) -> None:
        detail = self._line(group.detail, Style("medium", self._start, "auto"), width * 0.4, 4, 2.8)
        taken = detail.width + 4 if group.detail else 0.0
        room = width - taken
        style = Style("display", self._start, "auto", 1.0)
        name = self._pen.fit(group.name, style, room, 9.6, _NAME, _NAME_LEAST)
        self._keep(name)
        x, middle = self._at(0, room), top - 5
        self._document.draw(shapes.color(shapes.TEAL))
        self._document.draw(
            shapes.clipped(text_ops(name, x, middle + name.height / 2), x, top - 10, room, 11)
        )
        self._document.findable(name.text, x, middle - 1, min(name.size, 3))
        if group.detail:
            begin = min(name.width, room) + 4
            self._put(detail, self._at(begin, width * 0.4), middle + detail.height / 2, shapes.INK)

    def _draw_item(self, item: Item, x: float, bottom: float, width: float) -> None:
        """Box, mustache, number over who hid it, and what a golden one is worth at the end."""
        middle = bottom + checklist.ROW / 2
        box = shapes.rounded(self._at(x, _BOX), middle - _BOX / 2, _BOX, _BOX, 0.8)
        self._document.draw(shapes.stroke(box, shapes.INK, 0.5))
        golden = item.worth != ""
        place = (self._at(x + _BOX + _PAD, _ART), middle - 4, _ART, 8.0)
        self._fill(item.style, place, shapes.GOLD if golden else shapes.INK)
        begin = x + _BOX + _ART + 2 * _PAD
        room = width - (begin - x) - (_BADGE + 1.5 if golden else 0.0)
        self._document.draw(shapes.color(shapes.INK))
        edge = self._at(begin, room)
        lift = 0.8 if item.note else -_NUMBER * 0.35
        number = edge + room if self._heading.right_to_left else edge
        self._document.text(item.number, number, middle + lift, "bold", _NUMBER, self._start)
        if item.note:
            note = self._line(item.note, Style("medium", self._start, "auto"), room, _NOTE, _NOTE_LEAST)
            self._document.draw(shapes.clipped(text_ops(note, edge, middle - 0.4), edge, bottom, room, 6.4))
        if golden:
            self._badge(item.worth, self._at(x + width - _BADGE, _BADGE), middle)

    def _badge(self, words: str, x: float, middle: float) -> None:
        height = 6.4
        block = self._line(words, Style("bold", "center", self._way, 1.0), _BADGE - 3, 3.6, 2.2)
        self._document.draw(
            shapes.fill(shapes.rounded(x, middle - height / 2, _BADGE, height, 1.2), shapes.GOLD)
        )
        self._put(block, x + 1.5, middle + block.height / 2, shapes.INK)

    def end(self, foot: str) -> None:
        block = self._line(foot, Style("medium", "end", self._way), self._width, 3.4, 2.6)
        self._put(block, self._left, checklist.EDGE + 5, shapes.INK)
        self._document.next_page()

    def finish(self) -> Printed:
        pdf = self._document.finish()
        return Printed(pdf, self._document.pages, self._title_cut, self._words_cut, self._missing)

    @property
    def _start(self) -> Literal["left", "right"]:
        return "right" if self._heading.right_to_left else "left"

    def _at(self, begin: float, width: float) -> float:
        """The left edge of what begins so far from where reading begins."""
        return self._left + (self._width - begin - width if self._heading.right_to_left else begin)

    def _line(self, text: str, style: Style, width: float, largest: float, smallest: float) -> Block:
        block = self._pen.line(text, style, width, largest, smallest)
        self._keep(block)
        return block

    def _keep(self, block: Block) -> None:
        self._words_cut |= block.cut
        self._missing += block.missing

    def _put(self, block: Block, x: float, top: float, paint: str) -> None:
        self._document.draw(shapes.color(paint))
        self._document.draw(text_ops(block, x, top))

    def _fill(self, style: str, box: tuple[float, float, float, float], paint: str) -> None:
        self._document.draw(shapes.color(paint))
        self._document.put(f"art-{style}", *shapes.mustache_fit(mustache(style), *box))

    def _rule(self, y: float, paint: str, weight: float) -> None:
        line = shapes.line(self._left, y, self._left + self._width, y)
        self._document.draw(shapes.stroke(line, paint, weight))
