"""The tour in short: the first evening and a walk through the week, in Persian, on an upright screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.playing import PIN, make_event, pieces, playing
from ui.shell.app import Options
from ui.tour.camera_steps import CAMERA_STATES
from ui.tour.driver import NotFound
from ui.tour.played_camera import PlayedCameras
from ui.tour.roster_steps import ROSTER
from ui.tour.stage import Stage
from ui.tour.states import FIRST_EVENING, THE_WEEK
from ui.tour.steps import Steps

# As large as 1080x1920 at 3.78 pixels a millimetre, with a quarter of the pixels.
UPRIGHT = Options(size=(540, 960), pixels_per_mm=1.89, language="fa")
SHORTLY = 0.3
# The others of a visit are walked in test_for_everyone.
WALK = (
    "home",
    "who",
    "who-teams",
    "ticket",
    "ticket-next",
    "who-instead",
    "ticket-golden",
    "answer-already-claimed",
    "answer-outside-shift",
    "answer-trouble",
    "board",
)
# The panel of the list has tests of its own (tests/ui_admin); its states are walked by ./run tour.
EVENING = {name: steps for name, steps in FIRST_EVENING.items() if name not in ROSTER}
OFFICE = "\n".join(
    ["Given name;Family name;Team;Language", *(f"نام{at};خانواده{at};تیم {at % 3};fa" for at in range(12))]
)


def walked(stage: Stage, states: Mapping[str, Steps], folder: Path) -> list[str]:
    """Steps and a picture for each state; what was not found is returned."""
    missing = []
    for name, steps in states.items():
        try:
            steps(stage)
        except NotFound as error:
            missing.append(f"{name}: {error}")
        stage.driver.settle(SHORTLY).save(str(folder / f"{name}.png"))
    return missing


def looked_at(folder: Path, states: Mapping[str, Steps]) -> None:
    pictures = {name: QImage(str(folder / f"{name}.png")) for name in states}
    assert {(picture.width(), picture.height()) for picture in pictures.values()} == {(540, 960)}
    assert min(map(colors, pictures.values())) > 3


def colors(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(0, 540, 7) for y in range(0, 960, 7)})


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


@pytest.mark.usefixtures("warnings")
@pytest.mark.faults
def test_the_first_evening(tmp_path: Path, pictures: Path) -> None:
    make_event(tmp_path / "new", people="", pin="")
    with playing(tmp_path / "new", UPRIGHT) as stage:
        assert walked(stage, EVENING, pictures) == []
        assert stage.house.hunt.board().total > 0
    looked_at(pictures, EVENING)


@pytest.mark.faults  # each of its states has a test of its own
@pytest.mark.usefixtures("warnings")
def test_the_camera_and_what_it_says(tmp_path: Path, pictures: Path) -> None:
    make_event(tmp_path / "week", people=OFFICE, pin=PIN)
    options = replace(UPRIGHT, cameras=PlayedCameras(), device=tmp_path / "device.toml")
    with playing(tmp_path / "week", options) as stage:
        assert walked(stage, CAMERA_STATES, pictures) == []
        assert stage.driver.kiosk.scanning.last == "other"
    looked_at(pictures, CAMERA_STATES)


@pytest.mark.usefixtures("warnings")
def test_a_walk_through_the_week(tmp_path: Path, pictures: Path) -> None:
    make_event(tmp_path / "week", people=OFFICE, pin=PIN)
    states = {name: THE_WEEK[name] for name in WALK}
    with playing(tmp_path / "week", UPRIGHT) as stage:
        pieces(stage, 20)
        assert walked(stage, states, pictures) == []
    looked_at(pictures, states)
