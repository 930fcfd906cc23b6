"""Heroes with mustaches in thick lines, to be colored: white shapes with an edge of ink, one over the other.

Units are mm; a face is 60 wide and 88 high around its middle, whoever is larger is placed at a scale.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, Literal

from kiosk.awards.paper.art import mustached
from kiosk.awards.paper.ornaments import Point, around
from kiosk.printing.shapes import INK, WHITE, circle, color, fill, number, numbers, placed, rectangle, stroke

Hair = Literal["scarf", "quiff", "curls"]
HAIRS: tuple[Hair, ...] = ("scarf", "quiff", "curls")

THICK: Final = 1.5
THIN: Final = 0.8

_HEAD: Final = (
    "-30 8 m -30 32 -18 44 0 44 c 18 44 30 32 30 8 c 30 -14 22 -30 14 -38 c 8 -44 -8 -44 -14 -38 c "
    "-22 -30 -30 -14 -30 8 c h"
)
_MASK: Final = (
    "-34 15 m -20 21 -8 17 0 14 c 8 17 20 21 34 15 c 33 1 24 -7 12 -5 c 6 -4 3 -1 0 0 c "
    "-3 -1 -6 -4 -12 -5 c -24 -7 -33 1 -34 15 c h"
)
_NOSE: Final = "-5 -8 m -9 -15 -3 -17 0 -15 c 3 -17 9 -15 5 -8 c"
_SMILE: Final = "-9 -33 m -4 -38 4 -38 9 -33 c"
_BEHIND: Final[Mapping[Hair, str]] = MappingProxyType(
    {
        "quiff": f"{circle(-31, 0, 6)} {circle(31, 0, 6)}",
        "curls": f"{circle(-31, 0, 6)} {circle(31, 0, 6)}",
        "scarf": "-44 -60 m -34 -40 -50 20 -36 40 c -24 58 24 58 36 40 c 50 20 34 -40 44 -60 c "
        "20 -70 -20 -70 -44 -60 c h",
    }
)
_BEFORE: Final[Mapping[Hair, str]] = MappingProxyType(
    {
        "quiff": "-32 10 m -38 34 -26 52 -6 53 c 2 64 24 62 27 50 c 38 44 37 26 32 10 c 29 20 25 28 16 30 c "
        "4 33 -8 25 -18 30 c -26 31 -29 22 -32 10 c h",
        "scarf": "-33 4 m -38 40 -20 50 0 50 c 20 50 38 40 33 4 c 26 34 -26 34 -33 4 c h",
    }
)
_STRANDS: Final[Mapping[Hair, str]] = MappingProxyType(
    {
        "quiff": "-14 40 m -4 48 8 48 16 44 c -2 46 m 4 54 14 54 20 50 c",
        "scarf": "-22 34 m -10 42 10 42 22 34 c -30 -48 m -14 -58 14 -58 30 -48 c",
    }
)
_SHOULDERS: Final = "-78 -140 m -80 -92 -62 -70 -22 -60 c 22 -60 l 62 -70 80 -92 78 -140 c h"
_CAPE: Final = "-56 -66 m -96 -84 -112 -112 -116 -140 c 116 -140 l 112 -112 96 -84 56 -66 c h"
_COLLAR: Final = "-8 -52 m -30 -44 -54 -56 -66 -72 c -46 -84 -24 -80 0 -66 c h"
_COLLAR_TOO: Final = "8 -52 m 30 -44 54 -56 66 -72 c 46 -84 24 -80 0 -66 c h"
_SHIELD: Final = "-27 -86 m -14 -82 14 -82 27 -86 c 30 -108 20 -124 0 -134 c -20 -124 -30 -108 -27 -86 c h"


def shape(path: str, weight: float = THICK) -> str:
    return f"1 j 1 J {fill(path, WHITE)}\n{stroke(path, INK, weight)}"


def lines(path: str, weight: float = THIN) -> str:
    return f"1 j 1 J {stroke(path, INK, weight)}"


def limb(points: Sequence[Point], width: float, weight: float = THICK) -> str:
    """An arm or a leg: a bent tube with round ends."""
    path = f"{numbers(*points[0])} m " + " ".join(f"{numbers(*point)} l" for point in points[1:])
    return f"1 j 1 J {stroke(path, INK, width + 2 * weight)}\n{stroke(path, WHITE, width)}"


def face(hair: Hair, style: str = "", weight: float = THICK) -> str:
    """With a mask; `style` "" leaves the place for a mustache free."""
    thin = weight * THIN / THICK
    ops = [shape(_BEHIND[hair], weight), shape(_HEAD, weight), _hair(hair, weight), shape(_MASK, weight)]
    for x in (-14, 14):
        ops += [
            shape(circle(x, 6, 6.5), thin),
            fill(circle(x + 1, 5, 3.1), INK),
            fill(circle(x + 2.2, 6.4, 1.1), WHITE),
        ]
    ops += [lines(_NOSE, thin * 1.3), lines(_SMILE, thin * 1.3)]
    if style:
        ops.append(mustached(style, -40, -35, 80, 25, WHITE, INK, weight * 0.8))
    return "\n".join(ops)


def _hair(hair: Hair, weight: float) -> str:
    if hair != "curls":
        return f"{shape(_BEFORE[hair], weight)}\n{lines(_STRANDS[hair], weight * THIN / THICK)}"
    wide = [around(0, 14, 33, turn / 14, 1.12) for turn in range(8)]
    near = [around(0, 12, 24, (turn + 0.5) / 12, 1.1) for turn in range(6)]
    curls = " ".join(circle(x, y, 9.5) for x, y in (*wide, *near))
    twirls = " ".join(
        f"{numbers(x - 4, y)} m {numbers(x - 4, y + 5.5, x + 4, y + 5.5, x + 4, y)} c" for x, y in wide[1:-1]
    )
    return f"{joined(curls, weight)}\n{lines(twirls, weight * THIN / THICK)}"


def bust(hair: Hair, style: str) -> str:
    """From the chest up, 232 wide, from -140 to 62."""
    ops = [
        shape(_CAPE),
        shape(_SHOULDERS),
        shape(rectangle(-12, -62, 24, 30)),
        shape(_COLLAR),
        shape(_COLLAR_TOO),
        shape(circle(0, -66, 6.5)),
        shape(_SHIELD),
        mustached("handlebar", -21, -118, 42, 22, WHITE, INK, 0.9),
        lines("-50 -140 m -52 -124 -50 -112 -46 -104 c 50 -140 m 52 -124 50 -112 46 -104 c"),
        lines("-92 -140 m -92 -120 -86 -104 -78 -92 c 92 -140 m 92 -120 86 -104 78 -92 c"),
    ]
    return "\n".join(ops) + "\n" + face(hair, style)


_BLOWING: Final = (
    "38 16 m 14 38 -22 24 -54 40 c -66 45 -80 36 -96 44 c -90 28 -86 18 -96 2 c -60 10 -34 -6 20 0 c h"
)
_TORSO: Final = (
    "46 12 m 38 22 18 18 -2 9 c -10 7 -20 8 -26 4 c -32 -2 -30 -14 -22 -17 c -12 -18 -8 -15 0 -17 c "
    "16 -22 32 -20 42 -14 c 50 -8 52 4 46 12 c h"
)


def flying(hair: Hair, style: str) -> str:
    """To the right, one fist ahead; from -112 to 112 and from -40 to 70."""
    ops = [
        shape(_BLOWING),
        lines("8 13 m -20 15 -46 14 -78 24 c 2 5 m -30 3 -56 12 -84 13 c", 1.0),
        limb(((-22, -12), (-52, -24), (-84, -24)), 14),
        limb(((-66, -24), (-94, -25)), 18),
        limb(((-22, -5), (-56, -10), (-90, -4)), 15),
        limb(((-72, -7), (-102, -2)), 19),
        shape(_TORSO),
        lines("-2 9 m 3 1 3 -9 0 -17 c -10 7 m -5 0 -5 -10 -8 -17 c", 1.1),
        shape(circle(22, -1, 10.5)),
        mustached("handlebar", 13.5, -5.5, 17, 9, WHITE, INK, 0.7),
        limb(((38, -9), (26, -30), (2, -22)), 11),
        shape(circle(0, -21, 7.5)),
        lines("-4 -24 m 0 -26 l -5 -20 m -1 -21 l", 1.0),
        limb(((38, 7), (62, 4), (92, 8)), 12),
        lines("80 0 m 78 4 78 9 79 13 c", 1.1),
        shape(circle(100, 9, 10)),
        lines("103 15 m 109 14 l 104 10 m 110 9.5 l 104 5 m 109 5 l", 1.1),
        placed(face(hair, style, 2.7), 52, 36, 0.52, -9),
    ]
    return "\n".join(ops)


def joined(path: str, weight: float = THICK) -> str:
    """Shapes that overlap, with one edge around all of them."""
    edge = f"1 j {color(INK, stroke=True)} {number(2 * weight)} w [] 0 d\n{path}\nS"
    return f"{edge}\n{fill(path, WHITE)}"


def cloud(x: float, y: float, size: float) -> str:
    """`size` mm wide."""
    s = size / 40
    puffs = ((-12, 0, 8), (-2, 5, 10), (10, 1, 8))
    bumps = " ".join(circle(x + a * s, y + b * s, c * s) for a, b, c in puffs)
    base = rectangle(x - 12 * s, y - 8 * s, 22 * s, 10 * s)
    return joined(f"{bumps} {base}")


def skyline(x: float, y: float, width: float, height: float) -> str:
    """Houses side by side, with windows, no two alike."""
    shares = (0.1, 0.13, 0.08, 0.12, 0.14, 0.09, 0.13, 0.1, 0.11)
    highs = (0.55, 0.9, 0.4, 0.7, 1.0, 0.5, 0.78, 0.42, 0.66)
    ops = []
    left = x
    for index, (share, high) in enumerate(zip(shares, highs, strict=True)):
        wide, tall = share * width, high * height
        ops.append(shape(rectangle(left, y, wide, tall)))
        if index % 3 == 1:
            ops.append(
                shape(
                    f"{numbers(left, y + tall)} m {numbers(left + wide / 2, y + tall + 9)} l "
                    f"{numbers(left + wide, y + tall)} l h"
                )
            )
        columns = max(2, round(wide / 8))
        step = wide / columns
        for row in range(int((tall - 4) / 9)):
            for column in range(columns):
                place = left + (column + 0.25) * step, y + tall - 8 - row * 9, step * 0.5, 5
                ops.append(lines(rectangle(*place)))
        left += wide
    return "\n".join(ops)
