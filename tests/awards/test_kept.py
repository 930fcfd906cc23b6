"""What indexes and triggers hold, whoever asks; a full disk; two that press at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.awards.model import Draft, Look, Recipient, Signature
from tests.awards.conftest import Jury
from tests.second_connection import SecondConnection

LONG = "Kind to everybody, " * 30


@contextmanager
def full_disk(jury: Jury) -> Iterator[None]:
    """Not one page more fits into the file."""
    connection = jury.house.store._connection
    assert connection is not None
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    yield
    connection = jury.house.store._connection
    if connection is not None:
        connection.execute("PRAGMA max_page_count = 1000000")


def rows(jury: Jury) -> dict[str, list[tuple[object, ...]]]:
    other = SecondConnection(jury.folder / "event.db")
    tables = ("award", "award_issue", "award_counter", "award_nomination", "award_show", "journal")
    return {table: other.rows(f"SELECT * FROM {table}") for table in tables}


def test_a_full_disk_makes_no_half_list(jury: Jury) -> None:
    drafts = [Draft(f"Award {n}", jury.to("Ana"), LONG) for n in range(200)]
    before = rows(jury)
    with full_disk(jury), pytest.raises(Unavailable) as no:
        jury.house.awards.add_many(drafts)
    assert no.value.what.text == "The disk is full, so this could not be saved."
    assert rows(jury) == before
    jury.house.awards.add_many(drafts)
    serials = [award.serial for award in jury.house.awards.all()]
    assert (len(serials), serials[0]) == (200, "2026-0001")


def test_a_full_disk_issues_all_or_none(jury: Jury) -> None:
    ids = jury.house.awards.add_many([Draft(f"Award {n}", jury.to("Ana"), LONG) for n in range(100)])
    before = rows(jury)
    with full_disk(jury), pytest.raises(Unavailable):
        jury.house.awards.issued(ids)
    assert rows(jury) == before
    jury.house.awards.issued(ids)
    assert {award.issues for award in jury.house.awards.all()} == {1}


def test_a_full_disk_keeps_a_proposal_waiting(jury: Jury) -> None:
    nominations = jury.house.nominations
    ids = [
        nominations.nominate(jury.person(by), jury.to(to), f"Award {n}", LONG)
        for by, to in (("Ana", "Bob"), ("Bob", "Ana"))
        for n in range(5)
    ]
    done = 0
    with full_disk(jury), pytest.raises(Unavailable):
        for id_ in ids:
            nominations.approve(id_, Draft("The Rock", jury.to("Bob"), LONG, presenter="x" * 120))
            done += 1
    waiting = [each.id for each in nominations.waiting()]
    assert waiting == ids[done:]
    assert len(jury.house.awards.all()) == done


def test_one_award_of_a_prize_however_often_it_is_made(jury: Jury) -> None:
    draft = Draft("Coffee mug", jury.to("Ana"), source="DRAW-1:3")
    first = jury.house.awards.add(draft)
    with pytest.raises(Refused, match="made into an award already"):
        jury.house.awards.add_many([Draft("Other", jury.to("Bob")), draft])
    assert len(jury.house.awards.all()) == 1
    jury.house.awards.withdraw(first, "wrong seat")
    jury.house.awards.add(draft)
    with pytest.raises(Refused, match="made into an award already"):
        jury.house.awards.put_back(first)


def test_a_ready_made_one_may_be_given_twice(jury: Jury) -> None:
    for name in ("Ana", "Bob"):
        jury.house.awards.add(Draft("The Rock", jury.to(name), source="READY-07"))
    assert len(jury.house.awards.all()) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE award SET serial = '2026-9999'",
        "UPDATE award SET code_hash = 'x'",
        "UPDATE award_issue SET name = 'Somebody Else'",
        "DELETE FROM award",
        "INSERT INTO award_issue SELECT * FROM award_issue",
        "UPDATE award SET reason = 'secret'",
        "UPDATE award SET title = ''",
    ],
)
def test_the_database_itself_says_no(jury: Jury, statement: str) -> None:
    jury.house.awards.issued([jury.award().id])
    jury.house.close()
    with closing(sqlite3.connect(jury.folder / "event.db")) as other:
        other.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)


@pytest.mark.parametrize(
    "draft",
    [
        Draft("Fine", Recipient("free", "Ana"), language="tlh"),
        Draft("Fine", Recipient("free", "Ana"), picture="../../etc/passwd"),
        Draft("Fine", Recipient("free", "Ana"), source="DRAW-1:3'; --"),
    ],
)
def test_what_no_screen_lets_through_is_an_error_of_ours(jury: Jury, draft: Draft) -> None:
    with pytest.raises(ValueError, match="that is none"):
        jury.house.awards.add(draft)


def test_a_look_is_kept_with_two_who_sign(jury: Jury) -> None:
    looks = jury.house.award_looks
    assert looks.look() == Look()
    wanted = Look(
        design="comic",
        paper="Letter",
        saving=True,
        logo="ab" * 32,
        signatures=(
            Signature(" Amira  Khalil ", "Boss"),
            Signature("", "", ""),
            Signature("", "", "cd" * 32),
        ),
        calendar="both",
    )
    looks.set(wanted)
    looks.set(wanted)
    kept = looks.look()
    assert kept.signatures == (Signature("Amira Khalil", "Boss"), Signature("", "", "cd" * 32))
    assert (kept.design, kept.paper, kept.saving, kept.calendar) == ("comic", "Letter", True, "both")
    assert len(jury.lines("award-look-changed")) == 1
    looks.set(Look())
    assert looks.look() == Look()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Look(design="neon"),  # type: ignore[arg-type]
        lambda: Look(paper="A3"),  # type: ignore[arg-type]
        lambda: Look(logo="logo.png"),
        lambda: Look(signatures=(Signature("A"), Signature("B"), Signature("C"))),
        lambda: Look(signatures=(Signature("A", picture="x"),)),
    ],
)
def test_a_look_that_is_none(jury: Jury, wrong: Callable[[], Look]) -> None:
    with pytest.raises(ValueError, match=r"none|room"):
        jury.house.award_looks.set(wrong())
    with pytest.raises(Refused):
        jury.house.award_looks.set(Look(signatures=(Signature("A" * 121),)))
