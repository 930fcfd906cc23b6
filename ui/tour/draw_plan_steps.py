"""The states of preparing draws, and the steps that lead there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from kiosk.draw.model import DAILY, Plan, Prize
from kiosk.event.pictures import Pictures
from kiosk.people.model import Person
from kiosk.places import Place
from ui.tour import steps
from ui.tour.stage import Stage
from ui.tour.steps import Steps

TITLE = "Friday, three o'clock"
PATIENCE = 120.0
LONG = "A weekend for two in the old lighthouse by the sea, breakfast and boat included"


def panels(stage: Stage) -> Any:
    """What the organizer's screens about draws bind."""
    return stage.driver.kiosk.admin.panels.draw


def desk(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("draws")


def mug(path: Path, width: int = 1200) -> Path:
    """A picture of a prize, painted here."""
    image = QImage(width, width * 3 // 4, QImage.Format.Format_RGB32)
    image.fill(QColor("#E2A72E"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#BF3A2C"))
    corners = ((0.3, 0.25), (0.62, 0.25), (0.58, 0.8), (0.34, 0.8))
    painter.drawPolygon(QPolygonF([QPointF(x * width, y * image.height()) for x, y in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor("#BF3A2C"))
    painter.end()
    image.save(str(path))
    return path


def people(stage: Stage) -> list[Person]:
    """Who holds most come first."""
    held = stage.house.tickets.holdings()
    return sorted(stage.house.people.all_active(), key=lambda one: -held.get(one.id, 0))


def planned(stage: Stage) -> None:
    """A big draw with prizes, a small one that is not ready, two people who may not win."""
    draws = stage.house.draws
    picture = mug(stage.house.folder.path / "mug.png").read_bytes()
    mugs = Pictures(stage.house.folder.media).keep(picture, "png")
    prizes = (Prize("A day off", 1), Prize("A mug with a mustache", 12, mugs), Prize(LONG))
    draws.add(Plan(TITLE, prizes, absent="at-end"))
    draws.add(replace(DAILY, title="Tuesday's cake"))
    first, second = people(stage)[:2]
    draws.strike(first.id, "Runs the draw")
    draws.strike(second.id, "Gave the prize")


def listed(stage: Stage) -> None:
    planned(stage)
    desk(stage)


def big(stage: Stage) -> int:
    """The draw with several prizes, of `planned`."""
    return next(draw.id for draw in stage.house.draws.all() if draw.plan.title == TITLE)


def first(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.open(str(big(stage)))


def new(stage: Stage) -> None:
    desk(stage)
    stage.driver.touch("addBig")


def end(stage: Stage) -> None:
    while stage.driver.has("scrollDown"):
        stage.driver.touch("scrollDown")
        stage.driver.settle()


def freezing(stage: Stage) -> None:
    first(stage)
    stage.driver.touch("draw")


def chance(stage: Stage) -> None:
    first(stage)
    stage.driver.settle()
    panels(stage).plan.go("drawchance")
    stage.driver.wait_until(lambda: not panels(stage).chance.running, PATIENCE)
    stage.driver.wait_until(lambda: not stage.driver.has("cancel"))


def prize(at: int) -> Steps:
    def open_it(stage: Stage) -> None:
        first(stage)
        panels(stage).plan.openPrize(at)

    return open_it


def prize_gone(stage: Stage) -> None:
    prize(0)(stage)
    stage.driver.touch("delete")


def choosing_picture(stage: Stage) -> None:
    """On a stick."""
    stick = stage.house.folder.path / "stick"
    stick.mkdir(exist_ok=True)
    mug(stick / "mug.png")
    prize(1)(stage)
    stage.driver.kiosk.admin.panels.files.look_in(lambda: (Place("stick", stick, "KINGSTON"),))
    stage.driver.touch("choosePicture")
    stage.driver.wait_until(lambda: stage.driver.sees("mug.png"))


def choices(screen: str) -> Steps:
    def go(stage: Stage) -> None:
        first(stage)
        panels(stage).plan.go(screen)

    return go


def teams(stage: Stage) -> None:
    stage.driver.touch("who-teams")
    stage.driver.touch("team0")


def daily(stage: Stage) -> None:
    choices("drawway")(stage)
    panels(stage).choices.askWords(0)


def gone(stage: Stage) -> None:
    """The rehearsal is thrown away too: what comes next finds no stage taken."""
    rehearsal = stage.house.ceremonies.running()
    if rehearsal is not None:
        stage.house.ceremonies.throw_away(rehearsal)
    first(stage)
    panels(stage).plan.remove()


def struck(stage: Stage) -> None:
    desk(stage)
    stage.driver.touch("struck")


def finding(stage: Stage) -> None:
    struck(stage)
    stage.driver.touch("find")
    stage.driver.type("an")


def reason(stage: Stage) -> None:
    panels(stage).struck.choose(f"person:{people(stage)[4].id}")
    panels(stage).struck.say("Gave the prize")


def standing(stage: Stage) -> None:
    struck(stage)
    panels(stage).struck.open(people(stage)[0].id)


def rules_asked(stage: Stage) -> None:
    first(stage)
    stage.driver.settle()
    stage.driver.touch("rules")


def rules_made(stage: Stage) -> None:
    stage.driver.touch("paperA4")
    stage.driver.wait_until(lambda: not panels(stage).rules.running, PATIENCE)
    stage.driver.find("wonderful")


def running(stage: Stage) -> None:
    """A rehearsal that was left."""
    stage.driver.touch("wonderful")
    stage.house.ceremonies.rehearse(big(stage))
    desk(stage)


DRAW_PLAN: dict[str, Steps] = {
    "draws-none": desk,
    "drawplan-new": new,
    "draws": listed,
    "drawplan": first,
    "drawplan-end": end,
    "drawplan-freezing": freezing,
    "drawprize": prize(0),
    "drawprize-picture": prize(1),
    "drawprize-new": steps.then(first, lambda stage: panels(stage).plan.addPrize()),
    "files-picture": choosing_picture,
    "drawplan-deleted": prize_gone,
    "drawwho": choices("drawwho"),
    "drawwho-teams": teams,
    "drawwho-tickets": steps.touch("who-tickets"),
    "drawway": choices("drawway"),
    "drawway-daily": daily,
    "drawchance": chance,
    "drawstruck": struck,
    "drawstruck-find": finding,
    "drawstruck-reason": reason,
    "drawstruck-one": standing,
    "drawstruck-freed": steps.touch("free"),
    "drawplan-rules": rules_asked,
    "drawplan-rules-made": rules_made,
    "draws-running": running,
    "draws-deleted": gone,
}
