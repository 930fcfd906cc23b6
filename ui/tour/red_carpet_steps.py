"""The red carpet from its poster to its end, and the stage before there is any award."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest

from kiosk.awards.model import Award, Draft, Recipient
from kiosk.event.pictures import Pictures
from ui.awards.red_carpet_view import RedCarpetView
from ui.tour.draw_plan_steps import mug
from ui.tour.stage import Stage
from ui.tour.steps import Steps, then, touch

MOVING_MS = 1000
JOY_MS = 3000


def on_carpet(stage: Stage) -> RedCarpetView:
    return stage.driver.kiosk.organizer.red_carpet


def go_on(stage: Stage, name: str = "goOn") -> None:
    """As soon as a touch counts again; until the curtain hangs still."""
    stage.driver.wait_until(lambda: on_carpet(stage).ready)
    touch(name)(stage)
    QTest.qWait(MOVING_MS)


def nobody(stage: Stage) -> None:
    """A new event: nothing to reveal yet."""
    stage.organizer()
    stage.driver.kiosk.admin.go("redcarpet")
    stage.driver.find("addAwards")


def off_again(stage: Stage) -> None:
    touch("leave")(stage)


def opening(stage: Stage) -> None:
    stage.home()
    if not stage.house.red_carpet.order():
        person = Recipient("person", stage.person().id)
        stage.house.awards.add(Draft("Best handlebar of the house", person, category="Front of house"))
    stage.organizer()
    stage.driver.kiosk.admin.go("redcarpet")
    stage.driver.find("begin")


def curtain(stage: Stage) -> None:
    go_on(stage, "begin")


def recipient(stage: Stage) -> None:
    go_on(stage)
    QTest.qWait(JOY_MS)


def of(kind: str) -> Steps:
    """The first award of that kind, if there is one: a team, a picture."""

    def steps(stage: Stage) -> None:
        if kind == "picture":
            _picture(stage)
        view, order = on_carpet(stage), stage.house.red_carpet.order()
        found = next((one for one in order if _is(one, kind)), order[-1])
        view.jump(found.serial)
        go_on(stage)
        go_on(stage)
        QTest.qWait(JOY_MS)

    return steps


def _picture(stage: Stage) -> None:
    """The last award gets one, painted here."""
    painted = mug(stage.house.folder.prints / "painted.png")
    digest = Pictures(stage.house.folder.media).keep(painted.read_bytes(), "png")
    painted.unlink()
    last = stage.house.red_carpet.order()[-1]
    stage.house.awards.change(last.id, replace(last.draft, picture=digest))


def _is(award: Award, kind: str) -> bool:
    return award.draft.picture != "" if kind == "picture" else award.draft.recipient.kind == kind


def leaving(stage: Stage) -> None:
    touch("home")(stage)
    stage.driver.find("stay")


def to_the_end(stage: Stage) -> None:
    touch("stay")(stage)
    on_carpet(stage).jump(stage.house.red_carpet.order()[-1].serial)
    for _ in range(3):
        go_on(stage)
    QTest.qWait(JOY_MS)


def left(stage: Stage) -> None:
    touch("finish")(stage)


RED_CARPET_NEW: dict[str, Steps] = {
    "redcarpet-nobody": nobody,
    "redcarpet-nobody-left": off_again,
}
RED_CARPET: dict[str, Steps] = {
    "redcarpet-opening": opening,
    "redcarpet-curtain": curtain,
    "redcarpet-title": go_on,
    "redcarpet-recipient": recipient,
    "redcarpet-team": of("team"),
    "redcarpet-free": of("free"),
    "redcarpet-picture": of("picture"),
    "redcarpet-all": touch("allAwards"),
    "redcarpet-leave": then(touch("backToStage"), leaving),
    "redcarpet-over": to_the_end,
    "redcarpet-left": left,
}
