"""Letterpress: rows of wood type as wide as the page, rules and ornaments, in black and one color."""

from __future__ import annotations

from typing import Final

from kiosk.awards.paper.ornaments import drawn, mustached, outlined, polygon
from kiosk.awards.paper.plan import CODE, MARGIN, Page, Plan, Row, Slot, code_slots
from kiosk.printing import shapes
from kiosk.printing.box import Box

_EDGE: Final = 9.0
_FOOT: Final = 34.5
_EMBLEM: Final = 15.0
_EVENT: Final = 6.5
_HEADING: Final = 16.0
_TITLE: Final = 20.0
_BAND: Final = 7.5
_NAME: Final = 29.0


def plan(page: Page) -> Plan:
    inner = page.all.inside(MARGIN + _EDGE)
    code = Box(inner.x + inner.width - CODE - 4, inner.y + 8.5, CODE, CODE)
    foot = inner.lower(_FOOT - 3).first(inner.width - 42).after(42)
    left, right = foot.columns(2, 8)
    boxes = (left, right) if page.signatures > 1 else (foot.after(40).first(foot.width - 80),)
    heads = _rows(page, inner)
    white = shapes.INK if page.saving else shapes.WHITE
    slots = (
        Slot("event", heads["event"], "bold", 5.4, shapes.INK),
        Slot("heading", heads["heading"], "display", 28, shapes.INK, 1.0),
        Slot("title", heads["title"], "display", 28, shapes.RED, 1.0),
        Slot("awarded", heads["band"].inside(0.4), "bold", 5.2, white),
        Slot("name", heads["name"], "display", 44, shapes.INK, 1.0),
        *code_slots(code, 34),
    )
    rows = (
        Row("citation", "medium", 5.4, 31, shapes.INK, 1.2, 0.96),
        Row("presenter", "bold", 4.4, 6.5, shapes.RED),
        Row("category", "medium", 3.6, 4.4, shapes.INK, 1.1),
    )
    stack = heads["stack"]
    logo = inner.lower(_FOOT - 4).first(38)
    return Plan(stack, rows, slots, code, logo, boxes[: page.signatures])


def _rows(page: Page, inner: Box) -> dict[str, Box]:
    """From top to bottom; between them is room for a rule. A higher page has larger type, and
    more room below."""
    more = (inner.height - 178.0) / 6
    heights = {
        "emblem": _EMBLEM,
        "event": _EVENT,
        "heading": _HEADING + more,
        "title": _TITLE + more,
        "band": _BAND,
        "name": _NAME + more,
    }
    rows, rest = {}, inner
    for name, height in heights.items():
        rows[name] = rest.upper(height)
        rest = rest.below(height + 2.2)
    rows["stack"] = rest.above(_FOOT)
    return rows


def art(page: Page) -> str:
    inner = page.all.inside(MARGIN + _EDGE)
    rows = _rows(page, inner)
    parts = [_border(page), _emblem(rows["emblem"], page.saving)]
    parts.append(_flanks(rows["event"], page))
    for name in ("event", "heading"):
        parts.append(_double_rule(rows[name]))
    parts.append(_band(rows["band"], page.saving))
    parts.append(_jewelled_rule(rows["name"]))
    return "\n".join(parts)


def _border(page: Page) -> str:
    """A heavy line, a row of diamonds, a fine line."""
    outer = page.all.inside(MARGIN + 1)
    fine = page.all.inside(MARGIN + 6.6)
    row = page.all.inside(MARGIN + 4.2)
    parts = [
        shapes.stroke(
            shapes.rectangle(outer.x, outer.y, outer.width, outer.height),
            shapes.INK,
            0.7 if page.saving else 2.0,
        ),
        shapes.stroke(shapes.rectangle(fine.x, fine.y, fine.width, fine.height), shapes.INK, 0.35),
    ]
    across, up = round(row.width / 4.6), round(row.height / 4.6)
    points = [(row.x + row.width * at / across, y) for at in range(across + 1) for y in (row.y, row.top)]
    points += [(x, row.y + row.height * at / up) for at in range(1, up) for x in (row.x, row.x + row.width)]
    parts.append(shapes.fill("\n".join(_diamond(x, y, 1.25) for x, y in points), shapes.RED))
    return "\n".join(parts)


def _diamond(x: float, y: float, reach: float) -> str:
    return polygon(((x - reach, y), (x, y + reach), (x + reach, y), (x, y - reach)))


def _emblem(box: Box, saving: bool) -> str:
    """The great mustache between rules of three weights."""
    middle, half = box.x + box.width / 2, 36.0
    art = (middle - half + 4, box.y, 2 * half - 8, box.height)
    parts = [outlined("handlebar", *art) if saving else mustached("handlebar", *art, shapes.INK)]
    for start, end in ((box.x, middle - half), (middle + half, box.x + box.width)):
        center, y = (start + end) / 2, box.y + box.height / 2
        for first, last in ((start, center - 7), (center + 7, end)):
            for up, weight in ((-2.6, 0.4), (0.0, 1.6), (2.6, 0.4)):
                parts.append(shapes.stroke(shapes.line(first, y + up, last, y + up), shapes.INK, weight))
        parts.append(shapes.fill(shapes.star(center, y, 4.6), shapes.RED))
    return "\n".join(parts)


def _flanks(box: Box, page: Page) -> str:
    """Stars at both ends of the event's line."""
    stars = [
        shapes.star(x, box.y + box.height / 2, size)
        for side in (-1, 1)
        for reach, size in ((0.46, 2.0), (0.435, 1.3), (0.418, 0.9))
        for x in (page.middle + side * box.width * reach,)
    ]
    return shapes.fill("\n".join(stars), shapes.RED)


def _double_rule(box: Box) -> str:
    """Below a row."""
    y = box.y - 1.1
    thick = shapes.stroke(shapes.line(box.x, y + 0.35, box.x + box.width, y + 0.35), shapes.INK, 0.9)
    fine = shapes.stroke(shapes.line(box.x, y - 0.7, box.x + box.width, y - 0.7), shapes.INK, 0.25)
    return f"{thick}\n{fine}"


def _band(box: Box, saving: bool) -> str:
    """A bar with pointed ends, for a short line in white."""
    x, y, right, top, point = box.x, box.y, box.x + box.width, box.top, box.height / 2
    bar = polygon(
        (
            (x + point, y),
            (right - point, y),
            (right, y + point),
            (right - point, top),
            (x + point, top),
            (x, y + point),
        )
    )
    parts = [drawn(bar, shapes.INK, saving)]
    paint = shapes.RED if saving else shapes.WHITE
    for side in (x, right):
        inward = 1 if side == x else -1
        for step in (9, 15, 21):
            parts.append(shapes.fill(shapes.star(side + inward * step, y + point, 1.5), paint))
    return "\n".join(parts)


def _jewelled_rule(box: Box) -> str:
    y, middle = box.y - 1.1, box.x + box.width / 2
    parts = []
    for first, last in ((box.x, middle - 12), (middle + 12, box.x + box.width)):
        parts.append(shapes.stroke(shapes.line(first, y, last, y), shapes.INK, 0.9))
    gems = "\n".join(_diamond(middle + at * 4, y, 1.9 - abs(at) * 0.4) for at in (-2, -1, 0, 1, 2))
    parts.append(shapes.fill(gems, shapes.RED))
    return "\n".join(parts)
