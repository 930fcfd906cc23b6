"""Where everything of a certificate goes: what a design decides, and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.awards.paper.model import Part
from kiosk.printing import shapes
from kiosk.printing.box import Box
from kiosk.printing.fonts import Face

MARGIN: Final = 7.0
"""What printers may leave white."""
CODE: Final = 26.0
"""The side of the QR, quiet zone included: modules of 0.9 mm."""


@dataclass(frozen=True, slots=True)
class Page:
    """Width and height in mm. `saving`: little ink."""

    width: float
    height: float
    saving: bool
    logo: bool
    signatures: int

    @property
    def all(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @property
    def middle(self) -> float:
        return self.width / 2


@dataclass(frozen=True, slots=True)
class Row:
    """A part in the stack. `height` is what it may take at most; `width` a share of the stack's."""

    part: Part
    face: Face
    largest: float
    height: float
    paint: str = shapes.INK
    leading: float = 1.2
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Slot:
    """A part with a place of its own, in the middle of its box."""

    part: Part
    box: Box
    face: Face
    largest: float
    paint: str = shapes.INK
    leading: float = 1.2


@dataclass(frozen=True, slots=True)
class Plan:
    """Boxes as on a page that begins at the left. The rows share `stack` from its top, whatever is missing.

    `signatures`: one box for each; picture, line, name and role go into it. `line`: its paint.
    """

    stack: Box
    rows: tuple[Row, ...]
    slots: tuple[Slot, ...]
    code: Box
    logo: Box
    signatures: tuple[Box, ...]
    line: str = shapes.INK


def code_slots(code: Box, wide: float = 36.0) -> tuple[Slot, Slot]:
    """The number and how to check it, below the QR."""
    x = code.x + code.width / 2 - wide / 2
    number = Box(x, code.y - 3.4, wide, 3.8)
    check = Box(x, number.y - 6.2, wide, 6.0)
    return Slot("number", number, "bold", 3.0), Slot("check", check, "medium", 2.5, leading=1.15)
