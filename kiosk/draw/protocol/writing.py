"""Writes the files of handlebar-draw/1, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from kiosk.draw.protocol.computing import digest, record_head
from kiosk.draw.protocol.model import Ask, Contribution, Entries, Gone, Line, NoneLeft, Skip, Win
from kiosk.draw.protocol.parsing import FIRST_LINE, Wrong, is_text, read_entries


def entries_text(e: Entries) -> str:
    """Raises ValueError where a reader would not find the same again."""
    text = _ended(_entries_lines(e), len(e.tickets))
    try:
        same = read_entries(text.encode()) == e
    except (Wrong, UnicodeEncodeError) as wrong:
        raise ValueError(str(wrong)) from wrong
    if not same:
        raise ValueError("These entries read differently from what they are.")
    return text


def record_text(
    entries_hash: str, commit: str, said: Sequence[Contribution], secret: str, lines: Sequence[Line]
) -> str:
    head = record_head(entries_hash, commit, said, secret)
    steps = (f"seed: {digest(head)}", *map(line_text, lines))
    return head + _ended(steps, head.count("\n") + len(steps))


def aborted_text(entries_hash: str, commit: str, reason: str) -> str:
    """`reason` is text by the rule of the files, else ValueError."""
    if not is_text(reason):
        raise ValueError("The reason is no text of 1 to 80 plain characters.")
    lines = ("handlebar-draw/1 aborted", f"entries: {entries_hash}", f"commit: {commit}", f"reason: {reason}")
    return _ended(lines, len(lines))


def sheet_text(code: str, entries_hash: str, commit: str) -> str:
    """What the QR of the sheet says; all of it in capitals, so that the code stays small."""
    return f"HD1:{code}:{entries_hash.upper()}:{commit.upper()}"


def line_text(line: Line) -> str:
    match line:
        case Win(seat, rank, ticket, person, number):
            return f"win: {seat} {rank} {ticket} {person} {number}"
        case Skip(seat, rank, ticket, person, why):
            return f"skip: {seat} {rank} {ticket} {person} {why}"
        case NoneLeft(seat):
            return f"none: {seat}"
        case Gone(seat, person, why):
            return f"gone: {seat} {person} {why}"
    assert_never(line)


def _entries_lines(e: Entries) -> Iterator[str]:
    yield FIRST_LINE
    yield f"event: {e.event}"
    yield f"draw: {e.draw}"
    yield f"number: {e.number}"
    yield f"previous: {e.previous or 'none'}"
    yield f"log: {e.log[0]} {e.log[1]}"
    yield f"one-per-person: {'yes' if e.one_per_person else 'no'}"
    yield f"absent: {e.absent}"
    yield from (f"ask: {at} {_ask(ask)}" for at, ask in enumerate(e.asks, start=1))
    yield from (f"prize: {at} {prize}" for at, prize in enumerate(e.prizes, start=1))
    yield from (f"struck: {one.person} {one.reason}" for one in e.struck)
    yield from (f"ticket: {one.ticket} {one.person} {one.source}" for one in e.tickets)


def _ask(ask: Ask) -> str:
    return f"{ask.kind} {ask.length}" if ask.dice else ask.kind


def _ended(lines: Sequence[str] | Iterator[str], count: int) -> str:
    return "".join(f"{line}\n" for line in (*lines, f"end: {count}"))
