"""Where a paper ballot is marked: a box to tick, six circles, a box for the place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kiosk.contest.tally.model import MOST_STARS, Method
from kiosk.printing import shapes
from kiosk.printing.box import Box
from kiosk.printing.placard import Look, Placard

_CIRCLES: Final = MOST_STARS + 1
_LARGEST: Final = 9.0
_LARGEST_CIRCLE: Final = 5.8


def marks_width(method: Method, row: float) -> float:
    """In a row of this height, mm."""
    if method == "star":
        return _CIRCLES * _circle(row) * 1.12
    return _side(row) * (1.7 if method == "ranked" else 1.15)


def put_marks(sheet: Placard, box: Box, method: Method, digits: Sequence[str]) -> None:
    """`digits`: 0 to 5, in the digits of the language."""
    if method == "star":
        _put_circles(sheet, box, digits)
        return
    side = _side(box.height)
    wide = side * 1.6 if method == "ranked" else side
    at = sheet.at(Box(box.x + box.width - wide - 0.3, box.y + (box.height - side) / 2, wide, side))
    shape = (
        shapes.circle(at.x + side / 2, at.y + side / 2, side / 2)
        if method == "single"
        else shapes.rounded(at.x, at.y, at.width, at.height, 0.9)
    )
    sheet.document.draw(shapes.stroke(shape, shapes.INK, 0.45))


def _put_circles(sheet: Placard, box: Box, digits: Sequence[str]) -> None:
    across = _circle(box.height)
    for place, cell in zip(digits, box.columns(_CIRCLES, 0), strict=True):
        at = sheet.at(
            Box(cell.x + (cell.width - across) / 2, cell.y + (cell.height - across) / 2, across, across)
        )
        ring = shapes.circle(at.x + across / 2, at.y + across / 2, across / 2)
        sheet.document.draw(shapes.stroke(ring, shapes.INK, 0.3))
        inner = Box(cell.x + (cell.width - across) / 2, cell.y, across, cell.height)
        sheet.line(place, inner, Look(across * 0.62, 1.4, "medium", "center", shapes.FAINT))


def _side(row: float) -> float:
    return min(row * 0.74, _LARGEST)


def _circle(row: float) -> float:
    return min(row * 0.76, _LARGEST_CIRCLE)
