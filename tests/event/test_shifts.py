"""Claim windows of teams as they are set, taken away and handed on."""

from __future__ import annotations

from datetime import time

from kiosk.event.shifts import handed_over, with_window

DAY, NIGHT = (time(6), time(14)), (time(22), time(6))
KEPT = {"Night": NIGHT, "Old name": DAY}


def test_a_window_is_set_or_taken_away() -> None:
    assert with_window(KEPT, "Front", DAY) == {**KEPT, "Front": DAY}
    assert with_window(KEPT, "Night", None) == {"Old name": DAY}
    assert with_window(KEPT, "Nobody", None) == KEPT


def test_hours_follow_a_team_to_its_new_name() -> None:
    assert handed_over(KEPT, "Old name", "Front") == {"Night": NIGHT, "Front": DAY}
    assert handed_over(KEPT, "Old name", "Night") == {"Night": DAY}
    assert handed_over(KEPT, "Nobody", "Front") == KEPT
    assert handed_over(KEPT, "Night", "Night") == KEPT
