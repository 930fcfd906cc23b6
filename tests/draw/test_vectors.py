"""Byte for byte what handlebar-draw/1 says: every worked case made again, every file to refuse refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pytest

from kiosk.draw.protocol.computing import commit_of, digest, number_of, rank, seed_of
from kiosk.draw.protocol.contributions import fits, missing, normalized
from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import Act, Contribution, Course, Drawn, Entries, Gone, Ranking
from kiosk.draw.protocol.parsing import Wrong, read_entries
from kiosk.draw.protocol.verify import FILES_AGREE, Verdict, verify
from kiosk.draw.protocol.writing import aborted_text, entries_text, record_text, sheet_text
from kiosk.tickets.model import Kind, LogLine
from kiosk.tickets.rules import first_broken, first_seal
from tests.draw.vectors import ABORTED, CASES, REJECTS, TICKET_LOG, Reject, name_of

each_case = pytest.mark.parametrize("case", CASES, ids=name_of)


def played(entries: Entries, ranking: Ranking, rounds: Sequence[Sequence[Sequence[Any]]]) -> Course:
    """Every seat drawn as soon as it waits; a round is called as soon as its first seat may be."""
    acts: list[Act] = []
    left = [[Gone(*gone) for gone in one] for one in rounds]
    while True:
        seen = course(entries, ranking, acts)
        if left and acts[-1:] == [Drawn()] and _holds(seen, left[0][0]):
            acts += left.pop(0)
        elif seen.waiting:
            acts.append(Drawn())
        else:
            assert not left
            return seen


def _holds(seen: Course, gone: Gone) -> bool:
    return gone.seat in seen.callable and seen.holders[gone.seat].person == gone.person


@each_case
def test_entries_are_read_and_written(case: dict[str, Any]) -> None:
    entries = read_entries(case["entries"].encode())
    assert entries_text(entries) == case["entries"]
    assert digest(case["entries"]) == digest(case["entries"].encode()) == case["entries_sha256"]
    assert commit_of(case["secret"]) == case["commit"]
    assert sheet_text(entries.draw, case["entries_sha256"], case["commit"]) == case["sheet"]


@each_case
def test_what_was_said(case: dict[str, Any]) -> None:
    spoken, kept = case["contributions_as_spoken"], case["contributions_normalized"]
    assert [[kind, normalized(value)] for kind, value in spoken] == kept
    for ask, (kind, value) in zip(read_entries(case["entries"].encode()).asks, kept, strict=True):
        assert ask.kind == kind and fits(ask, value) and missing(ask, value) == 0


@each_case
def test_the_record_is_made(case: dict[str, Any]) -> None:
    entries = read_entries(case["entries"].encode())
    said = [Contribution(kind, value) for kind, value in case["contributions_normalized"]]
    whole = (case["entries_sha256"], case["commit"], said, case["secret"])
    assert seed_of(*whole) == case["seed"]
    ranking = rank(case["seed"], (one.ticket for one in entries.tickets))
    record = record_text(*whole, played(entries, ranking, case["gone_rounds"]).lines)
    assert record == case["record"]
    assert digest(record) == case["record_sha256"]


@each_case
def test_the_record_is_true(case: dict[str, Any]) -> None:
    files = case["entries"].encode(), case["record"].encode()
    assert verify(*files, case["sheet"]) == Verdict(True, "")
    assert verify(*files, None) == Verdict(True, FILES_AGREE)


def test_ranks_follow_the_numbers() -> None:
    case = CASES[-3]
    tickets = [one.ticket for one in read_entries(case["entries"].encode()).tickets]
    ranking = rank(case["seed"], tickets)
    by_number = sorted((number_of(case["seed"], ticket), ticket) for ticket in tickets)
    assert ranking == Ranking(case["seed"], tuple(ticket for _, ticket in by_number))


def test_an_aborted_draw() -> None:
    entries_hash, commit = digest(ABORTED["entries"]), commit_of(ABORTED["secret"])
    aborted = aborted_text(entries_hash, commit, ABORTED["reason"])
    assert aborted == ABORTED["file"]
    assert digest(aborted) == ABORTED["sha256"]
    verdict = verify(ABORTED["entries"].encode(), aborted.encode(), None)
    assert verdict == Verdict(False, "This is no record: the draw was aborted.")


def test_the_ticket_log() -> None:
    fields = (line.split(" ") for line in TICKET_LOG["lines"])
    start, *seals = TICKET_LOG["seals"]
    lines = [
        LogLine(int(n), Kind(kind), ticket, person, source, seal)
        for (n, kind, ticket, person, source), seal in zip(fields, seals, strict=True)
    ]
    assert first_seal("CSW-2026") == start == digest(TICKET_LOG["start"])
    assert first_broken("CSW-2026", lines) is None


REASONS = {
    "E01": "LF alone",
    "E02": "UTF-8",
    "E03": "empty line",
    "E04": "first line",
    "E06": r"Line \d+ of the entries",
    "E08": "'number'",
    "E10": "'log'",
    "E11": "'one-per-person'",
    "E12": "'absent'",
    "E13": r"ask\b",
    "E14": "prize",
    "E15": "struck",
    "E16": "a ticket, its person and its source",
    "E17": "tickets do not strictly ascend",
    "E18": "number of their tickets",
    "E19": "0 lines 'prize'",
    "E20": "previous",
    "E21": "last ask",
    "R05": "other entries",
    "R06": "secret",
    "R07": "sheet",
    "R08": r"Line \d+ of the record",
    "R10": "ascend",
    "R11": "does not hold seat",
    "R13": "rule is keep",
    "C01": "asked for",
}
"""What a reason must speak of, for each check of the reference."""


@pytest.mark.parametrize("reject", REJECTS, ids=name_of)
def test_refused_for_the_right_reason(reject: Reject) -> None:
    verdict = verify(reject.entries, reject.record or b"", reject.sheet)
    assert not verdict.ok
    assert re.search(REASONS[reject.code], verdict.reason), verdict.reason
    assert verdict.reason.isprintable()
    if reject.record is None:
        with pytest.raises(Wrong) as wrong:
            read_entries(reject.entries)
        assert wrong.value.reason == verdict.reason
