"""The costumes' gallery by touch: on home, on the attract loop, up close; no result before the reveal."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from kiosk.contest.model import EntryDraft
from kiosk.contest.papers.model import MayEnter
from tests.playing import SCREEN, person, playing, screen
from ui.contest.gallery_view import GalleryView
from ui.tour import contest_stage
from ui.tour.contest_stage import CRITERIA
from ui.tour.gallery_steps import board
from ui.tour.stage import Stage


def view(stage: Stage) -> GalleryView:
    return stage.driver.kiosk.gallery


def podium(stage: Stage) -> list[tuple[object, object]]:
    facts = view(stage).poster.facts
    return [(row["place"], row["title"]) for row in facts.podium] if facts else []


def test_home_leads_to_it_only_while_there_is_something(stage: Stage) -> None:
    stage.home()
    made = contest_stage.planned(stage, "Best family", 0)
    stage.driver.settle()
    assert not stage.driver.has("contests"), "a plan without costumes is nobody's business yet"
    stage.house.contests.call_off(made, "no")
    made = contest_stage.planned(stage, "Best lunch", 3, photos=False)
    stage.driver.touch("contests")
    assert screen(stage) == "gallery" and stage.driver.reads("The vote opens soon")
    assert not stage.driver.has("vote")
    stage.house.contests.open(made)
    stage.driver.find("vote")
    stage.home()
    stage.house.contests.call_off(made, "no")
    stage.driver.wait_until(lambda: not stage.driver.has("contests"))
    assert not stage.driver.has("contests")


def with_a_paper(stage: Stage, contest: int) -> None:
    """One who votes on a paper that is made out to nobody."""
    papers = stage.house.paper_ballots
    planned = papers.plan(contest, 1, "A4")
    drawn = stage.house.folder.prints / "drawn.pdf"
    drawn.write_bytes(b"%PDF papers")
    papers.add(planned, drawn)
    found = papers.look(planned.cards[0].qr)
    assert isinstance(found, MayEnter)
    papers.cast(found.digest, {})


def test_published_how_it_is_decided_and_never_a_result(stage: Stage) -> None:
    plan = {"judges_weight": 40, "criteria": CRITERIA, "ties": "declared", "method": "approval"}
    made = contest_stage.opened(stage, "Best family", 3, False, **plan)
    stage.house.judging.name(made, person(stage, "Ana Pires"))
    contest_stage.voted(stage, made, 4)
    stage.home()
    stage.driver.touch("contests")
    assert stage.driver.reads("4 voted") and stage.driver.has("vote") and stage.driver.has("judge")
    with_a_paper(stage, made)
    assert stage.driver.reads("5 voted")
    stage.driver.touch("how")
    assert stage.driver.reads("Judges count 40 %, colleagues 60 %")
    for said in (
        "You choose all that you like",
        "then a lot that the audience draws",
        "3 costumes take part",
    ):
        assert stage.driver.sees(said), said
    stage.house.contests.close(made)
    assert stage.driver.reads("Counting is over when it is shown on the stage.")
    assert view(stage).chosen.podium.rowCount() == 0  # type: ignore[attr-defined]
    stage.driver.touch("back")
    assert not stage.driver.has("vote") and not stage.driver.has("judge")


def test_one_costume_large_hidden_owners_and_withdrawn_ones(stage: Stage) -> None:
    made = contest_stage.planned(stage, "Best family", 3)
    ana = person(stage, "Ana Pires")
    stage.house.entries.add(EntryDraft("Nobody knows me", "person", ana, contests=(made,)))
    stage.home()
    stage.driver.touch("contests")
    numbers = [one.number for one in stage.house.entries.of(made)]
    view(stage).look(numbers[0])
    assert stage.driver.reads("The Addams Family")
    stage.driver.touch("photoNext")
    stage.driver.touch("before")
    assert stage.driver.reads("Nobody knows me") and not stage.driver.has("photoNext")
    stage.house.entries.withdraw(numbers[3], "ill")
    stage.driver.find("how")
    assert not stage.driver.sees("Nobody knows me")


@pytest.mark.faults
def test_sixty_are_paged_by_touch(stage: Stage) -> None:
    contest_stage.planned(stage, "Everybody", 60, photos=False)
    stage.home()
    stage.driver.touch("contests")
    stage.driver.find("pageNext")
    seen: set[int] = set()
    for _ in range(30):
        now = {int(one.property("number")) for one in stage.driver.all_named("poster")}
        if now <= seen:
            break
        seen |= now
        stage.driver.touch("pageNext")
    assert len(seen) == 60


def test_winners_only_after_the_reveal(stage: Stage) -> None:
    made = contest_stage.opened(stage, "Best family", 3, False)
    keys = [one.key for one in stage.house.entries.of(made)]
    for name, key in (("Ana Pires", keys[1]), ("Bob Smith", keys[1]), ("Cyd Okoro", keys[2])):
        stage.house.booth.cast(made, person(stage, name), {key: 1})
    stage.driver.settle()
    board(stage, made)
    assert podium(stage) == []
    contest_stage.revealed(stage, made)
    stage.driver.find("winner")
    assert podium(stage) == [(1, "The Simpsons"), (2, "The Brady Bunch"), (3, "The Addams Family")]


@pytest.mark.parametrize("tied", [True, pytest.param(False, marks=pytest.mark.faults)])
def test_an_upright_screen_has_a_podium_too(event: Path, tied: bool) -> None:
    """The first place lies above the others; those who share it are of one size. Nothing overlaps."""
    with playing(event, replace(SCREEN, size=(540, 960))) as stage:
        made = contest_stage.opened(stage, "Best family", 3, False)
        keys = [one.key for one in stage.house.entries.of(made)]
        for name, key in (
            ("Ana Pires", keys[1]),
            ("Bob Smith", keys[0 if tied else 1]),
            ("Cyd Okoro", keys[2]),
        ):
            stage.house.booth.cast(made, person(stage, name), {key: 1})
        board(stage, made)
        contest_stage.revealed(stage, made)
        stage.driver.wait_until(lambda: len(list(stage.driver.all_named("winner"))) == 3)
        stage.driver.settle()
        places = [
            (one.property("place"), one.mapRectToScene(one.boundingRect()))
            for one in stage.driver.all_named("winner")
        ]
    (_, first), *others = sorted(places, key=lambda one: (one[0], one[1].y()))
    for place, area in others:
        assert area.y() >= first.bottom()
        assert area.width() == first.width() if place == 1 else area.width() < first.width()
    assert not any(a.intersects(b) for (_, a), (_, b) in combinations(places, 2))
