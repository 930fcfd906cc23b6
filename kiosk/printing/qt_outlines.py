"""Glyphs of a laid-out run as PDF path operators, in thousandths of an em, y up."""

from __future__ import annotations

from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont

Element = tuple[str, tuple[float, ...]]

_OUTER = ((60.0, 0.0), (540.0, 0.0), (540.0, -700.0), (60.0, -700.0))
_INNER = ((110.0, -50.0), (110.0, -650.0), (490.0, -650.0), (490.0, -50.0))
_BOX: tuple[Element, ...] = tuple(
    ("m" if index == 0 else "l", point) for ring in (_OUTER, _INNER) for index, point in enumerate(ring)
)


class Outliner:
    """Remembers the outlines read from the fonts. A letter that no font draws as an outline becomes a box."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], tuple[Element, ...]] = {}

    def draw(self, run: QGlyphRun, dx: float, dy: float) -> tuple[list[str], int]:
        """Operators of `run` moved by `dx`, `dy` (up), and how many letters had to be boxes."""
        font = run.rawFont()
        ops: list[str] = []
        boxes = 0
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            shape = self._outline(font, glyph)
            boxes += shape is _BOX
            ops += _written(shape, place.x() + dx, dy - place.y())
        return ops, boxes

    def _outline(self, font: QRawFont, glyph: int) -> tuple[Element, ...]:
        key = (font.familyName(), font.styleName(), glyph)
        if key not in self._known:
            self._known[key] = _elements(font.pathForGlyph(glyph))
            if glyph == 0 or (not self._known[key] and not font.boundingRect(glyph).isEmpty()):
                self._known[key] = _BOX
        return self._known[key]


def _elements(path: QPainterPath) -> tuple[Element, ...]:
    found: list[Element] = []
    index = 0
    kinds = QPainterPath.ElementType
    while index < path.elementCount():
        first = path.elementAt(index)
        if first.type == kinds.CurveToElement:
            second, end = path.elementAt(index + 1), path.elementAt(index + 2)
            found.append(("c", (first.x, first.y, second.x, second.y, end.x, end.y)))
            index += 3
        else:
            found.append(("m" if first.type == kinds.MoveToElement else "l", (first.x, first.y)))
            index += 1
    return tuple(found)


def _written(shape: tuple[Element, ...], x: float, y: float) -> list[str]:
    lines = []
    for op, points in shape:
        numbers = [round(v + x) if i % 2 == 0 else round(y - v) for i, v in enumerate(points)]
        lines.append(" ".join(map(str, numbers)) + " " + op)
    return lines
