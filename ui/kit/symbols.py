"""Our small signs, each an outline in a box of 100 x 100."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, sin
from types import MappingProxyType

from ui.kit.outline import box, circle, polygon


def _star(points: int, outer: float, inner: float) -> str:
    corners: list[float] = []
    for i in range(2 * points):
        radius = inner if i % 2 else outer
        angle = pi * i / points
        corners += [round(50 + radius * sin(angle), 2), round(52 - radius * cos(angle), 2)]
    return polygon(*corners)


SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "back": polygon(50, 8, 64, 22, 46, 40, 94, 40, 94, 60, 46, 60, 64, 78, 50, 92, 8, 50),
        "forward": polygon(50, 8, 36, 22, 54, 40, 6, 40, 6, 60, 54, 60, 36, 78, 50, 92, 92, 50),
        "up": polygon(50, 16, 94, 66, 80, 80, 50, 46, 20, 80, 6, 66),
        "down": polygon(50, 84, 94, 34, 80, 20, 50, 54, 20, 20, 6, 34),
        "left": polygon(16, 50, 66, 94, 80, 80, 46, 50, 80, 20, 66, 6),
        "right": polygon(84, 50, 34, 94, 20, 80, 54, 50, 20, 20, 34, 6),
        "close": polygon(
            24, 10, 50, 36, 76, 10, 90, 24, 64, 50, 90, 76, 76, 90, 50, 64, 24, 90, 10, 76, 36, 50, 10, 24
        ),
        "plus": polygon(
            40, 8, 60, 8, 60, 40, 92, 40, 92, 60, 60, 60, 60, 92, 40, 92, 40, 60, 8, 60, 8, 40, 40, 40
        ),
        "minus": box(8, 40, 84, 20),
        "check": polygon(8, 54, 22, 40, 40, 58, 78, 18, 92, 32, 40, 86),
        "erase": polygon(34, 14, 98, 14, 98, 86, 34, 86, 2, 50)
        + " "
        + polygon(
            49, 28, 63, 42, 77, 28, 85, 36, 71, 50, 85, 64, 77, 72, 63, 58, 49, 72, 41, 64, 55, 50, 41, 36
        ),
        "keyboard": " ".join(
            [box(2, 20, 96, 60)]
            + [box(x, y, 10, 10) for y in (30, 45) for x in (12, 28.5, 45, 61.5, 78)]
            + [box(28, 61, 44, 9)]
        ),
        "search": circle(42, 42, 34)
        + " "
        + circle(42, 42, 21)
        + " "
        + polygon(70, 58, 96, 84, 84, 96, 58, 70, 64, 66),
        "access": " ".join([circle(50, 50, 48), circle(50, 50, 41), circle(50, 25, 8.5)])
        + " "
        + polygon(
            *(21, 37, 24, 30, 43, 37, 57, 37, 76, 30, 79, 37, 59, 46, 59, 58),
            *(68, 80, 60, 83.5, 50, 63, 40, 83.5, 32, 80, 41, 58, 41, 46),
        ),
        "star": _star(5, 50, 20),
        "dot": circle(50, 50, 34),
        "film": " ".join(
            [box(4, 14, 92, 72)]
            + [box(x, y, 10, 7) for y in (20, 73) for x in (11, 28, 45, 62, 79)]
            + [polygon(40, 34, 68, 50, 40, 66)]
        ),
        "medal": polygon(24, 62, 42, 72, 34, 98, 26, 89, 12, 91)
        + " "
        + polygon(76, 62, 58, 72, 66, 98, 74, 89, 88, 91)
        + " "
        + circle(50, 36, 34)
        + " "
        + circle(50, 36, 27)
        + " "
        + polygon(44, 24, 56, 17, 56, 55, 46, 55, 46, 30),
        "home": polygon(50, 8, 98, 52, 86, 52, 86, 92, 60, 92, 60, 62, 40, 62, 40, 92, 14, 92, 14, 52, 2, 52),
        "play": polygon(22, 10, 90, 50, 22, 90),
        "pause": box(18, 12, 24, 76) + " " + box(58, 12, 24, 76),
        "next": polygon(10, 10, 68, 50, 10, 90) + " " + box(72, 10, 18, 80),
        "captions": " ".join(
            [box(2, 14, 96, 72)]
            + [
                box(x, y, width, 9)
                for x, y, width in ((14, 46, 22), (43, 46, 43), (14, 64, 43), (64, 64, 22))
            ]
        ),
        "sound": polygon(2, 34, 24, 34, 54, 8, 54, 92, 24, 66, 2, 66)
        + " M 64 32 C 76 40 76 60 64 68 L 64 58 C 67 54 67 46 64 42 Z"
        + " M 64 10 C 104 24 104 76 64 90 L 64 80 C 90 68 90 32 64 20 Z",
        "silent": polygon(2, 34, 24, 34, 54, 8, 54, 92, 24, 66, 2, 66)
        + " "
        + polygon(66, 34, 73, 27, 98, 66, 91, 73)
        + " "
        + polygon(91, 27, 98, 34, 73, 73, 66, 66),
        "print": polygon(24, 6, 76, 6, 76, 32, 24, 32)
        + " "
        + polygon(4, 38, 96, 38, 96, 78, 82, 78, 82, 60, 18, 60, 18, 78, 4, 78)
        + " "
        + box(26, 66, 48, 28),
        "lock": polygon(14, 46, 86, 46, 86, 94, 14, 94)
        + " "
        + circle(50, 68, 8)
        + " M 24 46 L 24 34 C 24 -2 76 -2 76 34 L 76 46 L 62 46 L 62 34 C 62 16 38 16 38 34 L 38 46 Z",
        "person": circle(50, 26, 22) + " M 8 94 C 8 44 92 44 92 94 Z",
        "ticket": "M 4 24 L 96 24 L 96 40 C 82 40 82 60 96 60 L 96 76 L 4 76 L 4 60 C 18 60 18 40 4 40 Z "
        + box(62, 30, 5, 10)
        + " "
        + box(62, 45, 5, 10)
        + " "
        + box(62, 60, 5, 10),
        "shift": polygon(50, 8, 94, 54, 70, 54, 70, 92, 30, 92, 30, 54, 6, 54),
        "hide": " ".join(
            [box(2, 8, 96, 52)]
            + [box(x, y, 10, 9) for y in (17, 31) for x in (12, 28.5, 45, 61.5, 78)]
            + [box(28, 45, 44, 8), polygon(30, 70, 70, 70, 50, 94)]
        ),
        "globe": " ".join([circle(50, 50, 46), circle(50, 50, 37)])
        + " M 50 4 C 20 24 20 76 50 96 C 80 76 80 24 50 4 Z "
        + "M 50 14 C 30 32 30 68 50 86 C 70 68 70 32 50 14 Z "
        + box(13, 45.5, 22, 9)
        + " "
        + box(65, 45.5, 22, 9),
        "question": "M 26 34 C 26 -2 78 -2 78 32 C 78 54 58 50 58 70 L 42 70 C 42 46 62 46 62 32 "
        "C 62 16 42 16 42 34 Z " + circle(50, 87, 10),
    }
)
