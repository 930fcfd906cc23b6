"""A byte changed anywhere in entries or record is noticed, by the program and by the stand-alone checker."""

from __future__ import annotations

import random

import pytest

from kiosk.draw.checker.check_draw import check
from kiosk.draw.protocol.verify import verify
from tests.draw.random_events import Files, event, files

CHANGES = [500, pytest.param(10_000, marks=pytest.mark.faults)]


def changed(data: bytes, chance: random.Random) -> bytes:
    at, kind = chance.randrange(len(data)), chance.randrange(4)
    if kind == 0:
        return data[:at] + data[at + 1 :]
    if kind == 1:
        return data[:at] + bytes([chance.choice(data)]) + data[at:]
    new = data[at] ^ 1 << chance.randrange(8) if kind == 2 else (data[at] + chance.randrange(1, 256)) % 256
    return data[:at] + bytes([new]) + data[at + 1 :]


def taken_by_checker(entries: bytes, record: bytes, sheet: str) -> bool:
    try:
        check(entries.decode(), record.decode(), sheet)
    except ValueError:
        return False
    return True


@pytest.fixture(scope="module")
def drawn() -> list[Files]:
    return [files(event(number)) for number in range(40)]


@pytest.mark.parametrize("count", CHANGES)
def test_one_changed_byte(drawn: list[Files], count: int) -> None:
    for number in range(count):
        chance = random.Random(number)
        made = chance.choice(drawn)
        entries, record = made.entries.encode(), made.record.encode()
        if number % 2:
            entries = changed(entries, chance)
        else:
            record = changed(record, chance)
        verdict = verify(entries, record, made.sheet)
        assert not verdict.ok and verdict.reason, number
        assert not taken_by_checker(entries, record, made.sheet), number


def test_one_changed_letter_of_the_sheet(drawn: list[Files]) -> None:
    for number in range(100):
        chance = random.Random(number)
        made = chance.choice(drawn)
        sheet = changed(made.sheet.encode(), chance).decode("latin-1")
        assert not verify(made.entries.encode(), made.record.encode(), sheet).ok, number
        assert not taken_by_checker(made.entries.encode(), made.record.encode(), sheet), number
