"""What cards, posters and pages to color are made of: PDF operators as text, in mm, y up."""

from __future__ import annotations

from typing import Final

from kiosk.awards.paper.ornaments import around
from kiosk.printing import shapes
from kiosk.printing.mustaches import mustache
from kiosk.printing.shapes import numbers

PAINTS: Final = (shapes.RED, shapes.TEAL, shapes.INK)


def scallops(x: float, y: float, radius: float, count: int) -> str:
    """A circle with a wavy edge."""
    parts = []
    for index in range(count):
        one, two = (around(x, y, radius, (index + share) / count) for share in (0.0, 1.0))
        bulge = (around(x, y, radius * 1.16, (index + share) / count) for share in (0.2, 0.8))
        start = f"{numbers(*one)} m" if index == 0 else ""
        parts.append(f"{start} {numbers(*next(bulge), *next(bulge), *two)} c")
    return " ".join(parts) + " h"


def mustached(
    name: str,
    x: float,
    y: float,
    width: float,
    height: float,
    paint: str,
    edge: str = "",
    weight: float = 1.0,
) -> str:
    """A mustache in the middle of a box, with an outline of `weight` mm where `edge` has a color."""
    shape = mustache(name)
    left, bottom, scale = shapes.mustache_fit(shape, x, y, width, height)
    art = shapes.fill(shapes.mustache_path(shape), paint, even_odd=True)
    if edge:
        outline = f"1 j {shapes.stroke(shapes.mustache_path(shape), edge, 2 * weight / scale)}"
        art = f"{outline}\n{art}"
    return shapes.placed(art, left, bottom, scale)
