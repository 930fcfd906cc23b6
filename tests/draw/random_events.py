"""Draws at random: every kind of ask, every rule, empty pools, more prizes than people, all scripts."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.draw.protocol.computing import commit_of, digest, rank, seed_of
from kiosk.draw.protocol.contributions import fits, normalized
from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import (
    LEAST_DICE,
    Act,
    Ask,
    Contribution,
    Course,
    Drawn,
    Entries,
    Entry,
    Gone,
    Struck,
)
from kiosk.draw.protocol.parsing import is_text
from kiosk.draw.protocol.writing import entries_text, record_text, sheet_text

ROUNDS = 3
LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789-"
PIECES = (
    "Kuchen",
    "für zwei",
    "جایزه\u200cٔ بزرگ",
    "Gâteau",
    "🎩",
    "a  b",
    "大奖",
    "#",
    ": 1",
    "e\u0301",
    "win: 1",
)
DIGITS = ("0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True, slots=True)
class Event:
    """`gone`: (round, seat, person) -> why, where that person is called gone if they hold that seat then."""

    entries: Entries
    secret: str
    spoken: tuple[str, ...]
    gone: Mapping[tuple[int, int, str], str]


@dataclass(frozen=True, slots=True)
class Files:
    entries: str
    record: str
    sheet: str


def event(seed: int) -> Event:
    chance = random.Random(seed)
    people = sorted({_id(chance) for _ in range(chance.choice((1, 3, 12, 40)))})
    tickets = sorted({_id(chance) for _ in range(chance.choice((0, 1, 8, 30, 60)))})
    prizes = tuple(_text(chance) for _ in range(chance.choice((1, 2, 5, 20))))
    number = chance.choice((1, 1, 2, 9_999_999))
    asks = (*(_ask(chance) for _ in range(chance.randrange(5))), _ask(chance, dice=True))
    entries = Entries(
        event=_id(chance),
        draw=_id(chance),
        number=number,
        previous=None if number == 1 else _hex(chance),
        log=(chance.choice((0, 7, 9_999_999)), _hex(chance)),
        one_per_person=chance.random() < 0.5,
        absent=chance.choice(("keep", "at-once", "at-end")),
        asks=asks,
        prizes=prizes,
        struck=tuple(Struck(one, _text(chance)) for one in people if chance.random() < 0.1),
        tickets=tuple(Entry(ticket, chance.choice(people), _id(chance)) for ticket in tickets),
    )
    gone = {
        (at, seat, person): chance.choice(("ABSENT", "DECLINED"))
        for at in range(ROUNDS)
        for seat in range(1, len(prizes) + 1)
        for person in people
        if chance.random() < 0.3
    }
    return Event(entries, _hex(chance), tuple(_spoken(chance, ask) for ask in asks), gone)


def files(one: Event) -> Files:
    """By the program itself, act after act, as the ceremony goes."""
    entries = entries_text(one.entries)
    whole = digest(entries), commit_of(one.secret)
    asked = zip(one.entries.asks, one.spoken, strict=True)
    said = [Contribution(ask.kind, normalized(spoken)) for ask, spoken in asked]
    record = record_text(*whole, said, one.secret, _played(one, seed_of(*whole, said, one.secret)).lines)
    return Files(entries, record, sheet_text(one.entries.draw, *whole))


def _played(one: Event, seed: str) -> Course:
    """One act after the other; who is gone is called as soon as the rule allows."""
    ranking = rank(seed, (entry.ticket for entry in one.entries.tickets))
    acts: list[Act] = []
    at = 0
    while True:
        seen = course(one.entries, ranking, acts)
        called = _called(one, seen, at) if acts[-1:] == [Drawn()] else []
        over = not seen.waiting and (one.entries.absent != "at-end" or at == ROUNDS)
        if over and not called:
            return seen
        at += one.entries.absent == "at-end" and not seen.waiting
        acts += called or ([Drawn()] if seen.waiting else [])


def _called(one: Event, seen: Course, at: int) -> list[Gone]:
    holders = {seat: seen.holders[seat].person for seat in sorted(seen.callable)}
    return [
        Gone(seat, person, why)
        for seat, person in holders.items()
        if (why := one.gone.get((at, seat, person)))
    ]


def _id(chance: random.Random) -> str:
    return "".join(chance.choices(LETTERS, k=chance.choice((1, 3, 8, 24))))


def _hex(chance: random.Random) -> str:
    return chance.randbytes(32).hex()


def _text(chance: random.Random) -> str:
    text = " ".join(chance.choices(PIECES, k=chance.randint(1, 9)))[: chance.randint(1, 80)].strip(" ")
    return text if is_text(text) else _text(chance)


def _ask(chance: random.Random, *, dice: bool = False) -> Ask:
    kind = chance.choice(("DICE10", "DICE6") if dice else ("DICE10", "DICE6", "WORDS", "BEACON"))
    return Ask(kind, chance.choice((LEAST_DICE[kind], 30, 64)) if kind in LEAST_DICE else 0)


def _spoken(chance: random.Random, ask: Ask) -> str:
    if ask.dice:
        faces = range(10) if ask.kind == "DICE10" else range(1, 7)
        return " ".join(chance.choice(DIGITS)[chance.choice(faces)] for _ in range(ask.length))
    if ask.kind == "BEACON":
        return chance.randbytes(chance.randint(8, 32)).hex()
    said = "".join(chance.choices("Walrus & Grüße, ۴۲ ٣ ５ سبیل!", k=chance.randint(1, 60)))
    return said if fits(ask, normalized(said)) else _spoken(chance, ask)
