"""Draws on the organizer's desk: planned by touch, kept by themselves, put in order, sent to the stage."""

from __future__ import annotations

import pytest

from kiosk.draw.model import DAILY, Plan, Prize
from kiosk.draw.protocol.model import Ask
from tests.playing import PLAIN, inside, person, screen, text_format
from ui.admin.draw.panels_view import DrawPanels
from ui.tour.stage import Stage

MARKUP = "<b>Gold</b> <img src='file:///etc/hostname'>"
MUG = Prize("A mug")


@pytest.fixture
def panel(stage: Stage) -> Stage:
    """Ana holds three tickets, Bob one."""
    for name, count in (("Ana Pires", 3), ("Bob Smith", 1)):
        stage.house.corrections.grant(person(stage, name), "COSTUME", count, "A costume")
    inside(stage)
    stage.driver.touch("draws")
    return stage


def panels(stage: Stage) -> DrawPanels:
    return stage.driver.kiosk.admin.panels.draw


def plans(stage: Stage) -> list[Plan]:
    return [draw.plan for draw in stage.house.draws.all()]


def opened(stage: Stage, plan: Plan) -> int:
    id_ = stage.house.draws.add(plan)
    panels(stage).list.open(str(id_))
    return id_


def typed(stage: Stage, field: str, text: str) -> None:
    stage.driver.touch(field)
    stage.driver.erase_text()
    stage.driver.type(text)


def hide_keyboard(stage: Stage) -> None:
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.settle()


def test_a_draw_is_planned_by_touch_and_frozen_only_when_asked_twice(panel: Stage) -> None:
    assert panel.driver.sees("Your draws stand here.")
    panel.driver.touch("addBig")
    assert panel.driver.reads("There is no prize yet. Add one.")
    assert not panel.driver.has("draw")
    panel.driver.touch("addPrize")
    typed(panel, "name", "A day off")
    panel.driver.touch("save")
    assert screen(panel) == "drawplan"
    assert plans(panel) == [Plan("The big draw", (Prize("A day off"),))]
    assert panel.driver.reads("4 tickets of 2 people")
    panel.driver.touch("draw")
    panel.driver.touch("notYet")
    assert panel.house.ceremonies.running() is None
    panel.driver.touch("draw")
    panel.driver.touch("freeze")
    panel.driver.wait_until(lambda: panel.house.ceremonies.running() is not None)
    (draw,) = panel.house.draws.all()
    assert (draw.code, screen(panel)) == ("DRAW-1", "ceremony")


def test_a_new_one_that_nobody_touched_is_not_kept_and_what_was_typed_is(panel: Stage) -> None:
    panel.driver.touch("addDaily")
    panel.driver.touch("back")
    assert plans(panel) == []
    panel.driver.touch("addDaily")
    panels(panel).plan.write("Cake ")
    panel.driver.touch("back")
    assert plans(panel) == [Plan("Cake", asks=DAILY.asks)]
    assert panel.driver.reads("Not ready yet")
    panel.driver.kiosk.admin.go("draws")
    panels(panel).list.open("1")
    panels(panel).plan.write("More cake")
    panel.home()
    assert plans(panel)[0].title == "More cake"
    assert not panels(panel).plan.title


@pytest.mark.faults
def test_prizes_go_up_and_down_and_one_deleted_comes_back_to_its_place(panel: Stage) -> None:
    opened(panel, Plan("Friday", (Prize("one"), Prize("two"), Prize("three", 4))))
    panel.driver.touch("down0")
    assert [prize.name for prize in _kept(panel).prizes] == ["two", "one", "three"]
    panel.driver.touch("up2")
    assert [prize.name for prize in _kept(panel).prizes] == ["two", "three", "one"]
    panel.driver.touch("prize1")
    panel.driver.touch("more")
    panel.driver.touch("save")
    assert panel.driver.reads("5 times")
    panels(panel).plan.openPrize(0)
    panel.driver.touch("delete")
    assert [prize.name for prize in _kept(panel).prizes] == ["three", "one"]
    panel.driver.touch("action")
    assert [prize.name for prize in _kept(panel).prizes] == ["two", "three", "one"]
    panels(panel).plan.remove_prize(2)
    panel.driver.find("action")
    panel.clock.skip(11)
    panel.driver.wait_until(lambda: not panel.driver.has("action"))
    panels(panel).plan.undo()
    assert len(_kept(panel).prizes) == 2


def _kept(stage: Stage) -> Plan:
    """What the next visit would find."""
    panels(stage)._draft.keep()
    return plans(stage)[0]


def test_a_prize_needs_a_name_of_at_most_eighty_letters(panel: Stage) -> None:
    opened(panel, Plan("Friday", (MUG,)))
    prize = panels(panel).prize
    panels(panel).plan.addPrize()
    for name, words in (("   ", "What is the prize?"), ("x" * 300, "at most 80 letters")):
        prize.write(name)
        panel.driver.touch("save")
        panel.driver.find("dismiss")
        assert panel.driver.sees(words)
        panel.driver.touch("dismiss")
        assert (screen(panel), prize.name, plans(panel)[0].prizes) == ("drawprize", name, (MUG,))
    panel.driver.touch("back")
    panels(panel).plan.write("x" * 300)
    hide_keyboard(panel)
    panel.driver.touch("back")
    panel.driver.find("dismiss")
    panel.driver.touch("dismiss")
    assert (screen(panel), plans(panel)[0].title) == ("drawplan", "Friday")
    panel.home()
    assert plans(panel)[0].title == "Friday"


def test_who_may_win_how_it_is_drawn_and_what_stops_it(panel: Stage) -> None:
    opened(panel, Plan("Friday", (Prize("A mug", 5),)))
    assert panel.driver.reads("3 prizes will find no winner")
    panel.driver.find("draw")
    panels(panel).choices.choose("tickets")
    panels(panel).choices.setLeast(9)
    assert panel.driver.reads("Nobody with a ticket can win this yet.")
    assert not panel.driver.has("draw")
    panel.driver.find("rehearse")
    panels(panel).plan.go("drawwho")
    panel.driver.touch("who-teams")
    assert panel.driver.reads("No ticket yet")
    panel.driver.touch_text("Night Owls")
    assert panel.driver.reads("4 tickets of 2 people")
    panel.driver.touch("once")
    panel.driver.touch("back")
    panels(panel).plan.go("drawway")
    panel.driver.touch("absent-keep")
    panel.driver.touch("less")
    panel.driver.touch("dice-six")
    panel.driver.touch("back")
    plan = plans(panel)[0]
    assert (plan.who, plan.teams, plan.one_per_person, plan.absent) == (
        "teams",
        ("Night Owls",),
        False,
        "keep",
    )
    assert plan.asks == (Ask("WORDS"), Ask("DICE6", 26))
    panels(panel).choices.askWords(99)
    assert len(panels(panel).choices._plan.asks) == 5
    panels(panel).choices.askWords(0)
    panels(panel).choices.askDice("ten")
    assert panel.driver.reads("20 colleagues say a digit each.")


def test_a_draw_deleted_comes_back_to_its_place(panel: Stage) -> None:
    for title in ("one", "two", "three"):
        panel.house.draws.add(Plan(title, (MUG,)))
    panels(panel).list.open("2")
    panels(panel).plan.remove()
    assert [plan.title for plan in plans(panel)] == ["one", "three"]
    panel.driver.touch("action")
    assert [plan.title for plan in plans(panel)] == ["one", "two", "three"]
    panels(panel).list.open("3")
    panels(panel).plan.shift(-1)
    assert [plan.title for plan in plans(panel)] == ["one", "three", "two"]


@pytest.mark.faults
def test_a_rehearsal_that_was_left_is_one_touch_away(panel: Stage) -> None:
    opened(panel, Plan("Friday", (MUG,)))
    panel.driver.touch("rehearse")
    assert screen(panel) == "ceremony"
    running = panel.house.ceremonies.running()
    assert running is not None and panel.house.draws.get(running).rehearsal
    panel.driver.kiosk.admin.enter()
    if screen(panel) == "pin":
        inside(panel)
    panel.driver.kiosk.admin.go("admin")
    assert panel.driver.reads("is not over.")
    assert panels(panel).list.rehearsing
    panel.driver.touch("mend", within="drawFact")
    assert screen(panel) == "ceremony"


@pytest.mark.faults
def test_markup_is_plain_text_on_every_screen_that_shows_it(panel: Stage) -> None:
    opened(panel, Plan(MARKUP, (Prize(MARKUP),)))
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN
    panels(panel).plan.openPrize(0)
    panel.driver.find("preview") if panels(panel).prize.picture else None
    panel.driver.touch("back")
    panel.driver.touch("back")
    assert text_format(panel.driver.find_text(f"\u2068{MARKUP}\u2069")) == PLAIN
