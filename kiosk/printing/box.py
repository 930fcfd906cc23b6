"""A place on paper, in mm, and how it is cut into smaller ones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """x, y of the lower left corner, mm."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        return self.y + self.height

    def inside(self, by: float) -> Box:
        return Box(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)

    def wider(self, by: float) -> Box:
        """By so much on both sides."""
        return Box(self.x - by, self.y, self.width + 2 * by, self.height)

    def upper(self, height: float) -> Box:
        return Box(self.x, self.top - height, self.width, height)

    def below(self, height: float) -> Box:
        """What is left under an upper part of this height."""
        return Box(self.x, self.y, self.width, self.height - height)

    def lower(self, height: float) -> Box:
        return Box(self.x, self.y, self.width, height)

    def above(self, height: float) -> Box:
        """What is left over a lower part of this height."""
        return Box(self.x, self.y + height, self.width, self.height - height)

    def first(self, width: float) -> Box:
        return Box(self.x, self.y, width, self.height)

    def after(self, width: float) -> Box:
        """What is left beside a first part of this width."""
        return Box(self.x + width, self.y, self.width - width, self.height)

    def columns(self, count: int, gap: float) -> tuple[Box, ...]:
        width = (self.width - gap * (count - 1)) / count
        return tuple(Box(self.x + at * (width + gap), self.y, width, self.height) for at in range(count))

    def mirrored(self, page: float) -> Box:
        """The same box on a page of this width that begins at the right."""
        return Box(page - self.x - self.width, self.y, self.width, self.height)
