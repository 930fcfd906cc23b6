"""The quiet classic: fine woven lines around much air, and the mustache as a small seal."""

from __future__ import annotations

from typing import Final

from kiosk.awards.paper.ornaments import mustached, polygon, rosette, woven
from kiosk.awards.paper.plan import CODE, MARGIN, Page, Plan, Row, Slot, code_slots
from kiosk.printing import shapes
from kiosk.printing.box import Box

_FINE: Final = 0.13
_BAND: Final = 13.0
_SEAL: Final = 14.0


def plan(page: Page) -> Plan:
    inner = page.all.inside(MARGIN + _BAND + 3)
    code = Box(inner.x + inner.width - CODE - 2, inner.y + 9, CODE, CODE)
    logo = Box(inner.x + 2, inner.y + 2, 32, 28)
    wide = (inner.width - 2 * 38 - 2 * _SEAL - 16) / 2
    left = Box(inner.x + 38, inner.y + 1, wide, 28)
    right = Box(page.middle + _SEAL + 8, inner.y + 1, wide, 28)
    boxes = (left, right)
    slots = (
        Slot("event", inner.below(3).upper(7), "medium", 4.4, shapes.FAINT),
        Slot("heading", inner.below(11).upper(11), "regular", 8.4, shapes.TEAL),
        *code_slots(code, 34),
    )
    rows = (
        Row("category", "medium", 3.6, 5.0, shapes.FAINT, 1.15, 0.9),
        Row("title", "bold", 10.5, 24, shapes.INK, 1.15, 0.9),
        Row("awarded", "regular", 4.4, 6.5, shapes.FAINT),
        Row("name", "black", 20, 34, shapes.INK, 1.15),
        Row("citation", "regular", 5.2, 48, shapes.INK, 1.35, 0.88),
        Row("presenter", "medium", 4.2, 8, shapes.TEAL),
    )
    stack = inner.below(28).above(39)
    return Plan(stack, rows, slots, code, logo, boxes[: page.signatures], shapes.TEAL)


def art(page: Page) -> str:
    band = page.all.inside(MARGIN + _BAND / 2)
    outer, inside = page.all.inside(MARGIN), page.all.inside(MARGIN + _BAND)
    around = round(2 * (band.width + band.height) / 19) * 2
    parts = [
        shapes.stroke(woven(band, 12, _BAND * 0.4, around // 2, 8), shapes.TEAL, _FINE),
        shapes.stroke(woven(band, 12, _BAND * 0.24, around, 4), shapes.GOLD, _FINE * 1.5),
        _line(outer, 12 + _BAND / 2, shapes.TEAL, 0.5),
        _line(inside, 12 - _BAND / 2, shapes.TEAL, 0.3),
        _line(inside.inside(1.1), 4.6, shapes.GOLD, 0.2),
    ]
    parts += [_rule(page, inside), _seal(page, inside)]
    return "\n".join(parts)


def _line(box: Box, radius: float, paint: str, weight: float) -> str:
    return shapes.stroke(shapes.rounded(box.x, box.y, box.width, box.height, max(0.1, radius)), paint, weight)


def _rule(page: Page, inside: Box) -> str:
    """Below the heading: a hair line with a diamond in its middle."""
    x, y = page.middle, inside.top - 28
    lines = f"{shapes.line(x - 42, y, x - 4, y)}\n{shapes.line(x + 4, y, x + 42, y)}"
    gem = polygon(((x - 1.8, y), (x, y + 1.8), (x + 1.8, y), (x, y - 1.8)))
    return f"{shapes.stroke(lines, shapes.GOLD, 0.3)}\n{shapes.fill(gem, shapes.GOLD)}"


def _seal(page: Page, inside: Box) -> str:
    x, y = page.middle, inside.y + 4 + _SEAL
    return "\n".join(
        (
            shapes.stroke(rosette(x, y, _SEAL * 0.66, _SEAL, 24, 5), shapes.GOLD, _FINE * 1.4),
            shapes.stroke(shapes.circle(x, y, _SEAL * 0.63), shapes.TEAL, 0.35),
            shapes.stroke(shapes.circle(x, y, _SEAL * 0.58), shapes.GOLD, 0.2),
            mustached("handlebar", x - 6.6, y - 4, 13.2, 8, shapes.INK),
        )
    )
