"""Gray frames from wherever they come: a picture, a video, later a camera. The decoder sees no difference."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """One gray picture, a byte a pixel, `stride` bytes from row to row; valid until the next frame."""

    gray: memoryview
    width: int
    height: int
    stride: int
