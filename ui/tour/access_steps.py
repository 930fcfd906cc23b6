"""The steps to the access sheet, and what it leaves behind."""

from __future__ import annotations

from ui.tour.driver import ancestors
from ui.tour.stage import Stage
from ui.tour.steps import Steps


def access(stage: Stage) -> None:
    stage.home()
    stage.driver.touch("access")


def access_end(stage: Stage) -> None:
    while any("choices" in ancestors(item) for item in stage.driver.all_named("scrollDown")):
        stage.driver.touch("scrollDown", within="choices")


def other_colors(stage: Stage) -> None:
    """The same home in the other colors, with nothing lost."""
    stage.driver.touch("accessDone")
    stage.driver.wait_until(lambda: not stage.driver.has("accessDone"))
    access = stage.driver.kiosk.access
    access.showContrast(not access.highContrast)


ACCESS: dict[str, Steps] = {
    "access": access,
    "access-end": access_end,
    "home-other-colors": other_colors,
}
