"""Glyphs of a laid-out run as PDF path operators, in thousandths of an em, y up."""

from __future__ import annotations

from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont

from kiosk.printing.plain import invisible

Element = tuple[str, tuple[float, ...]]

_OUTER = ((60.0, 0.0), (540.0, 0.0), (540.0, -700.0), (60.0, -700.0))
_INNER = ((110.0, -50.0), (110.0, -650.0), (490.0, -650.0), (490.0, -50.0))
_BOX: tuple[Element, ...] = tuple(
    ("m" if index == 0 else "l", point) for ring in (_OUTER, _INNER) for index, point in enumerate(ring)
)


class Outliner:
    """Remembers the outlines read from the fonts. A character that no font draws becomes an empty box."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], tuple[Element, ...]] = {}

    def draw(self, run: QGlyphRun, text: str, dx: float, dy: float) -> tuple[list[str], list[str]]:
        """Operators of `run` moved by `dx`, `dy` (up), and the characters of `text` that had to be boxes."""
        font = run.rawFont()
        units = text.encode("utf-16-le")
        ops: list[str] = []
        missing: list[str] = []
        for glyph, place, at in zip(run.glyphIndexes(), run.positions(), run.stringIndexes(), strict=True):
            shape = self._outline(font, glyph)
            if not shape:
                character = units[at * 2 : at * 2 + 4].decode("utf-16-le", "ignore")[:1]
                if not character or invisible(character):
                    continue
                missing.append(character)
                shape = _BOX
            ops += _written(shape, place.x() + dx, dy - place.y())
        return ops, missing

    def _outline(self, font: QRawFont, glyph: int) -> tuple[Element, ...]:
        if glyph == 0:
            return ()
        key = (font.familyName(), font.styleName(), glyph)
        if key not in self._known:
            self._known[key] = _elements(font.pathForGlyph(glyph))
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
