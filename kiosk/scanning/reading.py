"""Codes in a file, through the same frames and decoder as a camera's."""

from __future__ import annotations

from pathlib import Path

from kiosk.scanning.decoder import Found, FrameDecoder
from kiosk.scanning.files import PictureSource, VideoSource, is_picture


def read_file(path: Path) -> list[Found]:
    """Every different text in a picture or video, in the order found. Raises Refused or Unavailable."""
    decoder = FrameDecoder()
    if is_picture(path):
        return [found for frame in PictureSource(path) for found in decoder.decode_still(frame)]
    texts: dict[str, Found] = {}
    for frame in VideoSource(path):
        for found in decoder.decode(frame):
            texts.setdefault(found.text, found)
    return list(texts.values())
