"""Outlines written as text: absolute M, L, C and Z commands, filled odd-even."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

POINTS = {"M": 1, "L": 1, "C": 3}


def outline_path(text: str) -> QPainterPath:
    """The path of `text`; further pairs after M are lines, as in SVG."""
    path = QPainterPath()
    words = text.replace(",", " ").split()
    at, command = 0, ""
    while at < len(words):
        if words[at].isalpha():
            command, at = words[at], at + 1
            if command == "Z":
                path.closeSubpath()
                continue
        count = POINTS[command]
        numbers = [float(word) for word in words[at : at + 2 * count]]
        at += 2 * count
        _add(path, command, [QPointF(numbers[i], numbers[i + 1]) for i in range(0, len(numbers), 2)])
        if command == "M":
            command = "L"
    return path


def _add(path: QPainterPath, command: str, points: list[QPointF]) -> None:
    if command == "M":
        path.moveTo(points[0])
    elif command == "L":
        path.lineTo(points[0])
    else:
        path.cubicTo(*points)


def circle(x: float, y: float, radius: float) -> str:
    """A circle as outline text: four curves."""
    k = radius * 0.5523
    return (
        f"M {x + radius} {y} C {x + radius} {y + k} {x + k} {y + radius} {x} {y + radius} "
        f"C {x - k} {y + radius} {x - radius} {y + k} {x - radius} {y} "
        f"C {x - radius} {y - k} {x - k} {y - radius} {x} {y - radius} "
        f"C {x + k} {y - radius} {x + radius} {y - k} {x + radius} {y} Z"
    )


def box(left: float, top: float, width: float, height: float) -> str:
    """A rectangle as outline text."""
    right, bottom = left + width, top + height
    return f"M {left} {top} L {right} {top} L {right} {bottom} L {left} {bottom} Z"


def polygon(*numbers: float) -> str:
    """A closed polygon of x, y, x, y ... as outline text."""
    return "M " + " ".join(str(number) for number in numbers) + " Z"
