"""Days as people write them; Solar Hijri ones against the calendar of Qt."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCalendar, QDate

from kiosk.awards.days import read_day, solar_hijri
from kiosk.words import Sentence

DAY = date(2026, 10, 9)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-10-09",
        "2026/10/9",
        "9.10.2026",
        "09.10.2026",
        "9-10-2026",
        "2026-10-09 00:00",
        "۱۴۰۵/۷/۱۷",
        "1405-07-17",
    ],
)
def test_the_ninth_of_october(cell: str) -> None:
    assert read_day(cell) == DAY


def test_a_slash_is_read_where_only_one_reading_is_a_day() -> None:
    assert read_day("25/12/2026") == read_day("12/25/2026") == date(2026, 12, 25)
    assert read_day("7/7/2026") == date(2026, 7, 7)


@pytest.mark.parametrize(
    "cell",
    [
        "9/10/2026",
        "31.2.2026",
        "2026-13-01",
        "1405/12/30",
        "1405/13/1",
        "soon",
        "",
        "0",
        "2026",
        "10.2026",
        "9.10.26",
    ],
)
def test_what_is_no_day_is_asked_back(cell: str) -> None:
    assert isinstance(read_day(cell), Sentence)


def test_each_new_year_and_last_day_agrees_with_the_calendar_in_use() -> None:
    calendar = QCalendar(QCalendar.System.Jalali)
    for year in range(1277, 1436):
        for month in (1, 7, 12):
            last = calendar.daysInMonth(month, year)
            for day in (1, last):
                expected: QDate = calendar.dateFromParts(year, month, day)
                assert solar_hijri(year, month, day) == expected.toPython()
            with pytest.raises(ValueError, match="no such day"):
                solar_hijri(year, month, last + 1)
