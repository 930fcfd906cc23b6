"""Contests on the organizer's desk: planned by touch, opened, extended, closed, called off, judged."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.contest.model import Contest, Criterion, EntryDraft, Plan
from tests.playing import PLAIN, inside, person, screen, text_format
from ui.admin.contest.panels_view import ContestPanels
from ui.tour.stage import Stage

MARKUP = "<b>Gold</b> <img src='file:///etc/hostname'>"
LONG = "لباس قشنگ " * 30


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("contests")
    return stage


def panels(stage: Stage) -> ContestPanels:
    return stage.driver.kiosk.admin.panels.contest


def contests(stage: Stage) -> tuple[Contest, ...]:
    return stage.house.contests.all()


def planned(stage: Stage, **changes: object) -> int:
    """With a costume of two teams, and its page open."""
    id_ = stage.house.contests.add(Plan(**{"title": "Best family", **changes}))  # type: ignore[arg-type]
    for team in ("Night Owls", "Front Desk"):
        stage.house.entries.add(EntryDraft(f"The {team}", "team", team, contests=(id_,)))
    panels(stage).list.open(str(id_))
    return id_


def opened(stage: Stage, **changes: object) -> int:
    id_ = planned(stage, **changes)
    panels(stage).plan.open()
    return id_


def hide_keyboard(stage: Stage) -> None:
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.settle()


def dismissed(stage: Stage, words: str) -> None:
    assert stage.driver.reads(words)
    stage.driver.touch("dismiss")


def test_a_contest_is_planned_by_touch_and_opened_only_when_asked_twice(panel: Stage) -> None:
    assert panel.driver.sees("Colleagues vote in secret")
    panel.driver.touch("add")
    assert panel.driver.reads("Nobody takes part yet. Say which costumes do.")
    assert not panel.driver.has("openVote")
    panel.driver.touch("decide", within="howFact")
    panel.driver.touch("method-star")
    panel.driver.touch("ties-declared")
    panel.driver.touch("back")
    assert contests(panel)[0].plan == Plan("Best costume", method="star", ties="declared")
    panel.house.entries.add(EntryDraft("An owl", "team", "Night Owls", contests=(contests(panel)[0].id,)))
    assert panel.driver.reads("Only one costume takes part: it wins for sure.")
    panel.driver.touch("announce")
    assert panel.driver.reads("Colleagues decide alone.")
    panel.driver.touch("read")
    panel.driver.touch("openVote")
    panel.driver.touch("notYet")
    assert contests(panel)[0].stage == "planned"
    panel.driver.touch("openVote")
    panel.driver.touch("openNow")
    assert contests(panel)[0].stage == "open"
    assert panel.driver.reads("0 of 6 voted")
    assert not panel.driver.has("title")


@pytest.mark.faults
def test_a_new_one_nobody_touched_is_not_kept_and_titles_too_long_are_told(panel: Stage) -> None:
    panel.driver.touch("add")
    panel.driver.touch("back")
    assert contests(panel) == ()
    panel.driver.touch("add")
    panels(panel).plan.write(LONG)
    assert panel.driver.reads("179 letters too many. Say it shorter.")
    hide_keyboard(panel)
    panel.driver.touch("back")
    dismissed(panel, "120 fit")
    assert (screen(panel), contests(panel)) == ("contestplan", ())
    panels(panel).plan.write(MARKUP)
    panel.driver.touch("back")
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN
    panels(panel).list.open("1")
    panels(panel).plan.write(LONG)
    panel.home()
    assert contests(panel)[0].plan.title == MARKUP


def test_windows_that_end_before_they_begin_and_clocks_set_back(
    panel: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now().astimezone().replace(microsecond=0)
    monkeypatch.setattr(panel.clock, "now", lambda: now)
    planned(panel)
    panel.driver.touch("decide", within="whenFact")
    choices = panels(panel).choices
    choices._set("opens", now + timedelta(hours=2))
    choices._set("closes", now + timedelta(hours=1))
    assert panel.driver.reads("The vote would close before it opens.")
    panel.driver.touch("back")
    dismissed(panel, "Look at both times.")
    assert screen(panel) == "contestwindow"
    choices._set("opens", now + timedelta(minutes=30))
    assert panel.driver.reads("Open from")
    panel.driver.touch("back")
    assert contests(panel)[0].plan.closes == now + timedelta(hours=1)
    for minutes, stage_of_it in ((40, "open"), (0, "open"), (90, "closed"), (0, "closed")):
        later = now + timedelta(minutes=minutes)
        monkeypatch.setattr(panel.clock, "now", lambda at=later: at)
        panels(panel).plan.read()
        assert contests(panel)[0].stage == stage_of_it


def test_the_end_of_an_open_vote_moves_and_so_does_the_way_voters_are_asked(panel: Stage) -> None:
    id_ = opened(panel)
    panels(panel).plan.write("Another title")
    panel.driver.touch("back")
    dismissed(panel, "what was announced stays")
    assert panel.house.contests.get(id_).plan.title == "Best family"
    panels(panel).list.open(str(id_))
    panel.driver.touch("decide", within="whenFact")
    choices, now = panels(panel).choices, panel.clock.now()
    choices._set("closes", now - timedelta(minutes=5))
    assert panel.driver.reads("The closing time is over.")
    assert not panel.driver.has("extend")
    choices._set("closes", now + timedelta(hours=5))
    panel.driver.touch("extend")
    assert panel.house.contests.get(id_).plan.closes == now + timedelta(hours=5)
    assert (screen(panel), choices.isOpen) == ("contestplan", True)
    panels(panel).plan.toSettings()
    assert screen(panel) == "settings"
    panel.driver.kiosk.admin.settings.identifyForContest("pass")
    panel.driver.touch("save")
    assert panel.house.event.settings.way("contest") == "pass"
    assert panel.house.event.settings.way("awards") == "name"


def test_closing_and_calling_off_take_more_than_a_touch(panel: Stage) -> None:
    id_ = opened(panel)
    panel.driver.touch("closeVote")
    assert not panel.driver.has("doIt")
    for wrong in ("1", "x", ""):
        panels(panel).sure.say(wrong)
        panels(panel).sure.doIt()
        assert contests(panel)[0].stage == "open"
    panel.driver.touch("leaveIt")
    panel.driver.touch("closeVote")
    panels(panel).sure.say("۰")
    hide_keyboard(panel)
    panel.driver.touch("doIt")
    assert (contests(panel)[0].stage, screen(panel)) == ("closed", "contestplan")
    panel.driver.touch("callOff")
    panel.driver.touch("reason0")
    hide_keyboard(panel)
    panel.driver.touch("doIt")
    assert panel.house.contests.get(id_).stage == "called-off"
    assert panel.driver.reads("Its ballots are never counted.")


def test_judges_weigh_by_criteria(panel: Stage) -> None:
    planned(panel)
    panel.driver.touch("decide", within="weightFact")
    panel.driver.touch("more", within="weight")
    assert panel.driver.reads("Judges count 5 %, colleagues 95 %.")
    names = [one.name for one in panels(panel)._draft.plan.criteria]
    assert names == ["The idea", "The work in it", "The show"]
    panel.driver.touch("down0")
    panel.driver.touch("prize0")
    panels(panel).criteria.write("x" * 61)
    assert panel.driver.reads("1 letter too many.") and not panel.driver.has("saveCriterion")
    panels(panel).criteria.write("The hat ")
    panel.driver.touch("more", within="counts")
    panel.driver.touch("less", within="most")
    panel.driver.touch("saveCriterion")
    for _ in range(9):
        panels(panel).criteria.addCriterion()
        panels(panel).criteria.write("More")
        panels(panel).criteria.saveCriterion()
    panel.driver.touch("back")
    criteria = contests(panel)[0].plan.criteria
    assert (criteria[0].name, criteria[0].weight, criteria[0].most, len(criteria)) == ("The hat", 2, 9, 8)
    assert panel.driver.reads("The judges count, and nobody is one yet. Name them.")
    for _ in range(8):
        panels(panel).criteria.openCriterion(0)
        panels(panel).criteria.removeCriterion()
    assert len(panels(panel)._draft.plan.criteria) == 1


def test_judges_are_named_and_only_how_far_they_are_is_seen(panel: Stage) -> None:
    id_ = planned(panel, judges_weight=50, criteria=(Criterion(0, "Idea"),))
    ana, cyd = person(panel, "Ana Pires"), person(panel, "Cyd Okoro")
    panel.house.pins.renew(cyd, "organizer")
    panels(panel).plan.goKept("contestjudges")
    panel.driver.touch("nameJudge")
    panel.driver.type("ana")
    panel.driver.touch_text("Ana Pires")
    assert panel.driver.reads("They have no PIN and no pass")
    panel.driver.touch("back")
    panels(panel).judges.choose(cyd)
    panel.house.contests.open(id_)
    panel.house.judging.score(id_, ana, 2, {panel.house.contests.get(id_).plan.criteria[0].id: 7})
    panels(panel).judges.read()
    assert panel.driver.reads("1 of 1 costumes done") and panel.driver.reads("0 of 1 costumes done")
    panels(panel).judges.open(ana)
    panel.driver.touch("removeJudge")
    panel.driver.touch("goesAway")
    assert [one.person for one in panel.house.judging.judges(id_)] == [cyd]
    panels(panel).judges.open(cyd)
    assert not panel.driver.has("printPass")
    panel.driver.kiosk.admin.go("admin")
    assert panel.driver.reads("1 judge is not done yet.")


@pytest.mark.faults
def test_one_deleted_comes_back_with_who_took_part_and_its_place(panel: Stage) -> None:
    first = panel.house.contests.add(Plan("First"))
    planned(panel)
    panel.house.contests.add(Plan("Last"))
    panels(panel).plan.remove()
    assert [one.plan.title for one in contests(panel)] == ["First", "Last"]
    panel.driver.touch("action")
    back = contests(panel)[1]
    assert (back.plan.title, len(panel.house.entries.of(back.id))) == ("Best family", 2)
    panels(panel).list.open(str(first))
    panel.driver.touch("later")
    assert contests(panel)[0].plan.title == "Best family"
