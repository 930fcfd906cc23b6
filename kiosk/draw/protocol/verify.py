"""Makes a record anew from the entries and what the record says was said, and compares every byte."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from kiosk.draw.protocol.computing import commit_of, digest, ranked, seed_of
from kiosk.draw.protocol.contributions import fits
from kiosk.draw.protocol.course import Walk
from kiosk.draw.protocol.model import Ask, AskKind, Contribution, Entries, Gone, WhyGone
from kiosk.draw.protocol.parsing import HEX, ID, Row, Wrong, read_rows, read_text
from kiosk.draw.protocol.writing import record_text, sheet_text

FILES_AGREE = "The files agree with each other. Whether they are those of the draw, only its sheet can say."
_HEAD = re.compile(
    rf"handlebar-draw/1 record\nentries: ({HEX})\ncommit: ({HEX})\n((?:contribution: .*\n)*)secret: ({HEX})\n"
)
_SAID = re.compile(r"contribution: ([0-9]+) ([A-Z0-9]+) ([A-Z0-9]+)")
_GONE = re.compile(rf"gone: ([1-9][0-9]{{0,2}}) ({ID}) (ABSENT|DECLINED)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """`reason`: why not, in one English line; "" when all is proven, FILES_AGREE when no sheet was given."""

    ok: bool
    reason: str


def verify(entries: bytes, record: bytes, sheet: str | None) -> Verdict:
    """Whether `record` is what came of `entries` and the commitment of `sheet` (the text of its QR)."""
    try:
        _verify(entries, record, sheet)
    except Wrong as wrong:
        return Verdict(False, wrong.reason)
    return Verdict(True, FILES_AGREE if sheet is None else "")


def _verify(entries: bytes, record: bytes, sheet: str | None) -> None:
    rules, rows = read_rows(entries)
    text = read_text(record, "record")
    if text.startswith("handlebar-draw/1 aborted\n"):
        raise Wrong("This is no record: the draw was aborted.")
    head = _HEAD.match(text)
    if head is None:
        raise Wrong("The record does not begin as a record of handlebar-draw/1 does.")
    entries_hash, commit, secret = head[1], head[2], head[4]
    if entries_hash != digest(entries):
        raise Wrong("The record belongs to other entries.")
    said = _said(rules.asks, head[3].split("\n")[:-1])
    if commit_of(secret) != commit:
        raise Wrong("The secret is not the one that was committed to.")
    if sheet is not None and sheet != sheet_text(rules.draw, entries_hash, commit):
        raise Wrong("The sheet belongs to another draw, other entries or another commitment.")
    seed = seed_of(entries_hash, commit, said, secret)
    lines = text.split("\n")
    walk = _walked(rules, rows, seed, lines[head[0].count("\n") + 1 :])
    _compare(record_text(entries_hash, commit, said, secret, walk.lines).split("\n"), lines)


def _said(asks: Sequence[Ask], lines: Sequence[str]) -> tuple[Contribution, ...]:
    if len(lines) != len(asks):
        raise Wrong(f"The record has {len(lines)} contributions, and {len(asks)} were asked for.")
    said = []
    for at, (ask, line) in enumerate(zip(asks, lines, strict=True), start=1):
        found = _SAID.fullmatch(line)
        if found is None or found[1] != str(at) or found[2] != ask.kind or not fits(ask, found[3]):
            raise Wrong(f"Contribution {at} is not what was asked for.")
        said.append(Contribution(cast(AskKind, found[2]), found[3]))
    return tuple(said)


def _walked(rules: Entries, rows: Sequence[Row], seed: str, steps: Sequence[str]) -> Walk:
    """The draw again; who was gone, and when, is all that is taken from the record."""
    order = ranked(seed, (ticket for ticket, _, _ in rows))
    walk = Walk(rules, seed, order, lambda ticket: rows[bisect_left(rows, (ticket, "", ""))][1])
    while True:
        at = len(walk.lines)
        if at < len(steps) and steps[at].startswith("gone: "):
            _call_gone(walk, steps[at])
        elif walk.waiting:
            walk.draw()
        else:
            return walk


def _call_gone(walk: Walk, step: str) -> None:
    found = _GONE.fullmatch(step)
    if found is None:
        raise Wrong("A gone line of the record is not a seat, a person and ABSENT or DECLINED.")
    try:
        walk.call_gone(Gone(int(found[1]), found[2], cast(WhyGone, found[3])))
    except ValueError as no:
        raise Wrong(f"A gone line of the record cannot be: {no}") from None


def _compare(made: Sequence[str], found: Sequence[str]) -> None:
    for at, line in enumerate(made):
        if at >= len(found) or found[at] != line:
            raise Wrong(f"Line {at + 1} of the record is not what follows from the draw: {line!r}.")
    if len(found) > len(made):
        raise Wrong("The record goes on after its end.")
