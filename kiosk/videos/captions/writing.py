"""Captions as WebVTT: how they are kept, and read back the same."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.videos.captions.model import Cue
from kiosk.videos.captions.times import written


def to_webvtt(cues: Iterable[Cue]) -> str:
    blocks = (
        f"{written(cue.start_ms, '.')} --> {written(cue.end_ms, '.')}\n{_escaped(cue.text)}\n" for cue in cues
    )
    return "\n".join(("WEBVTT\n", *blocks))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{\\", "&#123;\\")
