"""What cards, posters and pages to color are made of: PDF operators as text, in mm, y up."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from kiosk.printing import shapes
from kiosk.printing.mustaches import mustache
from kiosk.printing.shapes import numbers

Point = tuple[float, float]

PAINTS: Final = (shapes.RED, shapes.TEAL, shapes.INK)


def polygon(points: Iterable[Point], close: bool = True) -> str:
    first, *rest = points
    return f"{numbers(*first)} m " + " ".join(f"{numbers(*one)} l" for one in rest) + (" h" if close else "")


def around(x: float, y: float, radius: float, turn: float, flat: float = 1.0) -> Point:
    """A point of an ellipse; `turn` in turns, from the right, counterclockwise."""
    angle = turn * math.tau
    return x + radius * math.cos(angle), y + radius * flat * math.sin(angle)


def rays(x: float, y: float, reach: float, count: int, share: float = 0.5, start: float = 0.0) -> str:
    """`count` wedges from a middle."""
    wedges = []
    for index in range(count):
        turn = start + index / count
        edges = (around(x, y, reach, turn), around(x, y, reach, turn + share / count))
        wedges.append(polygon(((x, y), *edges)))
    return "\n".join(wedges)


def burst(x: float, y: float, radius: float, points: int, depth: float, flat: float = 1.0) -> str:
    """A star of many points; every other one is nearer by `depth`."""
    return polygon(
        around(x, y, radius if index % 2 == 0 else radius * (1 - depth), 0.25 + index / (2 * points), flat)
        for index in range(2 * points)
    )


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
