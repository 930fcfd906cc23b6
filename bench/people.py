"""A name among 5,000, and the import of 10,000 people with a preview."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import cycle, product
from random import Random

from bench.harness import Bench, interleaved, peer, split, timed
from bench.model import Goal, Line
from kiosk.house import open_house
from kiosk.people.model import Person
from kiosk.people.search import NameIndex
from tests.playing import make_event, tools_for
from ui.tour.stage import MovingClock

NAMES = 5_000
IMPORTED = 10_000
GIVEN = ("Ana", "Bob", "Cyd", "Dara", "Élodie", "Zoë", "Jörg", "Nâzım", "Søren", "Maëlle", "Ümit", "Łucja")
SYLLABLES = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za")


def lines(bench: Bench) -> Iterator[Line]:
    yield _find(bench)
    yield _import(bench)


def _names(count: int) -> list[tuple[str, str]]:
    chance = Random(5)
    families = ["".join(parts).title() for parts in product(SYLLABLES, repeat=3)]
    return [(chance.choice(GIVEN), chance.choice(families)) for _ in range(count)]


def _find(bench: Bench) -> Line:
    """Each key of names typed letter by letter, one in three with a slip."""
    count = bench.some(NAMES, 50)
    names = _names(count)
    people = [
        Person(f"P-{at:06d}", given, family, f"{given} {family}", "Team", "", "", "en", True)
        for at, (given, family) in enumerate(names)
    ]
    index = NameIndex(people)
    chance = Random(6)
    keys = [
        typed for given, family in chance.sample(names, bench.some(30, 3)) for typed in _typed(given, family)
    ]
    displays = [person.display for person in people]
    mine, theirs = cycle(keys), cycle(keys)
    seen = interleaved(
        len(keys),
        {
            "ours": lambda: timed(lambda: index.find(next(mine))),
            "difflib scan": lambda: timed(lambda: get_close_matches(next(theirs), displays, 20)),
        },
    )
    for person in people[:: max(1, count // 50)]:
        assert person.id in {match.person.id for match in index.find(person.display, count)}
    ours, sides = split({name: None if value is None else value * 1000 for name, value in seen.items()})
    return Line(
        f"find a name among {count:,}, a key", "ms", ours, sides, (Goal(10),), "every name tried is found"
    )


def _typed(given: str, family: str) -> list[str]:
    slip = family[:2] + family[3:]
    return [given[:3], f"{given} {family[:2]}", family[:4], slip]


def _import(bench: Bench) -> Line:
    count = bench.some(IMPORTED, 50)
    rows = "".join(
        f"{given};{family};Team {at % 40};{at};{('en', 'fr', 'de', 'fa')[at % 4]}\n"
        for at, (given, family) in enumerate(_names(count))
    )
    content = f"Given name;Family name;Team;Staff number;Language\n{rows}".encode()
    (bench.place / "people.csv").write_bytes(content)
    event = bench.place / "import"
    make_event(event, people="")
    pandas = peer(bench, "pandas_roster", bench.place / "people.csv")
    with open_house(event, tools_for(MovingClock())) as house:
        seen = interleaved(
            3,
            {
                "ours": lambda: timed(lambda: house.people.plan(content)),
                "csv alone": lambda: timed(
                    lambda: list(csv.reader(io.StringIO(content.decode()), delimiter=";"))
                ),
                "pandas": pandas,
            },
        )
        preview = house.people.plan(content)
        storing = timed(lambda: house.people.import_roster(preview.plan, "organizer"))
        assert len(house.people.all_active()) == count
    if pandas is not None:
        pandas.close()
    ours, sides = split(seen)
    total = None if ours is None else ours + storing
    note = f"of it {storing:.2f} s to store them; all {count:,} are there"
    return Line(
        f"import {count:,} people with preview", "s", total, sides, (Goal(1), Goal(2, "pandas")), note
    )
