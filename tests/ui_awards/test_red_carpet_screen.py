"""The red carpet in a real window: by touch, by keys, by a clicker; no name is cut in any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.awards.model import Draft, Recipient
from kiosk.event.pictures import Pictures
from tests.ui_awards.carpet import LONG_NAME, Gala
from tests.ui_hunt.window import ScreenWindow
from ui.awards.red_carpet_view import RedCarpetView

# As large as 1280x800 and 1080x1920 at 3.78 pixels a millimetre, with a quarter of the pixels.
LYING: dict[str, Any] = {"size": (640, 355), "pixels_per_mm": 1.89}
UPRIGHT: dict[str, Any] = {"size": (540, 905), "pixels_per_mm": 1.89}
LONG = 600_000
NAMES = (
    LONG_NAME,
    "W" * 80,
    "محمدعلی امیرحسین شهسواری‌نژاد",
    "김철수 이",
    "Li",
    "<b>Bobby</b> & Söhne O’Neill-الهه",
)


class Hall:
    def __init__(self, party: Gala, view: RedCarpetView, window: ScreenWindow) -> None:
        self.party = party
        self.view = view
        self.window = window

    def touch(self, name: str) -> None:
        self.window.settle()
        self.window.touch(name)

    def press(self, key: Qt.Key) -> None:
        self.window.settle()
        self.window.press(key)

    def text(self, name: str) -> str:
        return str(self.window.find(name).property("text"))

    def reveal(self, number: int) -> None:
        """The recipient of that award."""
        self.view.jump(self.view.rows[number - 1]["serial"])
        for _ in range(2):
            QCoreApplication.processEvents()
            self.view.forward()
        self.window.settle()


Open = Callable[..., Hall]


@pytest.fixture
def hall(party: Gala) -> Iterator[Open]:
    halls: list[Hall] = []

    def build(**look: Any) -> Hall:
        view = party.stage()
        window = ScreenWindow("awards/RedCarpetScreen", {"view": view}, **(look or LYING))
        halls.append(Hall(party, view, window))
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


def test_a_whole_show_by_touch(hall: Open, party: Gala) -> None:
    party.three()
    on = hall()
    assert "3 awards" in on.window.words()
    on.touch("begin")
    assert (on.text("awardNumber"), on.text("awardCategory")) == ("Award 1 of 3", "Service")
    on.touch("goOn")
    assert on.text("awardTitle") == "Calm"
    assert "Ana" not in on.window.words()
    on.touch("goOn")
    assert (on.text("recipientName"), on.text("citation")) == ("Ana Pires", "For calm.")
    assert "Presented by Dara" in on.window.words()
    on.touch("stepBack")
    assert on.text("awardTitle") == "Calm"
    for _ in range(4):
        on.touch("goOn")
    assert (on.text("recipientName"), on.text("teamPeople")) == (
        "Night Owls",
        "\u2068Ana P.\u2069 · \u2068Bob S.\u2069",
    )
    assert not on.window.shows("citation") and not on.window.shows("presenter")
    for _ in range(4):
        on.touch("goOn")
    assert on.window.shows("board")
    assert {"Ana Pires", "Night Owls"} <= {
        str(one.property("text")) for one in on.window.items() if one.objectName() == "cardName"
    }
    on.touch("finish")
    assert party.wanted == ["home"]


def test_a_clicker_goes_on_and_back_also_in_persian(hall: Open, party: Gala) -> None:
    party.three()
    on = hall(**LYING, language="fa")
    for key, scene in (
        (Qt.Key.Key_PageDown, "curtain"),
        (Qt.Key.Key_Right, "title"),
        (Qt.Key.Key_Space, "recipient"),
        (Qt.Key.Key_PageUp, "title"),
        (Qt.Key.Key_Left, "curtain"),
        (Qt.Key.Key_Return, "title"),
        (Qt.Key.Key_Down, "recipient"),
        (Qt.Key.Key_Up, "title"),
        (Qt.Key.Key_B, "title"),
    ):
        on.press(key)
        assert on.view.scene == scene, key
    on.press(Qt.Key.Key_PageUp)
    QCoreApplication.processEvents()
    for again in (False, True, True, True):
        _hold(on, again)
        QCoreApplication.processEvents()
    assert on.view.scene == "title"


def _hold(on: Hall, again: bool) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, none, "", again)
    QCoreApplication.sendEvent(on.window.view, event)


def test_any_award_from_the_list_and_no_name_on_it(hall: Open, party: Gala) -> None:
    party.three()
    on = hall()
    on.touch("begin")
    on.touch("allAwards")
    assert "Patience" in on.window.words()
    assert "Ana" not in on.window.words() and LONG_NAME not in on.window.words()
    on.touch("award3")
    assert (on.view.scene, on.text("awardNumber")) == ("curtain", "Award 3 of 3")
    on.touch("allAwards")
    on.touch("backToStage")
    assert on.text("awardNumber") == "Award 3 of 3"


@pytest.mark.faults
def test_the_list_by_keys(hall: Open, party: Gala) -> None:
    party.three()
    on = hall()
    on.touch("begin")
    on.touch("allAwards")
    for _ in range(8):
        if "award2" in {_name(on.window.view.activeFocusItem())}:
            break
        on.press(Qt.Key.Key_Tab)
    on.press(Qt.Key.Key_Return)
    assert on.text("awardNumber") == "Award 2 of 3"


def _name(item: QQuickItem | None) -> str:
    return item.objectName() if item is not None else ""


@pytest.mark.faults
@pytest.mark.parametrize(
    "look",
    [
        {**LYING, "text_scale": 2.0},
        *(
            pytest.param(look, marks=pytest.mark.faults)
            for look in (LYING, UPRIGHT, {**LYING, "language": "fa"})
        ),
    ],
)
def test_no_name_and_no_title_is_cut(hall: Open, party: Gala, look: dict[str, Any]) -> None:
    awards = [
        Draft(
            "M" * 60 + " for a title that goes on and on", Recipient("free", NAMES[0]), citation="So. " * 140
        ),
        *(Draft("Calm", Recipient("free", name), presenter=LONG_NAME) for name in NAMES[1:]),
    ]
    party.house.awards.add_many(awards)
    on = hall(**look)
    on.view.begin()
    for number, draft in enumerate(awards, start=1):
        on.reveal(number)
        for words in ("recipientName", "ribbonWords"):
            shown = on.window.find(words)
            assert fits(shown) and in_window(on, shown), shown.property("text")
        assert on.text("recipientName") == draft.recipient.key
        on.view.back()
        on.window.settle()
        assert fits(on.window.find("awardTitle"))
    on.reveal(len(awards))
    QCoreApplication.processEvents()
    on.view.forward()
    found = set()
    on.window.settle()
    on.window.find("board").setProperty("turnsAfter", LONG)
    for _ in range(on.window.find("board").property("pages")):
        on.window.settle()
        cards = [item for item in on.window.items() if item.objectName() in ("cardName", "cardTitle")]
        assert all(fits(item) and in_window(on, item) for item in cards)
        found |= {str(item.property("text")) for item in cards}
        if on.window.shows("pageOn"):
            on.touch("pageOn")
    assert set(NAMES) <= found


@pytest.mark.faults
def test_a_short_name_fills_the_wall(hall: Open, party: Gala) -> None:
    party.award("Calm", Recipient("free", "Li"))
    on = hall()
    on.view.begin()
    on.reveal(1)
    assert on.window.find("recipientName").property("fitted") > 355 * 0.25


def test_a_picture_hangs_beside_the_name_and_a_damaged_one_does_not(
    hall: Open, party: Gala, tmp_path: Path
) -> None:
    drawn = QImage(60, 40, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.darkGreen)
    assert drawn.save(str(tmp_path / "drawn.png"))
    pictures = Pictures(party.house.folder.media)
    good = pictures.keep((tmp_path / "drawn.png").read_bytes(), "png")
    party.award("Calm", party.person("Ana"), picture=good)
    on = hall()
    on.view.begin()
    on.reveal(1)
    assert on.window.shows("awardPicture")


@pytest.mark.faults
def test_pages_turn_by_themselves_at_the_end(hall: Open, party: Gala, qtbot: QtBot) -> None:
    party.house.awards.add_many([Draft(f"Title {at}", Recipient("free", f"Guest {at}")) for at in range(60)])
    on = hall()
    on.view.begin()
    on.reveal(60)
    QCoreApplication.processEvents()
    on.view.forward()
    on.window.settle()
    board = on.window.find("board")
    assert (board.property("turnsAfter") >= 3000, board.property("pages") > 5) == (True, True)
    board.setProperty("turnsAfter", 20)
    qtbot.waitUntil(lambda: board.property("page") == 1)


def test_without_motion_the_curtain_is_open_at_once(hall: Open, party: Gala) -> None:
    party.three()
    on = hall(**LYING, reduced_motion=True)
    on.touch("begin")
    on.touch("goOn")
    stage = on.window.find("carpetStage")
    assert stage.property("open") == 1


@pytest.mark.faults
def test_with_motion_the_curtain_takes_its_time(hall: Open, party: Gala, qtbot: QtBot) -> None:
    party.three()
    on = hall(**LYING, reduced_motion=False)
    on.touch("begin")
    on.touch("goOn")
    stage = on.window.find("carpetStage")
    assert stage.property("open") < 1
    qtbot.waitUntil(lambda: stage.property("open") == 1)


def test_no_award_yet_says_what_to_do(hall: Open, party: Gala) -> None:
    on = hall()
    asked: list[bool] = []
    on.view.awardsWanted.connect(lambda: asked.append(True))
    assert "The carpet waits for its first star." in on.window.words()
    on.touch("addAwards")
    assert asked == [True]


def test_leaving_asks_first(hall: Open, party: Gala) -> None:
    party.three()
    on = hall()
    on.touch("begin")
    on.view.leaveAsked.emit()
    on.window.screen = on.window.view.contentItem()
    QTest.qWait(400)
    on.touch("leaveStage")
    assert party.wanted == ["home"]
