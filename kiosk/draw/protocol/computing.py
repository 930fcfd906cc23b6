"""The hashes of handlebar-draw/1: commitment, seed, number of a ticket, order of all tickets."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from kiosk.draw.protocol.model import Contribution, Ranking


def digest(text: str | bytes) -> str:
    """SHA-256 in 64 lower-case hex digits."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


def commit_of(secret: str) -> str:
    """`secret`: 64 lower-case hex digits."""
    return digest(f"handlebar-draw/1 secret\n{secret}\n")


def record_head(entries_hash: str, commit: str, said: Sequence[Contribution], secret: str) -> str:
    """The record from its first byte to the LF after the secret: what makes the seed."""
    lines = [
        "handlebar-draw/1 record",
        f"entries: {entries_hash}",
        f"commit: {commit}",
        *(f"contribution: {at} {one.kind} {one.value}" for at, one in enumerate(said, start=1)),
        f"secret: {secret}",
    ]
    return "".join(f"{line}\n" for line in lines)


def seed_of(entries_hash: str, commit: str, said: Sequence[Contribution], secret: str) -> str:
    return digest(record_head(entries_hash, commit, said, secret))


def number_of(seed: str, ticket: str) -> str:
    return digest(f"{seed} {ticket}")


def rank(seed: str, tickets: Iterable[str]) -> Ranking:
    """All tickets by (number, ticket)."""
    before, sha256 = f"{seed} ", hashlib.sha256
    # Hex digits and capitals sort as bytes do, and a number has always 64: one text is both keys.
    keys = [sha256((before + ticket).encode()).hexdigest() + ticket for ticket in tickets]
    keys.sort()
    return Ranking(seed, tuple([key[64:] for key in keys]))
