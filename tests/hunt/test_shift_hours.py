"""Claim windows of teams: as lines for the organizer, and as a rule for any time of day."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers import Refused
from kiosk.event.model import Window
from kiosk.hunt import model, rules, shifts
from kiosk.hunt.rules import Hours
from kiosk.hunt.shifts import ShiftLine
from tests.hunt.conftest import Desk

DAY, NIGHT = (time(6), time(14)), (time(22), time(6))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
BERLIN_SUMMER, BERLIN_WINTER = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))


def minutes_inside(window: Window) -> set[int]:
    """Minute by minute from its begin, round the clock, as a person with a watch would."""
    begin, end = (each.hour * 60 + each.minute for each in window)
    return {(begin + step) % 1440 for step in range((end - begin) % 1440 or 1440)}


@given(TIMES, TIMES, TIMES)
def test_a_window_is_what_a_watch_says(begin: time, end: time, at: time) -> None:
    inside = at.hour * 60 + at.minute in minutes_inside((begin, end))
    assert rules.in_window((begin, end), at) is inside


@given(TIMES, TIMES)
def test_a_window_and_its_rest_share_no_minute(begin: time, end: time) -> None:
    if begin != end:
        assert minutes_inside((begin, end)).isdisjoint(minutes_inside((end, begin)))


@pytest.mark.parametrize(
    ("now", "allowed"),
    [
        (datetime(2026, 10, 24, 23, tzinfo=BERLIN_SUMMER), True),
        (datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN_SUMMER), True),  # the hour that comes twice
        (datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN_WINTER), True),
        (datetime(2026, 10, 25, 5, 59, tzinfo=BERLIN_WINTER), True),
        (datetime(2026, 10, 25, 6, 0, tzinfo=BERLIN_WINTER), False),
        (datetime(2026, 10, 25, 21, 59, tzinfo=BERLIN_WINTER), False),
    ],
)
def test_the_night_the_clock_goes_back(now: datetime, allowed: bool) -> None:
    answer = rules.out_of_hours(Hours(None, None, False, False, {"Night": NIGHT}), now, "Night")
    assert (answer is None) is allowed


def test_lines_for_every_team_then_those_that_are_gone() -> None:
    kept = {"Night": NIGHT, "Old name": DAY}
    assert shifts.lines(kept, ["Front", "Night", ""]) == (
        ShiftLine("Front", None),
        ShiftLine("Night", NIGHT),
        ShiftLine("Old name", DAY, known=False),
    )
    assert (shifts.past_midnight(NIGHT), shifts.past_midnight(DAY)) == (True, False)


def test_equal_times_are_refused_and_a_vanished_team_limits_nobody(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.house.event.change("organizer", shifts={"Night Owls": (time(9), time(9))})
    desk.house.event.change("organizer", shifts={"Gone": NIGHT})
    (piece,) = desk.pieces()
    _, visit = desk.house.hunt.identify(desk.person("Ana"), desk_visit())
    desk.clock.set(datetime(2026, 3, 16, 12, tzinfo=UTC))
    assert isinstance(desk.house.hunt.scan(piece.qr, visit)[0], model.Ticketed)


def desk_visit() -> rules.Visit:
    return rules.Visit()
