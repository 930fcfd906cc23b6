"""The states of the little cinema: its posters, what is on, who comes next, and thanks at the end."""

from __future__ import annotations

from kiosk.videos.model import MESSAGE_MS, About
from ui.tour.stage import Stage
from ui.tour.steps import Steps
from ui.videos.cinema_view import CinemaView

WORDS = (
    About(
        "",
        "Bo Lindqvist",
        "Customer since 1998",
        "Lindqvist Bakery",
        "When the oven died on a Saturday you found us a new one before the bread was due. "
        "Nobody here will forget that.",
    ),
    About(
        "A word from the top floor", "Dr. Amara Okonkwo", "Managing Director", "", "You are the best of us."
    ),
    About("", "مریم رستمی", "مشتری", "", "هر بار که زنگ زدم، کسی با لبخند پاسخ داد. سپاس از همهٔ شما!"),
)


def cinema(stage: Stage) -> CinemaView:
    return stage.driver.kiosk.cinema


def home_cinema(stage: Stage) -> None:
    for about in WORDS:
        stage.house.videos.add_message(about)
    stage.home()
    stage.driver.find("cinema")


def posters(stage: Stage) -> None:
    stage.driver.touch("cinema")
    stage.driver.find("video0")


def message(stage: Stage) -> None:
    cinema(stage).choose(stage.house.videos.playable()[-3].id)
    stage.driver.find("playPause")
    cinema(stage).toggle()


def bare(stage: Stage) -> None:
    """Touched away, as they leave by themselves."""
    cinema(stage).toggle()
    stage.driver.touch_at(stage.driver.middle())
    stage.driver.wait_until(lambda: not stage.driver.has("playPause"))


def coming(stage: Stage) -> None:
    cinema(stage).screening.seek(MESSAGE_MS)  # type: ignore[attr-defined]
    stage.driver.find("goOn")


def thanks(stage: Stage) -> None:
    cinema(stage).choose(stage.house.videos.playable()[-1].id)
    cinema(stage).screening.seek(MESSAGE_MS)  # type: ignore[attr-defined]
    stage.driver.find("playAll")


def many(stage: Stage) -> None:
    for at in range(57):
        stage.house.videos.add_message(
            About("", stage.person(at % 20).display, line="Thank you! " * (at % 7 + 1))
        )
    stage.driver.find("pageNext")


def many_next(stage: Stage) -> None:
    stage.driver.touch("pageNext")


def nothing(stage: Stage) -> None:
    """All were taken out while somebody chose."""
    for each in stage.house.videos.playable():
        stage.house.videos.remove(each.id)
    stage.driver.wait_until(lambda: not stage.driver.has("playAll"))


CINEMA: dict[str, Steps] = {
    "home-cinema": home_cinema,
    "cinema": posters,
    "cinema-message": message,
    "cinema-message-alone": bare,
    "cinema-coming": coming,
    "cinema-thanks": thanks,
    "cinema-many": many,
    "cinema-many-next": many_next,
    "cinema-nothing": nothing,
}
