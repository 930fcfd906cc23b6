"""Films between the boards of the loop, in the real window: seen, touched away, found again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.videos.model import About, Track
from tests.playing import screen
from tests.ui_videos.playlist import kept
from tests.videos.numbered import numbered, read
from ui.tour.stage import Stage


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return numbered(tmp_path_factory.mktemp("films") / "film.mp4", 5, 150)


@pytest.fixture
def lobby(stage: Stage, film: Path) -> Stage:
    """Ana's film in the playlist, with captions, and nobody here."""
    path = stage.house.videos.path("vt/en.vtt")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("WEBVTT\n\n00:00.000 --> 00:05.000\nYou stayed.\n", "utf-8")
    about = About("A storm", "Ana Pires", "Head of IT", "Saint Luke")
    stage.house.videos.add(kept(stage.house, film), about, (Track("en", "vt/en.vtt"),))
    nobody(stage)
    return stage


def nobody(stage: Stage) -> None:
    stage.home()
    stage.wait(61)
    assert screen(stage) == "attract"


def seen(stage: Stage) -> QImage:
    """Of the window, where the film is."""
    item = stage.driver.find("film")
    place = item.mapRectToScene(item.property("contentRect"))
    return stage.driver.window.grabWindow().copy(QRectF(place).toRect())


def to_the_film(stage: Stage) -> None:
    loop = stage.driver.kiosk.attract
    stage.driver.wait_until(lambda: stage.driver.kiosk.lobby.ready)
    loop.next()
    assert loop.board == "video"
    stage.driver.wait_until(lambda: read(seen(stage)) is not None)


def test_a_film_between_two_boards(lobby: Stage) -> None:
    driver, kiosk = lobby.driver, lobby.driver.kiosk
    to_the_film(lobby)
    first = read(seen(lobby))
    assert first is not None and first[0] == 5
    driver.wait_until(lambda: (read(seen(lobby)) or first) > first)
    assert text(driver.find("speaker")) == "Ana Pires"
    assert text(driver.find("from")) == "A storm · Head of IT · Saint Luke"
    assert driver.reads("You stayed.")
    kiosk.lobby.screening.seek(4900)
    driver.wait_until(lambda: kiosk.attract.board != "video")
    assert screen(lobby) == "attract" and driver.has(f"attract-{kiosk.attract.board}")


def test_a_touch_goes_home_and_the_film_goes_on_later(lobby: Stage) -> None:
    driver = lobby.driver
    to_the_film(lobby)
    driver.kiosk.lobby.screening.seek(2000)
    driver.wait_until(lambda: (read(seen(lobby)) or (5, 0))[1] >= 60)
    driver.touch_at(driver.middle())
    assert screen(lobby) == "home" and driver.kiosk.lobby.screening.reel.current == ""
    nobody(lobby)
    to_the_film(lobby)
    again = read(seen(lobby))
    assert again is not None and 55 <= again[1] < 120


def test_a_premiere_has_its_title_first(lobby: Stage) -> None:
    driver, videos = lobby.driver, lobby.house.videos
    video = videos.all()[0]
    videos.set_premiere(video.id, lobby.tools.clock.now() + timedelta(milliseconds=200))
    driver.wait_until(lambda: videos.premiere() is not None)
    driver.kiosk.lobby.look()
    assert text(driver.find("premiereName")) == "A storm"
    assert text(driver.find("premiereWho")) == "Ana Pires · Head of IT · Saint Luke"
    assert driver.kiosk.attract.board == "video" and videos.get(video.id).premiered is None
    driver.touch_at(driver.middle())
    assert screen(lobby) == "home" and not driver.has("premiereName")
    nobody(lobby)
    driver.find("premiereName")


def text(item: QQuickItem) -> str:
    return str(item.property("text"))
