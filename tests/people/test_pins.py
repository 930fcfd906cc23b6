"""PINs of visitors on a real database: kept as hashes, limited, and the limits outlive a restart."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.answers import Refused
from kiosk.people.pin_rules import CROWD, REFILL
from kiosk.people.pins import NoPin, RightPin, VisitorPins, WaitForPin, WrongPin
from tests.people.conftest import Office
from tests.plain import SeededRandom, SetClock

ROSTER = "Name;Team\nAna Pires;Support\nBob Ray;Billing\nCyd Okoro;Support\n"


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def pins(office: Office, clock: SetClock) -> VisitorPins:
    office.bring(ROSTER)
    return started(office, clock)


def started(office: Office, clock: SetClock) -> VisitorPins:
    return VisitorPins(office.opened.store, office.opened.event.key, clock, SeededRandom(9))


def another(digits: str) -> str:
    return f"{(int(digits) + 1) % 10_000:04d}"


def test_right_wrong_and_none(office: Office, pins: VisitorPins) -> None:
    ana, bob = office.id_of("Ana Pires"), office.id_of("Bob Ray")
    digits = pins.renew(ana, "organizer")
    assert (pins.has(ana), pins.has(bob)) == (True, False)
    assert pins.check(ana, digits) == RightPin()
    assert pins.check(ana, another(digits)) == WrongPin(4)
    assert pins.check(bob, digits) == NoPin()
    with pytest.raises(Refused):
        pins.renew("P-000000", "organizer")
    office.outside.assert_settled()


def test_nonsense_is_a_wrong_pin(office: Office, pins: VisitorPins) -> None:
    ana = office.id_of("Ana Pires")
    for typed in ("", "12", "1234" * 5, "abcd", "\x00", "😀" * 400, "' OR 1=1 --"):
        pins.renew(ana, "organizer")
        assert pins.check(ana, typed) == WrongPin(4), typed


def test_digits_of_any_script_are_digits(office: Office, pins: VisitorPins) -> None:
    ana = office.id_of("Ana Pires")
    digits = pins.renew(ana, "organizer")
    assert pins.check(ana, digits.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))) == RightPin()


def test_neither_file_nor_journal_knows_the_digits(office: Office, pins: VisitorPins) -> None:
    people = [office.id_of(name) for name in ("Ana Pires", "Bob Ray", "Cyd Okoro")]
    digits = [pins.renew(person, "organizer") for person in people]
    for person, four in zip(people, digits, strict=True):
        pins.check(person, four)
        pins.check(person, another(four))
    for table in ("journal", "journal_text", "person_pin", "person", "setting"):
        text = repr(office.outside.rows(f"SELECT * FROM {table}"))
        words = {word for word in text.replace('"', " ").replace("'", " ").split() if len(word) == 4}
        assert words.isdisjoint(digits), table


def test_two_people_with_the_same_digits_have_different_hashes(office: Office, pins: VisitorPins) -> None:
    people = [office.id_of(name) for name in ("Ana Pires", "Bob Ray")]
    with office.opened.store.transaction("organizer") as tx:
        for person in people:
            pins.put(tx, person, "4271")
        tx.record("pin-issued", person=people[0])
    assert office.outside.value("SELECT count(DISTINCT hash) FROM person_pin") == 2


def test_five_wrong_ones_are_a_wait_and_the_right_one_waits_too(
    office: Office, pins: VisitorPins, clock: SetClock
) -> None:
    ana = office.id_of("Ana Pires")
    digits = pins.renew(ana, "organizer")
    answers = [pins.check(ana, another(digits)) for _ in range(5)]
    assert answers == [WrongPin(4), WrongPin(3), WrongPin(2), WrongPin(1), WaitForPin(30)]
    assert pins.check(ana, digits) == WaitForPin(30)
    clock.advance(29.5)
    assert pins.check(ana, digits) == WaitForPin(1)
    clock.advance(0.5)
    assert pins.check(ana, another(digits)) == WaitForPin(60)
    clock.advance(60)
    assert pins.check(ana, digits) == RightPin()
    assert pins.check(ana, another(digits)) == WrongPin(4)


def test_another_person_does_not_wait(office: Office, pins: VisitorPins) -> None:
    ana, bob = office.id_of("Ana Pires"), office.id_of("Bob Ray")
    digits, others = pins.renew(ana, "organizer"), pins.renew(bob, "organizer")
    for _ in range(5):
        pins.check(ana, another(digits))
    assert pins.check(bob, others) == RightPin()


def test_a_new_pin_ends_the_wait(office: Office, pins: VisitorPins) -> None:
    ana = office.id_of("Ana Pires")
    digits = pins.renew(ana, "organizer")
    for _ in range(7):
        pins.check(ana, another(digits))
    assert pins.check(ana, pins.renew(ana, "organizer")) == RightPin()
    assert pins.check(ana, digits) != RightPin()


def test_a_clock_that_is_set_helps_nobody(office: Office, pins: VisitorPins, clock: SetClock) -> None:
    ana = office.id_of("Ana Pires")
    digits = pins.renew(ana, "organizer")
    for _ in range(5):
        pins.check(ana, another(digits))
    clock.set(clock.now() + timedelta(days=30))
    assert pins.check(ana, digits) == WaitForPin(30)


def test_a_wait_begins_anew_after_a_restart_and_one_that_was_over_does_not(
    office: Office, pins: VisitorPins, clock: SetClock
) -> None:
    ana = office.id_of("Ana Pires")
    digits = pins.renew(ana, "organizer")
    for _ in range(5):
        pins.check(ana, another(digits))
    clock.advance(12)
    assert pins.waiting(ana) == 18
    assert started(office, clock).check(ana, digits) == WaitForPin(18)
    clock.advance(18)
    assert pins.waiting(ana) == 0
    assert started(office, clock).check(ana, digits) == RightPin()


def test_wrong_pins_of_all_together_close_every_pad(
    office: Office, pins: VisitorPins, clock: SetClock
) -> None:
    """As one who tries a few at each of many people."""
    people = [office.people.add(f"Guest {n}", "", approved=True, actor="organizer").id for n in range(12)]
    digits = {person: pins.renew(person, "organizer") for person in people}
    ana = office.id_of("Ana Pires")
    right = pins.renew(ana, "organizer")
    for number in range(CROWD):
        pins.check(people[number % 12], another(digits[people[number % 12]]))
    assert pins.check(ana, right) == WaitForPin(int(REFILL))
    assert started(office, clock).check(ana, right) == WaitForPin(int(REFILL))
    clock.advance(REFILL)
    assert pins.check(ana, right) == RightPin()
    assert pins.check(ana, another(right)) == WaitForPin(int(REFILL))


def test_what_time_forgave_is_stored(office: Office, pins: VisitorPins, clock: SetClock) -> None:
    ana = office.id_of("Ana Pires")
    digits = pins.renew(ana, "organizer")
    for _ in range(3):
        pins.check(ana, another(digits))
    assert office.outside.value("SELECT spent FROM pin_tries") == 3
    clock.advance(2 * REFILL + 1)
    pins.waiting(ana)
    assert office.outside.value("SELECT spent FROM pin_tries") == 1
