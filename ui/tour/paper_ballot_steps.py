"""The states of paper ballots: at the desk, a stack, and the paper that somebody holds."""

from __future__ import annotations

from typing import Any

from kiosk.contest.model import EntryDraft, Plan
from kiosk.contest.papers.model import BallotCard
from ui.tour.stage import Stage
from ui.tour.steps import Steps

TITLE = "Best night shift costume"


def contest(stage: Stage) -> int:
    """Open, with teams in it; made once."""
    house = stage.house
    for each in house.contests.all():
        if each.plan.title == TITLE:
            return each.id
    id_ = house.contests.add(Plan(TITLE, method="approval"))
    for team in house.people.teams()[:6]:
        draft = EntryDraft(f"The {team.name or 'Others'}", "team", team.name or "Others", contests=(id_,))
        house.entries.add(draft)
    house.contests.open(id_)
    return id_


def made(stage: Stage, count: int = 4, person: str = "") -> tuple[BallotCard, ...]:
    """With a sheet of no more than a word; the codes stay with the caller."""
    house = stage.house
    people = [one for one in house.people.all_active() if one.id == person]
    planned = house.paper_ballots.plan(contest(stage), people or count, "A4")
    drawn = house.folder.prints / "drawn.pdf"
    drawn.write_bytes(b"%PDF-1.7 papers with codes")
    house.paper_ballots.add(planned, drawn)
    return planned.cards


def view(stage: Stage) -> Any:
    return stage.driver.kiosk.admin.panels.contest.paper_ballots


def _desk(stage: Stage) -> None:
    stage.home()
    contest(stage)
    stage.organizer()
    stage.driver.kiosk.admin.go("ballotpapers")
    view(stage).begin(contest(stage))


def _lists(stage: Stage) -> None:
    cards = made(stage)
    stage.house.paper_ballots.call_in_code(contest(stage), cards[0].typed)
    stage.house.paper_ballots.mark_printed(1)
    made(stage, person=stage.person().id)


def _lost(stage: Stage) -> None:
    stage.driver.touch("lost")


def _one(stage: Stage) -> None:
    stage.driver.touch("leaveThem")
    stage.driver.touch("choice-one")


def _team(stage: Stage) -> None:
    stage.driver.touch("back")
    stage.driver.touch("choice-team")


def _chosen(stage: Stage) -> None:
    stage.driver.touch("back")
    view(stage).choosePerson(stage.person().id)


def _code(stage: Stage) -> None:
    stage.driver.touch("typeCode")
    stage.driver.find("lostCode")
    stage.driver.type("7K3Q-9XWD-2M")
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.touch("enterTyped")


def _stack(stage: Stage) -> None:
    view(stage).toStack()


def _scanned(stage: Stage) -> None:
    (card,) = made(stage, 1)
    stage.driver.scan(card.qr)


def _next(stage: Stage) -> None:
    booth = stage.driver.kiosk.booth
    booth.check()
    booth.cast()


def _no(stage: Stage) -> None:
    (card,) = made(stage, 1)
    stage.house.paper_ballots.call_in_code(contest(stage), card.qr)
    stage.driver.scan(card.qr)


def _held(stage: Stage) -> None:
    """Somebody at the kiosk holds a paper that is made out to them."""
    view(stage).endStack()
    stage.home()
    (card,) = made(stage, person=stage.person().id)
    stage.driver.scan(card.qr)


def _in_the_box(stage: Stage) -> None:
    _next(stage)


PAPER_BALLOTS: dict[str, Steps] = {
    "paperballots": _desk,
    "paperballots-made": _lists,
    "paperballots-lost": _lost,
    "paperballots-who": _one,
    "paperballots-team": _team,
    "paperballots-one": _chosen,
    "paperballots-code": _code,
    "paperstack": _stack,
    "paperstack-paper": _scanned,
    "paperstack-next": _next,
    "paperstack-refused": _no,
    "booth-paper-held": _held,
    "booth-paper-cast": _in_the_box,
}
