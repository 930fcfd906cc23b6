"""The states of "was I in?", of the boards about draws, and of what the organizer does after a draw."""

from __future__ import annotations

from kiosk.people.model import Person
from kiosk.places import Place
from ui.tour import drawing
from ui.tour.clue_steps import attract_on, panel
from ui.tour.stage import Stage
from ui.tour.steps import Steps


def draw_planned(stage: Stage) -> None:
    stage.home()
    drawing.planned(stage)
    attract_on("draw")(stage)


def home_frozen(stage: Stage) -> None:
    """The planned one is frozen, and the way to one's tickets is there."""
    stage.home()
    planned = [draw.id for draw in stage.house.draws.all() if draw.stage == "planned"]
    stage.house.ceremonies.freeze(planned[-1])
    stage.driver.find("lookup")


def lookup(stage: Stage) -> None:
    stage.home()
    stage.driver.settle()  # with large words it is below the edge: the page has to know first that it scrolls
    stage.driver.touch("lookup")


def lookup_way(way: str, then: Steps) -> Steps:
    def steps(stage: Stage) -> None:
        before = stage.house.event.settings.identify
        stage.settings(identify={**before, "draw": way})
        lookup(stage)
        then(stage)
        stage.settings(identify=before)

    return steps


def lookup_pin(stage: Stage) -> None:
    person = stage.person(3)
    stage.house.pins.renew(person.id, "organizer")
    stage.driver.kiosk.finder.choose(person.id)


def lookup_bad_pass(stage: Stage) -> None:
    old = stage.house.people.issue_pass(stage.person(8).id, "organizer")
    stage.house.people.issue_pass(stage.person(8).id, "organizer")
    lookup(stage)
    stage.driver.scan(old)


def holders(stage: Stage) -> list[Person]:
    """Those who hold most first, those without a ticket last."""
    held = stage.house.tickets.holdings()
    return sorted(stage.house.people.all_active(), key=lambda person: -held.get(person.id, 0))


def see(stage: Stage, person: Person) -> None:
    lookup(stage)
    stage.driver.scan(stage.house.people.issue_pass(person.id, "organizer"))
    stage.driver.find("somebodyElse")


def lookup_in(stage: Stage) -> None:
    see(stage, holders(stage)[0])


def lookup_not_in(stage: Stage) -> None:
    see(stage, holders(stage)[-1])


def lookup_won(stage: Stage) -> None:
    running = stage.house.ceremonies.running()
    if running is not None:
        drawing.finish(stage, running)
    winner = stage.house.handover.unclaimed()[0].seat.person
    see(stage, next(one for one in stage.house.people.all_active() if one.id == winner))


def lookup_luckless(stage: Stage) -> None:
    won = {one.seat.person for one in stage.house.handover.unclaimed()}
    see(stage, next(one for one in holders(stage) if one.id not in won))


def lookup_team(stage: Stage) -> None:
    """Two draws: the second is for one team, and somebody struck is in it."""
    person = holders(stage)[0]
    teams = tuple(team.name for team in stage.house.people.teams() if team.name != person.team)[:2]
    drawing.drawn(stage, teams=teams, who="teams")
    see(stage, person)


def lookup_struck(stage: Stage) -> None:
    person = holders(stage)[1]
    stage.house.draws.strike(person.id, drawing.title(stage))
    drawing.drawn(stage)
    see(stage, person)
    stage.house.draws.unstrike(person.id)


def desk(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.find("prizeFact")


def after_all(stage: Stage) -> None:
    stage.driver.touch("mend", within="prizeFact")


def past(stage: Stage, wanted: str) -> Steps:
    """The newest draw that is so: closed or aborted."""
    id_ = [one.id for one in stage.house.draws.past() if one.stage == wanted][-1]
    return lambda stage: panel(stage, "draw").after.open(id_)


def after_one(stage: Stage) -> None:
    past(stage, "closed")(stage)
    list_ = panel(stage, "draw").after.list
    list_.choose(f"{list_.rows.data(list_.rows.index(0, 0), 260)}")


def after_question(stage: Stage) -> None:
    list_ = panel(stage, "draw").after.list
    list_.choose(f"{list_.rows.data(list_.rows.index(0, 0), 260)}")
    stage.driver.find("takeBack")


def papers(stage: Stage) -> None:
    stage.driver.touch("leaveIt")
    stage.driver.touch("papers")


def papers_made(stage: Stage) -> None:
    stage.driver.touch("makeSlips")
    stage.driver.find("wonderful")


def publish(stage: Stage) -> None:
    stage.driver.touch("wonderful")
    stage.driver.touch("back")
    stage.driver.touch("publish")


def published(stage: Stage) -> None:
    place = Place("event", stage.house.folder.path, depth=1)
    panel(stage, "files").look_in(lambda: (place,))
    stage.driver.touch("choosePlace")
    panel(stage, "files").choose(str(place.path))
    stage.driver.find("wonderful")


def called_off(stage: Stage) -> None:
    stage.home()
    drawing.called_off(stage)
    stage.organizer()
    past(stage, "aborted")(stage)


def publish_called_off(stage: Stage) -> None:
    stage.driver.touch("publish")


DRAW_AFTER: dict[str, Steps] = {
    "admin-prizes": desk,
    "after-all": after_all,
    "after": after_one,
    "after-question": after_question,
    "afterpapers": papers,
    "afterpapers-made": papers_made,
    "publish": publish,
    "publish-written": published,
    "after-called-off": called_off,
    "publish-called-off": publish_called_off,
}
DRAW_LOOKUP: dict[str, Steps] = {
    "attract-draw": draw_planned,
    "home-frozen": home_frozen,
    "lookup": lookup,
    "lookup-pass": lookup_way("pass", lambda stage: None),
    "lookup-pin": lookup_way("pin", lookup_pin),
    "lookup-pass-replaced": lookup_bad_pass,
    "lookup-in": lookup_in,
    "lookup-not-in": lookup_not_in,
    "lookup-won": lookup_won,
    "lookup-luckless": lookup_luckless,
    "lookup-team": lookup_team,
    "lookup-struck": lookup_struck,
    "attract-winners": attract_on("winners"),
}
