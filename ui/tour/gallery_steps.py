"""The states of the costumes' gallery: on the attract loop, on home, and for those who look closer."""

from __future__ import annotations

from kiosk.contest.model import EntryDraft
from kiosk.device import PrinterChoice
from ui.tour import contest_stage
from ui.tour.contest_stage import CRITERIA
from ui.tour.stage import Stage
from ui.tour.steps import Steps, attract

OPEN, PLANNED = "Best TV family", "The finest mustache of the third floor, grown or glued"


def board(stage: Stage, contest: int) -> None:
    """The attract loop until it comes to that contest."""
    stage.home()
    attract(stage)
    while not stage.driver.has(f"attract-contest-{contest}"):
        stage.driver.kiosk.attract.next()
    page = stage.driver.find(f"attract-contest-{contest}")
    stage.driver.wait_until(lambda: page.opacity() == 1)


def called(stage: Stage, title: str) -> int:
    """The contest of that title."""
    return next(each.id for each in stage.house.contests.all() if each.plan.title == title)


def home_planned(stage: Stage) -> None:
    contest_stage.planned(stage, PLANNED, 3, photos=False, category="Mustaches", method="ranked")
    stage.home()
    stage.driver.find("contests")


def attract_planned(stage: Stage) -> None:
    board(stage, called(stage, PLANNED))


def home_open(stage: Stage) -> None:
    made = contest_stage.opened(stage, OPEN, category="Costumes", judges_weight=40, criteria=CRITERIA)
    contest_stage.judged(stage, made)
    contest_stage.voted(stage, made, 40)
    stage.home()
    stage.driver.find("contests")


def home_all(stage: Stage) -> None:
    """Every line at once."""
    stage.settings(nominations=True)
    stage.driver.kiosk.prints.choose(PrinterChoice("Office"))
    stage.driver.find("thanks")


def attract_open(stage: Stage) -> None:
    stage.driver.kiosk.prints.choose(PrinterChoice())
    stage.settings(nominations=False)
    board(stage, called(stage, OPEN))


def gallery(stage: Stage) -> None:
    """Which contest?"""
    stage.home()
    stage.driver.settle()
    stage.driver.touch("contests")
    stage.driver.find("contest0")


def contest(stage: Stage) -> None:
    stage.driver.kiosk.gallery.choose(str(called(stage, OPEN)))
    stage.driver.find("how")


def how(stage: Stage) -> None:
    stage.driver.touch("how")
    stage.driver.find("method")


def entry(stage: Stage) -> None:
    view = stage.driver.kiosk.gallery
    view.back()
    view.look(stage.house.entries.of(called(stage, OPEN))[0].number)
    stage.driver.find("largePhoto")


def entry_without(stage: Stage) -> None:
    """No photo: a poster with its number."""
    stage.driver.touch("next")
    stage.driver.touch("next")
    stage.driver.find("next")


def many(stage: Stage) -> None:
    """Sixty costumes, some withdrawn, one of somebody who is not named in public."""
    made = contest_stage.planned(stage, "Everybody", 59)
    stage.house.entries.withdraw(stage.house.entries.of(made)[1].id, "")
    stage.house.entries.add(EntryDraft("Nobody knows me", "person", stage.person(2).id, contests=(made,)))
    stage.driver.kiosk.gallery.read()
    stage.driver.kiosk.gallery.choose(str(made))
    stage.driver.find("pageNext")


def many_next(stage: Stage) -> None:
    stage.driver.touch("pageNext")


def nobody(stage: Stage) -> None:
    """All were withdrawn."""
    made = contest_stage.opened(stage, "Nobody any more", 1)
    stage.house.entries.withdraw(stage.house.entries.of(made)[0].id, "They are ill")
    stage.driver.kiosk.gallery.read()
    stage.driver.kiosk.gallery.choose(str(made))
    stage.driver.find("nobody")
    for each in (made, called(stage, "Everybody")):
        stage.house.contests.call_off(each, "Only to look at")


def closed(stage: Stage) -> None:
    stage.house.contests.close(called(stage, OPEN))
    board(stage, called(stage, OPEN))


def gallery_closed(stage: Stage) -> None:
    stage.home()
    stage.driver.kiosk.gallery.begin()
    stage.driver.kiosk.gallery.choose(str(called(stage, OPEN)))
    stage.driver.find("how")


def winners(stage: Stage) -> None:
    """Closed again for this: the show was played to its end."""
    made = contest_stage.opened(stage, "Best lunch in disguise", 5)
    contest_stage.voted(stage, made, 9)
    contest_stage.revealed(stage, made)
    board(stage, made)


def gallery_winners(stage: Stage) -> None:
    stage.home()
    stage.driver.kiosk.gallery.begin()
    stage.driver.kiosk.gallery.choose(str(called(stage, "Best lunch in disguise")))
    stage.driver.find("winner")


def winners_tie(stage: Stage) -> None:
    """Nobody voted: all of them share the first place."""
    made = contest_stage.opened(stage, "All of them", 5)
    contest_stage.revealed(stage, made)
    board(stage, made)


def over(stage: Stage) -> None:
    """For those who come after."""
    for each in stage.house.contests.all():
        if each.stage not in ("revealed", "called-off"):
            stage.house.contests.call_off(each.id, "Only to look at")
    stage.home()


GALLERY: dict[str, Steps] = {
    "home-contest-planned": home_planned,
    "attract-contest-planned": attract_planned,
    "home-contest": home_open,
    "home-contest-all": home_all,
    "attract-contest": attract_open,
    "gallery": gallery,
    "gallery-contest": contest,
    "gallery-how": how,
    "gallery-entry": entry,
    "gallery-entry-without": entry_without,
    "gallery-many": many,
    "gallery-many-next": many_next,
    "gallery-nobody": nobody,
    "attract-contest-closed": closed,
    "gallery-closed": gallery_closed,
    "attract-contest-winners": winners,
    "gallery-winners": gallery_winners,
    "attract-contest-tie": winners_tie,
    "home-contest-over": over,
}
