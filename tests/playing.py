"""A kiosk in a real window on an event of its own, played by touch, keys and scans; any warning fails."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.event.opening import create_event
from kiosk.house import AREAS, open_house
from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.pieces import PlannedPieces
from kiosk.tools import Tools
from tests.plain import SeededRandom
from ui.kit.words import QtWords
from ui.shell.app import Kiosk, Options
from ui.tour.driver import Driver
from ui.tour.listening import listening
from ui.tour.stage import MovingClock, Stage

PLAIN = 0
PIN = "246810"
TITLE = "Customer Service Week"
SHEET = b"%PDF-1.7 a sheet with codes"
# As large as 1280x800 at 3.78 pixels a millimetre, with a quarter of the pixels to paint.
SCREEN = Options(size=(640, 400), pixels_per_mm=1.89)
PEOPLE = """Given name;Family name;Team;Staff number;Language
Ana;Pires;Night Owls;1;en
Bob;Smith;Night Owls;2;en
Cyd;Okoro;Front Desk;3;de
Dara;Moradi;Front Desk;4;fa
Élodie;Noël;Back Office;5;fr
Zoë;Quill;;6;en
"""


def tools_for(clock: MovingClock, seed: int = 1) -> Tools:
    return Tools(clock, SeededRandom(seed), QtWords("en"), QtWords, AREAS)


def make_event(folder: Path, title: str = TITLE, people: str = PEOPLE, pin: str = PIN) -> None:
    tools = tools_for(MovingClock())
    create_event(folder, title, tools.clock, tools.random, areas=AREAS)
    with open_house(folder, tools) as house:
        if people:
            house.people.import_roster(house.people.plan(people.encode()).plan, "organizer")
        if pin:
            house.pin.set(pin)


class PlainStage(Stage):
    """Its sheets are a mere word: only what is scanned counts here."""

    def _sheet(self, planned: PlannedPieces) -> bytes:
        return SHEET


class StillClock(MovingClock):
    """Stands still until it is moved: a slow machine changes nothing."""

    def monotonic(self) -> float:
        return 1000.0 + self._skipped


@contextmanager
def playing(folder: Path, options: Options = SCREEN, seed: int = 2) -> Iterator[Stage]:
    clock = StillClock()
    tools = tools_for(clock, seed)
    with open_house(folder, tools) as house:
        kiosk = Kiosk(house, tools, options)
        kiosk.guard.install()
        try:
            yield PlainStage(Driver(kiosk), house, tools, clock)
        finally:
            kiosk.close()


def pieces(stage: Stage, count: int = 1, value: int = 1) -> tuple[PieceLabel, ...]:
    """New pieces with a sheet of no more than a word."""
    planned = stage.house.hunt.plan_pieces(count, value)
    drawn = stage.house.folder.prints / "drawn.pdf"
    drawn.write_bytes(SHEET)
    stage.house.hunt.add_pieces(planned, drawn)
    stage.house.hunt.mark_printed(planned.sheet)
    return planned.labels


def enter_pin(stage: Stage, digits: str) -> None:
    """As the pad does, at once."""
    pin = stage.driver.kiosk.admin.pin
    for digit in digits:
        pin.digit(digit)
    pin.enter()


def inside(stage: Stage) -> None:
    """On the organizer's desk."""
    stage.driver.kiosk.admin.enter()
    enter_pin(stage, PIN)


def screen(stage: Stage) -> str:
    return stage.driver.kiosk.shell.screen


def claimed(stage: Stage) -> int:
    return stage.house.hunt.board().found


def text_format(text: QQuickItem) -> int:
    """Of a QML Text; PLAIN is 0. The enum has no converter to Python, so QML itself is asked."""
    value, _undefined = QQmlExpression(qmlContext(text), text, "textFormat").evaluate()
    return int(value)


def person(stage: Stage, name: str) -> str:
    """The id of who is displayed so."""
    return next(one.id for one in stage.house.people.all_active() if one.display == name)


@pytest.fixture(scope="session")
def event_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "event"
    make_event(folder)
    return folder


@pytest.fixture
def event(event_template: Path, tmp_path: Path) -> Path:
    """An event with six people and a PIN."""
    return Path(shutil.copytree(event_template, tmp_path / "event"))


@pytest.fixture(autouse=True)
def warnings() -> Iterator[list[str]]:
    """Whatever Qt warns of or the program logs as an error while a test runs and is taken down."""
    heard: list[str] = []
    with listening(heard.append):
        yield heard
    assert not heard, "\n".join(dict.fromkeys(heard))


@pytest.fixture
def stage(event: Path, warnings: list[str]) -> Iterator[Stage]:
    with playing(event) as found:
        yield found
