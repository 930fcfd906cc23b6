"""The two typefaces, as files and as fonts a PDF can embed."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

Face = Literal["display", "regular", "medium", "bold", "black"]

FOLDER: Final = Path(__file__).resolve().parents[2] / "assets" / "fonts"
FILES: Final[Mapping[Face, str]] = MappingProxyType(
    {
        "display": "Lalezar-Regular.ttf",
        "regular": "Vazirmatn-Regular.ttf",
        "medium": "Vazirmatn-Medium.ttf",
        "bold": "Vazirmatn-Bold.ttf",
        "black": "Vazirmatn-Black.ttf",
    }
)


@functools.cache
def pdf_font(face: Face) -> str:
    """Name under which reportlab knows the face; registers it in this process when first asked.

    For ASCII of our own (codes, numbers). Lalezar's digits are of different widths: codes take Vazirmatn.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = FILES[face].removesuffix(".ttf")
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(FOLDER / FILES[face])))
    return name


def text_width(text: str, face: Face, size: float) -> float:
    """Width in points of ASCII text."""
    from reportlab.pdfbase import pdfmetrics

    return float(pdfmetrics.stringWidth(text, pdf_font(face), size))


def covers(face: Face, text: str) -> bool:
    """Whether plain left-to-right text can be spelled by the embedded font alone."""
    from reportlab.pdfbase import pdfmetrics

    known = pdfmetrics.getFont(pdf_font(face)).face.charToGlyph
    return all(ord(c) in known and unicodedata.bidirectional(c) not in ("R", "AL", "AN") for c in text)
