"""The hunt's views on a real event, and its screens one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from kiosk.device import CameraChoice
from kiosk.house import House, open_house
from kiosk.hunt.model import Answer
from kiosk.hunt.paper import PieceLabel
from tests.hunt.conftest import Desk, make_event, tools_for
from tests.plain import PlainWords, SetClock
from tests.ui_hunt.window import ScreenWindow
from ui.hunt.board_view import BoardView
from ui.hunt.hunt_view import HuntView
from ui.hunt.shown import shown
from ui.people.finder_view import FinderView
from ui.people.walk_in_view import WalkInView
from ui.scanning.camera_view import CameraView
from ui.scanning.cameras import NoCameras


@dataclass(frozen=True)
class Lobby:
    desk: Desk
    hunt: HuntView
    board: BoardView
    finder: FinderView
    walk_in: WalkInView
    camera: CameraView

    @property
    def house(self) -> House:
        return self.desk.house

    @property
    def clock(self) -> SetClock:
        return self.desk.clock

    def scan(self, text: str) -> str:
        return self._place_after(lambda: self.hunt.scan(text))

    def type(self, text: str) -> str:
        return self._place_after(lambda: self.hunt.enterCode(text))

    def claim(self, label: PieceLabel, name: str) -> None:
        self.scan(label.qr)
        self.hunt.choose(self.desk.person(name))

    def show(self, answer: Answer) -> None:
        flow = self.hunt._flow
        self.hunt._go(flow._show(shown(answer)))

    def _place_after(self, step: Callable[[], None]) -> str:
        spy = QSignalSpy(self.hunt.wants)
        step()
        assert spy.wait(5000)
        return str(spy.at(0)[0])


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    clock, folder = SetClock(), tmp_path / "event"
    make_event(folder, clock)
    with open_house(folder, tools_for(clock, seed=2)) as house:
        desk = Desk(house, clock, folder, tmp_path)
        hunt = HuntView(house.hunt, house.people, house.event, clock, PlainWords)
        board = BoardView(house.hunt, clock, house.store.subscribe)
        walk_in = WalkInView(house.walk_ins, house.people, house.event)
        camera = CameraView(NoCameras(), CameraChoice(), clock, bool)
        yield Lobby(desk, hunt, board, FinderView(house.people), walk_in, camera)
        camera.close()
        hunt.leave()
        QCoreApplication.processEvents()


Open = Callable[..., ScreenWindow]

LOOKS: dict[str, dict[str, object]] = {
    "landscape": {},
    "portrait": {"size": (1080, 1800)},
    "small-at-200": {"size": (1280, 650), "pixels_per_mm": 5.9, "text_scale": 2.0},
    "mirrored": {"language": "fa"},
}


def looks(always: str) -> pytest.MarkDecorator:
    """One look in each run, the others in the long one."""
    marks = {name: () if name == always else pytest.mark.faults for name in LOOKS}
    return pytest.mark.parametrize(
        "options", [pytest.param(look, id=name, marks=marks[name]) for name, look in LOOKS.items()]
    )


@pytest.fixture
def screen() -> Iterator[Open]:
    windows: list[ScreenWindow] = []

    def open_screen(name: str, properties: dict[str, Any], **options: Any) -> ScreenWindow:
        window = ScreenWindow(name, properties, **options)
        windows.append(window)
        return window

    yield open_screen
    for window in windows:
        window.close()
