"""zbar on a picture, or on every picture of a folder: how many say the code in their name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from pyzbar import pyzbar


def prepare(place: str) -> Callable[[], int]:
    path = Path(place)
    files = sorted(path.glob("*.png")) if path.is_dir() else [path]
    pictures = [(file.stem.rpartition("-")[2], Image.open(file).convert("L")) for file in files]

    def work() -> int:
        return sum(
            code in {one.data.decode("latin-1") for one in pyzbar.decode(picture)}
            for code, picture in pictures
        )

    return work
