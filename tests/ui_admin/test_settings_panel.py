"""The event's settings on the organizer's desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, Qt

from tests.playing import PLAIN, TITLE, inside, screen, text_format
from ui.admin.settings_view import MOMENTS
from ui.tour.stage import Stage

MARKUP = "<b>Big</b> <img src='file:///etc/hostname'> & co"


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("settings")
    return stage


def retitle(stage: Stage, title: str) -> None:
    stage.driver.touch("title")
    stage.driver.erase_text()
    stage.driver.type(title)


def test_a_title_is_thrown_away_or_saved_and_shown_on_home(panel: Stage) -> None:
    retitle(panel, "Never mind")
    panel.driver.press(Qt.Key.Key_Tab)
    panel.driver.touch("back")
    assert screen(panel) == "admin"
    panel.driver.touch("settings")
    assert panel.driver.kiosk.admin.settings.title == TITLE
    retitle(panel, "Week of Thanks")
    assert panel.house.event.info.title == TITLE
    panel.driver.touch("save")
    assert panel.house.event.info.title == "Week of Thanks"
    panel.home()
    panel.driver.find_text("Week of Thanks")


@pytest.mark.faults
def test_a_title_with_markup_is_plain_text(panel: Stage) -> None:
    panel.driver.kiosk.admin.settings.rename(MARKUP)
    panel.driver.touch("save")
    panel.home()
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN
    panel.wait(61)
    assert screen(panel) == "attract"
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN


def test_videos_of_the_lobby_are_as_loud_as_chosen(panel: Stage) -> None:
    panel.driver.touch("choice-low", within="lobbyVideos")
    panel.driver.touch("save")
    assert panel.house.event.settings.lobby_videos == "low"


def test_a_refusal_keeps_the_draft(panel: Stage) -> None:
    settings = panel.driver.kiosk.admin.settings
    settings.keepLate(True)
    retitle(panel, "")
    panel.driver.touch("save")
    panel.driver.find("dismiss")
    assert panel.driver.reads("A title has 1 to 80 characters.")
    panel.driver.touch("dismiss")
    assert screen(panel) == "settings"
    assert (settings.title, settings.lateClaims, settings.touched) == ("", True, True)
    assert (panel.house.event.info.title, panel.house.event.settings.late_claims) == (TITLE, False)
    panel.driver.touch("title")
    panel.driver.type("Again")
    panel.driver.touch("save")
    assert (panel.house.event.info.title, panel.house.event.settings.late_claims) == ("Again", True)
    panel.driver.kiosk.admin.go("settings")
    for language in ("en", "fr", "de", "fa"):
        settings.print(language, False)
    panel.driver.touch("save")
    panel.driver.find("dismiss")
    assert panel.driver.reads("Choose at least one language for the papers.")
    assert settings.languages == []
    assert panel.house.event.settings.languages == ("en", "fr", "de", "fa")


def test_another_language_greets_the_next_visitor(panel: Stage) -> None:
    panel.driver.kiosk.admin.settings.speak("de")
    panel.driver.touch("save")
    assert panel.house.event.settings.default_language == "de"
    panel.wait(121)
    assert panel.driver.kiosk.shell.language == "de"


def test_times_are_set_saved_and_taken_away(panel: Stage) -> None:
    settings = panel.driver.kiosk.admin.settings
    moment = QDateTime.currentDateTime().addDays(3)
    for hours, name in enumerate(MOMENTS):
        settings.move(name, moment.addSecs(hours * 3600))
    panel.driver.touch("save")
    for hours, name in enumerate(MOMENTS):
        stored = getattr(panel.house.event.settings, name)
        assert int(stored.timestamp()) == moment.toSecsSinceEpoch() + hours * 3600
        assert settings.day(name) != ""
        settings.unset(name)
    settings.save()
    assert [getattr(panel.house.event.settings, name) for name in MOMENTS] == [None] * len(MOMENTS)
    assert [settings.day(name) for name in MOMENTS] == [""] * len(MOMENTS)


def test_what_visitors_begin_with_is_saved_and_seen_at_once(panel: Stage) -> None:
    settings = panel.driver.kiosk.admin.settings
    wrong = (("sound", "loud"), ("lobby_videos", "yes"), ("low_reach", ""), ("title", "off"), ("pin", "1"))
    for name, key in wrong:
        settings.set(name, key)
        settings.allow(name, True)
        assert not settings.touched, name
    settings.allow("high_contrast", True)
    settings.allow("reduced_motion", True)
    settings.set("low_reach", "off")
    settings.set("sound", "low")
    assert not panel.driver.kiosk.access.highContrast
    panel.driver.touch("save")
    stored = panel.house.event.settings
    assert (stored.high_contrast, stored.reduced_motion, stored.low_reach, stored.sound) == (
        *(True, True),
        *("off", "low"),
    )
    access = panel.driver.kiosk.access
    assert (access.highContrast, access.reducedMotion, access.sound) == (True, True, "low")
