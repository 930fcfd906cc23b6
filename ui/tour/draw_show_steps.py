"""The show of a draw: a rehearsal in which each is called, one with many at once, up to its record."""

from __future__ import annotations

from PySide6.QtTest import QTest

from kiosk.draw.ceremony import rank_job
from kiosk.draw.model import Plan, Prize
from kiosk.draw.protocol.model import Absent, Ask
from ui.draw.ceremony_view import CeremonyView
from ui.draw.show_view import ShowView
from ui.tour.stage import Stage
from ui.tour.steps import Steps, touch

DIGITS = "20237331128159211123"
ROLLING_MS = 400
JOY_MS = 3000


def on_stage(stage: Stage) -> CeremonyView:
    return stage.driver.kiosk.organizer.ceremony


def show(stage: Stage) -> ShowView:
    return on_stage(stage).show_view


def revealed(stage: Stage, rule: Absent, *prizes: Prize) -> None:
    """A rehearsal: the tickets of the tour stay free."""
    ceremonies = stage.house.ceremonies
    plan = Plan("Friday's big draw", prizes, asks=(Ask("DICE10", 20),), absent=rule)
    planned = stage.house.draws.add(plan)
    id_ = ceremonies.rehearse(planned).draw.id
    stage.house.draws.delete(planned)
    ceremonies.go_on(id_)
    ceremonies.type(id_, DIGITS)
    ceremonies.matches(id_)
    ceremonies.matches(id_)
    ceremonies.lock(id_)
    job = ceremonies.job(id_)
    ceremonies.reveal(id_, job, rank_job(job))
    stage.home()
    on_stage(stage).resume()


def called(stage: Stage) -> None:
    revealed(stage, "at-once", Prize("A balloon ride for two"), Prize("A basket of fruit"))
    stage.driver.find("draw")


def drum_roll(stage: Stage) -> None:
    touch("draw")(stage)
    QTest.qWait(ROLLING_MS)


def winner(stage: Stage) -> None:
    if stage.driver.has("skip"):
        touch("skip")(stage)
    stage.driver.find("goOn")
    QTest.qWait(JOY_MS)


def calling(stage: Stage) -> None:
    touch("call")(stage)
    stage.clock.skip(13)
    show(stage).call_view.look()


def not_here(stage: Stage) -> None:
    show(stage).call_view.stop()
    touch("notHere")(stage)
    touch("reason0")(stage)


def again(stage: Stage) -> None:
    touch("confirmGone")(stage)
    stage.driver.find("draw")


def many(stage: Stage) -> None:
    on_stage(stage).leave()
    revealed(stage, "at-end", Prize("A coffee mug", 30), Prize("A weekend in the mountains"))
    stage.driver.find("drawRow")


def board(stage: Stage) -> None:
    touch("drawNone")(stage)
    touch("drawRow")(stage)
    winner(stage)


def missing(stage: Stage) -> None:
    touch("goOn")(stage)
    touch("draw")(stage)
    touch("skip")(stage)
    touch("goOn")(stage)
    stage.driver.find("card1")


def marked(stage: Stage) -> None:
    touch("absent0")(stage)
    show(stage).missing_view.mark(3, "DECLINED", "-")
    stage.driver.find("drawAgain")


def redrawn(stage: Stage) -> None:
    touch("confirmAgain")(stage)
    winner(stage)


def everybody(stage: Stage) -> None:
    touch("goOn")(stage)
    touch("goOn")(stage)
    stage.driver.find("finish")


def nobody(stage: Stage) -> None:
    on_stage(stage).leave()
    revealed(stage, "keep", Prize("A sweet", 61))
    show(stage).drawMany(60)
    show(stage).skip()
    touch("goOn")(stage)
    touch("draw")(stage)
    winner(stage)


def left(stage: Stage) -> None:
    on_stage(stage).leave()


DRAW_SHOW: dict[str, Steps] = {
    "show-prize": called,
    "show-suspense": drum_roll,
    "show-winner": winner,
    "show-calling": calling,
    "show-gone": not_here,
    "show-again": again,
    "show-many": many,
    "show-some": touch("drawSome"),
    "show-board": board,
    "show-missing": missing,
    "show-mark": touch("card1"),
    "show-marked": marked,
    "show-ask-again": touch("drawAgain"),
    "show-redrawn": redrawn,
    "show-all": everybody,
    "show-finish": touch("finish"),
    "show-over": touch("confirmFinish"),
    "show-nobody": nobody,
    "show-left": left,
}
