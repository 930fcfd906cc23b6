"""The art of the thank-you cards: operators in mm for a box on the sheet, the same in every language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.awards.paper.art import mustached, scallops
from kiosk.awards.paper.ornaments import burst, rays
from kiosk.printing.box import Box
from kiosk.printing.mustaches import mustaches
from kiosk.printing.shapes import (
    GOLD,
    INK,
    RED,
    TEAL,
    WHITE,
    circle,
    clipped,
    fill,
    line,
    rectangle,
    star,
    stroke,
)


@dataclass(frozen=True, slots=True)
class Art:
    """`draw` gets the upper part of a card. `paint`: of its frame; `word`: of its large word, which stands in
    the lowest `share` of that part; `accent`: of the line below.
    """

    draw: Callable[[Box], str]
    paint: str
    word: str
    accent: str
    share: float = 0.3


def _rectangle(box: Box) -> str:
    return rectangle(box.x, box.y, box.width, box.height)


def _middle(box: Box) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2


def _within(box: Box, ops: str) -> str:
    return clipped(ops, box.x, box.y, box.width, box.height)


def _fireworks(box: Box) -> str:
    """Rays, a flash of comic paper, a mustache on it; the word stands on a red band."""
    band, sky = box.lower(box.height * 0.3), box.above(box.height * 0.3)
    x, y = _middle(sky)
    flash = burst(x, y, min(sky.width * 0.44, sky.height * 0.72), 17, 0.2, 0.62)
    return "\n".join(
        (
            _within(sky, f"{fill(_rectangle(sky), RED)}\n{fill(rays(x, y, 90, 20), GOLD)}"),
            _within(sky, f"{fill(flash, WHITE)}\n{stroke(flash, INK, 0.9)}"),
            mustached("handlebar", x - sky.width * 0.26, y - 9, sky.width * 0.52, 18, INK),
            fill(_rectangle(band), RED),
            stroke(line(box.x, band.top, box.x + box.width, band.top), INK, 0.9),
        )
    )


def _parade(box: Box) -> str:
    """All mustaches march over a teal wall; the word stands below it."""
    wall = box.above(box.height * 0.3)
    rows, columns = 4, 5
    high, wide = wall.height / rows, wall.width / columns
    styles = mustaches()
    ops = [fill(_rectangle(wall), TEAL)]
    for row in range(rows):
        for column in range(columns + row % 2):
            style = styles[(row * 5 + column * 3) % len(styles)]
            x = wall.x + (column - row % 2 / 2) * wide
            paint = GOLD if (row + column) % 3 == 0 else WHITE
            place = x + wide * 0.12, wall.top - (row + 1) * high + high * 0.2, wide * 0.76, high * 0.6
            ops.append(mustached(style.name, *place, paint))
    return _within(wall, "\n".join(ops))


def _rosette(box: Box) -> str:
    """A medal with two ribbons and stars around it."""
    room = box.above(box.height * 0.28)
    x, y = _middle(room)
    y += room.height * 0.06
    radius = room.height * 0.36
    foot = room.y + 0.8
    ops = []
    for side in (-1, 1):
        ends = (
            (x + side * radius * 0.95, foot),
            (x + side * radius * 0.55, foot + 3),
            (x + side * radius * 0.2, foot),
        )
        tail = f"{x - side * radius * 0.1:.2f} {y:.2f} m " + " ".join(
            f"{a:.2f} {b:.2f} l" for a, b in reversed(ends)
        )
        ops.append(fill(f"{tail} {x + side * radius * 0.7:.2f} {y:.2f} l h", RED))
    for side in (-1, 1):
        for out, up, size in ((1.75, 0.35, 4.4), (2.1, -0.55, 2.6), (1.45, -0.85, 2.0)):
            ops.append(fill(star(x + side * radius * out, y + radius * up, size), TEAL if size > 3 else RED))
    wavy = scallops(x, y, radius, 20)
    ops += [
        fill(wavy, GOLD),
        stroke(wavy, INK, 0.7),
        fill(circle(x, y, radius * 0.74), WHITE),
        stroke(circle(x, y, radius * 0.74), INK, 0.9),
        mustached("imperial", x - radius * 0.6, y - radius * 0.4, radius * 1.2, radius * 0.8, INK),
    ]
    return "\n".join(ops)


def _letterpress(box: Box) -> str:
    """Black on white: rules, stars, one great mustache."""
    x = box.x + box.width / 2
    room = box.above(box.height * 0.3)
    ops = [
        mustached(
            "hungarian", room.x + 6, room.y + room.height * 0.2, room.width - 12, room.height * 0.6, INK
        )
    ]
    for y in (room.top - 2.5, room.y + 2.5):
        for side in (-1, 1):
            rule = line(x + side * 8, y, x + side * (box.width / 2 - 3), y)
            ops.append(stroke(rule, INK, 0.8))
        ops += [fill(star(x + step * 4.6, y, 1.9), RED if step == 0 else INK) for step in (-1, 0, 1)]
    return "\n".join(ops)


ARTS: Final[Mapping[str, Art]] = MappingProxyType(
    {
        "burst": Art(_fireworks, RED, WHITE, RED),
        "parade": Art(_parade, TEAL, TEAL, TEAL),
        "rosette": Art(_rosette, GOLD, INK, RED),
        "letterpress": Art(_letterpress, INK, INK, INK),
    }
)
