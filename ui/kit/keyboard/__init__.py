"""The letters keyboard: Qt's, in our clothes. Its style is found through an import path of its own."""

from __future__ import annotations

import os
from pathlib import Path

STYLES = Path(__file__).parent
QUIET = "qt.qml.propertyCache.append=false;qt.multimedia.symbolsresolver=false"


def prepare() -> None:
    """Before the application object is made: its keyboard and style; hushes what Qt says of its own parts.

    The engine needs `STYLES` (or its place in the resources) as an import path.
    """
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "handlebar"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    rules = os.environ.get("QT_LOGGING_RULES", "")
    if QUIET not in rules:
        os.environ["QT_LOGGING_RULES"] = ";".join(part for part in (rules, QUIET) if part)
