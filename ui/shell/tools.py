"""The real clock, the real randomness and the four languages, for every command."""

from __future__ import annotations

import os
import secrets

from kiosk.clock import SystemClock
from kiosk.house import AREAS
from kiosk.tools import Tools
from kiosk.words import LANGUAGES
from tools import resources
from ui.kit.words import QtWords


def system_language() -> str:
    """The language of the person at the terminal, English when it is none of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if wished := os.environ.get(name):
            return wished[:2] if wished[:2] in LANGUAGES else "en"
    return "en"


def system_tools() -> Tools:
    resources.ensure()
    return Tools(
        clock=SystemClock(),
        random=secrets.token_bytes,
        words=QtWords(system_language()),
        words_for=QtWords,
        areas=AREAS,
    )
