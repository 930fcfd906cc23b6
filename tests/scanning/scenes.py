"""What lies before a camera: photographs of pieces as pictures of Qt."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from PIL import Image
from PySide6.QtGui import QImage

from tests.scanning.photograph import Shot, photograph, table

SIZE = (960, 540)
CLEAR = Shot(module=5, turned=8, tilted=15, blur=0.5, noise=4, jpeg=80, size=SIZE)


def picture(photo: Image.Image) -> QImage:
    return QImage(
        photo.tobytes(), photo.width, photo.height, photo.width, QImage.Format.Format_Grayscale8
    ).copy()


def nothing() -> QImage:
    return picture(table(SIZE, Random(1)))


def held_up(*texts: str, shot: Shot = CLEAR) -> QImage:
    """Codes side by side, each as `shot` says, in one picture."""
    scene = Image.new("L", SIZE, 140)
    width = SIZE[0] // len(texts)
    for place, text in enumerate(texts):
        photo = photograph(text, replace(shot, size=(width, SIZE[1])), Random(place))
        scene.paste(photo, (place * width, 0))
    return picture(scene)
