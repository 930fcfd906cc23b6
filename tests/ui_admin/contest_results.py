"""A contest on a small event, and the hands that vote, close and look at it."""

from __future__ import annotations

from kiosk.contest.model import EntryDraft, Plan
from tests.playing import inside, person
from ui.admin.contest.result_panels import ContestResultPanels
from ui.tour.stage import Stage

TEAMS = ("Night Owls", "Front Desk", "Back Office")


def opened(stage: Stage, **plan: object) -> int:
    """Three teams take part in "Best TV family"."""
    id_ = stage.house.contests.add(Plan(**{"title": "Best TV family", **plan}))  # type: ignore[arg-type]
    for team in TEAMS:
        stage.house.entries.add(EntryDraft(f"The {team}", "team", team, contests=(id_,)))
    stage.house.contests.open(id_)
    return id_


def vote(stage: Stage, contest: int, name: str, *teams: str) -> None:
    keys = {one.draft.owner: one.key for one in stage.house.entries.of(contest)}
    marks = {keys[team]: at for at, team in enumerate(teams, 1)}
    stage.house.booth.cast(contest, person(stage, name), marks)


def owls_win(stage: Stage, **plan: object) -> int:
    """Closed: two for the Owls, one for the Desk, one blank."""
    id_ = opened(stage, **plan)
    vote(stage, id_, "Zoë Quill", "Night Owls")
    vote(stage, id_, "Cyd Okoro", "Night Owls")
    vote(stage, id_, "Ana Pires", "Front Desk")
    vote(stage, id_, "Élodie Noël")
    stage.house.contests.close(id_)
    return id_


def panels(stage: Stage) -> ContestResultPanels:
    found: ContestResultPanels = stage.driver.kiosk.organizer.admin.panels.contest._results
    return found


def to_result(stage: Stage) -> None:
    """By touch: the desk, the list, the contest, its result."""
    inside(stage)
    stage.driver.kiosk.admin.go("contests")
    stage.driver.touch_text("Best TV family")
    stage.driver.touch("toResult")
    stage.driver.wait_until(lambda: stage.driver.kiosk.shell.screen == "contestresult")
