"""The little cinema by touch, keys and scans, in the real window, with real films."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.videos.captions import Cue, to_webvtt
from kiosk.videos.model import MESSAGE_MS, Track
from tests.playing import event, event_template, pieces, screen, stage, warnings
from tests.ui_videos.playlist import add_film, add_message
from tests.videos.numbered import read
from ui.tour.driver import center
from ui.tour.stage import Stage
from ui.videos.cinema_view import CinemaView

__all__ = ["event", "event_template", "stage", "warnings"]

pytestmark = pytest.mark.no_qt_log  # `warnings` hears more

Films = Callable[..., Path]
LONG = 900
"""Frames: half a minute."""


def view(stage: Stage) -> CinemaView:
    return stage.driver.kiosk.cinema


def at_home(stage: Stage) -> None:
    stage.home()
    stage.driver.settle(0.2)


def seek(stage: Stage, ms: int) -> None:
    view(stage).screening.seek(ms)


def position(stage: Stage) -> int:
    return int(stage.driver.kiosk.cinema.screening.position)


def step(stage: Stage, wished: str) -> bool:
    """Whether it comes to that."""
    stage.driver.wait_until(lambda: view(stage).step == wished)
    return bool(view(stage).step == wished)


def shows(stage: Stage, film: int) -> bool:
    """Whether the window shows this film, before long: read from its pixels."""
    stage.driver.wait_until(lambda: painted(stage) == film)
    return painted(stage) == film


def painted(stage: Stage) -> int:
    item = stage.driver.find("film")
    place = item.mapRectToScene(item.property("contentRect")).toRect()
    seen = read(stage.driver.window.grabWindow().copy(place))
    return seen[0] if seen else 0


def theatre(stage: Stage) -> QQuickItem:
    return stage.driver.find("picture").parentItem()


def watching(stage: Stage, films: Films, *tracks: Track, number: int = 1) -> str:
    id_ = add_film(stage.house, films(number, LONG), f"Film {number}", tracks)
    at_home(stage)
    stage.driver.touch("cinema")
    stage.driver.touch("video0")
    assert step(stage, "film") and shows(stage, number)
    return id_


def captions(stage: Stage, language: str, words: str) -> Track:
    media = f"vt/{language}.vtt"
    path = stage.house.videos.path(media)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_webvtt([Cue(0, 60_000, words)]), "utf-8")
    return Track(language, media)


def test_from_home_through_all_of_them_and_thanks(stage: Stage, films: Films) -> None:
    """Who only watches is never asked whether they are there; who chooses is."""
    at_home(stage)
    assert not stage.driver.has("cinema"), "nothing to watch yet"
    add_film(stage.house, films(1), "One")
    add_message(stage.house)
    off = add_film(stage.house, films(2), "Two")
    stage.driver.touch("cinema")
    stage.driver.touch("playAll")
    assert step(stage, "film") and shows(stage, 1)
    assert not stage.driver.has("home"), "a film has the whole screen"
    stage.wait(600)
    assert not stage.driver.kiosk.shell.asking
    assert step(stage, "coming") and stage.driver.reads("Bo")
    stage.wait(600)
    assert not stage.driver.kiosk.shell.asking and screen(stage) == "cinema"
    stage.driver.press(Qt.Key.Key_Return)
    assert stage.driver.reads("Thank you all!")
    stage.house.videos.switch(off, False)
    stage.driver.wait_until(lambda: not stage.driver.kiosk.cinema.screening.coming.id)
    seek(stage, MESSAGE_MS)
    assert stage.driver.reads("Thank you for watching!") and stage.driver.has("home")
    stage.wait(46)
    assert stage.driver.kiosk.shell.asking
    stage.wait(31)
    assert screen(stage) == "attract"
    at_home(stage)
    stage.driver.touch("cinema")
    assert stage.driver.reads("They say thank you"), "thanks were for the one before"


def test_controls_leave_a_film_that_plays_and_nobody_else(stage: Stage, films: Films) -> None:
    watching(stage, films)
    driver, hall = stage.driver, theatre(stage)
    assert hall.property("patience") == 4000
    hall.setProperty("patience", 150)
    middle = QPoint(driver.window.width() // 2, driver.window.height() // 3)
    driver.touch("playPause")
    driver.wait_until(lambda: not driver.kiosk.cinema.watching)
    held = position(stage)
    driver.settle(0.5)
    assert driver.has("playPause") and position(stage) == held
    stage.wait(46)
    assert driver.kiosk.shell.asking, "a film that is held is watched by nobody"
    driver.touch("here")
    driver.touch("playPause")
    driver.wait_until(lambda: not driver.has("playPause"))
    assert not driver.has("playPause")
    driver.touch_at(middle)
    assert driver.find("playPause")
    driver.press(Qt.Key.Key_Tab)
    driver.settle(0.5)
    assert driver.has("playPause"), "never from under the keyboard"
    driver.touch_at(middle)
    driver.wait_until(lambda: not driver.has("playPause"))
    assert shows(stage, 1)


def test_seeking_volume_and_posters(stage: Stage, films: Films) -> None:
    watching(stage, films)
    driver = stage.driver
    driver.touch("playPause")
    driver.touch("jumpOn")
    driver.wait_until(lambda: position(stage) >= 10_000)
    driver.touch("jumpBack")
    driver.wait_until(lambda: position(stage) < 10_000)
    driver.touch("seek")
    driver.wait_until(lambda: abs(position(stage) - 15_000) < 500)
    assert abs(position(stage) - 15_000) < 500
    for button, volume in (("louder", 8), ("quieter", 7), ("quieter", 6)):
        driver.touch(button)
        assert view(stage).seat.volume == volume
    driver.touch("toPosters")
    assert driver.find("video0") and driver.kiosk.cinema.screening.where() == ("", 0)
    stage.home()
    assert view(stage).seat.volume == 7, "the next visitor hears it as usual"


def test_captions_in_the_language_of_the_screen_until_another_is_wished(stage: Stage, films: Films) -> None:
    """And time runs to the right in Persian, too."""
    tracks = captions(stage, "en", "Thank you."), captions(stage, "fa", "سپاس از شما.")
    at_home(stage)
    stage.driver.kiosk.shell.speak("fa")
    watching(stage, films, *tracks)
    driver = stage.driver
    driver.touch("playPause")
    assert driver.reads("سپاس از شما.")
    back, on = (center(driver.find(name)).x() for name in ("jumpBack", "jumpOn"))
    assert back < on
    driver.touch("captionsLanguage")
    assert driver.reads("Thank you.") and driver.sees("English")
    driver.touch("captionsOnOff")
    driver.wait_until(lambda: not driver.sees("Thank you."))
    assert not driver.sees("Thank you.")
    stage.home()
    driver.touch("cinema")
    driver.touch("video0")
    assert driver.reads("سپاس از شما."), "as for everybody who comes"


def test_by_keys(stage: Stage, films: Films) -> None:
    id_ = add_film(stage.house, films(1, LONG), "One")
    add_film(stage.house, films(2, LONG), "Two")
    at_home(stage)
    driver = stage.driver
    driver.touch("cinema")
    driver.find("video0").forceActiveFocus()
    driver.press(Qt.Key.Key_Right)
    driver.press(Qt.Key.Key_Left)
    driver.press(Qt.Key.Key_Space)
    assert step(stage, "film") and driver.kiosk.cinema.screening.now.id == id_
    driver.press(Qt.Key.Key_Space)
    driver.wait_until(lambda: not driver.kiosk.cinema.screening.playing)
    for key, least in ((Qt.Key.Key_Right, 10_000), (Qt.Key.Key_Right, 20_000)):
        driver.press(key)
        driver.wait_until(lambda least=least: position(stage) >= least)
        assert position(stage) >= least
    driver.press(Qt.Key.Key_Left)
    driver.wait_until(lambda: position(stage) < 20_000)
    driver.press(Qt.Key.Key_Up)
    assert view(stage).seat.volume == 8
    for _ in range(3):
        driver.press(Qt.Key.Key_Tab)
    assert driver.find("nextVideo").hasActiveFocus()
    driver.press(Qt.Key.Key_Return)
    assert shows(stage, 2)
    driver.press(Qt.Key.Key_Escape)
    assert step(stage, "posters")
    driver.press(Qt.Key.Key_Escape)
    assert screen(stage) == "home"


def test_a_scan_leads_to_its_answer_and_the_film_stops(stage: Stage, films: Films) -> None:
    watching(stage, films)
    stage.driver.scan(pieces(stage)[0].qr)
    assert stage.driver.find("finder") and screen(stage) == "who"
    assert view(stage).step == "posters" and stage.driver.kiosk.cinema.screening.where() == ("", 0)
    assert not view(stage).watching
    stage.wait(91)
    assert stage.driver.kiosk.shell.asking


def test_sixty_posters(stage: Stage) -> None:
    for at in range(60):
        add_message(stage.house, "Thank you! " * 12, f"Somebody {at}")
    at_home(stage)
    driver = stage.driver
    driver.touch("cinema")
    assert driver.reads("Somebody 0") and not driver.sees("Somebody 59")
    driver.touch("pageBefore")
    assert driver.reads("Somebody 59") and not driver.sees("Somebody 0")
    driver.touch("pageNext")
    driver.find("video0").forceActiveFocus()
    while not driver.has("video20"):
        driver.press(Qt.Key.Key_Down)
    driver.touch("video20")
    assert step(stage, "film") and driver.reads("Somebody 20")
