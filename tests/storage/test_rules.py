from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.storage.rules import Made, is_due, superfluous

START = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def every(minutes: int, count: int) -> list[Made]:
    return [Made(number, START + timedelta(minutes=minutes * number)) for number in range(count)]


def test_due_after_a_change_and_ten_minutes() -> None:
    assert is_due(changed=True, since_last=None)
    assert is_due(changed=True, since_last=600.0)
    assert not is_due(changed=True, since_last=599.0)
    assert not is_due(changed=False, since_last=None)
    assert not is_due(changed=False, since_last=86_400.0)


def test_few_are_all_kept() -> None:
    assert superfluous(every(10, 6)) == []


def test_a_week_keeps_the_newest_the_hours_and_the_days() -> None:
    made = every(10, 7 * 24 * 6)
    kept = sorted(set(made) - set(superfluous(made)))
    assert kept[-6:] == made[-6:]
    assert 24 + 5 <= len(kept) <= 24 + 6 + 8
    assert {each.at.date() for each in kept} == {each.at.date() for each in made}


def test_the_last_of_an_hour_is_the_one_that_stays() -> None:
    made = every(10, 24)
    assert made[5] not in superfluous(made)
    assert made[4] in superfluous(made)


def test_a_clock_set_back_never_costs_the_newest() -> None:
    made = every(10, 20)
    late = [Made(20 + number, START - timedelta(days=3, minutes=-number)) for number in range(3)]
    assert not {*late} & {*superfluous([*made, *late])}
