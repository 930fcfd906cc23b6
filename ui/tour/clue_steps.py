"""The states of clues, shift hours, late finds and the attract loop, and the steps that lead there."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kiosk.hunt.clues.model import Clue, Wish
from kiosk.people.model import Person
from ui.tour import steps
from ui.tour.stage import Stage
from ui.tour.steps import Steps


def attract_on(board: str) -> Steps:
    """The loop, turned on until this board is shown."""

    def on(stage: Stage) -> None:
        steps.attract(stage)
        loop = stage.driver.kiosk.attract
        while not stage.driver.has(f"attract-{board}"):
            loop.next()

    return on


def clues(stage: Stage) -> None:
    stage.home()
    stage.driver.touch("clues")


def clues_waiting(stage: Stage) -> None:
    """All of them still to come; then all is as before."""
    before = stage.house.clues.all()
    for clue in before:
        _move(stage, clue, timedelta(days=7))
    stage.home()
    stage.driver.touch("clues")
    stage.driver.settle()


def clues_back(stage: Stage) -> None:
    for clue in stage.house.clues.all():
        _move(stage, clue, timedelta(days=-7))
    clues(stage)


def clues_none(stage: Stage) -> None:
    stage.home()
    stage.go("clues")


def _move(stage: Stage, clue: Clue, by: timedelta) -> None:
    stage.house.clues.change(clue.number, Wish(clue.texts, clue.opens + by, clue.on))


def show_pass(stage: Stage, person: Person) -> None:
    stage.home()
    stage.driver.scan(stage.house.people.issue_pass(person.id, "organizer"))


def mine(stage: Stage) -> None:
    """Of whoever holds most."""
    held = stage.house.tickets.holdings()
    people = stage.house.people.all_active()
    show_pass(stage, max(people, key=lambda person: held.get(person.id, 0)))


def mine_none(stage: Stage) -> None:
    held = stage.house.tickets.holdings()
    show_pass(stage, next(one for one in stage.house.people.all_active() if one.id not in held))


def mine_late(stage: Stage) -> None:
    """Three brought late: one granted, one declined, one that waits."""
    person = stage.person(2)
    pieces = bring_late(stage, person, 3)
    stage.house.hunt.late.grant(pieces[:1])
    stage.house.hunt.late.decline(pieces[1:2])
    show_pass(stage, person)


def bring_late(stage: Stage, person: Person, count: int) -> list[str]:
    """Pieces brought after closing; then the hunt is open again."""
    labels = [stage.label() for _ in range(count)]
    before = stage.house.event.settings
    stage.settings(late_claims=True, hunt_closes=stage.clock.now() - timedelta(hours=2))
    for label in labels:
        stage.home()
        stage.claim(person, label.qr)
    stage.settings(late_claims=before.late_claims, hunt_closes=before.hunt_closes)
    return [label.number for label in labels]


def late_declined(stage: Stage) -> None:
    person, label = stage.person(12), stage.label()
    before = stage.house.event.settings
    stage.settings(late_claims=True, hunt_closes=stage.clock.now() - timedelta(hours=2))
    stage.home()
    stage.claim(person, label.qr)
    stage.house.hunt.late.decline([label.number])
    show_pass(stage, person)
    stage.driver.scan(label.qr)
    stage.settings(late_claims=before.late_claims, hunt_closes=before.hunt_closes)


def panel(stage: Stage, name: str) -> Any:
    """What one of the organizer's panels binds."""
    return getattr(stage.driver.kiosk.admin, name)


def clue_list(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("cluelist")


def clue_edit(stage: Stage) -> None:
    clue_list(stage)
    panel(stage, "clues").edit(str(stage.house.clues.all()[1].number))


def clue_end(stage: Stage) -> None:
    while stage.driver.has("scrollDown"):
        stage.driver.touch("scrollDown")


def clue_typing(stage: Stage) -> None:
    clue_list(stage)
    stage.driver.touch("add")
    stage.driver.touch("words")
    stage.driver.type("Look up")


def clue_deleted(stage: Stage) -> None:
    clue_edit(stage)
    stage.driver.touch("delete")


def shifts(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.kiosk.admin.go("shifts")


def shifts_team(stage: Stage) -> None:
    panel(stage, "shifts").edit("Warehouse")


def shifts_no_time(stage: Stage) -> None:
    view = panel(stage, "shifts")
    view.end(view.begins)


def shifts_gone(stage: Stage) -> None:
    """A window of a team that nobody is in."""
    before = stage.house.event.settings.shifts
    stage.settings(shifts={**before, "Night Owls": before["Warehouse"]})
    shifts(stage)
    panel(stage, "shifts").edit("Night Owls")
    stage.driver.settle()


def late(stage: Stage) -> None:
    bring_late(stage, stage.person(1), 2)
    bring_late(stage, stage.person(4), 1)
    stage.organizer()
    stage.driver.kiosk.admin.go("late")


def late_ask(stage: Stage) -> None:
    late_ = next(one for one in stage.house.hunt.late.all() if one.now == "waiting")
    panel(stage, "late").choose(late_.claim.piece)


def late_decided(stage: Stage) -> None:
    stage.driver.touch("grant")
    stage.driver.wait_until(lambda: not stage.driver.has("grant"))


def late_taking_back(stage: Stage) -> None:
    granted = next(one for one in stage.house.hunt.late.all() if one.now == "granted")
    panel(stage, "late").choose(granted.claim.piece)


def late_none(stage: Stage) -> None:
    stage.driver.kiosk.admin.go("late")


def greeting_by_name(stage: Stage) -> None:
    """Somebody said a name and no piece waits: no list of tickets."""
    stage.home()
    stage.driver.kiosk.hunt.choose(stage.person(6).id)


NEW_CLUE_STATES: dict[str, Steps] = {
    "clues-none": clues_none,
    "cluelist-none": clue_list,
    "shifts-none": steps.touch("shifts"),
    "late-none": late_none,
}
CLUE_STATES: dict[str, Steps] = {
    "attract-teams": attract_on("teams"),
    "attract-clue": attract_on("clue"),
    "attract-latest": attract_on("latest"),
    "attract-golden": attract_on("golden"),
    "clues-waiting": clues_waiting,
    "clues": clues_back,
    "mine": mine,
    "mine-none": mine_none,
    "mine-late": mine_late,
    "answer-late-declined": late_declined,
    "cluelist": clue_list,
    "clue": steps.touch("add"),
    "clue-typing": clue_typing,
    "clue-edit": clue_edit,
    "clue-edit-end": clue_end,
    "cluelist-deleted": clue_deleted,
    "shifts": shifts,
    "shifts-team": shifts_team,
    "shifts-no-time": shifts_no_time,
    "shifts-gone": shifts_gone,
    "late": late,
    "late-ask": late_ask,
    "late-decided": late_decided,
    "late-taking-back": late_taking_back,
}
