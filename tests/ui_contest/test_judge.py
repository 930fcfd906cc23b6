"""A judge at the screen by touch: PIN or pass, one touch a criterion, kept at once, nothing left behind."""

from __future__ import annotations

import pytest

from kiosk.contest.model import EntryDraft
from tests.playing import person, screen
from ui.contest.judge_view import JudgeView
from ui.tour import contest_stage
from ui.tour.contest_stage import CRITERIA
from ui.tour.stage import Stage

ANA, BOB = "Ana Pires", "Bob Smith"


@pytest.fixture
def made(stage: Stage) -> int:
    """Three teams' costumes and that of Ana's and Bob's team; both of them judge."""
    made = contest_stage.planned(stage, "Best family", 3, False, judges_weight=60, criteria=CRITERIA)
    stage.house.entries.add(EntryDraft("Owls", "team", "Night Owls", contests=(made,)))
    for name in (ANA, BOB):
        stage.house.judging.name(made, person(stage, name))
    stage.house.contests.open(made)
    return made


def view(stage: Stage) -> JudgeView:
    return stage.driver.kiosk.judge


def signed_in(stage: Stage, name: str) -> None:
    stage.home()
    stage.go("judge")
    stage.driver.scan(stage.house.people.issue_pass(person(stage, name), "organizer"))


def given(stage: Stage, made: int, name: str = ANA) -> list[dict[int, int]]:
    return [dict(one.points) for one in stage.house.judging.sheets(made, person(stage, name))]


def test_a_name_is_never_enough(stage: Stage, made: int) -> None:
    stage.settings(identify={"contest": "name"})
    pin = stage.house.pins.renew(person(stage, ANA), "organizer")
    stage.go("judge")
    stage.driver.kiosk.finder.choose(person(stage, ANA))
    for digit in pin:
        stage.driver.touch(f"digit{digit}")
    stage.driver.touch("enter")
    assert stage.driver.reads("Your own team is not in this list")
    assert not stage.driver.sees("Owls")


def test_practice_then_points_by_one_touch_each_revised_and_with_a_note(stage: Stage, made: int) -> None:
    signed_in(stage, ANA)
    stage.driver.touch("sheet0")
    assert stage.driver.reads("does not count")
    stage.driver.touch("The idea 9")
    stage.driver.touch("next")
    stage.driver.touch("The idea 7")
    assert given(stage, made)[1] == {1: 7}
    for touched in ("How it is made 5", "On the stage 3", "The idea 8"):
        stage.driver.touch(touched)
    assert given(stage, made)[1] == {1: 8, 2: 5, 3: 3}
    stage.driver.touch("next")
    stage.driver.touch("absent")
    assert stage.house.judging.sheets(made, person(stage, ANA))[2].absent
    stage.driver.touch("list")
    assert stage.driver.reads("2 of 3 judged")
    stage.driver.touch("sheet1")
    view(stage).write("the dog was real")
    stage.driver.touch("next")
    view(stage).write("late words")
    stage.driver.touch("home")
    notes = [one.note for one in stage.house.judging.sheets(made, person(stage, ANA))]
    assert notes == ["", "the dog was real", "late words", ""]


def test_the_next_one_sees_nothing(stage: Stage, made: int) -> None:
    signed_in(stage, BOB)
    stage.driver.find("sheet0")
    bare = stage.driver.settle()
    signed_in(stage, ANA)
    stage.driver.touch("sheet1")
    stage.driver.touch("The idea 7")
    view(stage).write("mine")
    stage.driver.touch("home")
    judge = view(stage)
    left = (judge._desk.person, judge._desk.contest, judge._desk.sheets, judge._typed, judge.page.sheet)
    assert left == ("", None, (), None, None) and judge._sheets.rowCount() == 0
    signed_in(stage, BOB)
    stage.driver.find("sheet0")
    assert stage.driver.settle() == bare
    assert given(stage, made, BOB) == [{}] * 4


def test_closed_while_judging_is_said_calmly(stage: Stage, made: int) -> None:
    signed_in(stage, ANA)
    stage.driver.touch("sheet1")
    stage.driver.touch("The idea 7")
    stage.house.contests.close(made)
    assert stage.driver.reads("All that you gave until then is kept.")
    assert given(stage, made)[1] == {1: 7}
    stage.driver.touch("done")
    assert screen(stage) == "home"


def test_no_judge_and_a_costume_that_goes(stage: Stage, made: int) -> None:
    signed_in(stage, "Cyd Okoro")
    assert stage.driver.reads("No vote that is open has you as a judge.")
    stage.driver.scan(stage.house.people.issue_pass(person(stage, ANA), "organizer"))
    stage.driver.touch("sheet1")
    stage.house.entries.withdraw(stage.house.entries.of(made)[0].id, "ill")
    stage.driver.find("sheet0")
    assert view(stage).step == "sheets" and not stage.driver.sees("The Addams Family")
