"""Sheets of paper, and how labels lie on them. Millimetres, y up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

Paper = Literal["A4", "Letter"]
Size = Literal["small", "medium", "large"]

SHEETS: Final[Mapping[Paper, tuple[float, float]]] = MappingProxyType(
    {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
)
"""Width and height, upright."""


@dataclass(frozen=True, slots=True)
class Grid:
    """How labels of `width` x `height` mm lie on a sheet, centered."""

    paper: Paper
    columns: int
    rows: int
    width: float
    height: float

    @property
    def count(self) -> int:
        return self.columns * self.rows

    @property
    def left(self) -> float:
        return (SHEETS[self.paper][0] - self.columns * self.width) / 2

    @property
    def top(self) -> float:
        """Height above the lower edge of the paper where the first row begins."""
        return (SHEETS[self.paper][1] + self.rows * self.height) / 2

    def corner(self, index: int) -> tuple[float, float]:
        """Lower left corner of the label at `index` on its page."""
        row, column = divmod(index, self.columns)
        return self.left + column * self.width, self.top - (row + 1) * self.height


GRIDS: Final[Mapping[tuple[Paper, Size], Grid]] = MappingProxyType(
    {
        ("A4", "small"): Grid("A4", 3, 6, 63, 44),
        ("A4", "medium"): Grid("A4", 2, 4, 92, 65),
        ("A4", "large"): Grid("A4", 1, 2, 184, 130),
        ("Letter", "small"): Grid("Letter", 3, 5, 63, 46),
        ("Letter", "medium"): Grid("Letter", 2, 4, 92, 61),
        ("Letter", "large"): Grid("Letter", 1, 2, 184, 122),
    }
)
