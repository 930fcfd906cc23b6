"""The states of the organizer's awards, and the steps that lead there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk.awards.model import Draft, Recipient
from kiosk.places import Place
from ui.tour import steps
from ui.tour.draw_plan_steps import mug
from ui.tour.stage import Stage
from ui.tour.steps import Steps

PATIENCE = 120.0
LIST = "Awards.csv"
LINES = """Title;Recipient;Team;Citation;Presenter;Date
Golden headset;{first};;Never hangs up first.;The boss;2026-10-09
Night owl of the year;;{team};Coffee at four, smiling at five.;;
Friend of the house;Mina Karimi;;Brought the cake.;;
{longest};{first};;;;
"""
NAME = "WWWWWWWW " * 13


def panels(stage: Stage) -> Any:
    """What the organizer's screens about awards bind."""
    return stage.driver.kiosk.admin.panels.awards


def desk(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("awards")


def first(stage: Stage) -> int:
    return stage.house.awards.all()[0].id


def opened(place: int) -> Steps:
    def steps_(stage: Stage) -> None:
        desk(stage)
        panels(stage).list.open(str(stage.house.awards.all()[place].id))

    return steps_


def twice(stage: Stage) -> None:
    """Somebody with a second one."""
    again = stage.house.awards.all()[0].draft.recipient
    stage.house.awards.add(Draft("Best laugh on the phone", again))
    desk(stage)


def too_long(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.begin("award")
    panels(stage).award.write("title", "The longest title that anybody has ever thought of " * 3)
    panels(stage).award.write("citation", "For patience with very long titles. " * 16)


def finding(stage: Stage) -> None:
    stage.driver.touch("choose", within="recipient")
    stage.driver.type("an")


def kind(name: str) -> Steps:
    return lambda stage: panels(stage).recipient.choose(name)


def ideas(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.begin("awardtitles")


def from_file(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.begin("awardimport")


def read(name: str, *, last: bool) -> Steps:
    """A list on a stick; with its `last` line one is to be mended."""

    def steps_(stage: Stage) -> None:
        folder = stage.house.folder.path / "stick"
        folder.mkdir(exist_ok=True)
        person = stage.person(2)
        text = LINES.format(first=person.display, team=person.team, longest="Too long " * 20)
        (folder / name).write_text(text if last else text.rsplit("\n", 2)[0], "utf-8")
        panels(stage).importing.open(folder / name, "KINGSTON")
        stage.driver.wait_until(lambda: panels(stage).importing.step != "start", PATIENCE)

    return steps_


def drawn(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.begin("awarddraw")


def nominations(stage: Stage) -> None:
    desk(stage)
    stage.driver.kiosk.admin.go("nominations")


def nomination(stage: Stage) -> None:
    nominations(stage)
    waiting = stage.house.nominations.waiting()
    panels(stage).nominations.choose(str(waiting[1].id))


def declined(stage: Stage) -> None:
    nomination(stage)
    stage.driver.touch("decline")


def look(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.go("awardlook")
    stage.driver.wait_until(lambda: not panels(stage).look.drawing, PATIENCE)


def signing(stage: Stage) -> None:
    look(stage)
    panels(stage).look.sign(1)


def preview(stage: Stage) -> None:
    look(stage)
    panels(stage).look.preview()
    stage.driver.wait_until(lambda: panels(stage).preview.page != "", PATIENCE)


def papers(stage: Stage) -> None:
    desk(stage)
    panels(stage).list.go("awardpapers")


def batch(stage: Stage) -> None:
    papers(stage)
    panels(stage).papers.go("awardbatch")
    stage.driver.wait_until(lambda: not panels(stage).batch.checking, PATIENCE)


def misfits(stage: Stage) -> None:
    """A name that no design holds."""
    stage.house.awards.add(Draft("Longest name", Recipient("free", NAME.strip())))
    batch(stage)


def made(stage: Stage) -> None:
    stage.house.awards.delete(stage.house.awards.all()[-1].id)
    batch(stage)
    panels(stage).batch.choose("chosen")
    panels(stage).batch.tick(str(first(stage)))
    panels(stage).batch.back()
    panels(stage).batch.make()
    stage.driver.wait_until(lambda: panels(stage).batch.made != "", PATIENCE)
    stage.driver.find("wonderful")


def paper(sort: str) -> Steps:
    def steps_(stage: Stage) -> None:
        papers(stage)
        panels(stage).papers.paper(sort)

    return steps_


def withdrawn(stage: Stage) -> None:
    panels(stage).award.withdrawal.say("Given by mistake")
    panels(stage).award.withdrawal.withdraw()


def with_picture(stage: Stage) -> None:
    stick = stage.house.folder.path / "stick"
    stick.mkdir(exist_ok=True)
    mug(Path(stick) / "trophy.png")
    opened(3)(stage)
    stage.driver.kiosk.admin.panels.files.look_in(lambda: (Place("stick", stick, "KINGSTON"),))
    view = panels(stage).award
    view.choosePicture()
    stage.driver.wait_until(lambda: stage.driver.sees("trophy.png"))
    stage.driver.kiosk.admin.panels.files.choose(str(stick / "trophy.png"))
    stage.driver.wait_until(lambda: bool(view.hasPicture) and not view.running, PATIENCE)


NEW_AWARDS: dict[str, Steps] = {
    "awards-none": desk,
    "awarddraw-none": drawn,
    "nominations-none": nominations,
    "awardlook-none": look,
    "awardpaper-none": paper("poster"),
}

AWARDS: dict[str, Steps] = {
    "awards": desk,
    "awards-ways": steps.touch("add"),
    "awards-twice": twice,
    "award": opened(0),
    "award-free": opened(13),
    "award-picture": with_picture,
    "award-new": steps.then(desk, lambda stage: panels(stage).list.begin("award")),
    "award-long": too_long,
    "awardrecipient-found": finding,
    "awardrecipient-team": kind("team"),
    "awardrecipient-free": kind("free"),
    "awardtitles": ideas,
    "awardimport": from_file,
    "awardimport-problems": read(LIST, last=True),
    "awardimport-look": read("Awards again.csv", last=False),
    "awarddraw": drawn,
    "nominations": nominations,
    "nominations-one": nomination,
    "nominations-approved": steps.touch("approve"),
    "nominations-declined": declined,
    "awardlook": look,
    "awardlook-end": steps.settings_end,
    "awardlook-signing": signing,
    "awardpreview": preview,
    "awardpreview-next": steps.touch("after"),
    "awardpapers": papers,
    "awardbatch": batch,
    "awardbatch-misfits": misfits,
    "awardbatch-too-long": lambda stage: panels(stage).batch.lookAtMisfits(),
    "awardbatch-made": made,
    "awardpaper": paper("running"),
    "awardpaper-cards": paper("cards"),
    "awardpaper-poster": paper("poster"),
    "award-withdrawing": steps.then(opened(0), steps.touch("withdraw")),
    "award-withdrawn": withdrawn,
}
