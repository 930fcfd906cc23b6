"""What the designs are made of: PDF operators as text, in mm, y up."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from kiosk.printing import shapes
from kiosk.printing.box import Box
from kiosk.printing.mustaches import mustache
from kiosk.printing.shapes import numbers

Point = tuple[float, float]


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


def curve(points: Sequence[Point]) -> str:
    """A smooth line through points that lie close to each other."""
    ops = [f"{numbers(*points[0])} m"]
    for before, at, to, after in zip(
        (points[0], *points), points, points[1:], (*points[2:], points[-1]), strict=False
    ):
        one = at[0] + (to[0] - before[0]) / 6, at[1] + (to[1] - before[1]) / 6
        two = to[0] - (after[0] - at[0]) / 6, to[1] - (after[1] - at[1]) / 6
        ops.append(f"{numbers(*one, *two, *to)} c")
    return " ".join(ops)


def mustached(name: str, x: float, y: float, width: float, height: float, paint: str, edge: str = "") -> str:
    """A mustache in the middle of a box, with an outline where `edge` has a color."""
    shape = mustache(name)
    left, bottom, scale = shapes.mustache_fit(shape, x, y, width, height)
    art = shapes.fill(shapes.mustache_path(shape), paint, even_odd=True)
    if edge:
        outline = f"1 j {shapes.stroke(shapes.mustache_path(shape), edge, 1.1 / scale)}"
        art = f"{outline}\n{art}"
    return shapes.placed(art, left, bottom, scale)


def outlined(name: str, x: float, y: float, width: float, height: float) -> str:
    """The same in white, with a line around it."""
    shape = mustache(name)
    left, bottom, scale = shapes.mustache_fit(shape, x, y, width, height)
    path = shapes.mustache_path(shape)
    inside = shapes.fill(path, shapes.WHITE, even_odd=True)
    edge = shapes.stroke(path, shapes.INK, 0.5 / scale)
    return shapes.placed(f"{inside}\n1 j {edge}", left, bottom, scale)


def drawn(path: str, paint: str, saving: bool, weight: float = 0.35, edge: str = shapes.INK) -> str:
    """Filled; where ink is saved white, with an outline."""
    return edged(path, shapes.WHITE, edge, weight) if saving else shapes.fill(path, paint)


def edged(path: str, paint: str, edge: str, weight: float) -> str:
    """Filled, with an outline over it."""
    return f"{shapes.fill(path, paint)}\n{shapes.stroke(path, edge, weight)}"


def halftone(x: float, y: float, reach: float, step: float, largest: float) -> str:
    """Dots in a slanted grid that grow smaller the farther they are from x, y; none beyond `reach`."""
    dots = []
    count = int(reach / step) + 1
    for row in range(-count, count + 1):
        for column in range(-count, count + 1):
            across, up = (column + row % 2 / 2) * step, row * step * 0.866
            size = largest * (1 - math.hypot(across, up) / reach)
            if size > largest * 0.08:
                dots.append(shapes.circle(x + across, y + up, size))
    return "\n".join(dots)


def rosette(x: float, y: float, inner: float, outer: float, petals: int, strands: int) -> str:
    """Waves around a middle, each a little farther than the one before: a guilloche."""
    middle, swing = (inner + outer) / 2, (outer - inner) / 2
    count = petals * 6
    paths = []
    for strand in range(strands):
        points = []
        for index in range(count + 1):
            turn = index / count
            wave = math.sin((turn * petals + strand / strands) * math.tau)
            points.append(around(x, y, middle + swing * wave, turn))
        paths.append(curve(points))
    return "\n".join(paths)


def woven(box: Box, radius: float, swing: float, waves: int, strands: int) -> str:
    """The same along the edge of a rounded box."""
    count = waves * 6
    edge = [_along(box, radius, index / count) for index in range(count + 1)]
    paths = []
    for strand in range(strands):
        points = []
        for index, (x, y, right, up) in enumerate(edge):
            wave = swing * math.sin((index / count * waves + strand / strands) * math.tau)
            points.append((x + right * wave, y + up * wave))
        paths.append(curve(points))
    return "\n".join(paths)


def _along(box: Box, radius: float, share: float) -> tuple[float, float, float, float]:
    """A point of the edge, and the direction out of the box there."""
    across, up, bend = box.width - 2 * radius, box.height - 2 * radius, radius * math.pi / 2
    at = share * 2 * (across + up + 2 * bend) % (2 * (across + up + 2 * bend))
    right, top = box.x + box.width, box.top
    sides = (
        (across, (box.x + radius, box.y), (1.0, 0.0)),
        (up, (right, box.y + radius), (0.0, 1.0)),
        (across, (right - radius, top), (-1.0, 0.0)),
        (up, (box.x, top - radius), (0.0, -1.0)),
    )
    for length, (x, y), (dx, dy) in sides:
        if at <= length:
            return x + dx * at, y + dy * at, dy, -dx
        at -= length
        if at <= bend:
            x, y = x + dx * length, y + dy * length
            turn = at / radius
            out = math.cos(turn) * dy + math.sin(turn) * dx, -math.cos(turn) * dx + math.sin(turn) * dy
            return x - dy * radius + out[0] * radius, y + dx * radius + out[1] * radius, *out
        at -= bend
    return box.x + radius, box.y, 0.0, -1.0
