from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

import pytest

from kiosk.answers import Refused
from kiosk.contest.model import Criterion
from tests.contest.conftest import Hall

CRITERIA = (Criterion(0, "Idea", 3), Criterion(0, "Work", 1, 20))


def judged(hall: Hall, *teams: str) -> int:
    """An open contest with a judge of each of these teams."""
    id_ = hall.planned(criteria=CRITERIA, judges_weight=50)
    for team in teams:
        hall.house.judging.name(id_, hall.person(team))
    hall.house.contests.open(id_)
    return id_


def points(hall: Hall, contest: int, idea: int, work: int) -> dict[int, int]:
    first, second = hall.house.contests.get(contest).plan.criteria
    return {first.id: idea, second.id: work}


def entry(hall: Hall, contest: int, team: str) -> int:
    return next(one.id for one in hall.house.entries.of(contest) if one.draft.owner == team)


def test_practice_first_then_all_but_their_own_team(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    sheets = hall.house.judging.sheets(id_, hall.person("Field"))
    assert [sheet.entry and sheet.entry.name for sheet in sheets] == [
        None,
        "Night Owls",
        "Front Desk",
        "Back Office",
    ]
    with pytest.raises(Refused):
        hall.house.judging.score(id_, hall.person("Field"), entry(hall, id_, "Field"), {})


def test_scored_revised_and_counted_once(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    me, owls = hall.person("Field"), entry(hall, id_, "Night Owls")
    hall.house.judging.score(id_, me, owls, points(hall, id_, 3, 4), "Nice  hat")
    hall.house.judging.score(id_, me, owls, points(hall, id_, 10, 20), "Nice hat!")
    sheet = hall.house.judging.sheets(id_, me)[1]
    assert (sheet.points, sheet.note, sheet.done) == (points(hall, id_, 10, 20), "Nice hat!", True)
    assert [(one.done, one.of) for one in hall.house.judging.judges(id_)] == [(1, 3)]


def test_absent_is_done_but_gives_no_points(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    me, owls = hall.person("Field"), entry(hall, id_, "Night Owls")
    hall.house.judging.score(id_, me, owls, points(hall, id_, 9, 9), absent=True)
    assert hall.house.judging.judges(id_)[0].done == 1
    hall.house.contests.close(id_)
    assert hall.house.judging.given(id_) == ({},)


def test_practice_never_counts(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    hall.house.judging.score(id_, hall.person("Field"), None, points(hall, id_, 10, 20))
    assert hall.house.judging.sheets(id_, hall.person("Field"))[0].points == points(hall, id_, 10, 20)
    assert hall.house.judging.judges(id_)[0].done == 0
    hall.house.contests.close(id_)
    assert hall.house.judging.given(id_) == ({},)


def test_nobody_reads_points_before_the_close_and_nobody_writes_after(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    me, owls = hall.person("Field"), entry(hall, id_, "Night Owls")
    hall.house.judging.score(id_, me, owls, points(hall, id_, 5, 20))
    with pytest.raises(Refused):
        hall.house.judging.given(id_)
    hall.house.contests.close(id_)
    with pytest.raises(Refused):
        hall.house.judging.score(id_, me, owls, points(hall, id_, 10, 20))
    with pytest.raises(Refused):
        hall.house.judging.remove(id_, me)
    key = hall.key(id_, "Night Owls")
    assert hall.house.judging.given(id_) == ({key: Fraction(3 * 5 * 2 + 20, 4 * 20)},)


def test_judging_ends_with_the_window_before_anybody_looks(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    me, owls = hall.person("Field"), entry(hall, id_, "Night Owls")
    hall.house.contests.extend(id_, hall.clock.now() + timedelta(minutes=5))
    hall.house.judging.score(id_, me, owls, points(hall, id_, 3, 4))
    hall.clock.advance(300)
    with pytest.raises(Refused, match="over"):
        hall.house.judging.score(id_, me, owls, points(hall, id_, 10, 20))
    assert hall.house.contests.get(id_).stage == "open"
    hall.house.contests.look()
    assert hall.house.judging.given(id_) == ({hall.key(id_, "Night Owls"): Fraction(3 * 3 * 2 + 4, 4 * 20)},)


def test_points_beyond_the_most_and_notes_too_long_are_refused(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    me, owls = hall.person("Field"), entry(hall, id_, "Night Owls")
    for given, note in ((points(hall, id_, 11, 0), ""), ({99: 1}, ""), ({}, "م" * 401)):
        with pytest.raises(Refused):
            hall.house.judging.score(id_, me, owls, given, note)
    assert not hall.house.judging.sheets(id_, me)[1].done


def test_a_stranger_is_no_judge_and_nobody_is_one_twice(hall: Hall) -> None:
    id_ = judged(hall, "Field")
    with pytest.raises(Refused):
        hall.house.judging.name(id_, hall.person("Field"))
    with pytest.raises(Refused):
        hall.house.judging.score(id_, hall.person("Night Owls"), None, {})
    assert hall.house.judging.of(hall.person("Night Owls")) == ()
    assert [each.id for each in hall.house.judging.of(hall.person("Field"))] == [id_]


def test_a_judge_taken_off_takes_their_points_along(hall: Hall) -> None:
    id_ = judged(hall, "Field", "Front Desk")
    me, owls = hall.person("Field"), entry(hall, id_, "Night Owls")
    hall.house.judging.score(id_, me, owls, points(hall, id_, 5, 20))
    hall.house.judging.remove(id_, me)
    hall.house.contests.close(id_)
    assert hall.house.judging.given(id_) == ({},)
