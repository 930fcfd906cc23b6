"""Films whose pictures say which film and which frame they are, so that what was painted can be read back."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from PySide6.QtGui import QImage

BITS = 16
FRAME_BITS = 11
RATE = 30
SIZE = (320, 180)
HERTZ = 48_000
GRAY, DARK, LIGHT = 128, 40, 215
"""Neither as black as nothing nor as white as paper."""


def numbered(
    path: Path,
    film: int = 0,
    frames: int = 30,
    *,
    size: tuple[int, int] = SIZE,
    rate: int = RATE,
    codec: str = "libx264",
    tone: float = 0.0,
    rotation: int = 0,
) -> Path:
    """`film` below 32, `frames` below 2048. `tone`: loudness of a sound of 440 Hz, 0 to 1; 0 is no sound.

    `rotation`: degrees clockwise by which it is turned when it is shown.
    """
    import av

    with av.open(str(path), "w") as target:
        video = target.add_stream(codec, rate=rate)
        video.width, video.height = size
        video.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        video.time_base = Fraction(1, rate)
        if codec == "libx264":
            video.options = {"preset": "ultrafast", "g": "15", "bf": "0"}
        sound = target.add_stream("aac", rate=HERTZ) if tone else None
        if rotation:
            video.set_display_rotation(-rotation)
        for number in range(frames):
            picture = av.VideoFrame(*size, "yuv420p")
            _draw(picture, film << FRAME_BITS | number)
            picture.pts, picture.time_base = number, Fraction(1, rate)
            target.mux(video.encode(picture))
        target.mux(video.encode(None))
        if sound is not None:
            for samples in _tone(tone, frames * HERTZ // rate):
                target.mux(sound.encode(samples))
            target.mux(sound.encode(None))
    return path


def read(picture: QImage) -> tuple[int, int] | None:
    """Film and frame of a picture of it, scaled as it likes; None where the bar code is not to be seen."""
    if picture.isNull():
        return None
    levels = [
        picture.pixelColor(
            round(picture.width() * (place + 0.5) / (BITS + 2)), picture.height() // 2
        ).lightness()
        for place in range(BITS + 2)
    ]
    if levels[0] < GRAY or levels[-1] > GRAY or min(levels) < DARK // 2:
        return None
    code = sum((level > GRAY) << bit for bit, level in enumerate(levels[1:-1]))
    return code >> FRAME_BITS, code & (1 << FRAME_BITS) - 1


def _draw(picture: object, code: int) -> None:
    """Gray, in the middle a band of blocks: one light, the bits from the lowest on, one dark."""
    gray, *colors = picture.planes  # type: ignore[attr-defined]
    blocks = [LIGHT, *(LIGHT if code >> bit & 1 else DARK for bit in range(BITS)), DARK]
    width, height = gray.width, gray.height
    band = bytes(blocks[min(x * len(blocks) // width, len(blocks) - 1)] for x in range(width))
    plain = bytes((GRAY,)) * width
    rest = bytes(gray.line_size - width)
    gray.update(
        b"".join((band if height // 3 <= y < 2 * height // 3 else plain) + rest for y in range(height))
    )
    for color in colors:
        color.update(bytes((GRAY,)) * color.buffer_size)


def _tone(loudness: float, count: int) -> Iterator[object]:
    import av

    for start in range(0, count, 1024):
        length = min(1024, count - start)
        turns = (2 * math.pi * 440 * (start + at) / HERTZ for at in range(length))
        wave = array("f", (loudness * math.sin(turn) for turn in turns))
        samples = av.AudioFrame(format="fltp", layout="mono", samples=length)
        samples.planes[0].update(wave.tobytes() + bytes(samples.planes[0].buffer_size - 4 * length))
        samples.sample_rate, samples.pts = HERTZ, start
        samples.time_base = Fraction(1, HERTZ)
        yield samples
