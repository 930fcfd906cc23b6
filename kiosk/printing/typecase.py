"""The letters of one document: each glyph is stored once, in embedded fonts of 255, with what it spells."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.printing.qt_outlines import Element, written

_FULL: Final = 255
_AT_ONCE: Final = 100
Bounds = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Glyph:
    """`advance` and `bounds` (left, bottom, right, top; None draws nothing) in thousandths of an em, y up.

    `text`: what it spells, for a reader's search. `boxes`: how many letters it has that no font can draw.
    """

    font: int
    code: int
    advance: int
    bounds: Bounds | None
    text: str
    boxes: int


@dataclass(frozen=True, slots=True)
class Letter:
    """What a Glyph becomes of; `path` draws it."""

    path: str
    advance: int
    bounds: Bounds | None
    text: str
    boxes: int


def letter(outline: tuple[Element, ...], advance: int, text: str, boxes: int) -> Letter:
    return Letter("\n".join(written(outline, 0, 0)), advance, _bounds(outline), text, boxes)


@dataclass(slots=True)
class _Font:
    drawn: list[tuple[Glyph, str]] = field(default_factory=list)


class Typecase:
    """Gives glyphs their codes, in the order of their first use."""

    def __init__(self) -> None:
        self._fonts: list[_Font] = []

    def add(self, one: Letter) -> Glyph:
        if not self._fonts or len(self._fonts[-1].drawn) == _FULL:
            self._fonts.append(_Font())
        font = self._fonts[-1]
        place = len(self._fonts) - 1, len(font.drawn) + 1
        glyph = Glyph(*place, one.advance, one.bounds, one.text, one.boxes)
        font.drawn.append((glyph, one.path))
        return glyph

    def embed(self, canvas: Any) -> None:
        """Hands the fonts to a reportlab canvas, under the names /G0, /G1 ... on all its pages."""
        from reportlab.pdfbase.pdfdoc import BasicFonts

        document = canvas._doc
        known = document.idToObject[BasicFonts].dict
        for index, font in enumerate(self._fonts):
            known[f"G{index}"] = document.Reference(_type3(document, font), f"G{index}")


def _bounds(outline: tuple[Element, ...]) -> Bounds | None:
    across = [value for _, points in outline for value in points[::2]]
    down = [value for _, points in outline for value in points[1::2]]
    if not across:
        return None
    return round(min(across)), round(-max(down)), round(max(across)), round(-min(down))


def _type3(document: Any, font: _Font) -> Any:
    from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

    names = {f"g{glyph.code}": _stream(document, _procedure(glyph, path)) for glyph, path in font.drawn}
    differences = [1, *(PDFName(name) for name in names)]
    bounds = [glyph.bounds for glyph, _ in font.drawn if glyph.bounds]
    box = [
        min((one[0] for one in bounds), default=0),
        min((one[1] for one in bounds), default=0),
        max((one[2] for one in bounds), default=0),
        max((one[3] for one in bounds), default=0),
    ]
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type3"),
            "FontBBox": PDFArray(box),
            "FontMatrix": PDFArray([0.001, 0, 0, 0.001, 0, 0]),
            "CharProcs": PDFDictionary(names),
            "Encoding": PDFDictionary({"Type": PDFName("Encoding"), "Differences": PDFArray(differences)}),
            "FirstChar": 1,
            "LastChar": len(font.drawn),
            "Widths": PDFArray([glyph.advance for glyph, _ in font.drawn]),
            "Resources": PDFDictionary({}),
            "ToUnicode": _stream(document, _spelling(font)),
        }
    )


def _stream(document: Any, content: str) -> Any:
    from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress

    stream = PDFStream(content=content)
    stream.filters = [PDFZCompress]
    return document.Reference(stream)


def _procedure(glyph: Glyph, path: str) -> str:
    if glyph.bounds is None:
        return f"{glyph.advance} 0 d0 "
    left, bottom, right, top = glyph.bounds
    return f"{glyph.advance} 0 {left} {bottom} {right} {top} d1\n{path}\nf "


def _spelling(font: _Font) -> str:
    pairs = [
        f"<{glyph.code:02x}> <{glyph.text.encode('utf-16-be', 'ignore').hex()}>"
        for glyph, _ in font.drawn
        if glyph.text
    ]
    parts = [pairs[at : at + _AT_ONCE] for at in range(0, len(pairs), _AT_ONCE)]
    said = "\n".join(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Handlebar def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{said}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
