"""The states of planning contests, and the steps that lead there."""

from __future__ import annotations

from typing import Any

from ui.tour.stage import Stage
from ui.tour.steps import Steps


def panels(stage: Stage) -> Any:
    """What the organizer's screens about contests bind."""
    return stage.driver.kiosk.admin.panels.contest


def desk(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("contests")


NEW_CONTESTS: dict[str, Steps] = {"contests-none": desk}
