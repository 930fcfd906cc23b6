"""What becomes of a job, as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.printer import rules
from kiosk.printer.model import HANDING, NOBODY, JobSeen, PrintJob, Seen
from kiosk.printer.reasons import connecting, trouble

THEN = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
NOW = THEN + timedelta(seconds=5)
NAME = "handlebar-7K3-1-1-00112233"
AWAY = PrintJob(1, "card", "prints/a.pdf", 1, False, "printing", "", "P", HANDING, 1, THEN, THEN, NAME)


def seen(state: str, pages: int = 0, **more: object) -> Seen:
    return Seen(True, jobs={NAME: JobSeen(7, state, pages)}, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("what", "idle", "state", "why"),
    [
        (seen("done"), 0, "printed", ""),
        (seen("done", trouble="paper"), 99, "printed", ""),
        (seen("cancelled"), 0, "cancelled", ""),
        (seen("aborted"), 0, "help", "refused"),
        (seen("waiting"), 0, "printing", ""),
        (seen("printing"), 59.9, "printing", ""),
        (seen("printing"), 60, "help", "stuck"),
        (seen("waiting"), 60, "help", "stuck"),
        (seen("printing", trouble="paper"), 0, "help", "paper"),
        (seen("printing", trouble="jam"), 99, "help", "jam"),
        (seen("printing", connecting=True), 9.9, "printing", ""),
        (seen("printing", connecting=True), 10, "help", "off"),
        (NOBODY, 0, "help", "service"),
        (Seen(True, remembers=True), 0, "waiting", ""),
        (Seen(True, remembers=False), 0, "help", "unsure"),
    ],
)
def test_what_is_seen_decides(what: Seen, idle: float, state: str, why: str) -> None:
    changed = rules.after(AWAY, what, idle, NOW)
    assert (changed.state, changed.trouble) == (state, why)


def test_one_that_was_in_the_queue_and_is_not_any_more_may_have_been_printed() -> None:
    known = replace(AWAY, system=7)
    assert rules.after(known, Seen(True, remembers=True), 0, NOW).trouble == "unsure"


def test_one_that_never_arrives_is_not_tried_for_ever() -> None:
    tried = replace(AWAY, tries=rules.MOST_TRIES)
    assert rules.after(tried, Seen(True, remembers=True), 0, NOW).trouble == "refused"


def test_since_is_when_it_became_what_it_is() -> None:
    still = rules.after(replace(AWAY, system=7), seen("printing"), 0, NOW)
    assert still.since == THEN
    assert rules.after(still, seen("printing", trouble="door"), 0, NOW).since == NOW


@pytest.mark.parametrize(
    ("state", "why", "system", "begins", "handed"),
    [
        ("waiting", "", 0, True, False),
        ("help", "service", 0, True, False),
        ("help", "off", 0, True, False),
        ("help", "stuck", 0, True, False),
        ("help", "damaged", 0, False, False),
        ("help", "gone", 0, False, False),
        ("help", "unsure", 7, False, False),
        ("help", "refused", 7, False, False),
        ("help", "paper", 7, False, True),
        ("help", "service", -1, False, True),
        ("printing", "", -1, False, True),
        ("printing", "", 0, False, False),
        ("printed", "", 7, False, False),
        ("cancelled", "", 7, False, False),
    ],
)
def test_what_may_begin_and_what_is_asked_for(
    state: str, why: str, system: int, begins: bool, handed: bool
) -> None:
    job = replace(AWAY, state=state, trouble=why, system=system)  # type: ignore[arg-type]
    assert (rules.may_begin(job), rules.is_handed(job)) == (begins, handed)


@pytest.mark.parametrize(
    ("what", "why"),
    [
        (Seen(True), ""),
        (Seen(True, trouble="paper"), ""),
        (Seen(True, trouble="off"), ""),
        (Seen(True, takes=False), "off"),
        (Seen(True, trouble="no-printer", takes=False), "no-printer"),
        (NOBODY, "service"),
    ],
)
def test_what_keeps_a_job_from_being_handed_over(what: Seen, why: str) -> None:
    assert rules.in_the_way(what) == why


@pytest.mark.parametrize(
    ("state", "said", "accepting", "expected"),
    [
        (3, ["none"], True, ""),
        (4, [], True, ""),
        (4, ["media-empty-error"], True, "paper"),
        (4, ["media-empty"], True, "paper"),
        (4, ["media-empty-warning"], True, ""),
        (5, ["media-empty-warning"], True, "paper"),
        (4, ["media-low-warning", "toner-low-report"], True, ""),
        (5, ["media-low-warning"], True, "off"),
        (4, ["media-needed-error", "media-jam-error"], True, "jam"),
        (4, ["cover-open-error"], True, "door"),
        (4, ["toner-empty-error"], True, "ink"),
        (4, ["marker-supply-empty-report"], True, ""),
        (4, ["offline-report"], True, "off"),
        (5, ["paused"], True, "off"),
        (5, [], True, "off"),
        (3, [], False, "off"),
        (4, ["com.example-strange-error", "", "-error"], True, ""),
    ],
)
def test_what_a_printer_says_in_our_words(
    state: int, said: list[str], accepting: bool, expected: str
) -> None:
    assert trouble(state, said, accepting) == expected


def test_a_printer_that_is_being_reached() -> None:
    assert connecting(["connecting-to-device-report"])
    assert connecting(["connecting-to-device"])
    assert not connecting(["none"])


def test_pauses_grow_to_half_a_minute() -> None:
    assert [rules.pause(times) for times in range(6)] == [5, 10, 20, 30, 30, 30]


def test_a_document_has_a_plain_name_of_its_own() -> None:
    name = rules.document_name("7K3", AWAY, b"\x00\x01\xfe\xff")
    assert name == "handlebar-7K3-1-2-0001feff"
    assert name.isascii()
