"""Reads `entries.txt`, and refuses whatever is not exactly handlebar-draw/1."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, starmap
from operator import lt
from typing import cast

from kiosk.draw.protocol.model import (
    LEAST_DICE,
    LONGEST_TEXT,
    MOST_ASKS,
    MOST_DICE,
    MOST_PRIZES,
    Absent,
    Ask,
    AskKind,
    Entries,
    Entry,
    Struck,
)

FIRST_LINE = "handlebar-draw/1 entries"
ID = "[A-Z0-9-]{1,24}"
HEX = "[0-9a-f]{64}"
NUMBER = "(?:0|[1-9][0-9]{0,6})"
_TEXT = re.compile(
    r"(?! )[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
    rf"{{1,{LONGEST_TEXT}}}(?<! )"
)
_ID = re.compile(ID)
_TICKETS = re.compile(rf"^ticket: ({ID}) ({ID}) ({ID})\n", re.MULTILINE)


class Wrong(Exception):
    """The file is not what it should be. `reason`: one line of English."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


Row = tuple[str, str, str]
"""Ticket, person, source: a million of them are read much faster than entries."""


def is_text(text: str) -> bool:
    """1 to 80 characters, no space at either end, no control, direction or line mark."""
    return _TEXT.fullmatch(text) is not None


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def read_entries(data: bytes) -> Entries:
    """Raises Wrong with the reason."""
    entries, rows = read_rows(data)
    return replace(entries, tickets=tuple(starmap(Entry, rows)))


def read_rows(data: bytes) -> tuple[Entries, Sequence[Row]]:
    """All but the tickets, and these as rows, ascending. Raises Wrong with the reason."""
    text = read_text(data, "entries")
    end_of_head = text.find("\nticket: ") + 1 or text.rfind("\nend: ") + 1 or len(text)
    entries = _read_head(text[:end_of_head].split("\n")[:-1])
    rows, rest = _read_tickets(text, end_of_head)
    _check_end(rest, len(rows))
    return entries, rows


def read_text(data: bytes, name: str) -> str:
    """UTF-8 without byte order mark, every line with its LF, none of them empty."""
    if not data.endswith(b"\n") or b"\r" in data:
        raise Wrong(f"The {name} file does not end each line with LF alone.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as trouble:
        raise Wrong(f"The {name} file is not UTF-8 at byte {trouble.start + 1}.") from None
    if text.startswith("\ufeff"):
        raise Wrong(f"The first line of the {name} file begins with a byte order mark.")
    if text.startswith("\n") or "\n\n" in text:
        raise Wrong(f"The {name} file has an empty line.")
    return text


class _Head:
    """The lines before the tickets, taken one after the other."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._at = 0

    def one(self, name: str, form: str) -> re.Match[str]:
        found = self._at < len(self._lines) and self._lines[self._at].startswith(f"{name}: ")
        if not found:
            raise Wrong(f"Line {self._at + 1} of the entries should be its line {name!r}.")
        return self._matched(name, form)

    def each(self, name: str, form: str) -> list[re.Match[str]]:
        found = []
        while self._at < len(self._lines) and self._lines[self._at].startswith(f"{name}: "):
            found.append(self._matched(name, form))
        return found

    def first(self) -> None:
        if self._lines[:1] != [FIRST_LINE]:
            raise Wrong(f"The first line of the entries is not {FIRST_LINE!r}.")
        self._at = 1

    def last(self) -> None:
        if self._at < len(self._lines):
            raise Wrong(f"Line {self._at + 1} of the entries is not where it belongs.")

    def _matched(self, name: str, form: str) -> re.Match[str]:
        found = re.fullmatch(f"{name}: {form}", self._lines[self._at])
        if found is None:
            raise Wrong(f"Line {self._at + 1} of the entries is no right line {name!r}.")
        self._at += 1
        return found


def _read_head(lines: Sequence[str]) -> Entries:
    head = _Head(lines)
    head.first()
    event = head.one("event", f"({ID})")[1]
    draw = head.one("draw", f"({ID})")[1]
    number = int(head.one("number", "([1-9][0-9]{0,6})")[1])
    previous = head.one("previous", f"({HEX}|none)")[1]
    log = head.one("log", f"({NUMBER}) ({HEX})")
    one_per_person = head.one("one-per-person", "(yes|no)")[1] == "yes"
    absent = cast(Absent, head.one("absent", "(keep|at-once|at-end)")[1])
    asks = _asks(head.each("ask", "([0-9]+) ([A-Z0-9]+)(?: ([0-9]+))?"))
    prizes = _prizes(head.each("prize", "([0-9]+) (.*)"))
    struck = _struck(head.each("struck", f"({ID}) (.*)"))
    head.last()
    if (number == 1) != (previous == "none"):
        raise Wrong("The first draw alone has no previous one.")
    seal = (int(log[1]), log[2])
    before = None if previous == "none" else previous
    return Entries(event, draw, number, before, seal, one_per_person, absent, asks, prizes, struck, ())


def _numbered(what: str, lines: Sequence[re.Match[str]], most: int) -> None:
    if not 1 <= len(lines) <= most:
        raise Wrong(f"There are {len(lines)} lines {what!r}: 1 to {most} may be.")
    for at, line in enumerate(lines, start=1):
        if line[1] != str(at):
            raise Wrong(f"The lines {what!r} are not numbered 1, 2, 3 ...")


def _asks(lines: Sequence[re.Match[str]]) -> tuple[Ask, ...]:
    _numbered("ask", lines, MOST_ASKS)
    asks = tuple(_ask(line[2], line[3]) for line in lines)
    if not asks[-1].dice:
        raise Wrong("The last ask is not dice.")
    return asks


def _ask(kind: str, length: str | None) -> Ask:
    if kind not in LEAST_DICE:
        if kind not in ("WORDS", "BEACON") or length is not None:
            raise Wrong("An ask is WORDS, BEACON, DICE10 or DICE6, and dice alone have a number.")
        return Ask(cast(AskKind, kind))
    least = LEAST_DICE[kind]
    if length is None or length not in map(str, range(least, MOST_DICE + 1)):
        raise Wrong(f"An ask for {kind} wants {least} to {MOST_DICE} dice, said without leading zero.")
    return Ask(cast(AskKind, kind), int(length))


def _prizes(lines: Sequence[re.Match[str]]) -> tuple[str, ...]:
    _numbered("prize", lines, MOST_PRIZES)
    prizes = tuple(line[2] for line in lines)
    if not all(map(is_text, prizes)):
        raise Wrong("The name of a prize is no text of 1 to 80 plain characters.")
    return prizes


def _struck(lines: Sequence[re.Match[str]]) -> tuple[Struck, ...]:
    struck = tuple(Struck(line[1], line[2]) for line in lines)
    if not all(is_text(one.reason) for one in struck):
        raise Wrong("The reason why somebody is struck is no text of 1 to 80 plain characters.")
    if not all(one.person < after.person for one, after in pairwise(struck)):
        raise Wrong("The struck persons do not strictly ascend.")
    return struck


def _read_tickets(text: str, start: int) -> tuple[Sequence[Row], str]:
    """The rows, and what comes after the last ticket."""
    end = text.rfind("\nticket: ") + 1
    end = text.index("\n", end) + 1 if end else start
    rows = _TICKETS.findall(text, start, end)
    if len(rows) != text.count("\n", start, end):
        line = text.count("\n", 0, start) + _first_wrong(text[start:end].split("\n"))
        raise Wrong(f"Line {line} of the entries is not a ticket, its person and its source.")
    tickets = [row[0] for row in rows]
    if not all(map(lt, tickets, tickets[1:])):
        raise Wrong("The tickets do not strictly ascend.")
    return rows, text[end:]


def _first_wrong(lines: Sequence[str]) -> int:
    return next(at for at, line in enumerate(lines, start=1) if not _TICKETS.fullmatch(f"{line}\n"))


def _check_end(rest: str, tickets: int) -> None:
    found = re.fullmatch(f"end: ({NUMBER})\n", rest)
    if found is None and "\n" in rest[:-1]:
        raise Wrong("After the tickets of the entries there is more than the line 'end'.")
    if found is None or int(found[1]) != tickets:
        raise Wrong(f"The entries do not end with 'end: {tickets}', the number of their tickets.")
