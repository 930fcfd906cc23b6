"""Facts about the two type families: they load, and each language's letters are drawn by them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QTextLayout

from kiosk.doctor.facts import FontFacts, Sample
from ui.kit.fonts import FONTS, load_fonts

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "en": "Handlebar 0123456789 ’“”–",
        "fr": "Àâæçéèêëîïôœùûüÿ«»",
        "de": "ÄÖÜäöüß„“",
        "fa": "سبیل آپچژکگی ۰۱۲۳۴۵۶۷۸۹",
    }
)
FAMILIES = ("Lalezar", "Vazirmatn")


def fonts(folder: Path = FONTS) -> FontFacts:
    app = QGuiApplication.instance() or QGuiApplication(["doctor"])
    families = tuple(load_fonts(folder))
    samples = tuple(
        _sample(language, text, family) for language, text in TEXTS.items() for family in FAMILIES
    )
    del app
    return FontFacts(families, samples)


def _sample(language: str, text: str, family: str) -> Sample:
    layout = QTextLayout(text, QFont(family, 24))
    layout.beginLayout()
    layout.createLine().setLineWidth(2000)
    layout.endLayout()
    tofu = strangers = 0
    for run in layout.glyphRuns():
        tofu += sum(glyph == 0 for glyph in run.glyphIndexes())
        strangers += 0 if run.rawFont().familyName().startswith(FAMILIES) else len(run.glyphIndexes())
    return Sample(language, family, tofu, strangers, _has_ink(layout))


def _has_ink(layout: QTextLayout) -> bool:
    picture = QImage(1200, 80, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    layout.draw(painter, QPointF(0, 0))
    painter.end()
    return any(byte < 128 for byte in bytes(picture.constBits()))
