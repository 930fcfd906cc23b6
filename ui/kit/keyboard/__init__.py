"""The letters keyboard: Qt's, in our clothes. Its style is found through an import path of its own."""

from __future__ import annotations

import os
from pathlib import Path

STYLES = Path(__file__).parent


def prepare() -> None:
    """Before the application object is made: which keyboard, which style, nothing learned."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "handlebar"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
