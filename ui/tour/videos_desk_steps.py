"""The states of the organizer's videos, and the steps that lead there."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from typing import Any

from kiosk.demo_videos import FILMS
from kiosk.videos.model import About, Video
from ui.tour.stage import Stage
from ui.tour.steps import Steps

PATIENCE = 60.0
GREETING, NIGHT, MESSAGE, POPCORN = "Maria Sousa", "To the night shift", "Zahra Ahmadi", "Hooray!"
"""Videos of the sample event."""


def panels(stage: Stage) -> Any:
    """What the organizer's screens about videos bind."""
    return stage.driver.kiosk.admin.panels.videos


def desk(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("videos")


def listed(stage: Stage) -> None:
    """As it stands after a look: nobody has changed anything a moment ago but its hours."""
    desk(stage)
    panels(stage).list.show("playlist")


def imported(stage: Stage) -> None:
    """Two that are known, one that is none, and what its folder lacks."""
    stick = stage.house.folder.exports / "stick"
    stick.mkdir(exist_ok=True)
    for film in FILMS.glob("*.mp4"):
        shutil.copyfile(film, stick / film.name)
    (stick / "The director says thanks.mp4").write_text("Sent by mail, in pieces.", "utf-8")
    listed(stage)
    bring = panels(stage).bring
    bring.bring((*sorted(stick.iterdir()), stick / "forgotten.mov"))
    stage.driver.wait_until(lambda: not bring.running, PATIENCE)
    shutil.rmtree(stick)


def of(stage: Stage, name: str) -> Video:
    """By its title or speaker, wherever it is in the playlist by now."""
    return next(each for each in stage.house.videos.all() if each.name == name)


def page(name: str = GREETING) -> Steps:
    def open_it(stage: Stage) -> None:
        listed(stage)
        panels(stage).list.open(of(stage, name).id)

    return open_it


def playing(stage: Stage) -> None:
    page()(stage)
    stage.driver.touch("tryIt")
    stage.driver.wait_until(lambda: panels(stage).video.screening.caption != "", PATIENCE)


def troubled(stage: Stage) -> None:
    page(NIGHT)(stage)
    stage.house.videos.skipped(of(stage, NIGHT).id, "stalled")
    panels(stage).video.read()


def part(screen: str, name: str = GREETING) -> Steps:
    def go(stage: Stage) -> None:
        page(name)(stage)
        panels(stage).video.go(screen)

    return go


def hours(stage: Stage) -> None:
    """A popcorn hour that is being changed, and a premiere."""
    part("videotimes", POPCORN)(stage)
    times = panels(stage).times
    times.choose(0)
    times.shiftDay(0)
    stage.driver.touch("set", "premiere")


def written(stage: Stage) -> None:
    listed(stage)
    panels(stage).list.write()


def recording(stage: Stage) -> Video:
    """One that waits: the file is another one's, for there is no camera here."""
    waiting = stage.house.videos.waiting()
    if not waiting:
        shown = next(each for each in stage.house.videos.all() if each.file)
        assert shown.file is not None
        file = replace(shown.file, media="aa/recorded.mp4", name="recording.mp4")
        who = stage.person(5)
        stage.house.videos.add_recording(who.id, file, About(speaker=who.display, line="Thanks, team!"))
    return stage.house.videos.waiting()[0]


def facts(stage: Stage) -> None:
    """The desk says what did not play and what waits."""
    recording(stage)
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("admin")


def waiting(stage: Stage) -> None:
    desk(stage)
    recording(stage)
    panels(stage).list.show("waiting")


def waiting_one(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.open(recording(stage).id)


def premiere(stage: Stage) -> None:
    """A playlist with all there can be in it."""
    videos = stage.house.videos
    at = stage.tools.clock.now() + timedelta(days=1)
    videos.set_premiere(of(stage, GREETING).id, at)
    videos.switch(of(stage, MESSAGE).id, False)
    listed(stage)


def as_before(stage: Stage) -> None:
    """What was taken out; the others are as the sample event has them."""
    videos = stage.house.videos
    for _ in range(2):
        videos.undo()
    for trouble in videos.troubles():
        videos.played(trouble.video)
    one = recording(stage)
    videos.remove(one.id)
    desk(stage)
    panels(stage).list.show("removed")
    panels(stage).list.open(one.id)
    stage.driver.touch("erase")


NEW_VIDEOS: dict[str, Steps] = {"videos-none": desk}

VIDEOS_DESK: dict[str, Steps] = {
    "videos": listed,
    "videoimport": imported,
    "video": page(),
    "video-playing": playing,
    "video-message": page(MESSAGE),
    "video-trouble": troubled,
    "videowords": part("videowords"),
    "videowords-message": written,
    "videotimes": part("videotimes", POPCORN),
    "videotimes-hours": hours,
    "videocaptions": part("videocaptions"),
    "admin-videos": facts,
    "videos-waiting": waiting,
    "video-waiting": waiting_one,
    "videos-premiere": premiere,
    "video-erase": as_before,
}
