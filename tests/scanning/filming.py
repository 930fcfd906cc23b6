"""Films of a code that moves past a camera, made by PyAV."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from random import Random

import av

from tests.scanning.photograph import Shot, photograph


def film(path: Path, texts: list[str], codec: str, frames_each: int = 5) -> None:
    """Each text in view for so many frames, turning and coming nearer."""
    chance = Random(path.name)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=Fraction(15))
        stream.width, stream.height, stream.bit_rate = 480, 360, 2_000_000
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        if codec == "libvpx":
            stream.options = {"deadline": "realtime", "cpu-used": "8"}
        for text in texts:
            shot = Shot(module=2.0, turned=chance.uniform(0, 360))
            for i in range(frames_each):
                picture = photograph(text, replace(shot, turned=shot.turned + i, module=2 + i / 10), chance)
                container.mux(stream.encode(av.VideoFrame.from_image(picture.convert("RGB"))))
        container.mux(stream.encode(None))
