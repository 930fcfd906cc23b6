"""The poster's drawing: PDF operators as text. Millimetres, y up, origin at the lower left corner."""

from __future__ import annotations

import math
import re
from typing import Final

from kiosk.printing.mustaches import Mustache

INK: Final = "#221A14"
RED: Final = "#BF3A2C"
GOLD: Final = "#E2A72E"
TEAL: Final = "#1F6B66"
WHITE: Final = "#FFFFFF"
FAINT: Final = "#8A8178"

_ROUND: Final = 0.5523


def number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def numbers(*values: float) -> str:
    return " ".join(map(number, values))


def color(code: str, stroke: bool = False) -> str:
    parts = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return numbers(*parts) + (" RG" if stroke else " rg")


def fill(path: str, paint: str, even_odd: bool = False) -> str:
    return f"{color(paint)}\n{path}\n{'f*' if even_odd else 'f'}"


def stroke(path: str, paint: str, width: float, dash: str = "[] 0") -> str:
    return f"{color(paint, stroke=True)} {number(width)} w {dash} d\n{path}\nS"


def placed(ops: str, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> str:
    """`ops` in a coordinate system of its own; `turn` in degrees, counterclockwise."""
    c, s = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    matrix = " ".join(f"{v:.6f}".rstrip("0").rstrip(".") for v in (c, s, -s, c))
    return f"q {matrix} {numbers(x, y)} cm\n{ops}\nQ"


def clipped(ops: str, x: float, y: float, width: float, height: float) -> str:
    return f"q {rectangle(x, y, width, height)} W n\n{ops}\nQ"


def rectangle(x: float, y: float, width: float, height: float) -> str:
    return f"{numbers(x, y, width, height)} re"


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"{numbers(x1, y1)} m {numbers(x2, y2)} l"


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    k, r, b, t = radius * (1 - _ROUND), radius, x + width, y + height
    return (
        f"{numbers(x + r, y)} m {numbers(b - r, y)} l {numbers(b - k, y, b, y + k, b, y + r)} c "
        f"{numbers(b, t - r)} l {numbers(b, t - k, b - k, t, b - r, t)} c "
        f"{numbers(x + r, t)} l {numbers(x + k, t, x, t - k, x, t - r)} c "
        f"{numbers(x, y + r)} l {numbers(x, y + k, x + k, y, x + r, y)} c h"
    )


def circle(x: float, y: float, radius: float) -> str:
    return rounded(x - radius, y - radius, radius * 2, radius * 2, radius)


def star(x: float, y: float, radius: float) -> str:
    points = []
    for index in range(10):
        reach = radius if index % 2 == 0 else radius * 0.42
        angle = math.pi / 2 + index * math.pi / 5
        points.append(numbers(x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:]) + " h"


def double_frame(
    x: float, y: float, width: float, height: float, outer: str, inner: str, weight: float, step: float
) -> str:
    """A strong line of `weight` and, `step` inside its outer edge, a thin one."""
    half = weight / 2
    strong = rounded(x + half, y + half, width - weight, height - weight, step * 0.85)
    thin = rounded(x + step, y + step, width - 2 * step, height - 2 * step, step * 0.4)
    return stroke(strong, outer, weight) + "\n" + stroke(thin, inner, max(0.15, step * 0.13))


def svg_path(path: str, height: float) -> str:
    """Absolute M, L, C, Z of an SVG path, turned to y up in a box of this height."""
    ops: list[str] = []
    for command, body in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        if command == "Z":
            ops.append("h")
            continue
        values = [float(v) for v in body.replace(",", " ").split()]
        turned = [v if i % 2 == 0 else height - v for i, v in enumerate(values)]
        ops.append(f"{numbers(*turned)} {command.lower()}")
    return "\n".join(ops)


def mustache_path(shape: Mustache) -> str:
    """In the units of the shape's view box, y up; to be filled even-odd."""
    return svg_path(shape.path, shape.height)


def mustache_fit(
    shape: Mustache, x: float, y: float, width: float, height: float
) -> tuple[float, float, float]:
    """Where to place the path, and how large, so that the drawn part fills the box and sits in its middle."""
    values = [float(v) for v in re.findall(r"-?[\d.]+", shape.path)]
    across, down = values[::2], values[1::2]
    scale = min(width / (max(across) - min(across)), height / (max(down) - min(down)))
    middle = shape.height - (max(down) + min(down)) / 2
    return x + width / 2 - shape.width / 2 * scale, y + height / 2 - middle * scale, scale


def scissors(paint: str) -> str:
    """3 wide, 2 high, the blades to the right, the cut along y = 0."""
    blades = "0.9 0.12 m 3 0.34 l 2.2 -0.02 l 1.15 -0.3 l h 0.9 -0.12 m 3 -0.34 l 2.2 0.02 l 1.15 0.3 l h"
    rings = f"{circle(0.62, 0.5, 0.36)}\n{circle(0.62, -0.5, 0.36)}"
    return f"{fill(blades, paint)}\n{stroke(rings, paint, 0.2)}"
