"""A draw of a million tickets: put in order, and its record verified, beside the hashing alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from bench.harness import Bench, interleaved, peer, split, timed
from bench.model import Goal, Line
from kiosk.draw.protocol.computing import commit_of, digest, number_of, rank, seed_of
from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import Ask, Contribution, Drawn, Entries, Entry, Ranking
from kiosk.draw.protocol.verify import verify
from kiosk.draw.protocol.writing import entries_text, record_text, sheet_text

TICKETS = 1_000_000
PEOPLE = 5_000
SEATS = 30
ROUNDS = 3
SECRET = "5" * 64


def lines(bench: Bench) -> Iterator[Line]:
    entries = _entries(bench.some(TICKETS, 100))
    tickets = [one.ticket for one in entries.tickets]
    said = [Contribution("DICE10", "31415926535897932384")]
    text = entries_text(entries)
    whole = digest(text), commit_of(SECRET)
    seed = seed_of(*whole, said, SECRET)
    (bench.place / "tickets.txt").write_text("\n".join(tickets), "ascii")
    other = peer(bench, "consistent", bench.place / "tickets.txt")
    made: list[Ranking] = []
    sides = {
        "ours": lambda: timed(lambda: made.append(rank(seed, tickets))),
        "hashlib loop": lambda: timed(lambda: _loop(seed, tickets)),
        "consistent_sampler": other,
    }
    ours, others = split(interleaved(ROUNDS, sides))
    if other is not None:
        other.close()
    right = made[0].tickets == tuple(sorted(tickets, key=lambda ticket: number_of(seed, ticket)))
    goals = (Goal(2.2, "hashlib loop"), Goal(1 / 18, "consistent_sampler"))
    yield Line(f"{len(tickets):,} tickets in full order", "s", ours, others, goals, f"right order: {right}")
    steps = course(entries, made[0], [Drawn()] * SEATS).lines
    files = text.encode(), record_text(*whole, said, SECRET, steps).encode()
    sheet = sheet_text(entries.draw, *whole)
    yield _verified(files, sheet, seed, tickets)


def _verified(files: tuple[bytes, bytes], sheet: str, seed: str, tickets: Sequence[str]) -> Line:
    true = verify(*files, sheet).ok and not verify(files[0], files[1].replace(b"win", b"Win", 1), sheet).ok
    sides = {
        "ours": lambda: timed(lambda: verify(*files, sheet)),
        "hashlib loop": lambda: timed(lambda: _loop(seed, tickets)),
    }
    ours, others = split(interleaved(ROUNDS, sides))
    return Line("a record of them, verified", "s", ours, others, (Goal(3, "hashlib loop"),), f"true: {true}")


def _loop(seed: str, tickets: Sequence[str]) -> None:
    for ticket in tickets:
        hashlib.sha256((seed + " " + ticket).encode()).digest()


def _entries(count: int) -> Entries:
    return Entries(
        event="BEN",
        draw="DRAW-1",
        number=1,
        previous=None,
        log=(0, "0" * 64),
        one_per_person=True,
        absent="at-end",
        asks=(Ask("DICE10", 20),),
        prizes=tuple(f"Prize {at}" for at in range(1, SEATS + 1)),
        struck=(),
        tickets=tuple(
            Entry(f"T-{at:07d}", f"P-{at % PEOPLE:06d}", f"PIECE-{at % 9999:04d}") for at in range(count)
        ),
    )
