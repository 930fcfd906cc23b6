"""The states of planning contests and entering costumes, and the steps that lead there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from kiosk.contest.model import Contest
from kiosk.places import Place
from ui.tour import steps
from ui.tour.camera_steps import FRONT, cameras
from ui.tour.draw_plan_steps import end, mug
from ui.tour.lobby import lobby
from ui.tour.stage import Stage
from ui.tour.steps import Steps

LONGEST = "The longest title that anybody has ever thought of for a costume " * 4


def panels(stage: Stage) -> Any:
    """What the organizer's screens about contests bind."""
    return stage.driver.kiosk.admin.panels.contest


def desk(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("contests")


def of(stage: Stage, stage_of_it: str) -> Contest:
    """The first contest of the sample event that is planned, open or closed."""
    return next(one for one in stage.house.contests.all() if one.stage == stage_of_it)


def opened(stage_of_it: str) -> Steps:
    def go(stage: Stage) -> None:
        desk(stage)
        panels(stage).list.open(str(of(stage, stage_of_it).id))

    return go


def page(screen: str, stage_of_it: str = "planned") -> Steps:
    def go(stage: Stage) -> None:
        opened(stage_of_it)(stage)
        panels(stage).plan.go(screen)

    return go


def weighed(stage: Stage) -> None:
    page("contestcriteria")(stage)
    panels(stage).criteria.weigh(40)


def backwards(stage: Stage) -> None:
    """It would close before it opens."""
    page("contestwindow")(stage)
    now = stage.tools.clock.now()
    draft = panels(stage)._draft
    opens = now + timedelta(days=1)
    draft.put(replace(draft.plan, opens=opens, closes=opens - timedelta(hours=1)))


def forwards(stage: Stage) -> None:
    draft = panels(stage)._draft
    draft.put(replace(draft.plan, closes=draft.plan.opens + timedelta(days=1)))


def sure(what: str) -> Steps:
    def ask(stage: Stage) -> None:
        opened("open")(stage)
        panels(stage).plan.ask(what)

    return ask


def judge(stage: Stage) -> None:
    """Somebody without a PIN and a pass, where there is one."""
    page("contestjudges")(stage)
    named = {one.person for one in stage.house.judging.judges(of(stage, "planned").id)}
    others = [one.id for one in stage.house.people.all_active() if one.id not in named]
    panels(stage).judges.find()
    panels(stage).judges.choose(others[0])
    panels(stage).judges.open(others[0])


def costumes(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.toCostumes()


def costume(stage: Stage) -> None:
    """One with photos, of a vote that is open."""
    costumes(stage)
    contest = of(stage, "open").id
    panels(stage).entries.open(str(stage.house.entries.of(contest)[0].id))


def touched(stage: Stage) -> None:
    stage.driver.touch("photo0")


def new(stage: Stage) -> None:
    costumes(stage)
    stage.driver.touch("addCostume")


def too_long(stage: Stage) -> None:
    panels(stage).entry.write(LONGEST)


def choosing(stage: Stage) -> None:
    """On a stick."""
    stick = stage.house.folder.path / "stick"
    stick.mkdir(exist_ok=True)
    mug(stick / "costume.png")
    stage.driver.kiosk.admin.panels.files.look_in(lambda: (Place("stick", stick, "KINGSTON"),))
    panels(stage).entry.photos.fromFile()
    stage.driver.wait_until(lambda: stage.driver.sees("costume.png"))


def filming(stage: Stage) -> None:
    new(stage)
    cameras(stage).plug(FRONT)
    cameras(stage).show(lobby())
    panels(stage).entry.photos.fromCamera()
    stage.driver.wait_until(lambda: str(stage.driver.kiosk.camera.state) == "on")


def counting(stage: Stage) -> None:
    panels(stage).shot.ticking.setInterval(1_000_000)
    stage.driver.touch("shoot")


def looked_at(stage: Stage) -> None:
    panels(stage).shot.ticking.setInterval(1)
    stage.driver.wait_until(lambda: str(panels(stage).shot.step) == "look")
    panels(stage).shot.ticking.setInterval(1000)


def kept(stage: Stage) -> None:
    stage.driver.touch("keepPhoto")
    cameras(stage).plug()


def owner(kind: str) -> Steps:
    def ask(stage: Stage) -> None:
        new(stage)
        panels(stage).entry.chooseOwner()
        panels(stage).owner.choose(kind)

    return ask


def gone(stage: Stage) -> None:
    """A costume that was in no vote is deleted; it comes back by itself at the end of the tour's event."""
    costumes(stage)
    contest = of(stage, "planned").id
    alone = [one for one in stage.house.entries.of(contest) if one.draft.contests == (contest,)]
    panels(stage).entries.open(str(alone[-1].id))
    panels(stage).entry.remove()


NEW_CONTESTS: dict[str, Steps] = {
    "contests-none": desk,
    "costumes-none": costumes,
    "contestplan-new": steps.then(desk, steps.touch("add")),
}
CONTEST_PLAN: dict[str, Steps] = {
    "contests": desk,
    "contestplan": opened("planned"),
    "contestplan-end": end,
    "contestplan-announced": steps.then(opened("planned"), steps.touch("announce")),
    "contestplan-opening": steps.then(opened("planned"), steps.touch("openVote")),
    "contestplan-open": opened("open"),
    "contestplan-closed": opened("closed"),
    "contestmethod": page("contestmethod"),
    "contestwindow": page("contestwindow"),
    "contestwindow-wrong": backwards,
    "contestwindow-right": forwards,
    "contestwindow-open": page("contestwindow", "open"),
    "contestcriteria": weighed,
    "contestcriteria-one": lambda stage: panels(stage).criteria.openCriterion(0),
    "contestsure-close": sure("close"),
    "contestsure-calloff": sure("call-off"),
    "contestjudges": page("contestjudges"),
    "contestjudges-find": steps.touch("nameJudge"),
    "contestjudges-one": judge,
    "costumes": costumes,
    "costume": costume,
    "costume-photo": touched,
    "costume-why": lambda stage: panels(stage).entry.askWhy(),
    "costume-new": new,
    "costume-long": too_long,
    "files-photo": choosing,
    "costumeowner": owner("team"),
    "costumeowner-person": owner("person"),
    "costumephoto": filming,
    "costumephoto-count": counting,
    "costumephoto-look": looked_at,
    "costume-shot": kept,
    "costumes-deleted": gone,
}
