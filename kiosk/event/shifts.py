"""What happens to the claim windows of teams when one is set, taken away or handed on. Pure."""

from __future__ import annotations

from kiosk.event.model import Shifts, Window


def with_window(shifts: Shifts, team: str, window: Window | None) -> dict[str, Window]:
    """None takes it away."""
    others = {name: each for name, each in shifts.items() if name != team}
    return others if window is None else {**others, team: window}


def handed_over(shifts: Shifts, team: str, to: str) -> dict[str, Window]:
    """The team has another name now; a window that `to` had already gives way."""
    if team not in shifts or team == to:
        return dict(shifts)
    return with_window(with_window(shifts, team, None), to, shifts[team])
