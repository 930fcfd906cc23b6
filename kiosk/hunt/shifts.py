"""Claim windows of teams as the organizer sees them. Pure; what a window means is in `rules`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.event.model import Shifts, Window


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


def past_midnight(window: Window) -> bool:
    return window[1] < window[0]
