"""Where the ink of laid-out text lies, so that whatever marks a name piles up, all of it stays in its box."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from kiosk.printing import shapes
from kiosk.printing.page import text_ops
from kiosk.printing.qt_text import Block

MOST_MARKS: Final = 4
"""On one letter. No spelling of a name needs more; a joker's may have thousands."""


@dataclass(frozen=True, slots=True)
class Ink:
    """In the unit the block was asked with, from the block's top left corner, y up."""

    left: float
    bottom: float
    right: float
    top: float


def ink(block: Block) -> Ink | None:
    """None where nothing is drawn. Control points count, so the true ink is never larger."""
    across: list[float] = []
    up: list[float] = []
    for line in block.ops.splitlines():
        values = line.split()[:-1]
        across += map(float, values[::2])
        up += map(float, values[1::2])
    if not across:
        return None
    scale = block.size / 1000
    return Ink(min(across) * scale, min(up) * scale, max(across) * scale, max(up) * scale)


def whole_ops(block: Block, x: float, y: float, width: float, height: float) -> str:
    """The block in the middle of a box whose lower left corner is x, y, made smaller if its ink needs it."""
    found = ink(block)
    if found is None:
        return ""
    wide, high = found.right - found.left, found.top - found.bottom
    scale = min(1.0, width / max(wide, 0.01), height / max(high, 0.01))
    left = x + width / 2 - scale * (found.left + found.right) / 2
    base = y + height / 2 - scale * (found.top + found.bottom) / 2
    return shapes.placed(text_ops(block, 0, 0), left, base, scale)


def few_marks(text: str) -> str:
    """At most `MOST_MARKS` marks on each letter."""
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter).startswith("M") else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
