"""The podium in a real window: by touch, by keys, by a clicker; no title and no name is cut in any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.event.pictures import Pictures
from tests.ui_contest.podium import LONG_TITLE, Premiere, premiere_template, show
from tests.ui_hunt.window import ScreenWindow
from ui.contest.podium_view import PodiumView

__all__ = ["premiere_template", "show"]

# As large as 1280x800 and 1080x1920 at 3.78 pixels a millimetre, with a quarter of the pixels.
LYING: dict[str, Any] = {"size": (640, 355), "pixels_per_mm": 1.89}
UPRIGHT: dict[str, Any] = {"size": (540, 905), "pixels_per_mm": 1.89}
LONG = 600_000
TITLES = (LONG_TITLE, "W" * 60, "محمدعلی امیرحسین شهسواری‌نژاد و دوستانِ سبیل‌تابیده")
WORDS = ("cardTitle", "cardName", "stepTitle", "stepName", "ribbonWords")


class Hall:
    def __init__(self, show: Premiere, view: PodiumView, window: ScreenWindow) -> None:
        self.show = show
        self.view = view
        self.window = window

    def touch(self, name: str) -> None:
        self.window.settle()
        self.window.touch(name)

    def press(self, key: Qt.Key) -> None:
        self.window.settle()
        self.window.press(key)

    def reveal(self) -> None:
        for _ in range(2):
            QCoreApplication.processEvents()
            self.view.forward()
        self.window.settle()

    def on(self) -> None:
        QCoreApplication.processEvents()
        self.view.forward()
        self.window.settle()

    def said(self, name: str) -> list[str]:
        return [str(one.property("text")) for one in self.window.items() if one.objectName() == name]


Open = Callable[..., Hall]


@pytest.fixture
def hall(show: Premiere) -> Iterator[Open]:
    halls: list[Hall] = []

    def build(contest: int | None, **look: Any) -> Hall:
        view = show.stage(contest)
        window = ScreenWindow("contest/PodiumScreen", {"view": view}, **(look or LYING))
        halls.append(Hall(show, view, window))
        return halls[-1]

    yield build
    for one in halls:
        one.window.close()
    QCoreApplication.processEvents()


def fits(text: QQuickItem) -> bool:
    """All of it is there: not cut, and inside its room."""
    high = text.property("lineCount") * QFontMetricsF(text.property("font")).height() * text.property("close")
    width = text.property("contentWidth")
    return not text.property("truncated") and width <= text.width() + 1 and high <= text.height() + 1


def in_window(hall: Hall, item: QQuickItem) -> bool:
    window = hall.window.view
    seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return QRectF(-1, -1, window.width() + 2, window.height() + 2).contains(seen)


def test_a_whole_show_by_touch(hall: Open, show: Premiere) -> None:
    on = hall(show.contest((4, 3, 2, 1), category="Costumes"))
    assert {"Best TV family", "Costumes", "One favorite each", "10 of 12 voted"} <= {
        str(one.property("text")) for one in on.window.texts()
    }
    for place, title in (("Third place", "Costume 3"), ("Second place", "Costume 2")):
        on.touch("goOn")
        assert on.said("waitedFor") == [place]
        on.touch("goOn")
        assert (on.said("ribbonWords"), on.said("cardTitle")) == ([place], [title])
    on.touch("stepBack")
    assert on.said("cardTitle") == ["Costume 3"]
    for _ in range(4):
        on.touch("goOn")
    assert (on.said("ribbonWords"), on.said("cardName")) == (["First place"], ["Night Owls"])
    on.touch("goOn")
    assert on.said("stepTitle") == ["Costume 2", "Costume 1", "Costume 3"]
    on.touch("goOn")
    assert on.said("cardPlace") == ["1", "2", "3", "4"]
    on.touch("finish")
    assert show.wanted == ["home"]


@pytest.mark.faults
def test_certificates_by_touch(hall: Open, show: Premiere) -> None:
    contest = show.contest((1, 0))
    on = hall(contest)
    for _ in range(6):
        on.on()
    on.touch("certificates")
    assert show.wanted == [contest]


def test_a_clicker_goes_on_and_back_also_in_persian(hall: Open, show: Premiere) -> None:
    on = hall(show.contest((2, 1)), **LYING, language="fa")
    for key, scene in (
        (Qt.Key.Key_PageDown, "suspense"),
        (Qt.Key.Key_Right, "place"),
        (Qt.Key.Key_PageUp, "curtain"),
        (Qt.Key.Key_Space, "suspense"),
        (Qt.Key.Key_Left, "curtain"),
        (Qt.Key.Key_Return, "suspense"),
        (Qt.Key.Key_Down, "place"),
        (Qt.Key.Key_Up, "curtain"),
        (Qt.Key.Key_B, "curtain"),
    ):
        on.press(key)
        assert on.view.scene == scene, key


@pytest.mark.faults
def test_the_first_stands_in_the_middle_and_highest(hall: Open, show: Premiere) -> None:
    contest = show.contest((4, 3, 2, 1))
    for language, order in (("en", [2, 1, 3]), ("fa", [3, 1, 2])):
        on = hall(contest, **LYING, language=language)
        if language == "en":
            for _ in range(7):
                on.on()
        steps = {place: on.window.find(f"step{place}") for place in (1, 2, 3)}
        at = {place: one.mapRectToScene(one.boundingRect()).left() for place, one in steps.items()}
        assert sorted(at, key=lambda place: at[place]) == order
        face = {place: one.property("face") for place, one in steps.items()}
        assert face[1] > face[2] > face[3]


@pytest.mark.parametrize(
    "look",
    [
        {**LYING, "text_scale": 2.0},
        *(
            pytest.param(look, marks=pytest.mark.faults)
            for look in (LYING, UPRIGHT, {**UPRIGHT, "text_scale": 2.0}, {**LYING, "language": "fa"})
        ),
    ],
)
def test_no_title_and_no_name_is_cut(hall: Open, show: Premiere, look: dict[str, Any]) -> None:
    on = hall(
        show.contest((4, 3, 2, 1), (*TITLES, "Li"), title="The very best of " + "all families " * 6), **look
    )
    while on.view.scene != "list":
        assert all(
            fits(on.window.find(name)) for name in ("contestTitle", "waitedFor") if on.window.shows(name)
        )
        for item in on.window.items():
            if item.objectName() in WORDS:
                assert fits(item) and in_window(on, item), (on.view.scene, item.property("text"))
        on.on()
    found: set[str] = set()
    on.window.find("board").setProperty("turnsAfter", LONG)
    for _ in range(on.window.find("board").property("pages")):
        on.window.settle()
        cards = [item for item in on.window.items() if item.objectName() in ("cardTitle", "cardName")]
        assert all(fits(item) and in_window(on, item) for item in cards)
        found |= {str(item.property("text")) for item in cards}
        if on.window.shows("pageOn"):
            on.touch("pageOn")
    assert set(TITLES) <= found


@pytest.mark.faults
def test_a_short_title_fills_the_wall(hall: Open, show: Premiere) -> None:
    on = hall(show.contest((1,), ("Li",)))
    on.reveal()
    assert on.window.find("cardTitle").property("fitted") > 355 * 0.2


@pytest.mark.faults
def test_two_on_one_place_stand_side_by_side(hall: Open, show: Premiere) -> None:
    on = hall(show.contest((3, 3, 1, 1)))
    on.reveal()
    assert on.said("ribbonWords") == ["2 share third place"]
    first, second = (item for item in on.window.items() if item.objectName() == "cardTitle")
    assert first.mapToScene(first.boundingRect().center()).y() == pytest.approx(
        second.mapToScene(second.boundingRect().center()).y()
    )
    on.reveal()
    on.on()
    assert on.said("stepPlace") == ["1", "3"]
    assert len(on.said("stepTitle")) == 4


@pytest.mark.faults
def test_sixty_winners_page_by_page(hall: Open, show: Premiere, qtbot: QtBot) -> None:
    on = hall(show.contest((0,) * 60))
    on.reveal()
    assert on.said("ribbonWords") == ["60 share first place"]
    board = on.window.find("board")
    assert (board.property("pages") > 5, board.property("turnsAfter") >= 3000) == (True, True)
    board.setProperty("turnsAfter", 20)
    qtbot.waitUntil(lambda: board.property("page") == 1)
    board.setProperty("turnsAfter", LONG)
    on.on()
    seen = set(on.said("stepTitle"))
    on.touch("pageOn")
    assert not seen & set(on.said("stepTitle"))


@pytest.mark.faults
def test_a_photo_hangs_there_and_a_damaged_one_does_not(hall: Open, show: Premiere) -> None:
    drawn = QImage(60, 40, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.darkGreen)
    contest = show.contest((0, 0))
    file = show.house.folder.prints / "drawn.png"
    assert drawn.save(str(file))
    pictures = Pictures(show.house.folder.media)
    show.change(contest, 0, photos=(pictures.keep(file.read_bytes(), "png"),), consent=True)
    on = hall(contest)
    on.reveal()
    assert [one.property("pictured") for one in on.window.items() if one.objectName() == "cardPicture"] == [
        True,
        False,
    ]


def test_without_motion_the_curtain_is_open_at_once(hall: Open, show: Premiere) -> None:
    on = hall(show.contest((1,)), **LYING, reduced_motion=True)
    on.reveal()
    assert on.window.find("podiumStage").property("open") == 1


@pytest.mark.faults
def test_with_motion_the_curtain_takes_its_time(hall: Open, show: Premiere, qtbot: QtBot) -> None:
    on = hall(show.contest((1,)), **LYING, reduced_motion=False)
    on.reveal()
    stage = on.window.find("podiumStage")
    assert stage.property("open") < 1
    qtbot.waitUntil(lambda: stage.property("open") == 1)


@pytest.mark.parametrize(
    "why", ["lot", "none", *(pytest.param(why, marks=pytest.mark.faults) for why in ("calledoff", "empty"))]
)
def test_a_curtain_that_stays_closed_says_why(hall: Open, show: Premiere, why: str) -> None:
    contest = None if why == "none" else show.contest((1, 1), ties="declared")
    if contest is not None and why == "calledoff":
        show.house.contests.call_off(contest, "The lights went out")
    if contest is not None and why == "empty":
        for entry in show.house.entries.of(contest):
            show.house.entries.withdraw(entry.id, "moved away")
    on = hall(contest)
    said = {
        "lot": "A lot decides first place.",
        "calledoff": "This contest was called off.",
        "empty": "Everybody has stepped back.",
        "none": "The podium waits for its first winner.",
    }
    assert said[why] in on.window.words()
    on.touch("toResult")
    assert show.wanted == ["contests" if contest is None else contest]


def test_leaving_asks_first(hall: Open, show: Premiere) -> None:
    on = hall(show.contest((1,)))
    on.view.leaveAsked.emit()
    on.window.screen = on.window.view.contentItem()
    QTest.qWait(400)
    on.touch("leaveStage")
    assert show.wanted == ["home"]
