"""The superhero comic: rays, dots and thick outlines; a mustache with a cape says who it is all about."""

from __future__ import annotations

from typing import Final

from kiosk.awards.paper.ornaments import burst, curve, edged, halftone, mustached, outlined, polygon, rays
from kiosk.awards.paper.plan import CODE, MARGIN, Page, Plan, Row, Slot, code_slots
from kiosk.printing import shapes
from kiosk.printing.box import Box

_LINE: Final = 1.1
_CREAM: Final = "#FFF8E8"
_SUN: Final = "#FBE3A6"
_CAPTION: Final = "#FDF0CC"
_DEEP: Final = "#8F281D"


def _panel(page: Page) -> Box:
    return page.all.inside(MARGIN + 1)


def plan(page: Page) -> Plan:
    panel = _panel(page)
    bubble, caption, title = _bubble(panel), _caption(panel), _title(panel)
    code = Box(panel.x + panel.width - CODE - 8, panel.y + 14, CODE, CODE)
    foot = Box(panel.x + 44, panel.y + 4, panel.width - 88, 28)
    left, right = foot.columns(2, 10)
    boxes = (left, right) if page.signatures > 1 else (foot.after(50).first(foot.width - 100),)
    slots = (
        Slot("heading", _heading(panel).inside(2), "display", 11, shapes.INK, 1.05),
        Slot("event", _event(panel).inside(1), "bold", 4.6, shapes.INK if page.saving else shapes.WHITE),
        Slot("title", title, "display", 22, shapes.INK if page.saving else shapes.WHITE, 1.0),
        Slot("awarded", bubble.inside(3).upper(6), "medium", 4.8, shapes.INK),
        Slot(
            "name",
            bubble.inside(2.4).after(6).first(bubble.width - 18).below(6),
            "display",
            30,
            shapes.RED,
            1.0,
        ),
        *code_slots(code, 34),
    )
    rows = (
        Row("citation", "medium", 5.6, 36, shapes.INK, 1.16),
        Row("presenter", "bold", 4.4, 6, shapes.TEAL),
        Row("category", "medium", 3.6, 4.4, shapes.INK, 1.1),
    )
    logo = Box(panel.x + 6, panel.y + 6, 32, 24)
    return Plan(caption.inside(2), rows, slots, code, logo, boxes[: page.signatures])


def _heading(panel: Box) -> Box:
    return Box(panel.x + 5, panel.top - 21, 138, 16)


def _event(panel: Box) -> Box:
    return Box(panel.x + 148, panel.top - 17.5, panel.width - 153, 9)


def _title(panel: Box) -> Box:
    """What is sure to be inside the burst."""
    x, y = _burst_middle(panel)
    return Box(x - 70, y - 14, 140, 27)


def _burst_middle(panel: Box) -> tuple[float, float]:
    return panel.x + panel.width * 0.615, panel.top - 48


def _bubble(panel: Box) -> Box:
    return Box(panel.x + 14, panel.y + 80, panel.width - 28, panel.height - 194 + 36)


def _caption(panel: Box) -> Box:
    return Box(panel.x + 12, panel.y + 36.5, panel.width - 56, 41.5)


def art(page: Page) -> str:
    panel = _panel(page)
    parts = [_sky(page, panel), _burst(page, panel), _hero(page, panel)]
    parts += [_box(_heading(panel), shapes.GOLD, page.saving), _box(_event(panel), shapes.TEAL, page.saving)]
    parts += [_speech(_bubble(panel), panel, page.saving), _box(_caption(panel), _CAPTION, page.saving)]
    code = plan(page).code
    parts.append(_box(Box(code.x - 4, code.y - 10.4, code.width + 8, code.height + 11.4), shapes.WHITE, True))
    if page.logo:
        parts.append(_box(Box(panel.x + 4, panel.y + 4, 36, 28), shapes.WHITE, True))
    frame = shapes.rectangle(panel.x, panel.y, panel.width, panel.height)
    parts.append(f"0 j {shapes.stroke(frame, shapes.INK, 0.9 if page.saving else 2.0)}")
    return "1 j\n" + "\n".join(parts)


def _sky(page: Page, panel: Box) -> str:
    """Rays from where the hero is, dots from two corners."""
    x, y = panel.x + 46, panel.top - 58
    light = rays(x, y, page.width * 1.1, 26)
    ground = shapes.rectangle(panel.x, panel.y, panel.width, panel.height)
    red = halftone(panel.x + panel.width, panel.top, 88, 4.6, 0.9 if page.saving else 2.0)
    teal = halftone(panel.x, panel.y, 62, 4.6, 0.9 if page.saving else 2.0)
    if page.saving:
        inside = [
            shapes.stroke(light, "#E3D9C4", 0.2),
            shapes.fill(red, shapes.RED),
            shapes.fill(teal, shapes.TEAL),
        ]
    else:
        inside = [
            shapes.fill(ground, _CREAM),
            shapes.fill(light, _SUN),
            shapes.fill(red, shapes.RED),
            shapes.fill(teal, shapes.TEAL),
        ]
    return shapes.clipped("\n".join(inside), panel.x, panel.y, panel.width, panel.height)


def _burst(page: Page, panel: Box) -> str:
    x, y = _burst_middle(panel)
    reach = panel.width * 0.36
    shadow = burst(x + 2, y - 2, reach, 22, 0.14, 0.315)
    outer = burst(x, y, reach, 22, 0.14, 0.315)
    inner = burst(x, y, reach * 0.92, 22, 0.13, 0.3)
    if page.saving:
        return f"{edged(outer, shapes.WHITE, shapes.INK, _LINE)}\n{shapes.stroke(inner, shapes.RED, 0.4)}"
    return "\n".join(
        (
            shapes.fill(shadow, shapes.INK),
            edged(outer, shapes.GOLD, shapes.INK, _LINE),
            edged(inner, shapes.RED, shapes.INK, 0.6),
        )
    )


def _hero(page: Page, panel: Box) -> str:
    """Flies up to the left; the cape streams behind."""
    x, y = panel.x + 10, panel.top - 56
    cape = (
        f"{shapes.numbers(x + 17, y + 22)} m "
        f"{shapes.numbers(x + 10, y + 8, x + 14, y - 4, x + 2, y - 13)} c "
        f"{shapes.numbers(x + 10, y - 9, x + 14, y - 13, x + 21, y - 18)} c "
        f"{shapes.numbers(x + 28, y - 10, x + 36, y - 14, x + 45, y - 18)} c "
        f"{shapes.numbers(x + 49, y - 9, x + 57, y - 11, x + 68, y - 11)} c "
        f"{shapes.numbers(x + 54, y - 2, x + 56, y + 9, x + 49, y + 22)} c h"
    )
    folds = [
        curve([(x + 23, y + 14), (x + 22, y + 3), (x + 23, y - 8), (x + 21, y - 17)]),
        curve([(x + 33, y + 12), (x + 35, y + 1), (x + 40, y - 8), (x + 45, y - 17)]),
        curve([(x + 43, y + 14), (x + 46, y + 5), (x + 54, y - 4), (x + 65, y - 10)]),
    ]
    parts = [edged(cape, shapes.WHITE if page.saving else shapes.RED, shapes.INK, _LINE)]
    parts += [shapes.stroke(fold, _DEEP, 0.6) for fold in folds]
    art = (x - 4, y + 2, 74, 32)
    if page.saving:
        parts.append(outlined("handlebar", *art))
    else:
        parts.append(mustached("handlebar", *art, shapes.INK, shapes.WHITE))
    parts.append(edged(shapes.star(x + 33, y + 14.6, 4.4), shapes.GOLD, shapes.INK, 0.5))
    for up, start, end in ((2, -7, 4), (-5, -5, 4), (-18, -4, 8)):
        parts.append(shapes.stroke(shapes.line(x + start, y + up - 2, x + end, y + up), shapes.INK, 0.8))
    return "\n".join(parts)


def _box(box: Box, paint: str, saving: bool) -> str:
    """A caption: a thick outline, and a shadow that fell to the lower right."""
    at = shapes.rectangle(box.x, box.y, box.width, box.height)
    if saving:
        return edged(at, shapes.WHITE, shapes.INK, _LINE)
    shadow = shapes.fill(shapes.rectangle(box.x + 1.6, box.y - 1.6, box.width, box.height), shapes.INK)
    return f"{shadow}\n{edged(at, paint, shapes.INK, _LINE)}"


def _speech(box: Box, panel: Box, saving: bool) -> str:
    """A bubble whose tail points at the hero."""
    body = shapes.rounded(box.x, box.y, box.width, box.height, 15)
    tip = panel.x + 81, box.top + 12
    tail = polygon(((box.x + 72, box.top - 1), tip, (box.x + 86, box.top - 1)))
    parts = []
    if not saving:
        parts.append(
            shapes.fill(shapes.rounded(box.x + 1.8, box.y - 1.8, box.width, box.height, 15), shapes.INK)
        )
    parts += [edged(body, shapes.WHITE, shapes.INK, _LINE), edged(tail, shapes.WHITE, shapes.INK, _LINE)]
    parts.append(shapes.fill(shapes.rectangle(box.x + 70, box.top - 3, 18, 2.46), shapes.WHITE))
    return "\n".join(parts)
