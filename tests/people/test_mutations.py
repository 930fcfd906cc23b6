"""Damaged files: rows or problems, never a traceback, and nothing that a screen could not show."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.people.model import NAME_LENGTH
from kiosk.people.roster import parse
from kiosk.people.rules import plan_import

DEMO = Path("assets/demo/people.csv").read_text("utf-8")
PIECES = (
    b'"',
    b"\n",
    b"\r",
    b",",
    b";",
    b"\t",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"=",
    b"\xe2\x80\xae",
    b"\x80",
)


def mutated(seed: int) -> bytes:
    chance = random.Random(seed)
    head = "\n".join(DEMO.splitlines()[: chance.choice((2, 5, 40))])
    encoding = chance.choice(("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252", "cp1256"))
    data = bytearray(head.encode(encoding, "replace"))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at : at + chance.randint(1, 30)] = b""
            case 1:
                data[at:at] = chance.choice(PIECES)
            case 2:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                data[at:at] = data[at : at + 60] * chance.randint(1, 4)
            case _:
                data[at:at] = chance.randbytes(chance.randint(1, 20))
    return bytes(data)


def assert_calm(data: bytes) -> None:
    file = parse(data)
    assert file.rows or file.problems
    for row in () if file.problems else file.rows:
        assert 0 < len(row.display) <= NAME_LENGTH
        for text in (row.given, row.family, row.display, row.team, row.email, row.staff_number):
            assert not {unicodedata.category(c) for c in text} & {"Cc", "Cs", "Zl", "Zp"}
            text.encode("utf-8")
    if not file.problems:
        assert len(plan_import(file.rows, ()).new) == len(file.rows)


@pytest.mark.parametrize("hundred", range(4))
def test_mutated_files(hundred: int) -> None:
    for seed in range(100 * hundred, 100 * hundred + 100):
        assert_calm(mutated(seed))


@pytest.mark.faults
def test_many_mutated_files() -> None:
    for seed in range(1_000, 11_000):
        assert_calm(mutated(seed))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=300))
def test_any_bytes_after_a_header(data: bytes) -> None:
    assert_calm(data)
    assert_calm(b"Name,Team\n" + data)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.text(max_size=90), min_size=1, max_size=5))
def test_any_text_in_quotes(cells: list[str]) -> None:
    rows = ['"' + cell.replace('"', '""') + '",x' for cell in cells]
    assert_calm(("Name,Remark\n" + "\n".join(rows)).encode("utf-8", "replace"))
