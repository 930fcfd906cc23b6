"""The states of the judges: who they are, their list, one costume after the other, and the end."""

from __future__ import annotations

from ui.contest.judge_view import JudgeView
from ui.tour import contest_stage
from ui.tour.contest_stage import CRITERIA
from ui.tour.stage import Stage
from ui.tour.steps import Steps

TITLE, OTHER = "Best family, judged", "The boldest color"


def view(stage: Stage) -> JudgeView:
    return stage.driver.kiosk.judge


def who(stage: Stage) -> None:
    made = contest_stage.opened(stage, TITLE, 7, judges_weight=60, criteria=CRITERIA)
    other = contest_stage.opened(stage, OTHER, 3, judges_weight=100, criteria=CRITERIA[:1], category="Color")
    for contest in (made, other):
        contest_stage.judged(stage, contest)
    stage.home()
    stage.go("judge")
    stage.driver.find("finder")


def pin(stage: Stage) -> None:
    stage.driver.kiosk.finder.choose(stage.person(5).id)
    stage.driver.find("pinEntry")


def none(stage: Stage) -> None:
    """No judge."""
    stage.driver.scan(stage.house.people.issue_pass(stage.person(6).id, "organizer"))
    stage.driver.find("done")


def contests(stage: Stage) -> None:
    stage.driver.scan(stage.house.people.issue_pass(stage.person(5).id, "organizer"))
    stage.driver.find("contest0")


def sheets(stage: Stage) -> None:
    stage.driver.touch("contest0")
    stage.driver.find("sheet0")


def practice(stage: Stage) -> None:
    stage.driver.touch("sheet0")
    stage.driver.find("next")


def sheet(stage: Stage) -> None:
    """Two of three points are given."""
    stage.driver.touch("next")
    stage.driver.touch("The idea 8")
    stage.driver.touch("How it is made 7")


def noted(stage: Stage) -> None:
    stage.driver.touch("On the stage 4")
    stage.driver.touch("note")
    stage.driver.type("the dog was real")


def absent(stage: Stage) -> None:
    view(stage).turn(1)
    stage.driver.touch("absent")
    stage.driver.find("absentSaid")


def progress(stage: Stage) -> None:
    stage.driver.touch("list")
    view(stage).open(stage.house.entries.of(gone(stage))[2].number)
    view(stage).give(stage.house.contests.get(gone(stage)).plan.criteria[0].id, 5)
    stage.driver.touch("list")
    stage.driver.find("sheet0")


def gone(stage: Stage) -> int:
    return next(each.id for each in stage.house.contests.all() if each.plan.title == TITLE)


def closed(stage: Stage) -> None:
    """While they judge."""
    stage.house.contests.close(gone(stage))
    stage.driver.find("done")


def over(stage: Stage) -> None:
    """For those who come after."""
    stage.driver.touch("done")
    for each in stage.house.contests.all():
        if each.plan.title in (TITLE, OTHER):
            stage.house.contests.call_off(each.id, "Only to look at")


JUDGES: dict[str, Steps] = {
    "judge": who,
    "judge-pin": pin,
    "judge-none": none,
    "judge-contests": contests,
    "judge-sheets": sheets,
    "judge-practice": practice,
    "judge-sheet": sheet,
    "judge-noted": noted,
    "judge-absent": absent,
    "judge-progress": progress,
    "judge-closed": closed,
    "judge-over": over,
}
