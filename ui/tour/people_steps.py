"""The people of the tour: passes, PINs and walk-ins at the visitors' screen, then the organizer's panels."""

from __future__ import annotations

from dataclasses import replace

from ui.tour import steps
from ui.tour.stage import Stage
from ui.tour.steps import Steps, then, touch


def who_by(way: str) -> Steps:
    """A piece waits while visitors say who they are in this way."""

    def asked(stage: Stage) -> None:
        stage.settings(identify={"hunt": way})
        steps.who(stage)

    return asked


def picked(stage: Stage) -> None:
    """Somebody with a PIN picks their name."""
    stage.house.pins.renew(stage.person(3).id, "organizer")
    who_by("pin")(stage)
    stage.driver.kiosk.finder.choose(stage.person(3).id)


def wrong_pin(times: int) -> Steps:
    def tried(stage: Stage) -> None:
        for _ in range(times):
            for _digit in range(4):
                stage.driver.touch("digit0")
            stage.driver.touch("enter")

    return tried


def no_pin(stage: Stage) -> None:
    stage.home()
    steps.who(stage)
    stage.driver.kiosk.finder.choose(stage.person(4).id)


def by_name_again(stage: Stage) -> None:
    stage.home()
    stage.settings(identify={"hunt": "name"})


def walk_in(stage: Stage) -> None:
    by_name_again(stage)
    stage.settings(walk_ins=True)
    steps.who(stage)
    stage.driver.touch("notInTheList")


def written(stage: Stage) -> None:
    stage.driver.touch("given")
    stage.driver.type("Ana")
    stage.driver.touch("family")
    stage.driver.type("Pires")


def is_this_you(stage: Stage) -> None:
    stage.driver.touch("thatIsMe")
    stage.driver.find("somebodyElse")


def somebody_else(stage: Stage) -> None:
    """Claims at once; no public screen has the name."""
    stage.driver.touch("somebodyElse")
    stage.driver.find("done")


def desk_waiting(stage: Stage) -> None:
    stage.home()
    stage.organizer()


def people_all(stage: Stage) -> None:
    """With one who left and one whom no public screen shows."""
    one, other = stage.house.desk.all()[:2]
    stage.house.desk.save(replace(one, active=False))
    stage.house.desk.save(replace(other, hidden_in_public=True))
    stage.driver.touch("filter-all")


def person_waiting(stage: Stage) -> None:
    stage.driver.kiosk.admin.panels.people.people_view.open(stage.house.desk.waiting()[0].id)


def let_in(stage: Stage) -> None:
    stage.driver.touch("notYet")
    stage.driver.wait_until(lambda: not stage.driver.has("notYet"))
    stage.driver.touch("approve")


def wrong_person(stage: Stage) -> None:
    person = stage.driver.kiosk.admin.panels.people.person_view
    person.write("given", "")
    person.write("family", "")
    person.write("display", "")
    person.write("email", "not an address")
    stage.driver.touch("save")


def number_taken(stage: Stage) -> None:
    panels = stage.driver.kiosk.admin.panels.people
    panels.person_view.back()
    panels.people_view.open(stage.house.desk.all()[4].id)
    panels.person_view.write("staff_number", stage.house.desk.all()[5].staff_number)
    stage.driver.touch("save")


def new_pin(stage: Stage) -> None:
    stage.driver.touch("dismiss")
    stage.driver.kiosk.admin.panels.people.person_view.newPin()


def one_team(stage: Stage) -> None:
    stage.driver.kiosk.admin.panels.people.teams_view.choose("Support")


def joining(stage: Stage) -> None:
    steps.settings_end(stage)
    stage.driver.touch("join")


def asking(stage: Stage) -> None:
    stage.driver.touch("team7")
    stage.driver.find("keepBoth")


def passes(stage: Stage) -> None:
    stage.driver.touch("keepBoth")
    stage.driver.kiosk.admin.go("people")
    stage.driver.touch("passes")
    stage.driver.touch("choice-team")
    stage.driver.touch("team0")


def passes_made(stage: Stage) -> None:
    stage.driver.touch("make")
    stage.driver.find("wonderful")


WHO_VISITS: dict[str, Steps] = {
    "who-pass": who_by("pass"),
    "who-pin-names": who_by("pin"),
    "who-pin": picked,
    "who-pin-wrong": wrong_pin(1),
    "who-pin-wait": wrong_pin(4),
    "who-pin-none": no_pin,
    "who-walk-in-names": then(walk_in, touch("backToNames")),
    "who-walk-in-none": lambda stage: stage.driver.type("xqz"),
    "who-walk-in": touch("notInTheList"),
    "who-walk-in-written": written,
    "who-walk-in-alike": is_this_you,
    "ticket-walk-in": somebody_else,
}

PEOPLE: dict[str, Steps] = {
    "admin-waiting": desk_waiting,
    "people-waiting": touch("people"),
    "people": people_all,
    "people-found": lambda stage: stage.driver.kiosk.admin.panels.people.people_view.search("ana"),
    "people-teams": touch("filter-team"),
    "people-team": touch("team0"),
    "person-waiting": person_waiting,
    "person-refusing": touch("refuse"),
    "person": let_in,
    "person-wrong": wrong_person,
    "person-refused": number_taken,
    "person-new-pin": new_pin,
    "teams": then(touch("told"), steps.gone("told"), touch("back"), touch("teams")),
    "teams-one": one_team,
    "teams-join": joining,
    "teams-asking": asking,
    "passes": passes,
    "passes-made": passes_made,
    "passes-list": touch("wonderful"),
}
