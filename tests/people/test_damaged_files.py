"""Files of every kind, damaged: rows or problems with words, never a traceback, and nothing half-written."""

from __future__ import annotations

import random
from functools import cache

import pytest

from kiosk.answers import Refused
from tests.people.conftest import Office
from tests.people.test_mutations import mutated
from tests.people.workbooks import packed, parts, workbook

SHORT, WHOLE = 60, 500
ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1256", "cp1251", "gb18030", "shift_jis", "mac-roman")
PEOPLE = [("Name", "Team", "E-mail", "Staff number")] + [
    (f"Ana {at}", "Müller & Söhne", f"a{at}@x.example", at) for at in range(12)
]


@cache
def good() -> bytes:
    return workbook(("Cover", [["Our people"]]), ("People", PEOPLE))


def damaged(seed: int) -> bytes:
    """Half of them text files, half spreadsheets."""
    chance = random.Random(seed)
    if seed % 2:
        return mutated(seed) if seed % 4 == 1 else _foreign(chance)
    match chance.randrange(4):
        case 0:
            return _bytes_flipped(bytearray(good()), chance)
        case 1:
            return good()[: chance.randrange(len(good()))]
        case 2:
            return _parts_swapped(chance)
        case _:
            return _xml_broken(chance)


def _foreign(chance: random.Random) -> bytes:
    text = "\r\n".join(";".join(map(str, row)) for row in PEOPLE)
    data = bytearray(text.encode(chance.choice(ENCODINGS), "replace"))
    return _bytes_flipped(data, chance)


def _bytes_flipped(data: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 30)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _parts_swapped(chance: random.Random) -> bytes:
    contents = parts(good())
    one, other = chance.sample(sorted(contents), 2)
    contents[one], contents[other] = contents[other], contents[one]
    if chance.randrange(2):
        del contents[chance.choice(sorted(contents))]
    return packed(contents)


def _xml_broken(chance: random.Random) -> bytes:
    contents = parts(good())
    name = chance.choice(sorted(contents))
    data = bytearray(contents[name])
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        data[at : at + chance.randint(0, 20)] = chance.choice(
            (b"<", b">", b"&", b'"', b"</row>", b"<c r='ZZZ99999999'>", b"<v>1e999</v>", b"\0", b"-", b"]]>")
        )
    contents[name] = bytes(data)
    return packed(contents)


def tried(office: Office, seeds: range) -> int:
    """How many were whole enough to be taken."""
    taken = 0
    for seed in seeds:
        preview = office.people.plan(damaged(seed))
        before = office.count()
        assert preview.plan.rows or preview.plan.problems, seed
        assert all(problem.sentence.text for problem in preview.plan.problems)
        if preview.plan.problems:
            with pytest.raises(Refused):
                office.people.import_roster(preview.plan, "organizer")
            assert office.count() == before, seed
        else:
            office.people.import_roster(preview.plan, "organizer")
            assert office.count("active") == len(preview.plan.rows), seed
            taken += 1
    return taken


def test_damaged_files(office: Office) -> None:
    assert tried(office, range(SHORT)) > 0


@pytest.mark.faults
def test_many_damaged_files(office: Office) -> None:
    assert tried(office, range(1_000, 1_000 + WHOLE)) > 0
