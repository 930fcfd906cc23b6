"""The states of a contest's result on the organizer's desk, and the steps that lead there."""

from __future__ import annotations

from ui.admin.contest.result_panels import ContestResultPanels
from ui.tour import voting
from ui.tour.drawing import DIGITS
from ui.tour.stage import Stage
from ui.tour.steps import Steps


def panels(stage: Stage) -> ContestResultPanels:
    """What the screen binds."""
    found: ContestResultPanels = stage.driver.kiosk.organizer.admin.panels.contest._results
    return found


def opened(stage: Stage, contest: int) -> None:
    stage.home()
    stage.organizer()
    panels(stage).open(contest)


def first(wanted: str) -> Steps:
    """The first contest at this stage."""

    def steps(stage: Stage) -> None:
        opened(stage, next(one.id for one in stage.house.contests.all() if one.stage == wanted))

    return steps


def looked(stage: Stage) -> None:
    stage.driver.touch("look")
    stage.driver.find("places")


def page(button: str) -> Steps:
    """From the places to another page, whichever is shown."""

    def steps(stage: Stage) -> None:
        if stage.driver.has("back") and not stage.driver.has("places"):
            stage.driver.touch("back")
        stage.driver.touch(button)

    return steps


def rounds(stage: Stage) -> None:
    opened(stage, voting.closed(stage, "ranked"))
    looked(stage)
    stage.driver.touch("toCount")


def weighed(stage: Stage) -> None:
    opened(stage, voting.judged(stage))
    looked(stage)
    stage.driver.touch("toWeight")


def lot(stage: Stage) -> None:
    opened(stage, voting.level(stage))
    looked(stage)
    stage.driver.touch("toLot")
    for digit in DIGITS[:7]:
        stage.driver.touch(f"dice{digit}")


def lot_complete(stage: Stage) -> None:
    for digit in DIGITS[7:]:
        stage.driver.touch(f"dice{digit}")
    stage.driver.find("draw")


def lot_drawn(stage: Stage) -> None:
    stage.driver.touch("draw")
    stage.driver.find("places")


def called_off(stage: Stage) -> None:
    id_ = voting.opened(stage, "single")
    stage.house.contests.call_off(id_, "The fire alarm rang.")
    opened(stage, id_)


CONTEST_RESULT: dict[str, Steps] = {
    "contestresult-open": first("open"),
    "contestresult-closed": first("closed"),
    "contestresult-places": looked,
    "contestresult-count": page("toCount"),
    "contestresult-weight": page("toWeight"),
    "contestresult-methods": page("toMethods"),
    "contestresult-awards": page("toAwards"),
    "contestresult-share": page("toShare"),
    "contestresult-rounds": rounds,
    "contestresult-weighed": weighed,
    "contestresult-lot": lot,
    "contestresult-lot-complete": lot_complete,
    "contestresult-lot-drawn": lot_drawn,
    "contestresult-called-off": called_off,
}
