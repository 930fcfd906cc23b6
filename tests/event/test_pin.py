from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.answers import Refused
from kiosk.event.model import Opened, Wait, Wrong
from kiosk.event.opening import OpenEvent
from kiosk.event.pin import OrganizerPin
from tests.plain import SeededRandom, SetClock
from tests.second_connection import SecondConnection

RIGHT = "719204"


@pytest.fixture
def real_hash() -> None:
    """Asks for the real one."""


@pytest.fixture(autouse=True)
def quick_hash(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """The real one takes 50 ms each time; one test uses it."""
    if "real_hash" not in request.fixturenames:
        monkeypatch.setattr("kiosk.event.pin._hash", lambda digits, salt: salt + digits.encode())


def restarted(opened: OpenEvent, clock: SetClock) -> OrganizerPin:
    return OrganizerPin(opened.store, clock, SeededRandom(2))


@pytest.fixture
def pin(opened: OpenEvent, clock: SetClock) -> OrganizerPin:
    made = restarted(opened, clock)
    made.set(RIGHT)
    return made


def fail(pin: OrganizerPin, times: int) -> None:
    for _ in range(times):
        pin.check("000000")


def test_a_new_event_has_none(opened: OpenEvent, clock: SetClock) -> None:
    pin = restarted(opened, clock)
    assert not pin.is_set()
    assert pin.check(RIGHT) == Wrong(5)


def test_the_right_one_opens(pin: OrganizerPin, second: SecondConnection) -> None:
    assert pin.is_set()
    assert pin.check(RIGHT) == Opened()
    assert pin.check("۷۱۹۲۰۴") == Opened()
    second.assert_settled()


def test_five_wrong_ones_cost_half_a_minute(pin: OrganizerPin, second: SecondConnection) -> None:
    assert [pin.check("999999") for _ in range(5)] == [Wrong(4), Wrong(3), Wrong(2), Wrong(1), Wait(30)]
    assert second.rows("SELECT wrong, rounds, wait_seconds FROM organizer_pin") == [(0, 1, 30)]


def test_during_the_wait_the_right_one_does_not_open(pin: OrganizerPin, clock: SetClock) -> None:
    fail(pin, 5)
    clock.advance(29.5)
    assert pin.check(RIGHT) == Wait(1)
    clock.advance(0.5)
    assert pin.check(RIGHT) == Opened()


def test_each_round_doubles_the_wait_to_a_quarter_of_an_hour(pin: OrganizerPin, clock: SetClock) -> None:
    waits = []
    for _ in range(7):
        fail(pin, 5)
        waits.append(pin.waiting())
        clock.advance(pin.waiting())
    assert waits == [30, 60, 120, 240, 480, 900, 900]


def test_the_right_one_forgives(pin: OrganizerPin, clock: SetClock) -> None:
    fail(pin, 5)
    clock.advance(30)
    fail(pin, 4)
    assert pin.check(RIGHT) == Opened()
    fail(pin, 4)
    assert pin.check("1") == Wait(30)


def test_tries_are_counted_across_a_restart(pin: OrganizerPin, opened: OpenEvent, clock: SetClock) -> None:
    fail(pin, 4)
    assert restarted(opened, clock).check("000000") == Wait(30)


def test_a_wait_begins_anew_after_a_restart(pin: OrganizerPin, opened: OpenEvent, clock: SetClock) -> None:
    fail(pin, 5)
    again = restarted(opened, clock)
    assert again.check(RIGHT) == Wait(30)
    clock.advance(30)
    assert again.check(RIGHT) == Opened()


def test_only_what_was_left_of_a_wait_begins_anew(
    pin: OrganizerPin, opened: OpenEvent, clock: SetClock
) -> None:
    fail(pin, 5)
    clock.advance(20)
    assert pin.waiting() == 10
    assert restarted(opened, clock).waiting() == 10


def test_a_wait_that_was_over_does_not_come_back(
    pin: OrganizerPin, opened: OpenEvent, clock: SetClock
) -> None:
    fail(pin, 5)
    clock.advance(31)
    assert pin.waiting() == 0
    assert restarted(opened, clock).check(RIGHT) == Opened()


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_a_changed_clock_changes_no_wait(
    pin: OrganizerPin, opened: OpenEvent, clock: SetClock, days: int
) -> None:
    fail(pin, 5)
    clock.set(clock.now() + timedelta(days=days))
    assert pin.check(RIGHT) == Wait(30)
    assert restarted(opened, clock).check(RIGHT) == Wait(30)


def test_a_new_pin_ends_the_wait(pin: OrganizerPin) -> None:
    fail(pin, 5)
    pin.set("835017", actor="command")
    assert pin.check("835017") == Opened()
    assert pin.check(RIGHT) == Wrong(4)


def test_an_easy_pin_changes_nothing(pin: OrganizerPin, second: SecondConnection) -> None:
    with pytest.raises(Refused):
        pin.set("123456")
    assert pin.check(RIGHT) == Opened()
    second.assert_settled()


def test_the_journal_tells_without_a_digit_of_it(pin: OrganizerPin, opened: OpenEvent) -> None:
    fail(pin, 5)
    lines = [tuple(row) for row in opened.store.query("SELECT kind, detail FROM journal WHERE number > 1")]
    assert lines == [
        ("organizer-pin-set", "{}"),
        *[("organizer-pin-wrong", f'{{"tries_left":{left}}}') for left in (4, 3, 2, 1)],
        ("organizer-pin-locked", '{"seconds":30}'),
    ]


@pytest.mark.usefixtures("real_hash")
def test_the_real_hash(pin: OrganizerPin, opened: OpenEvent) -> None:
    assert pin.check(RIGHT) == Opened()
    assert pin.check("719205") == Wrong(4)
    stored = opened.store.one("SELECT salt, hash FROM organizer_pin")
    assert stored is not None and RIGHT.encode() not in stored["hash"]
    assert (len(stored["salt"]), len(stored["hash"])) == (16, 64)
