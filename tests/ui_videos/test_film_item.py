"""A film in a window: where it stands, which way up, what is around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QTransform
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from tests.ui_videos.conftest import LETTERBOX, Cinema, clip
from tests.videos.numbered import GRAY, read
from ui.videos.player import FilmItem, Projector
from ui.videos.player.film_item import fitting

Films = Callable[..., Path]

PAGE = b"""
import QtQuick
import ui.videos.player
Window {
    id: window
    required property Reel reel
    property rect place: film.contentRect
    width: 320; height: 320
    FilmItem { id: film; anchors.fill: parent; projector: window.reel.projector; fillColor: "#1e5aa0" }
}
"""


@pytest.fixture
def square() -> Iterator[Cinema]:
    found = Cinema(size=(320, 320))
    yield found
    found.close()


def held(cinema: Cinema, path: Path, qtbot) -> QImage:
    """The window with the film's first frame."""
    cinema.reel.show(clip(path))
    cinema.reel.pause()
    qtbot.waitUntil(lambda: cinema.item.presented == 1)
    return cinema.window.grabWindow()


def color(picture: QImage, x: int, y: int) -> QColor:
    return QColor(picture.pixel(x, y))


def test_all_of_it_in_the_middle(square: Cinema, films: Films, qtbot) -> None:
    picture = held(square, films(5), qtbot)
    assert square.item.contentRect == QRectF(0, 70, 320, 180)
    assert read(picture) == (5, 0)
    assert [color(picture, 160, y) for y in (0, 69, 250, 319)] == [LETTERBOX] * 4
    assert abs(color(picture, 160, 72).lightness() - GRAY) < 12


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_phone_held_upright(turn: int, square: Cinema, films: Films, qtbot) -> None:
    picture = held(square, films(5, 3, rotation=turn), qtbot)
    wanted = QRectF(0, 70, 320, 180) if turn == 180 else QRectF(70, 0, 180, 320)
    assert square.item.contentRect == wanted
    shown = picture.copy(wanted.toRect())
    assert read(shown.transformed(QTransform().rotate(-turn))) == (5, 0)


def test_it_goes_along_with_its_room(square: Cinema, films: Films, qtbot) -> None:
    held(square, films(5), qtbot)
    places: list[QRectF] = []
    square.item.placed.connect(lambda: places.append(square.item.contentRect))
    square.item.setSize(QSizeF(160, 320))
    assert places[-1] == QRectF(0, 115, 160, 90)
    shown = square.window.grabWindow().copy(0, 0, 160, 320)
    assert read(shown) == (5, 0)
    assert square.item.presented == 1


def test_without_a_film_there_is_its_own_color(square: Cinema, films: Films, qtbot) -> None:
    picture = square.window.grabWindow()
    assert color(picture, 160, 160) == LETTERBOX
    held(square, films(5), qtbot)
    square.reel.stop()
    qtbot.waitUntil(lambda: square.item.contentRect.isEmpty())
    assert color(square.window.grabWindow(), 160, 160) == LETTERBOX
    square.item.projector = None
    square.item.projector = Projector()
    assert square.item.blackFrames == 0


def test_what_nobody_sees_is_no_work(square: Cinema, films: Films, qtbot) -> None:
    square.window.hide()
    square.reel.show(clip(films(5, 10), "a"))
    qtbot.waitUntil(lambda: ("ended", "a") in square.told)
    assert square.item.presented == 0


def test_in_qml(films: Films, qtbot, one_application) -> None:
    from ui.videos.player import Reel

    engine, reel = QQmlEngine(), Reel()
    component = QQmlComponent(engine)
    component.setData(PAGE, "page.qml")
    assert component.errors() == []
    window = component.createWithInitialProperties({"reel": reel})
    assert isinstance(window, QQuickWindow)
    window.show()
    reel.show(clip(films(6)))
    reel.pause()
    item = next(one for one in window.contentItem().childItems() if isinstance(one, FilmItem))
    qtbot.waitUntil(lambda: item.presented == 1)
    assert read(window.grabWindow()) == (6, 0)
    assert window.property("place") == QRectF(0, 70, 320, 180)
    reel.stop()
    window.destroy()


@pytest.mark.parametrize(
    ("room", "size", "place"),
    [
        ((1280, 800), (1280, 720), (0, 40, 1280, 720)),
        ((100, 100), (1, 1000), (50, 0, 0, 100)),
        ((0, 100), (16, 9), (0, 0, 0, 0)),
        ((100, 100), (0, 9), (0, 0, 0, 0)),
    ],
)
def test_fitting(room: tuple[int, int], size: tuple[int, int], place: tuple[int, ...]) -> None:
    found = fitting(QRectF(0, 0, *room), QSizeF(*size))
    assert found == QRectF(*place)
