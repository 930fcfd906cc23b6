"""The result on the organizer's desk by touch: not before the close, not by accident, and all of it then."""

from __future__ import annotations

import pytest

from kiosk.awards.model import Draft, Recipient
from kiosk.contest.model import Criterion
from tests.playing import person, screen
from tests.ui_admin.contest_results import opened, owls_win, panels, to_result, vote
from tests.ui_admin.lists import covered
from ui.tour.drawing import DIGITS
from ui.tour.stage import Stage


def texts(stage: Stage) -> str:
    """All that the view of the result holds."""
    result = panels(stage).result
    rows = (result.places, result.bars, result.ranks, result.band, result.methods)
    return f"{[one._rows for one in rows]}{result.twice}{result.ties}"


def test_before_the_close_turn_out_alone(stage: Stage) -> None:
    id_ = opened(stage, judges_weight=30, criteria=(Criterion(0, "Idea"),))
    stage.house.judging.name(id_, person(stage, "Bob Smith"))
    vote(stage, id_, "Zoë Quill", "Night Owls")
    to_result(stage)
    assert stage.driver.reads("1 of 6 voted") and stage.driver.reads("0 of 2 judged")
    assert not stage.driver.has("look") and not stage.driver.has("onStage")
    panels(stage).result.look()
    for page in ("places", "count", "lot", "share", "awards"):
        panels(stage).result.show(page)
    assert panels(stage).result.page == "waiting"
    assert "The " not in texts(stage)
    stage.driver.touch("back")
    assert screen(stage) == "contestplan"


@pytest.mark.faults
def test_straight_to_the_stage(stage: Stage) -> None:
    id_ = owls_win(stage)
    to_result(stage)
    wanted: list[int] = []
    panels(stage).showWanted.connect(wanted.append)
    stage.driver.touch("onStage")
    assert wanted == [id_] and "The " not in texts(stage)


@pytest.mark.faults
def test_how_it_was_counted_and_with_other_methods(stage: Stage) -> None:
    owls_win(stage)
    to_result(stage)
    stage.driver.touch("look")
    stage.driver.touch("toCount")
    assert stage.driver.reads("4 of 6 people voted. 1 ballot was blank.")
    assert stage.driver.sees("The count")
    stage.driver.touch("back")
    stage.driver.touch("toMethods")
    assert stage.driver.reads("As announced") and stage.driver.reads("Same first place")
    stage.driver.touch("back")
    assert panels(stage).result.page == "places"


def test_would_another_weight_change_the_winner(stage: Stage) -> None:
    id_ = opened(stage, judges_weight=40, criteria=(Criterion(0, "Idea"),))
    judge = person(stage, "Zoë Quill")
    stage.house.judging.name(id_, judge)
    (criterion,) = stage.house.contests.get(id_).plan.criteria
    for one in stage.house.entries.of(id_):
        points = {"Front Desk": 9, "Night Owls": 5}.get(one.draft.owner, 1)
        stage.house.judging.score(id_, judge, one.id, {criterion.id: points})
    vote(stage, id_, "Élodie Noël", "Night Owls")
    vote(stage, id_, "Ana Pires", "Back Office")
    vote(stage, id_, "Cyd Okoro", "Night Owls")
    stage.house.contests.close(id_)
    to_result(stage)
    stage.driver.touch("look")
    stage.driver.touch("toWeight")
    band = panels(stage).result.band._rows
    assert [(row["start"], row["end"]) for row in band] == [(0, band[0]["end"]), (band[0]["end"], 10_000)]
    assert [str(row["title"]).strip("\u2068\u2069") for row in band] == ["The Night Owls", "The Front Desk"]
    assert stage.driver.reads("Yes: the first place changes at") and stage.driver.reads("Announced: 40 %")
    assert [row["here"] for row in band].count(1) == 1


@pytest.mark.faults
def test_a_lot_by_touch(stage: Stage) -> None:
    id_ = opened(stage, ties="declared")
    stage.house.contests.close(id_)
    to_result(stage)
    stage.driver.touch("look")
    assert stage.driver.reads("The first place waits for a lot")
    stage.driver.touch("toLot")
    stage.driver.touch("why")
    stage.driver.touch("whyDone")
    stage.driver.wait_until(lambda: not covered(stage))
    for digit in DIGITS[:3]:
        stage.driver.touch(f"dice{digit}")
    stage.driver.touch("erase")
    assert panels(stage).lot.digits == DIGITS[:2] and not stage.driver.has("draw")
    for digit in DIGITS[2:]:
        panels(stage).lot.digit(digit)
    for more in ("5", "x", "\u0663", ""):
        panels(stage).lot.digit(more)
    assert panels(stage).lot.digits == DIGITS
    stage.driver.touch("draw")
    assert stage.driver.reads("The result")
    assert {one.place for one in stage.house.results.of(id_).placed} == {1, 2, 3}
    assert not stage.driver.has("toLot")


def test_nobody_sees_it_by_accident_then_awards_and_certificates_in_one_touch(stage: Stage) -> None:
    id_ = owls_win(stage)
    stage.house.awards.add(Draft("Loudest laugh", Recipient("team", "Night Owls")))
    to_result(stage)
    assert stage.driver.reads("It is closed, and nobody knows yet")
    assert "The " not in texts(stage) and not stage.driver.sees("Night Owls")
    assert stage.driver.reads("Somebody on the podium has won something else already.")
    assert not stage.driver.sees("Loudest laugh"), "who it is would say who won"
    stage.driver.touch("look")
    assert stage.driver.reads("The Night Owls") and stage.driver.reads("2 votes")
    assert stage.driver.reads("Loudest laugh")
    stage.driver.touch("toAwards")
    assert stage.driver.reads("3 awards for the podium") and stage.driver.reads("Loudest laugh")
    stage.driver.touch("take")
    stage.driver.wait_until(lambda: screen(stage) == "awardbatch")
    made = [one.draft.source for one in stage.house.awards.all()[1:]]
    assert made == [f"CONTEST-{id_}:{place}" for place in (1, 2, 3)]
    stage.home()
    assert "The " not in texts(stage), "the organizer is gone: nothing stays"


@pytest.mark.faults
@pytest.mark.parametrize("language", ["en", "fa"])
def test_nobody_is_left_and_called_off(stage: Stage, language: str) -> None:
    id_ = opened(stage)
    for one in stage.house.entries.of(id_):
        stage.house.entries.withdraw(one.id, "they left")
    stage.house.contests.close(id_)
    to_result(stage)
    stage.driver.kiosk.shell.speak(language)
    stage.driver.touch("look")
    stage.driver.find("toShare")
    assert not any(map(stage.driver.has, ("toAwards", "onStage", "toCount", "toLot")))
    stage.house.contests.call_off(id_, "The fire alarm rang.")
    panels(stage).open(id_)
    stage.driver.wait_until(lambda: not stage.driver.has("toShare"))
    panels(stage).result.onStage()
    panels(stage).result.look()
    assert panels(stage).result.page == "off"


@pytest.mark.faults
def test_one_costume_alone_and_no_vote(stage: Stage) -> None:
    id_ = opened(stage)
    for one in stage.house.entries.of(id_)[1:]:
        stage.house.entries.withdraw(one.id, "")
    stage.house.contests.close(id_)
    to_result(stage)
    stage.driver.touch("look")
    assert stage.driver.reads("The Night Owls")
    stage.driver.touch("toCount")
    assert stage.driver.reads("Withdrawn, so not counted")
