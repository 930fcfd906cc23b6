"""Claim windows of teams as the organizer sees and changes them. Pure; what a window means is in `rules`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.hunt.rules import Window

Shifts = Mapping[str, Window]


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """`window` None: all day. `known` False: no active person has this team any more."""

    team: str
    window: Window | None
    known: bool = True


def lines(shifts: Shifts, teams: Iterable[str]) -> tuple[ShiftLine, ...]:
    """Every team in the order given, then by name the windows that no team has any more."""
    there = [team for team in teams if team]
    orphans = sorted(team for team in shifts if team not in there)
    known = (ShiftLine(team, shifts.get(team)) for team in there)
    return (*known, *(ShiftLine(team, shifts[team], known=False) for team in orphans))


def with_window(shifts: Shifts, team: str, window: Window | None) -> dict[str, Window]:
    """None takes it away."""
    others = {name: each for name, each in shifts.items() if name != team}
    return others if window is None else {**others, team: window}


def handed_over(shifts: Shifts, team: str, to: str) -> dict[str, Window]:
    """The team has another name now; a window that `to` had already gives way."""
    if team not in shifts or team == to:
        return dict(shifts)
    return with_window(with_window(shifts, team, None), to, shifts[team])


def past_midnight(window: Window) -> bool:
    return window[1] < window[0]
