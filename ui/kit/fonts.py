"""Our two type families, and who steps in for a letter that the display face lacks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FONTS = Path(__file__).parents[2] / "assets" / "fonts"


def load_fonts(folder: Path = FONTS) -> list[str]:
    """Registers every TTF of `folder`; returns the families. Needs a QGuiApplication."""
    families: list[str] = []
    for file in sorted(folder.glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    QFont.insertSubstitutions("Lalezar", ["Vazirmatn Black", "Vazirmatn"])
    return sorted(set(families))
