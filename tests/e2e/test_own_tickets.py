"""A pass in front of the real window: three hundred tickets, page by page."""

from __future__ import annotations

import pytest

from tests.playing import person, pieces, screen
from ui.tour.stage import Stage


def give(stage: Stage, who: str, count: int) -> None:
    labels = pieces(stage, count)
    with stage.house.store.transaction("visitor") as tx:
        for label in labels:
            stage.house.tickets.claim(tx, label.number, who, 1)
        tx.record("piece-claimed", pieces=count, person=who)


def show_pass(stage: Stage, who: str) -> None:
    stage.driver.scan(stage.house.people.issue_pass(who, "organizer"))


def in_sight(stage: Stage) -> set[str]:
    wall = stage.driver.find("wall")
    area = wall.mapRectToScene(wall.boundingRect()).adjusted(-1, -1, 1, 1)
    return {
        str(item.property("tickets"))
        for item in stage.driver.all_named("own-ticket")
        if area.contains(item.mapRectToScene(item.boundingRect()))
    }


def numbers(which: range) -> set[str]:
    return {f"T-{number:06d}" for number in which}


def page_that_begins_below(stage: Stage, last: int) -> set[str]:
    """What is in sight once the page has turned: its newest ticket is the one before `last`."""
    stage.driver.wait_until(lambda: max(in_sight(stage), default="") == f"T-{last - 1:06d}")
    stage.driver.settle(0.3)
    return in_sight(stage)


@pytest.mark.faults
def test_three_hundred_tickets_are_paged(stage: Stage) -> None:
    ana = person(stage, "Ana Pires")
    give(stage, ana, 300)
    show_pass(stage, ana)
    assert screen(stage) == "mine"
    assert stage.driver.reads("you hold 300 tickets.")
    wall = stage.driver.find("wall")
    assert wall.property("count") == 300
    last = 301
    for _ in range(3):
        page = page_that_begins_below(stage, last)
        assert len(page) > 5
        assert page == numbers(range(last - len(page), last))
        last -= len(page)
        stage.driver.touch("wallDown")
    wall.setProperty("contentY", wall.property("contentHeight") - wall.property("height"))
    stage.driver.wait_until(lambda: "T-000001" in in_sight(stage))
    assert not stage.driver.has("wallDown")
    stage.driver.touch("done")
    assert (screen(stage), stage.driver.sees("T-0")) == ("home", False)


def test_two_passes_in_a_row_show_nothing_of_each_other(stage: Stage) -> None:
    ana, bob = person(stage, "Ana Pires"), person(stage, "Bob Smith")
    give(stage, ana, 40)
    give(stage, bob, 2)
    show_pass(stage, ana)
    stage.driver.touch("wallDown")
    show_pass(stage, bob)
    assert stage.driver.reads("Bob")
    stage.driver.settle(0.5)
    stage.driver.wait_until(lambda: len(in_sight(stage)) == 2)
    assert in_sight(stage) == {"T-000041", "T-000042"}
    assert not stage.driver.sees("Ana")


def test_who_is_not_shown_in_public_sees_tickets_and_no_name(stage: Stage) -> None:
    guest = stage.house.people.add("Gus", "Grey", approved=False, actor="organizer")
    give(stage, guest.id, 2)
    show_pass(stage, guest.id)
    assert stage.driver.reads("You hold 2 tickets.")
    stage.driver.wait_until(lambda: len(in_sight(stage)) == 2)
    assert in_sight(stage) == {"T-000001", "T-000002"}
    assert not stage.driver.sees("Gus")


def test_it_goes_home_by_itself(stage: Stage) -> None:
    ana = person(stage, "Ana Pires")
    give(stage, ana, 1)
    show_pass(stage, ana)
    stage.clock.skip(31)
    stage.driver.wait_until(lambda: screen(stage) == "home")
    assert screen(stage) == "home"
