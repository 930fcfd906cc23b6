"""Costumes on the organizer's desk: entered by touch, changed, withdrawn, deleted."""

from __future__ import annotations

import pytest

from kiosk.contest.model import Entry, EntryDraft, Plan
from tests.playing import PLAIN, inside, person, screen, text_format
from tests.ui_admin.test_contest_plan import LONG, MARKUP, dismissed, hide_keyboard, panels
from ui.tour.stage import Stage


@pytest.fixture
def panel(stage: Stage) -> Stage:
    stage.house.contests.add(Plan("Best family"))
    stage.house.contests.add(Plan("Best hat"))
    inside(stage)
    stage.driver.touch("contests")
    return stage


def entries(stage: Stage) -> tuple[Entry, ...]:
    return stage.house.entries.all()


def entered(stage: Stage, title: str = "Owls", contests: tuple[int, ...] = (1,)) -> int:
    id_ = stage.house.entries.add(EntryDraft(title, "team", "Night Owls", contests=contests))
    panels(stage).list.toCostumes()
    panels(stage).entries.open(str(id_))
    return id_


def test_a_costume_is_entered_by_touch_for_a_team_and_for_a_person(panel: Stage) -> None:
    panel.driver.touch("costumes")
    assert panel.driver.sees("Each costume gets a number")
    panel.driver.touch("addCostume")
    panel.driver.type("Owls ")
    hide_keyboard(panel)
    assert not panel.driver.has("save")
    panel.driver.touch("decide", within="owner")
    panel.driver.touch_text("Night Owls")
    panels(panel).entry.join("2", False)
    panel.driver.touch("save")
    assert [one.draft for one in entries(panel)] == [EntryDraft("Owls", "team", "Night Owls", contests=(1,))]
    assert panel.driver.reads("1 · \u2068Owls")
    panel.driver.touch("addCostume")
    panels(panel).entry.write(MARKUP)
    panels(panel).entry.chooseOwner()
    panel.driver.touch("choice-person")
    panel.driver.type("zoë")
    panel.driver.touch_text("Zoë Quill")
    panel.driver.touch("save")
    assert entries(panel)[1].draft.owner == person(panel, "Zoë Quill")
    assert text_format(panel.driver.find_text(f"2 · \u2068{MARKUP}\u2069")) == PLAIN


def test_a_persian_title_of_300_letters_is_told_and_nothing_half_typed_stays(panel: Stage) -> None:
    id_ = entered(panel)
    panels(panel).entry.write(LONG)
    assert panel.driver.reads("179 letters too many. Say it shorter.")
    assert not panel.driver.has("save")
    panels(panel).entry.write("x" * 118)
    assert panel.driver.reads("Room for 2 more letters.")
    panel.driver.touch("back")
    assert panel.house.entries.get(id_).draft.title == "Owls"
    panels(panel).entries.open(str(id_))
    panels(panel).entry.write("Half typed")
    panel.home()
    assert (panels(panel).entry.title, panels(panel).entries.count) == ("", 0)
    assert panel.house.entries.get(id_).draft.title == "Owls"


def test_photos_need_the_tick_of_those_on_them(panel: Stage) -> None:
    id_ = entered(panel)
    photos = panels(panel).entry.photos
    for digest in "abcdefg":
        photos.add(digest * 64)
    assert (photos.count, photos.canAdd) == (6, False)
    hide_keyboard(panel)
    panel.driver.touch("save")
    dismissed(panel, "Tick that everybody on the photos agreed.")
    photos.touch(0)
    photos.move(1)
    photos.touch(5)
    photos.drop()
    panels(panel).entry.agree(True)
    panel.driver.touch("save")
    kept = panel.house.entries.get(id_).draft
    assert ("".join(one[0] for one in kept.photos), kept.consent) == ("bacde", True)
    panels(panel).entries.open(str(id_))
    photos.add("h" * 64)
    assert not panels(panel).entry.consent


def test_withdrawn_with_a_reason_once_a_vote_was_opened_deleted_before(panel: Stage) -> None:
    id_ = entered(panel)
    panel.driver.touch("delete")
    assert (screen(panel), entries(panel)) == ("costumes", ())
    panel.driver.touch("action")
    assert entries(panel)[0].number != id_
    id_ = entered(panel, "Second")
    panel.house.contests.open(1)
    panels(panel).entries.open(str(id_))
    panels(panel).entry.belong("team", "Front Desk")
    panel.driver.touch("save")
    dismissed(panel, "whose costume it is stays")
    panel.driver.touch("back")
    panels(panel).entries.open(str(id_))
    assert not panel.driver.has("delete")
    panel.driver.touch("withdraw")
    assert not panel.driver.has("withdrawNow")
    panel.driver.touch("reason1")
    hide_keyboard(panel)
    panel.driver.touch("withdrawNow")
    assert panel.driver.reads("It is on no ballot any more")
    assert panel.house.entries.get(id_).withdrawn
    assert not panel.driver.has("save")
