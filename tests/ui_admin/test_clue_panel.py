"""Clues written on the organizer's desk, and what visitors see of them at their time."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.hunt.clues.model import Wish
from kiosk.hunt.clues.rules import at_nine
from tests.playing import PLAIN, inside, pieces, screen, text_format
from ui.tour.stage import Stage

MARKUP = "<b>Up</b> <img src='file:///etc/hostname'> & co"


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("cluelist")
    return stage


def it_is(stage: Stage, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """The wall clock alone says another time; a minute later at most the clues are looked at."""
    monkeypatch.setattr(stage.clock, "now", lambda: now)
    stage.driver.kiosk.clues.refresh()


def write(stage: Stage, *texts: str) -> None:
    for text in texts:
        stage.house.clues.write(Wish({"en": text}, stage.clock.now() - timedelta(hours=1)))


def said(stage: Stage) -> list[str]:
    return [clue.text for clue in stage.house.clues.public("en")]


def test_a_clue_is_written_by_touch_and_appears_at_its_time(
    panel: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert panel.driver.sees("Your clues stand here.")
    panel.driver.touch("add")
    assert not panel.driver.has("save")
    panel.driver.touch("words")
    panel.driver.type("Under the copier")
    panel.driver.touch("save")
    assert screen(panel) == "cluelist"
    (clue,) = panel.house.clues.all()
    tomorrow = at_nine(panel.clock.now(), 1)
    assert (dict(clue.texts), clue.opens) == ({"en": "Under the copier"}, tomorrow)
    panel.home()
    panel.driver.touch("clues")
    assert panel.driver.reads("Opens on")
    assert not panel.driver.sees("copier")
    it_is(panel, tomorrow, monkeypatch)
    assert text_format(panel.driver.find_text("Under the copier")) == PLAIN
    it_is(panel, tomorrow - timedelta(days=9), monkeypatch)
    assert panel.driver.sees("Under the copier")
    panel.driver.touch("back")
    assert screen(panel) == "home"


@pytest.mark.faults
def test_markup_is_plain_text_on_every_screen_that_shows_it(panel: Stage) -> None:
    write(panel, MARKUP)
    panel.driver.kiosk.admin.clues.edit("1")
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN
    panel.home()
    panel.driver.touch("clues")
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN
    panel.go("attract")
    panel.driver.kiosk.attract.next()
    panel.driver.find("attract-clue")
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN


def test_moved_put_aside_deleted_and_brought_back(panel: Stage) -> None:
    write(panel, "one", "two", "three")
    desk = panel.driver.kiosk.admin.clues
    desk.edit("1")
    panel.driver.touch("scrollDown")
    panel.driver.touch("later")
    assert said(panel) == ["two", "one", "three"]
    assert panel.driver.reads("Clue 2 of 3")
    desk.turn(False)
    panel.driver.touch("save")
    assert said(panel) == ["two", "three"]
    assert panel.driver.reads("Put aside")
    desk.edit("2")
    panel.driver.touch("delete")
    assert said(panel) == ["three"]
    panel.driver.touch("action")
    assert said(panel) == ["two", "three"]
    panel.driver.wait_until(lambda: not panel.driver.has("action"))


@pytest.mark.faults
def test_bringing_back_is_offered_for_ten_seconds(panel: Stage) -> None:
    write(panel, "one")
    desk = panel.driver.kiosk.admin.clues
    desk.edit("1")
    panel.driver.touch("delete")
    panel.driver.find("action")
    panel.clock.skip(11)
    panel.driver.wait_until(lambda: not panel.driver.has("action"))
    desk.undo()
    assert said(panel) == []


def test_too_long_is_refused_and_the_draft_stays(panel: Stage) -> None:
    desk = panel.driver.kiosk.admin.clues
    desk.add()
    desk.write("x" * 5000)
    panel.driver.touch("save")
    panel.driver.find("dismiss")
    assert panel.driver.reads("A clue has at most 200 letters.")
    panel.driver.touch("dismiss")
    assert (screen(panel), len(desk.text), panel.house.clues.all()) == ("clue", 5000, ())
    desk.write("   ")
    assert not panel.driver.has("save")


@pytest.mark.faults
def test_one_language_is_for_everybody_and_right_now_is_now(panel: Stage) -> None:
    desk = panel.driver.kiosk.admin.clues
    desk.add()
    panel.driver.touch("choice-fr")
    desk.write("Regarde en haut.")
    assert (desk.written, desk.preview) == (["fr"], "Regarde en haut.")
    desk.openNow()
    assert desk.isOpen
    desk.save()
    panel.driver.kiosk.shell.speak("de")
    assert panel.driver.kiosk.clues.newest == "Regarde en haut."
    desk.edit("1")
    desk.speak("de")
    desk.write("Sieh nach oben.")
    desk.save()
    panel.driver.wait_until(lambda: panel.driver.kiosk.clues.newest == "Sieh nach oben.")
    panel.driver.kiosk.shell.speak("fr")
    assert panel.driver.kiosk.clues.newest == "Regarde en haut."


def test_a_disk_that_cannot_note_an_opening_still_shows_the_clue(
    stage: Stage, warnings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.tour.steps import DISK_FULL

    def full() -> None:
        raise DISK_FULL

    write(stage, "one")
    stage.driver.wait_until(lambda: stage.driver.kiosk.clues.openCount == 1)
    monkeypatch.setattr(stage.house.clues, "note_opened", full)
    write(stage, "two")
    stage.driver.wait_until(lambda: stage.driver.kiosk.clues.openCount == 2)
    assert stage.driver.kiosk.clues.newest == "two"
    assert warnings
    warnings.clear()


def test_the_loop_and_home_show_what_there_is_to_tell(stage: Stage) -> None:
    loop = stage.driver.kiosk.attract
    stage.driver.find("howto")
    assert not stage.driver.has("clues")
    stage.go("attract")
    loop.next()
    assert loop.board == "hunt"
    (plain,) = pieces(stage)
    pieces(stage, value=3)
    write(stage, "Look up.")
    stage.claim(stage.person(0), plain.qr)
    stage.driver.wait_until(lambda: stage.driver.kiosk.board.found == 1)
    stage.go("attract")
    seen = []
    for _ in range(5):
        seen.append(loop.board)
        stage.driver.find(f"attract-{loop.board}")
        loop.next()
    assert seen == ["hunt", "teams", "clue", "latest", "golden"]
    while loop.board != "clue":
        loop.next()
    stage.house.clues.delete(1)
    stage.driver.wait_until(lambda: loop.board != "clue")
    stage.driver.touch_at(stage.driver.middle())
    assert screen(stage) == "home"
    write(stage, "Look down.")
    stage.driver.find("clues")
