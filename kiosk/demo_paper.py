"""One page of codes to try the kiosk with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_SIDE: Final = 52.0
_COLUMNS: Final = 2
_TOP: Final = 46.0
_ROW: Final = 78.0


@dataclass(frozen=True, slots=True)
class TryMe:
    """`words` in one language; the 20 characters of the QR; `7K3Q-9XWD-2MH` or ""."""

    words: str
    qr: str
    typed: str


def draw_try_me(title: str, language: str, tries: tuple[TryMe, ...]) -> bytes:
    """A PDF page, A4. Makes its own Qt application."""
    from kiosk.printing import shapes
    from kiosk.printing.page import Document, text_ops
    from kiosk.printing.qr import qr_ops
    from kiosk.printing.qt_text import Style, TextPen

    pen, document = TextPen(), Document("A4", title, language)
    width = document.width / _COLUMNS
    heading = pen.line(title, Style("display", "center"), document.width - 30, 12, 6)
    document.draw(shapes.color(shapes.RED))
    document.draw(text_ops(heading, 15, document.height - 15))
    document.draw(shapes.color(shapes.INK))
    for index, each in enumerate(tries):
        left = index % _COLUMNS * width
        top = document.height - _TOP - index // _COLUMNS * _ROW
        words = pen.line(each.words, Style("medium", "center"), width - 20, 5, 3)
        document.draw(text_ops(words, left + 10, top))
        document.draw(qr_ops(each.qr, left + (width - _SIDE) / 2, top - 8 - _SIDE, _SIDE))
        if each.typed:
            document.text(each.typed, left + width / 2, top - 10 - _SIDE, "medium", 4)
    document.next_page()
    return document.finish()
