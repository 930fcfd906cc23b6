"""The red carpet: a curtain that has just opened, rays of gold, and a carpet between ropes to walk on."""

from __future__ import annotations

import math
from typing import Final

from kiosk.awards.paper.ornaments import around, burst, curve, drawn, edged, mustached, polygon, rays
from kiosk.awards.paper.plan import CODE, MARGIN, Page, Plan, Row, Slot, code_slots
from kiosk.printing import shapes
from kiosk.printing.box import Box

_CREAM: Final = "#FFF8E8"
_GLOW: Final = "#FBEBC8"
_DEEP: Final = "#8F281D"
_FOLDS: Final = 9
_SIDE: Final = 34.0
_DROP: Final = 13.0


def plan(page: Page) -> Plan:
    inner = page.all.inside(MARGIN)
    low = inner.y + 7.0
    code = Box(inner.x + inner.width - CODE - 8, low + 10, CODE, CODE)
    logo = Box(inner.x + 5, low + 2, 32, 30)
    wide, half = 52.0, _foot(page) / 2 + 7
    left = Box(page.middle - half - wide, low, wide, 32)
    right = Box(page.middle + half, low, wide, 32)
    boxes = (left, right) if page.signatures != 1 else (left,)
    stack = Box(inner.x + 32, low + 36, inner.width - 64, inner.height - 7 - 36 - 64.5)
    rows = (
        Row("category", "bold", 3.8, 5.0, shapes.TEAL, 1.15),
        Row("title", "display", 15, 26, shapes.INK, 1.05),
        Row("awarded", "medium", 4.6, 6.5, shapes.INK),
        Row("name", "display", 27, 34, shapes.RED, 1.05),
        Row("citation", "medium", 5.6, 48, shapes.INK, 1.26, 0.94),
        Row("presenter", "bold", 4.4, 10, shapes.TEAL),
    )
    slots = (
        Slot("event", Box(page.middle - 70, inner.top - 52.5, 140, 7), "bold", 4.8, shapes.TEAL),
        Slot("heading", Box(page.middle - 85, inner.top - 64.5, 170, 12), "display", 11, shapes.RED, 1.1),
        *code_slots(code),
    )
    return Plan(stack, rows, slots, code, logo, boxes[: page.signatures])


def _foot(page: Page) -> float:
    """How wide the carpet is at the edge."""
    return page.width * 0.27


def art(page: Page) -> str:
    inner = page.all.inside(MARGIN)
    parts = []
    if not page.saving:
        parts.append(shapes.fill(shapes.rectangle(inner.x, inner.y, inner.width, inner.height), _CREAM))
    light = rays(page.middle, inner.top - 26, page.width, 40)
    glow = shapes.stroke(light, "#EBDDBB", 0.2) if page.saving else shapes.fill(light, _GLOW)
    parts.append(shapes.clipped(glow, inner.x, inner.y, inner.width, inner.height))
    stage = [_carpet(page, inner), _drape(page, inner, 1), _drape(page, inner, -1), _valance(page, inner)]
    parts.append(shapes.clipped("\n".join(stage), inner.x, inner.y, inner.width, inner.height))
    parts += [_frame(page, inner), _medal(page, page.middle, inner.top - 25)]
    return "\n".join(parts)


def _frame(page: Page, inner: Box) -> str:
    gold = inner.inside(1.6)
    edge = shapes.stroke(shapes.rectangle(inner.x, inner.y, inner.width, inner.height), shapes.RED, 1.2)
    thin = shapes.stroke(shapes.rectangle(gold.x, gold.y, gold.width, gold.height), shapes.GOLD, 0.5)
    return f"{edge}\n{thin}"


def _valance(page: Page, inner: Box) -> str:
    """Swags along the upper edge, with a golden fringe."""
    step = inner.width / _FOLDS
    parts = []
    for index in range(_FOLDS):
        x = inner.x + index * step
        y = inner.top - _DROP * 0.45
        swag = (
            f"{shapes.numbers(x, inner.top)} m {shapes.numbers(x, y)} l "
            f"{shapes.numbers(x + step * 0.2, y - _DROP, x + step * 0.8, y - _DROP, x + step, y)} c "
            f"{shapes.numbers(x + step, inner.top)} l h"
        )
        parts.append(drawn(swag, shapes.RED, page.saving, edge=shapes.RED))
        for share in (0.28, 0.5, 0.72):
            top = f"{shapes.numbers(x + step * (0.5 + (share - 0.5) * 0.5), inner.top)} m "
            low = y - _DROP * (0.75 if share == 0.5 else 0.62) + 2.2
            parts.append(shapes.stroke(f"{top}{shapes.numbers(x + step * share, low)} l", _DEEP, 0.3))
        hem = (
            f"{shapes.numbers(x, y)} m "
            f"{shapes.numbers(x + step * 0.2, y - _DROP, x + step * 0.8, y - _DROP, x + step, y)} c"
        )
        parts.append(shapes.stroke(hem, shapes.GOLD, 1.1))
        parts.append(drawn(shapes.circle(x, y, 1.3), shapes.GOLD, page.saving, edge=shapes.GOLD))
    end = shapes.circle(inner.x + inner.width, inner.top - _DROP * 0.45, 1.3)
    parts.append(drawn(end, shapes.GOLD, page.saving, edge=shapes.GOLD))
    return "\n".join(parts)


def _drape(page: Page, inner: Box, side: int) -> str:
    """A curtain drawn aside and tied: its folds run together at a golden cord."""
    edge = inner.x if side > 0 else inner.x + inner.width
    top, tie, end = inner.top - 4, inner.y + inner.height * 0.5, inner.y + inner.height * 0.295

    def fold(share: float) -> str:
        at_top, at_tie, at_end = (edge + side * reach * share for reach in (_SIDE, 10, 15))
        upper = shapes.numbers(at_top, top - 34, at_tie + side * 3 * share, tie + 22, at_tie, tie)
        lower = shapes.numbers(at_tie + side * share, tie - 8, at_end, end + 14, at_end, end)
        return f"{shapes.numbers(at_top, top)} m {upper} c {lower} c"

    outer = fold(1)
    body = f"{outer} {shapes.numbers(edge, end)} l {shapes.numbers(edge, top)} l h"
    parts = [drawn(body, shapes.RED, page.saving, edge=shapes.RED)]
    parts += [shapes.stroke(fold(share), _DEEP, 0.35) for share in (0.2, 0.4, 0.6, 0.8)]
    parts.append(shapes.stroke(outer, shapes.GOLD, 0.8))
    hem = f"{shapes.numbers(edge, end)} m {shapes.numbers(edge + side * 15, end)} l"
    parts.append(shapes.stroke(hem, shapes.GOLD, 1.4))
    sag = shapes.numbers(edge + side * 4, tie - 2, edge + side * 8, tie - 2, edge + side * 11.5, tie + 1)
    cord = f"{shapes.numbers(edge, tie + 1.5)} m {sag} c"
    parts.append(shapes.stroke(cord, shapes.GOLD, 2.2))
    return "\n".join(parts)


def _carpet(page: Page, inner: Box) -> str:
    """Seen from where one would step on it, with two posts at each side and a rope between them."""
    y, high, wide = inner.y, 31.0, _foot(page)
    far = wide * 0.4
    x = page.middle
    runner = polygon(((x - wide / 2, y), (x + wide / 2, y), (x + far / 2, y + high), (x - far / 2, y + high)))
    parts = [drawn(runner, shapes.RED, page.saving, edge=shapes.RED)]
    for share in (0.86,):
        sides = (
            ((x - wide / 2 * share, y), (x - far / 2 * share, y + high)),
            ((x + wide / 2 * share, y), (x + far / 2 * share, y + high)),
        )
        parts += [shapes.stroke(polygon(one, close=False), shapes.GOLD, 0.8) for one in sides]
    star = burst(x, y + 15, 9, 5, 0.58, 0.62)
    parts.append(drawn(star, shapes.GOLD, page.saving, edge=shapes.GOLD))
    for side in (-1, 1):
        near, away = (
            (x + side * (wide / 2 + 1.5), y + 2.5, 25.0),
            (x + side * (far / 2 + 1.5), y + high - 3, 13.0),
        )
        parts += [_rope(page, near, away), _post(page, *away), _post(page, *near)]
    return "\n".join(parts)


def _post(page: Page, x: float, y: float, high: float) -> str:
    thick = high * 0.07
    base = polygon([around(x, y, high * 0.17, index / 24, 0.32) for index in range(24)])
    pole = shapes.rectangle(x - thick / 2, y, thick, high * 0.84)
    ball = shapes.circle(x, y + high * 0.9, high * 0.085)
    paint = shapes.WHITE if page.saving else shapes.GOLD
    return "\n".join(edged(one, paint, shapes.INK, 0.25) for one in (base, pole, ball))


def _rope(page: Page, near: tuple[float, float, float], away: tuple[float, float, float]) -> str:
    (x1, y1, h1), (x2, y2, h2) = near, away
    points = []
    for index in range(13):
        share = index / 12
        sag = math.sin(share * math.pi) * (h1 + h2) * 0.16
        points.append((x1 + (x2 - x1) * share, (y1 + h1 * 0.8) * (1 - share) + (y2 + h2 * 0.8) * share - sag))
    return f"1 J {shapes.stroke(curve(points), _DEEP, 1.5)} 0 J"


def _medal(page: Page, x: float, y: float) -> str:
    """A golden sun with the mustache, over the middle of the curtain."""
    parts = [
        edged(burst(x, y, 19, 28, 0.1), shapes.WHITE if page.saving else shapes.GOLD, shapes.INK, 0.4),
        edged(shapes.circle(x, y, 15), _CREAM, shapes.INK, 0.4),
        shapes.stroke(shapes.circle(x, y, 13.9), shapes.RED, 0.4),
        mustached("handlebar", x - 11.5, y - 6, 23, 12, shapes.INK),
    ]
    for turn in (0.14, 0.25, 0.36):
        parts.append(shapes.fill(shapes.star(*around(x, y, 10.3, turn), 1.5), shapes.RED))
    for turn in (0.64, 0.75, 0.86):
        parts.append(shapes.fill(shapes.star(*around(x, y, 10.3, turn), 1.5), shapes.RED))
    return "\n".join(parts)
