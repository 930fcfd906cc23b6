"""The pictures of the pages to color, each drawn into a box."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from kiosk.awards.paper.art import mustached
from kiosk.awards.paper.heroes import HAIRS, THICK, bust, cloud, face, flying, lines, shape, skyline
from kiosk.awards.paper.ornaments import around
from kiosk.printing.box import Box
from kiosk.printing.mustaches import mustaches
from kiosk.printing.shapes import INK, WHITE, clipped, numbers, placed, rectangle, star

_CLOSE_UP: Final = (
    "dali",
    "walrus",
    "horseshoe",
    "imperial",
    "hungarian",
    "musketeer",
    "handlebar",
    "chevron",
    "english",
)


def _hero(box: Box) -> str:
    """Chest and head before rays and roofs."""
    scale = min(box.width / 236, box.height / 214)
    x, y = box.x + box.width / 2, box.y + 140 * scale
    sun = []
    for index in range(40):
        turn = (index + 0.5) / 40
        near, far = around(x, y, 72 * scale, turn), around(x, y, 400, turn)
        sun.append(f"{numbers(*near)} m {numbers(*far)} l")
    ops = [lines(" ".join(sun), 1.0), skyline(box.x, box.y, box.width, box.height * 0.42)]
    ops.append(placed(bust("quiff", "handlebar"), x, y, scale))
    return _framed(box, "\n".join(ops))


def _flight(box: Box) -> str:
    """Over the roofs, between clouds and stars."""
    scale = box.width / 236
    middle = box.y + box.height * 0.62
    ops = [
        cloud(box.x + box.width * 0.2, box.top - box.height * 0.12, 44),
        cloud(box.x + box.width * 0.86, box.y + box.height * 0.5, 40),
        cloud(box.x + box.width * 0.34, box.y + box.height * 0.41, 34),
    ]
    for across, up, size in (
        (0.55, 0.93, 7),
        (0.78, 0.9, 5),
        (0.42, 0.86, 4),
        (0.93, 0.66, 6),
        (0.06, 0.74, 5),
    ):
        ops.append(shape(star(box.x + across * box.width, box.y + up * box.height, size), 1.1))
    ops.append(skyline(box.x, box.y, box.width, box.height * 0.32))
    ops.append(placed(flying("curls", "handlebar"), box.x + box.width * 0.5, middle, scale, 17))
    return _framed(box, "\n".join(ops))


def _gallery(box: Box) -> str:
    """Three faces without, and nine mustaches to choose from."""
    faces = box.upper(box.height * 0.36)
    ops = []
    scale = min(faces.width / 3 / 100, faces.height / 136)
    for hair, place in zip(HAIRS, faces.columns(3, 0), strict=True):
        middle = place.x + place.width / 2
        ops.append(placed(face(hair), middle, place.y + 68 * scale, scale))
    rest = box.below(faces.height + 4)
    row = rest.height / 3
    known = {style.name for style in mustaches()}
    for index, style in enumerate(name for name in _CLOSE_UP if name in known):
        cell = rest.columns(3, 5)[index % 3].below(index // 3 * row).upper(row).inside(4)
        ops.append(mustached(style, cell.x, cell.y, cell.width, cell.height, WHITE, INK, THICK * 0.8))
    return "\n".join(ops)


def _framed(box: Box, ops: str) -> str:
    """The picture in its box, which has an edge."""
    edge = rectangle(box.x, box.y, box.width, box.height)
    return f"{clipped(ops, box.x, box.y, box.width, box.height)}\n{lines(edge, THICK)}"


PAINTERS: Final[Mapping[str, Callable[[Box], str]]] = MappingProxyType(
    {"hero": _hero, "flight": _flight, "gallery": _gallery}
)
