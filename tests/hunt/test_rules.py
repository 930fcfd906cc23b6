from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from kiosk.hunt import rules
from kiosk.hunt.board import TeamLine
from kiosk.hunt.model import Closed, NotOpenYet, OutsideShift, Standing
from kiosk.hunt.rules import Hours

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ALWAYS = Hours(None, None, False, False, {})


@pytest.mark.parametrize(
    ("begin", "end", "inside", "outside"),
    [
        (time(9), time(17), [time(9), time(16, 59)], [time(8, 59), time(17)]),
        (time(22), time(6), [time(22), time(0), time(5, 59)], [time(6), time(21, 59)]),
        (time(8), time(8), [time(8), time(20)], []),
    ],
)
def test_windows_of_the_day(begin: time, end: time, inside: list[time], outside: list[time]) -> None:
    assert all(rules.in_window((begin, end), moment) for moment in inside)
    assert not any(rules.in_window((begin, end), moment) for moment in outside)


@pytest.mark.parametrize(
    ("hours", "team", "expected"),
    [
        (ALWAYS, "", None),
        (Hours(NOON, None, False, False, {}), "", None),
        (Hours(NOON + HOUR, None, False, False, {}), "", NotOpenYet(NOON + HOUR)),
        (Hours(None, NOON, False, False, {}), "", Closed(False)),
        (Hours(None, NOON + HOUR, False, False, {}), "", None),
        (Hours(None, None, True, False, {}), "", Closed(False)),
        (Hours(None, None, False, False, {"A": (time(22), time(6))}), "A", OutsideShift(time(22), time(6))),
        (Hours(None, None, False, False, {"A": (time(22), time(6))}), "B", None),
        (Hours(None, None, False, False, {"A": (time(22), time(6))}), "", None),
    ],
)
def test_hours(hours: Hours, team: str, expected: object) -> None:
    assert rules.out_of_hours(hours, NOON, team) == expected


def test_teams_with_as_many_tickets_share_a_rank() -> None:
    teams = {"Owls": 5, "Desk": 9, "Cooks": 5, "New": 0}
    assert rules.standing("Desk", teams) == Standing("Desk", 1, 4, 9)
    assert rules.standing("Owls", teams) == Standing("Owls", 2, 4, 5)
    assert rules.standing("Cooks", teams) == Standing("Cooks", 2, 4, 5)
    assert rules.standing("New", teams) == Standing("New", 4, 4, 0)
    assert rules.standing("", teams) is None


def test_the_board_lists_most_tickets_first() -> None:
    lines = rules.team_lines({"B": 1, "A": 1, "C": 7}, {"C": 2, "A": 1})
    assert lines == (TeamLine("C", 7, 2), TeamLine("A", 1, 1), TeamLine("B", 1, 0))
