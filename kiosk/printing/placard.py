"""Poster pages in one language, drawn box by box. Boxes are given as on a page that begins at the left:
where the language begins at the right, each lands on the other side.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.printing import shapes
from kiosk.printing.box import Box
from kiosk.printing.fonts import Face, covers, text_width
from kiosk.printing.grid import Paper
from kiosk.printing.ink import few_marks, ink, whole_ops
from kiosk.printing.mustaches import mustache
from kiosk.printing.page import Document, text_ops
from kiosk.printing.plain import tidy, too_long
from kiosk.printing.qr import large_qr_ops
from kiosk.printing.qt_text import Block, Direction, Style, TextPen
from kiosk.printing.sheets import Printed

EDGE: Final = 8.0
INSIDE: Final = 8.0
EMBLEM: Final = "handlebar"
_TINT: Final = "#F6DCD5"
_TILT: Final = 32.0
_GROUP: Final = 4
_LEADING: Final = 1.25
_LOW: Final = 1.3
_TAME: Final = "\u06ff"
"""Up to here, and without marks, letters stay in their line: measuring each outline would take long."""
_SLACK: Final = 0.45
"""How far the ink of a well-meant word may reach over its box, in mm."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A language and the way it runs."""

    language: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes in mm. `theirs`: words of people, which run in their own direction."""

    largest: float
    least: float = 2.8
    face: Face = "medium"
    align: Literal["start", "center", "end"] = "start"
    paint: str = shapes.INK
    theirs: bool = False
    leading: float = _LEADING


class Placard:
    """One document being drawn. `across`: a word that lies over each page, in large pale letters."""

    def __init__(self, paper: Paper, title: str, voice: Voice, across: str = "") -> None:
        self.document = Document(paper, title, voice.language)
        self._pen = TextPen()
        self.speak(voice)
        self._across = across
        self._cut = False
        self._missing = 0
        self.page = Box(0, 0, self.document.width, self.document.height).inside(EDGE)
        with self.document.form(f"art-{EMBLEM}"):
            self.document.draw(shapes.mustache_path(mustache(EMBLEM)) + "\nf*")
        if across:
            with self.document.form("across"):
                self._lay_across()

    def speak(self, voice: Voice) -> None:
        """What follows is in another language."""
        self.mirrored = voice.right_to_left
        self._way: Direction = "rtl" if voice.right_to_left else "ltr"
        self._fitted: dict[tuple[str, Look, float, float], Block] = {}

    def begin(self, paint: str = shapes.RED, frame: bool = True) -> Box:
        """A new page; returns what is inside its frame."""
        if self._across:
            self.document.put("across")
        if frame:
            page = self.page
            self.document.draw(
                shapes.double_frame(page.x, page.y, page.width, page.height, paint, shapes.INK, 2.2, 3.8)
            )
        return self.page.inside(INSIDE)

    def end(self) -> None:
        self.document.next_page()

    def finish(self) -> Printed:
        return Printed(self.document.finish(), self.document.pages, False, self._cut, self._missing)

    def line(self, text: str, box: Box, look: Look) -> float:
        """One line in the middle of the height of its box; returns its width."""
        clean = few_marks(tidy(text))
        largest = min(look.largest, box.height / self._leading(look))
        if self._spelled(look, clean):
            size = min(largest, box.width / max(text_width(clean, look.face, 1), 0.01))
            if size >= look.least:
                self._cut |= too_long(text)
                return self._spell(clean, self.at(box), look, size)
        block = self._pen.line(clean, self._style(look), box.width, largest, min(look.least, largest))
        return self._put(block, box, look, middle=True)

    def fit(self, text: str, box: Box, look: Look, middle: bool = True) -> float:
        """As many lines as needed, as large as the box allows; returns the height they take."""
        clean = few_marks(tidy(text))
        self._cut |= too_long(text)
        largest = min(look.largest, box.height / self._leading(look))
        simple = look.theirs and middle and self._spelled(look, clean)
        if simple and text_width(clean, look.face, largest) <= box.width:
            self._spell(clean, self.at(box), look, largest)
            return largest * self._leading(look)
        key = (clean, look, box.width, box.height)
        if key not in self._fitted:
            sizes = largest, min(look.least, largest)
            self._fitted[key] = self._pen.fit(clean, self._style(look), box.width, box.height, *sizes)
        self._put(self._fitted[key], box, look, middle)
        return self._fitted[key].height

    def lines(self, texts: Sequence[str], box: Box, look: Look) -> float:
        """Paragraphs at one size, from the top of the box; returns the height they take."""
        return self._rows(texts, box, look, lambda index, row, size: None)

    def numbered(self, items: Sequence[tuple[str, str]], box: Box, look: Look, paint: str) -> float:
        """Pairs of a mark, in the digits of the language, and what it says, at one size."""
        column = look.largest * 1.8

        def circle(index: int, row: Box, size: float) -> None:
            across = min(column * 0.82, size * 1.55)
            mark = Box(box.x, row.top - size * self._leading(look) / 2 - across / 2, across, across)
            at = self.at(mark)
            center = at.x + across / 2, at.y + across / 2
            self.document.draw(shapes.fill(shapes.circle(*center, across / 2), paint))
            white = shapes.INK if paint == shapes.GOLD else shapes.WHITE
            style = Style("display", "center", "ltr", 1.0)
            block = self._pen.line(items[index][0], style, across, across * 0.78, across * 0.4)
            self.document.draw(shapes.color(white))
            self.document.draw(text_ops(block, at.x, center[1] + block.height / 2))

        return self._rows([text for _, text in items], box.after(column), look, circle)

    def groups(self, code: str, box: Box, columns: int, size: float, face: Face = "bold") -> None:
        """Hexadecimal digits to compare by eye: groups of four capitals, from the left in every language."""
        at = self.at(box)
        parts = [code[i : i + _GROUP].upper() for i in range(0, len(code), _GROUP)]
        rows = -(-len(parts) // columns)
        wide, high = at.width / columns, at.height / rows
        size = min(size, high / 1.1, wide / (text_width("DDDD", face, 1) + 0.35))
        self.document.draw(shapes.color(shapes.INK))
        for index, part in enumerate(parts):
            row, column = divmod(index, columns)
            x = at.x + column * wide + wide / 2
            self.document.text(part, x, at.top - (row + 0.5) * high - size * 0.36, face, size)

    def qr(self, content: str, box: Box) -> None:
        """The largest square in the middle of the box; its quiet zone stays white."""
        at = self.at(box)
        side = min(at.width, at.height)
        x, y = at.x + (at.width - side) / 2, at.y + (at.height - side) / 2
        self.document.draw(shapes.fill(shapes.rectangle(x, y, side, side), shapes.WHITE))
        self.document.draw(shapes.color(shapes.INK))
        self.document.draw(large_qr_ops(content, x, y, side))

    def panel(self, box: Box, paint: str) -> Box:
        """A frame; returns what is inside it."""
        at = self.at(box)
        self.document.draw(shapes.double_frame(at.x, at.y, at.width, at.height, paint, shapes.INK, 0.9, 1.8))
        return box.inside(4.2)

    def ribbon(self, text: str, box: Box) -> None:
        """Words on a golden band between two stars."""
        at, star = self.at(box), box.height * 0.3
        middle = at.y + at.height / 2
        band = shapes.rounded(at.x, at.y, at.width, at.height, at.height * 0.18)
        self.document.draw(shapes.fill(band, shapes.GOLD))
        for x in (at.x + star * 2, at.x + at.width - star * 2):
            self.document.draw(shapes.fill(shapes.star(x, middle, star), shapes.INK))
        look = Look(box.height * 0.7, 2.6, "bold", "center", leading=1.0)
        self.fit(text, Box(box.x + 4 * star, box.y, box.width - 8 * star, box.height), look)

    def emblem(self, box: Box, paint: str = shapes.INK) -> None:
        at = self.at(box)
        self.document.draw(shapes.color(paint))
        place = shapes.mustache_fit(mustache(EMBLEM), at.x, at.y, at.width, at.height)
        self.document.put(f"art-{EMBLEM}", *place)

    def rule(self, x: float, y: float, width: float, paint: str = shapes.INK, weight: float = 0.3) -> None:
        at = self.at(Box(x, y, width, 0))
        self.document.draw(shapes.stroke(shapes.line(at.x, y, at.x + width, y), paint, weight))

    def tick(self, box: Box, paint: str = shapes.INK) -> None:
        """A square to tick, in the middle of the height of the box."""
        at = self.at(box)
        side = min(at.width, at.height) * 0.8
        square = shapes.rounded(at.x + (at.width - side) / 2, at.y + (at.height - side) / 2, side, side, 1)
        self.document.draw(shapes.stroke(square, paint, 0.5))

    def _rows(
        self, texts: Sequence[str], box: Box, look: Look, mark: Callable[[int, Box, float], None]
    ) -> float:
        if not texts:
            return 0.0
        said = tuple((few_marks(tidy(text)), self._style(look)) for text in texts)
        gap = min(look.largest * 0.3, box.height * 0.2 / len(texts))
        room = box.height - gap * (len(texts) - 1)
        blocks = self._pen.stack(said, box.width, room, look.largest, look.least, large=True)
        top = box.top
        for index, (block, text) in enumerate(zip(blocks, texts, strict=True)):
            self._cut |= too_long(text)
            row = Box(box.x, top - block.height, box.width, block.height)
            mark(index, row, block.size)
            self._put(block, row, look, middle=False)
            top -= block.height + gap
        return box.top - top - gap

    def at(self, box: Box) -> Box:
        """Where a box lands on the sheet."""
        return box.mirrored(self.document.width) if self.mirrored else box

    def _leading(self, look: Look) -> float:
        """Lalezar's Persian letters reach further below the line than its Latin ones."""
        low = look.face == "display" and self.mirrored and not look.theirs
        return max(look.leading, _LOW) if low else look.leading

    def _style(self, look: Look) -> Style:
        if not look.theirs:
            return Style(look.face, look.align, self._way, self._leading(look))
        sides: tuple[Literal["left", "right"], ...] = (
            ("right", "left") if self.mirrored else ("left", "right")
        )
        if look.align == "center":
            return Style(look.face, "center", "auto", look.leading)
        return Style(look.face, sides[look.align == "end"], "auto", look.leading)

    def _spelled(self, look: Look, text: str) -> bool:
        """Whether real text does as well as outlines, and lighter: no marks, no other direction."""
        if self.mirrored and not look.theirs and not (text.isascii() and " " not in text):
            return False
        return covers(look.face, text) and not any(unicodedata.combining(letter) for letter in text)

    def _spell(self, text: str, at: Box, look: Look, size: float) -> float:
        align = look.align
        if self.mirrored and align != "center":
            align = "end" if align == "start" else "start"
        x = {"start": at.x, "center": at.x + at.width / 2, "end": at.x + at.width}[align]
        self.document.draw(shapes.color(look.paint))
        sides: dict[str, Literal["left", "center", "right"]] = {"start": "left", "end": "right"}
        y = at.y + at.height / 2 - size * 0.3
        self.document.text(text, x, y, look.face, size, sides.get(align, "center"))
        return text_width(text, look.face, size)

    def _put(self, block: Block, box: Box, look: Look, middle: bool) -> float:
        self._cut |= block.cut
        self._missing += block.missing
        at = self.at(box)
        top = at.top - (max(0.0, at.height - block.height) / 2 if middle else 0.0)
        self.document.draw(shapes.color(look.paint))
        if look.theirs and not _within(block, at, top):
            self.document.draw(whole_ops(block, at.x, at.y, at.width, at.height))
        else:
            self.document.draw(text_ops(block, at.x, top))
        if covers("medium", block.text) and block.text:
            size = min(block.size, at.width / max(text_width(block.text, "medium", 1), 0.01))
            self.document.findable(block.text, at.x, top - block.baseline, size)
        return block.width

    def _lay_across(self) -> None:
        """The word, slanted and again and again, so that no part of the page can be shown without it."""
        style = Style("display", "center", self._way, 1.0)
        block = self._pen.line(self._across, style, 130, 30, 8)
        self._missing += block.missing
        self.document.draw(shapes.color(_TINT))
        across, up = block.width * 1.15, block.height * 1.15
        far = self.document.width + self.document.height
        for row in range(int(-far / 2 / up), int(far / up) + 1):
            for column in range(-1, int(far / across) + 1):
                x = (column + row % 2 / 2) * across - (130 - block.width) / 2
                ops = text_ops(block, x, row * up)
                self.document.draw(shapes.placed(ops, 0, 0, turn=_TILT))


def _within(block: Block, at: Box, top: float) -> bool:
    if all(letter <= _TAME and not unicodedata.category(letter).startswith("M") for letter in block.text):
        return True
    found = ink(block)
    return found is None or (
        found.left >= -_SLACK
        and found.right <= at.width + _SLACK
        and top + found.top <= at.top + _SLACK
        and top + found.bottom >= at.y - _SLACK
    )
