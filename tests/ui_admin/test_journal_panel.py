"""The journal on the organizer's desk: pages, filters, words of the language, and the chain."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import Qt

from tests.playing import inside, person, screen
from ui.tour.stage import Stage


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    return stage


def titles(stage: Stage) -> list[str]:
    rows = stage.driver.kiosk.admin.corrections.journal.rows
    role = next(role for role, name in rows.roleNames().items() if bytes(name) == b"title")
    return [rows.data(rows.index(at, 0), role) for at in range(rows.rowCount())]


def test_newest_first_by_kind_and_in_the_language(panel: Stage) -> None:
    panel.house.corrections.grant(person(panel, "Ana Pires"), "HELP", 2, "Chairs")
    panel.driver.touch("journal")
    assert titles(panel)[0] == "\u2068Ana Pires\u2069 got 2 tickets: Helping hand."
    assert titles(panel)[-1] == "The event was made."
    assert panel.driver.reads("Chairs")
    panel.driver.touch("choice-people")
    assert titles(panel) == ["A list of people was brought in: 6 new, 0 changed, 0 no longer in it."]
    panel.driver.touch("choice-finds")
    assert panel.driver.reads("Nothing like that happened yet.")
    panel.driver.touch("choice-fixes")
    panel.driver.kiosk.shell.speak("de")
    assert titles(panel) == ["\u2068Ana Pires\u2069 hat 2 Lose bekommen: Geholfen."]
    panel.driver.press(Qt.Key.Key_Tab)
    panel.driver.touch("back")
    assert screen(panel) == "admin"


def test_pages_of_many_lines_and_days_one_by_one(panel: Stage) -> None:
    ana = person(panel, "Ana Pires")
    with panel.house.store.transaction("organizer") as tx:
        for at in range(90):
            tx.record("pass-issued", person=ana, at=at)
    panel.driver.touch("journal")
    total = panel.driver.kiosk.admin.corrections.journal.total
    assert panel.driver.reads(f"1 to 40 of {total}, newest first")
    panel.driver.touch("older")
    panel.driver.touch("older")
    assert panel.driver.reads(f"81 to {total} of {total}, newest first")
    assert not panel.driver.has("older")
    panel.driver.touch("newer")
    assert panel.driver.reads(f"41 to 80 of {total}, newest first")
    view = panel.driver.kiosk.admin.corrections.journal
    assert panel.driver.reads("All days")
    panel.driver.touch("less", within="day")
    today = panel.house.journal.days()[0]
    assert view.dayText == panel.tools.words_for("en").date(panel.clock.now().date()), today
    assert not panel.driver.has("less")
    panel.driver.touch("more", within="day")
    assert view.dayText == ""


def test_the_story_of_one_person(panel: Stage) -> None:
    panel.house.corrections.grant(person(panel, "Bob Smith"), "DAILY", 1, "Ate an olive")
    panel.driver.touch("fixing")
    panel.driver.type("bob")
    panel.driver.press(Qt.Key.Key_Return)
    panel.driver.touch("story")
    assert panel.driver.reads("The story of \u2068Bob Smith\u2069")
    assert titles(panel) == ["\u2068Bob Smith\u2069 got 1 ticket: Task of the day."]
    panel.driver.press(Qt.Key.Key_Return)
    panel.driver.touch("read")
    panel.driver.wait_until(lambda: not panel.driver.has("read"))
    panel.driver.touch("everybody")
    assert len(titles(panel)) > 3
    panel.driver.touch("back")
    assert screen(panel) == "fix"


def test_the_chain_holds_until_a_line_is_changed(panel: Stage) -> None:
    panel.driver.touch("journal")
    panel.driver.touch("check")
    lines = panel.house.store.verify().lines
    assert panel.driver.reads(f"The journal holds together: {lines} lines.")
    direct = sqlite3.connect(panel.house.folder.database)
    direct.execute("UPDATE journal SET kind = 'pass-issued' WHERE number = 2")
    direct.commit()
    direct.close()
    panel.driver.touch("check")
    assert panel.driver.reads("The journal breaks at line 2.")
