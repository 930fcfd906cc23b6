"""What may happen in a draw, and what may not, under each rule for the absent."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import (
    Absent,
    Act,
    Ask,
    Course,
    Drawn,
    Entries,
    Entry,
    Gone,
    NoneLeft,
    Ranking,
    Skip,
    Struck,
    Win,
)

DRAWN = Drawn()
RANKING = Ranking("0" * 64, ("T-1", "T-2", "T-3", "T-4", "T-5", "T-6"))
PEOPLE = ("P-A", "P-B", "P-C", "P-A", "P-D", "P-E")


def entries(absent: Absent, seats: int = 3, *, one: bool = True, struck: Sequence[str] = ()) -> Entries:
    return Entries(
        event="E",
        draw="DRAW-1",
        number=1,
        previous=None,
        log=(0, "0" * 64),
        one_per_person=one,
        absent=absent,
        asks=(Ask("DICE10", 20),),
        prizes=tuple(f"Prize {at}" for at in range(seats)),
        struck=tuple(Struck(person, "left") for person in struck),
        tickets=tuple(Entry(t, p, "S") for t, p in zip(RANKING.tickets, PEOPLE, strict=True)),
    )


def holders(seen: Course) -> dict[int, str]:
    return {seat: win.person for seat, win in seen.holders.items()}


def ways(seen: Course) -> list[str]:
    """The steps, without hashes."""
    said = []
    for line in seen.lines:
        match line:
            case Win(seat, rank, _, person, _):
                said.append(f"{seat} {rank} {person}")
            case Skip(seat, rank, _, person, why):
                said.append(f"{seat} {rank} {person} {why}")
            case NoneLeft(seat):
                said.append(f"{seat} none")
            case Gone(seat, person, why):
                said.append(f"{seat} {person} is {why}")
    return said


def test_nothing_has_happened_yet() -> None:
    assert course(entries("at-end"), RANKING, []) == Course((), {}, (1, 2, 3), frozenset())


@pytest.mark.parametrize(("rule", "open_seats"), [("keep", set()), ("at-once", {2}), ("at-end", set())])
def test_in_the_middle(rule: Absent, open_seats: set[int]) -> None:
    seen = course(entries(rule), RANKING, [DRAWN, DRAWN])
    assert (holders(seen), seen.waiting, seen.callable) == ({1: "P-A", 2: "P-B"}, (3,), open_seats)


@pytest.mark.parametrize(("rule", "open_seats"), [("keep", set()), ("at-once", {3}), ("at-end", {1, 2, 3})])
def test_when_all_are_drawn(rule: Absent, open_seats: set[int]) -> None:
    seen = course(entries(rule), RANKING, [DRAWN] * 3)
    assert (holders(seen), seen.waiting, seen.callable) == ({1: "P-A", 2: "P-B", 3: "P-C"}, (), open_seats)


def test_whoever_holds_a_prize_is_skipped_unless_several_are_allowed() -> None:
    assert ways(course(entries("keep", 4), RANKING, [DRAWN] * 4))[3:] == ["4 4 P-A HAS-PRIZE", "4 5 P-D"]
    assert ways(course(entries("keep", 4, one=False), RANKING, [DRAWN] * 4))[3:] == ["4 4 P-A"]


def test_the_pool_runs_empty() -> None:
    seen = course(entries("at-end", 6, struck=["P-B", "P-E"]), RANKING, [DRAWN] * 6)
    assert ways(seen)[-4:] == ["4 6 P-E STRUCK", "4 none", "5 none", "6 none"]
    assert (seen.waiting, seen.callable) == ((), {1, 2, 3})
    assert holders(seen) == {1: "P-A", 2: "P-C", 3: "P-D"}
    again = course(
        entries("at-end", 6, struck=["P-B", "P-E"]), RANKING, [DRAWN] * 6 + [Gone(2, "P-C", "ABSENT")]
    )
    assert (again.waiting, again.callable, holders(again)) == ((2,), {3}, {1: "P-A", 3: "P-D"})


def test_at_once_as_often_as_needed() -> None:
    acts = [DRAWN, Gone(1, "P-A", "DECLINED"), DRAWN, Gone(1, "P-B", "ABSENT"), DRAWN, DRAWN]
    seen = course(entries("at-once", 2), RANKING, acts)
    assert ways(seen) == [
        "1 1 P-A",
        "1 P-A is DECLINED",
        "1 2 P-B",
        "1 P-B is ABSENT",
        "1 3 P-C",
        "2 4 P-A",  # declined the other seat alone
    ]
    freed = course(entries("at-once", 2), RANKING, acts[:2])
    assert (freed.waiting, freed.callable, holders(freed)) == ((1, 2), frozenset(), {})


def test_who_declined_a_seat_does_not_get_it_again() -> None:
    acts: list[Act] = [DRAWN, Gone(1, "P-A", "DECLINED"), DRAWN, Gone(1, "P-B", "ABSENT"), DRAWN]
    acts += [Gone(1, "P-C", "ABSENT"), DRAWN]
    assert ways(course(entries("at-once", 1), RANKING, acts))[-2:] == ["1 4 P-A DECLINED", "1 5 P-D"]


def test_a_round_at_the_end_takes_effect_before_anybody_is_drawn_again() -> None:
    acts: list[Act] = [DRAWN] * 3
    acts += [Gone(1, "P-A", "ABSENT"), Gone(3, "P-C", "ABSENT")]
    seen = course(entries("at-end"), RANKING, acts)
    assert (seen.waiting, seen.callable, holders(seen)) == ((1, 3), frozenset(), {2: "P-B"})
    seen = course(entries("at-end"), RANKING, [*acts, DRAWN])
    assert (seen.waiting, seen.callable) == ((3,), frozenset())
    seen = course(entries("at-end"), RANKING, [*acts, DRAWN, DRAWN])
    assert ways(seen)[5:] == ["1 4 P-A ABSENT", "1 5 P-D", "3 6 P-E"]
    assert seen.callable == {1, 2, 3}
    last = course(entries("at-end"), RANKING, [*acts, DRAWN, DRAWN, Gone(1, "P-D", "DECLINED"), DRAWN])
    assert ways(last)[-1] == "1 none"
    assert (holders(last), last.callable) == ({2: "P-B", 3: "P-E"}, {2, 3})


ALL = [DRAWN] * 3


@pytest.mark.parametrize(
    ("rule", "acts", "why"),
    [
        ("keep", [*ALL, DRAWN], "No seat waits"),
        ("keep", [*ALL, Gone(1, "P-A", "ABSENT")], "rule is keep"),
        ("at-once", [Gone(1, "P-A", "ABSENT")], "does not hold seat 1"),
        ("at-once", [DRAWN, Gone(1, "P-B", "ABSENT")], "does not hold seat 1"),
        ("at-once", [DRAWN, Gone(9, "P-A", "ABSENT")], "does not hold seat 9"),
        ("at-once", [DRAWN, DRAWN, Gone(1, "P-A", "ABSENT")], "not won just now"),
        ("at-once", [DRAWN, Gone(1, "P-A", "ABSENT"), Gone(1, "P-A", "ABSENT")], "does not hold seat 1"),
        ("at-end", [DRAWN, Gone(1, "P-A", "ABSENT")], "still wait"),
        ("at-end", [*ALL, Gone(2, "P-B", "ABSENT"), Gone(1, "P-A", "ABSENT")], "do not ascend"),
        ("at-end", [*ALL, Gone(2, "P-B", "ABSENT"), Gone(2, "P-B", "ABSENT")], "does not hold seat 2"),
        (
            "at-end",
            [*ALL, Gone(1, "P-A", "ABSENT"), Gone(2, "P-B", "ABSENT"), DRAWN, Gone(3, "P-C", "ABSENT")],
            "still wait",
        ),
    ],
)
def test_refused(rule: Absent, acts: list[Act], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        course(entries(rule), RANKING, acts)


def test_each_act_adds_lines_and_changes_none() -> None:
    acts: list[Act] = [*ALL, Gone(1, "P-A", "ABSENT"), Gone(3, "P-C", "DECLINED"), DRAWN, DRAWN]
    seen = [course(entries("at-end"), RANKING, acts[:count]).lines for count in range(len(acts) + 1)]
    for before, after in pairwise(seen):
        assert len(before) < len(after) and after[: len(before)] == before
