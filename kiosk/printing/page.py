"""A PDF document in millimetres, y up: pages, repeated art, text, metadata. Same input, same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Literal

from kiosk.printing.box import Box
from kiosk.printing.fonts import Face, covers, pdf_font, text_width
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.leaves import Leaves
from kiosk.printing.plain import tidy
from kiosk.printing.qt_text import Block
from kiosk.printing.shapes import numbers
from kiosk.printing.typecase import Typecase

Align = Literal["left", "center", "right"]

MM: Final = 72 / 25.4
_LONGEST_TITLE: Final = 120
_FAR: Final = 1000


class Document:
    """Drawn by operators in millimetres; art that repeats is a form, stored once."""

    def __init__(self, paper: Paper, title: str, language: str, landscape: bool = False) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0
        self.width, self.height = SHEETS[paper][::-1] if landscape else SHEETS[paper]
        self._buffer = io.BytesIO()
        self._canvas: Any = Canvas(
            self._buffer,
            pagesize=(self.width * MM, self.height * MM),
            pageCompression=1,
            invariant=1,
            lang=language,
            initialFontName=pdf_font("medium"),
        )
        self._canvas.setTitle(tidy(title)[:_LONGEST_TITLE])
        self._canvas.setAuthor("Handlebar")
        self._canvas.setCreator("Handlebar")
        self._canvas.setSubject("")
        self._open = False
        self.pages = 0
        self._leaves: dict[str, Leaves] = {}

    @contextmanager
    def form(self, name: str) -> Iterator[None]:
        """What is drawn meanwhile is kept under a name instead. All forms come before the first page."""
        self._canvas.beginForm(name, -_FAR, -_FAR, _FAR, _FAR)
        self._open = True
        yield
        self._open = False
        self._canvas.endForm()

    def draw(self, ops: str) -> None:
        if not self._open:
            self._open = True
            self._canvas.addLiteral(f"{MM:.6f} 0 0 {MM:.6f} 0 0 cm")
        self._canvas.addLiteral(ops)

    def put(self, name: str, x: float = 0, y: float = 0, scale: float = 1) -> None:
        """Draws what is kept under a name; where that sets no color, it takes the one at hand."""
        self.draw(
            f"q {scale:.6f} 0 0 {scale:.6f} {numbers(x, y)} cm"
            if scale != 1
            else f"q 1 0 0 1 {numbers(x, y)} cm"
        )
        self._canvas.doForm(name)
        self.draw("Q")

    def text(self, words: str, x: float, y: float, face: Face, size: float, align: Align = "center") -> None:
        """Words that the face covers as real text in the color at hand; x is their left, center or right."""
        self.draw("")
        self._canvas.setFont(pdf_font(face), size)
        share = {"left": 0.0, "center": 0.5, "right": 1.0}[align]
        self._canvas.drawString(x - share * text_width(words, face, size), y, words)

    def findable(self, words: str, x: float, y: float, size: float) -> None:
        """Unseen text under outlines, for a reader's search; nothing where the font cannot spell it."""
        if covers("medium", words):
            self.draw("")
            self._canvas.setFont(pdf_font("medium"), size)
            self._canvas.drawString(x, y, words, mode=3)

    def picture(self, content: bytes, box: Box) -> None:
        """A PNG or JPEG in the middle of the box, as large as it allows; what is clear stays clear."""
        from reportlab.lib.utils import ImageReader

        self.draw("")
        image = ImageReader(io.BytesIO(content))
        wide, high = image.getSize()
        scale = min(box.width / wide, box.height / high)
        x, y = box.x + (box.width - wide * scale) / 2, box.y + (box.height - high * scale) / 2
        self._canvas.drawImage(image, x, y, wide * scale, high * scale, mask="auto")

    def embed(self, letters: Typecase) -> None:
        """The fonts of what was set by a Typesetter; before `finish`."""
        letters.embed(self._canvas)

    def leaf(self, form: str, ops: str) -> None:
        """A page with what is kept under a name, and operators over it."""
        if form not in self._leaves:
            size = self.width * MM, self.height * MM
            self._leaves[form] = Leaves(self._canvas, form, *size, MM)
        self._leaves[form].add(ops)
        self.pages += 1

    def next_page(self) -> None:
        self._canvas.showPage()
        self.pages += 1
        self._open = False

    def finish(self) -> bytes:
        """Ends the document; its pages were ended by `next_page`."""
        self._canvas.save()
        return self._buffer.getvalue()


def text_ops(block: Block, x: float, top: float) -> str:
    """A block of laid-out text with its top left corner at x, top, in the color at hand."""
    scale = f"{block.size / 1000:.6f}"
    return f"q {scale} 0 0 {scale} {numbers(x, top)} cm\n{block.ops}\nf Q" if block.ops else ""
