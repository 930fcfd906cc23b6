"""A line of the table: what was measured, against what, and whether the goal was met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["met", "missed", "not measured"]


@dataclass(frozen=True, slots=True)
class Goal:
    """At most (or, with `least`, at least) `limit`: times the side `against`, or itself where that is ""."""

    limit: float
    against: str = ""
    least: bool = False

    def text(self) -> str:
        sign = ">=" if self.least else "<="
        return f"{sign} {self.limit:g}" + (f" x {self.against}" if self.against else "")


@dataclass(frozen=True, slots=True)
class Line:
    """`ours` and `sides` (the floor, the peers) in `unit`; None is not measured. `note`: what was checked."""

    name: str
    unit: str
    ours: float | None
    sides: Mapping[str, float | None] = field(default_factory=dict)
    goals: tuple[Goal, ...] = ()
    note: str = ""


def ratio(line: Line, goal: Goal) -> float | None:
    """Ours in times of the other side; ours itself where the goal stands alone. None: not measured."""
    if line.ours is None or not goal.against:
        return line.ours
    other = line.sides.get(goal.against)
    return line.ours / other if other else None


def verdict(line: Line, goal: Goal) -> Verdict:
    value = ratio(line, goal)
    if value is None:
        return "not measured"
    return "met" if (value >= goal.limit if goal.least else value <= goal.limit) else "missed"


def figure(value: float | None) -> str:
    """Three digits that count."""
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def row(line: Line) -> tuple[str, ...]:
    """The cells of the table: line, ours, the others, ratios, goals, verdicts."""
    sides = "; ".join(f"{name} {figure(value)}" for name, value in line.sides.items())
    ratios = "; ".join(figure(ratio(line, goal)) for goal in line.goals)
    goals = "; ".join(goal.text() for goal in line.goals)
    verdicts = "; ".join(verdict(line, goal) for goal in line.goals)
    return line.name, f"{figure(line.ours)} {line.unit}".strip(), sides, ratios, goals, verdicts
