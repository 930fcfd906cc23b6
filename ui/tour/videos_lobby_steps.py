"""The states of videos while nobody is here: a message, a film, a premiere's title."""

from __future__ import annotations

from datetime import timedelta

from kiosk.videos.model import About, Video
from ui.tour import steps
from ui.tour.stage import Stage
from ui.tour.steps import Steps

MESSAGE = About(
    "",
    "Dr. Maria Alvarez",
    "Head of IT",
    "Saint Luke Hospital",
    "You kept our whole hospital online through the storm. I still do not know when you slept. "
    "Thank you, all of you, from every ward.",
)
PERSIAN = About(
    "",
    "دکتر سارا محمدی",
    "مدیر مشتریان",
    "شرکت آسمان",
    "شما دو ساعت پای تلفن ماندید تا مشکل ما درست شد. هرگز فراموش نمی‌کنیم!",
)


def message(stage: Stage) -> None:
    _attract(stage, stage.house.videos.add_message(MESSAGE))


def message_persian(stage: Stage) -> None:
    _attract(stage, stage.house.videos.add_message(PERSIAN))


def film(stage: Stage) -> None:
    """The first film of the sample event; where it has none, what is shown stays."""
    films = [each for each in stage.house.videos.playable() if each.file is not None]
    if films:
        _attract(stage, films[0].id)


def premiere(stage: Stage) -> None:
    videos = stage.house.videos
    last = videos.all()[-1]
    videos.set_premiere(last.id, stage.tools.clock.now() + timedelta(milliseconds=200))
    stage.driver.wait_until(lambda: videos.premiere() is not None)
    stage.driver.kiosk.lobby.look()
    stage.driver.find("premiereName")


def taken_back(stage: Stage) -> None:
    """The sample event is as it was."""
    stage.home()
    for each in stage.house.videos.all():
        if each.about in (MESSAGE, PERSIAN):
            stage.house.videos.remove(each.id)
            stage.house.videos.erase(each.id)
    steps.attract(stage)


def _attract(stage: Stage, id_: str) -> None:
    """The loop, at this one: all the others are switched off meanwhile."""
    videos, loop = stage.house.videos, stage.driver.kiosk.attract
    others = [each for each in videos.playable() if each.id != id_]
    _switch(stage, others, False)
    steps.attract(stage)
    stage.driver.wait_until(lambda: stage.driver.kiosk.lobby.ready)
    loop.next()
    stage.driver.find("lobbyStage")
    _switch(stage, others, True)


def _switch(stage: Stage, videos: list[Video], on: bool) -> None:
    for each in videos:
        stage.house.videos.switch(each.id, on)


VIDEOS_LOBBY: dict[str, Steps] = {
    "attract-film": film,
    "attract-message": message,
    "attract-message-persian": message_persian,
    "attract-premiere": premiere,
    "attract-again": taken_back,
}
