"""Planning, opening and closing; by hand and by the clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.answers import Refused
from kiosk.contest.model import Criterion, EntryDraft, Plan
from tests.contest.conftest import Hall

NINE = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def test_a_plan_is_kept_as_it_was_written(hall: Hall) -> None:
    plan = Plan(
        "Best family",
        "Costumes",
        "ranked",
        "declared",
        NINE + timedelta(hours=1),
        NINE + timedelta(hours=3),
        40,
        True,
        (Criterion(0, "Idea", 3), Criterion(0, "Work", 1, 20)),
    )
    kept = hall.house.contests.get(hall.house.contests.add(plan))
    assert kept.code == "CONTEST-1"
    assert kept.stage == "planned"
    assert replace(kept.plan, criteria=()) == replace(plan, criteria=())
    assert [(one.name, one.weight, one.most) for one in kept.plan.criteria] == [
        ("Idea", 3, 10),
        ("Work", 1, 20),
    ]


@pytest.mark.parametrize(
    "plan",
    [
        Plan(""),
        Plan("\u202e \t"),
        Plan("و" * 300),
        Plan("T", opens=NINE, closes=NINE),
        Plan("T", judges_weight=50),
        Plan("T", criteria=(Criterion(0, ""),)),
        Plan("T", criteria=(Criterion(0, "Idea", 10),)),
        Plan("T", criteria=tuple(Criterion(0, f"C{n}") for n in range(9))),
    ],
)
def test_a_plan_that_cannot_be_is_refused(hall: Hall, plan: Plan) -> None:
    with pytest.raises(Refused):
        hall.house.contests.add(plan)
    assert hall.house.contests.all() == ()


def test_what_was_announced_stays(hall: Hall) -> None:
    id_ = hall.opened()
    with pytest.raises(Refused):
        hall.house.contests.change(id_, Plan("Another", method="star"))
    with pytest.raises(Refused):
        hall.house.contests.delete(id_)
    with pytest.raises(Refused):
        hall.house.entries.add(EntryDraft("Late", "team", "Late", contests=(id_,)))
    entry = hall.house.entries.of(id_)[0]
    with pytest.raises(Refused):
        hall.house.entries.change(entry.id, replace(entry.draft, owner="Field"))
    with pytest.raises(Refused):
        hall.house.entries.delete(entry.id)
    hall.house.entries.change(entry.id, replace(entry.draft, title="The Addams"))
    assert hall.house.entries.get(entry.id).draft.title == "The Addams"


def test_nobody_takes_part_and_it_does_not_open(hall: Hall) -> None:
    id_ = hall.house.contests.add(Plan("Empty", opens=NINE - timedelta(hours=1)))
    assert not hall.house.contests.look()
    with pytest.raises(Refused):
        hall.house.contests.open(id_)


def test_the_clock_opens_and_closes_and_cannot_be_turned_back(hall: Hall) -> None:
    window = {"opens": NINE + timedelta(hours=1), "closes": NINE + timedelta(hours=2)}
    id_ = hall.planned(**window)
    contests = hall.house.contests
    assert not contests.look()
    hall.clock.advance(3600)
    assert contests.look()
    assert contests.get(id_).stage == "open"
    hall.clock.advance(3600)
    assert contests.look()
    assert contests.get(id_).stage == "closed"
    for back in (NINE, NINE + timedelta(minutes=90)):
        hall.clock.set(back)
        assert not contests.look()
        assert contests.get(id_).stage == "closed"


def test_a_window_that_was_slept_through_does_not_open_afterwards(hall: Hall) -> None:
    id_ = hall.planned(opens=NINE + timedelta(hours=1), closes=NINE + timedelta(hours=2))
    hall.clock.advance(3 * 3600)
    assert not hall.house.contests.look()
    assert hall.house.contests.get(id_).stage == "planned"


def test_an_open_vote_can_be_given_more_time(hall: Hall) -> None:
    id_ = hall.opened(closes=NINE + timedelta(hours=1))
    with pytest.raises(Refused):
        hall.house.contests.extend(id_, NINE)
    hall.house.contests.extend(id_, NINE + timedelta(hours=2))
    hall.clock.advance(5000)
    assert not hall.house.contests.look()
    hall.house.contests.extend(id_, None)
    assert hall.house.contests.get(id_).plan.closes is None


def test_order_and_deleting(hall: Hall) -> None:
    contests = hall.house.contests
    first, second = contests.add(Plan("One")), contests.add(Plan("Two"))
    contests.move(second, -1)
    assert [each.id for each in contests.all()] == [second, first]
    contests.delete(second)
    assert contests.by_code("contest-1") == contests.get(first)
    assert contests.add(Plan("Three")) == 3, "a number is never used twice"


def test_calling_off_needs_a_reason_and_is_final(hall: Hall) -> None:
    id_ = hall.opened()
    with pytest.raises(Refused):
        hall.house.contests.call_off(id_, " ")
    hall.house.contests.call_off(id_, "fire drill")
    with pytest.raises(Refused):
        hall.house.contests.call_off(id_, "again")
    with pytest.raises(Refused):
        hall.house.contests.close(id_)


@pytest.mark.parametrize(
    "draft",
    [
        EntryDraft("", "team", "Field"),
        EntryDraft("ط" * 300, "team", "Field"),
        EntryDraft("T", "team", ""),
        EntryDraft("T", "person", "P-000000"),
        EntryDraft("T", "team", "Field", ("0" * 64,)),
        EntryDraft("T", "team", "Field", ("0" * 64,) * 7, True),
        EntryDraft("T", "team", "Field", contests=(99,)),
    ],
)
def test_a_costume_that_cannot_be_is_refused(hall: Hall, draft: EntryDraft) -> None:
    with pytest.raises(Refused):
        hall.house.entries.add(draft)
    assert hall.house.entries.all() == ()


def test_numbers_of_costumes_are_never_used_twice(hall: Hall) -> None:
    entries = hall.house.entries
    first = entries.add(EntryDraft("One", "team", "Field"))
    entries.delete(first)
    second = entries.add(EntryDraft("Two", "person", hall.person("Field")))
    assert second == first + 1
    assert entries.get(second).name.startswith("Field")
