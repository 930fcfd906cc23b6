"""A visitor's four digits, and what a week of trying them gains."""

from __future__ import annotations

import pytest

from kiosk.event.rules import is_easy
from kiosk.people.pin_rules import (
    CROWD,
    LONGEST_WAIT,
    REFILL,
    TRIES,
    crowd_wait,
    forgiven,
    new_digits,
    tries_left,
    wait_after,
)
from tests.plain import SeededRandom

WEEK = 7 * 24 * 3600


def test_new_digits_are_four_and_not_the_first_that_anybody_tries() -> None:
    random = SeededRandom(5)
    made = [new_digits(random) for _ in range(3000)]
    assert all(len(digits) == 4 and digits.isdecimal() and not is_easy(digits) for digits in made)
    assert len(set(made)) > 2400
    assert {"0000", "1234", "1212", "9999"}.isdisjoint(made)


def test_bytes_that_would_make_some_digits_likelier_are_thrown_away() -> None:
    pieces = iter([(65535).to_bytes(2), (60000).to_bytes(2), (4271).to_bytes(2)])
    assert new_digits(lambda count: next(pieces)) == "4271"


@pytest.mark.parametrize(
    ("wrong", "left", "wait"),
    [
        (0, 5, 0),
        (1, 4, 0),
        (4, 1, 0),
        (5, 0, 30),
        (6, 0, 60),
        (7, 0, 120),
        (10, 0, 960),
        (11, 0, 1800),
        (99, 0, 1800),
    ],
)
def test_a_slip_costs_nothing_and_guessing_costs_ever_more(wrong: int, left: int, wait: int) -> None:
    assert (tries_left(wrong), wait_after(wrong)) == (left, wait)


def test_a_week_at_one_pin_is_hopeless() -> None:
    seconds, tries = 0.0, 0
    while seconds < WEEK:
        tries += 1
        seconds += wait_after(tries)
    assert tries < 400


def test_a_week_at_everybodys_pins_is_hopeless() -> None:
    """Whoever tries one PIN at each of thousands of people, as fast as the kiosk lets them."""
    spent, since, now, tries = 0, 0.0, 0.0, 0
    while now < WEEK:
        count = forgiven(spent, now - since)
        spent, since = spent - count, since + count * REFILL if spent else now
        wait = crowd_wait(spent, now - since)
        if wait:
            now += wait
            continue
        spent, tries = spent + 1, tries + 1
    assert tries <= CROWD + WEEK / REFILL + 1 < 2100


@pytest.mark.parametrize(
    ("spent", "seconds", "wait"),
    [
        (0, 0, 0),
        (39, 0, 0),
        (40, 0, 300),
        (40, 299.5, 1),
        (40, 300, 0),
        (42, 0, 900),
        (42, 600, 300),
        (42, 900, 0),
    ],
)
def test_the_kiosk_looks_again_when_one_is_forgiven(spent: int, seconds: float, wait: int) -> None:
    assert crowd_wait(spent, seconds) == wait


def test_a_forgetful_colleague_is_back_within_minutes() -> None:
    assert sum(wait_after(wrong) for wrong in range(1, TRIES + 3)) <= 210
    assert LONGEST_WAIT <= 1800
