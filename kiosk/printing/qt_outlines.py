"""Glyphs of a laid-out run as PDF path operators, in thousandths of an em, y up."""

from __future__ import annotations

from PySide6.QtGui import QGlyphRun, QPainterPath, QRawFont

Element = tuple[str, tuple[float, ...]]

_OUTER = ((60.0, 0.0), (540.0, 0.0), (540.0, -700.0), (60.0, -700.0))
_INNER = ((110.0, -50.0), (110.0, -650.0), (490.0, -650.0), (490.0, -50.0))
BOX: tuple[Element, ...] = tuple(
    ("m" if index == 0 else "l", point) for ring in (_OUTER, _INNER) for index, point in enumerate(ring)
)


class FontBook:
    """Tells fonts apart. Where no font has a script, Qt takes a stand-in, and asking that for its name ends
    the process."""

    def __init__(self) -> None:
        self._fonts: list[tuple[QRawFont, bool]] = []

    def number(self, font: QRawFont) -> int:
        for index, (known, _) in enumerate(self._fonts):
            if known == font:
                return index
        self._fonts.append((font, not font.fontTable("head").isEmpty()))
        return len(self._fonts) - 1

    def outline(self, number: int, glyph: int) -> tuple[Element, ...]:
        """`BOX` where the font has no outline for it."""
        font, real = self._fonts[number]
        if not real or glyph == 0:
            return BOX
        outline = elements(font.pathForGlyph(glyph))
        return BOX if not outline and not font.boundingRect(glyph).isEmpty() else outline


class Outliner:
    """Remembers the outlines read from the fonts. A letter that no font draws as an outline becomes a box."""

    def __init__(self) -> None:
        self._fonts = FontBook()
        self._known: dict[tuple[int, int], tuple[Element, ...]] = {}

    def draw(self, run: QGlyphRun, dx: float, dy: float) -> tuple[list[str], int]:
        """Operators of `run` moved by `dx`, `dy` (up), and how many letters had to be boxes."""
        font = run.rawFont()
        ops: list[str] = []
        boxes = 0
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            shape = self._outline(font, glyph)
            boxes += shape is BOX
            ops += written(shape, place.x() + dx, dy - place.y())
        return ops, boxes

    def _outline(self, font: QRawFont, glyph: int) -> tuple[Element, ...]:
        key = (self._fonts.number(font), glyph)
        if key not in self._known:
            self._known[key] = self._fonts.outline(*key)
        return self._known[key]


def elements(path: QPainterPath) -> tuple[Element, ...]:
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


def moved(shape: tuple[Element, ...], x: float, y: float) -> tuple[Element, ...]:
    """To the right and down."""
    return tuple((op, tuple(v + (y if i % 2 else x) for i, v in enumerate(points))) for op, points in shape)


def written(shape: tuple[Element, ...], x: float, y: float) -> list[str]:
    lines = []
    for op, points in shape:
        numbers = [round(v + x) if i % 2 == 0 else round(y - v) for i, v in enumerate(points)]
        lines.append(" ".join(map(str, numbers)) + " " + op)
    return lines
