"""Scanning by camera in the real window: real frames through a real sink, from the button to the ticket."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.playing import SCREEN, claimed, person, pieces, playing, screen
from tests.scanning.photograph import Shot
from tests.scanning.scenes import CLEAR, held_up, nothing
from ui.scanning.camera_view import CameraView
from ui.tour.played_camera import PlayedCameras
from ui.tour.stage import Stage

NAME = "Lobby camera"


@pytest.fixture
def cameras() -> PlayedCameras:
    played = PlayedCameras(NAME)
    played.show(nothing())
    return played


@pytest.fixture
def filmed(event: Path, warnings: list[str], cameras: PlayedCameras, tmp_path: Path) -> Iterator[Stage]:
    """A kiosk with a camera, the claim screen open."""
    options = replace(SCREEN, cameras=cameras, device=tmp_path / "device.toml")
    with playing(event, options) as stage:
        stage.driver.touch("claim")
        yield stage


def camera(stage: Stage) -> CameraView:
    return stage.driver.kiosk.camera


def use_it(stage: Stage) -> None:
    stage.driver.touch("camera")
    stage.driver.wait_until(lambda: camera(stage).state == "on")
    assert camera(stage).state == "on"


def shows(stage: Stage, name: str) -> None:
    stage.driver.wait_until(lambda: screen(stage) == name)
    assert screen(stage) == name


def look(stage: Stage, cameras: PlayedCameras, frames: int = 6) -> None:
    """Until so many more frames were read."""
    seen: list[None] = []
    camera(stage).pictured.connect(lambda: seen.append(None))
    stage.driver.wait_until(lambda: len(seen) >= frames)


def test_off_until_asked_for_then_a_piece_becomes_a_ticket(filmed: Stage, cameras: PlayedCameras) -> None:
    (piece,) = pieces(filmed)
    cameras.show(held_up(piece.qr))
    QTest.qWait(150)
    assert (cameras.running, claimed(filmed)) == ([], 0)
    filmed.driver.touch("camera")
    shows(filmed, "who")
    assert cameras.running == []
    filmed.driver.kiosk.finder.choose(person(filmed, "Ana Pires"))
    shows(filmed, "ticket")
    assert filmed.driver.reads("T-000001")
    assert claimed(filmed) == 1


BADLY = (
    replace(CLEAR, tilted=40, turned=130),
    replace(CLEAR, module=3, blur=1.2, noise=8),
    replace(CLEAR, black=10, white=60),
    Shot(module=5, inverted=True, moire=0.3, glare=0.4, size=CLEAR.size),
)
"""From the side, out of focus, in the dark, light on dark on the screen of a phone."""


@pytest.mark.faults
def test_badly_filmed(filmed: Stage, cameras: PlayedCameras) -> None:
    for piece, shot in zip(pieces(filmed, len(BADLY)), BADLY, strict=True):
        cameras.show(held_up(piece.qr, shot=shot))
        filmed.home()
        filmed.go("claim")
        filmed.driver.touch("camera")
        shows(filmed, "who")


def test_two_pieces_at_once_are_one_visit_and_two_tickets(filmed: Stage, cameras: PlayedCameras) -> None:
    one, other = pieces(filmed, 2)
    use_it(filmed)
    cameras.show(held_up(one.qr, other.qr))
    filmed.driver.wait_until(lambda: len(filmed.driver.kiosk.hunt.styles) == 2)
    shows(filmed, "who")
    filmed.driver.kiosk.finder.choose(person(filmed, "Ana Pires"))
    shows(filmed, "ticket")
    assert claimed(filmed) == 2
    assert filmed.driver.kiosk.hunt.ticketCount == 2


def test_several_in_a_row_and_the_first_still_in_view(filmed: Stage, cameras: PlayedCameras) -> None:
    one, other = pieces(filmed, 2)
    use_it(filmed)
    cameras.show(held_up(one.qr))
    shows(filmed, "who")
    filmed.driver.kiosk.finder.choose(person(filmed, "Ana Pires"))
    filmed.driver.touch("another")
    filmed.driver.wait_until(lambda: camera(filmed).hint == "done")
    assert (screen(filmed), camera(filmed).state) == ("claim", "on")
    assert filmed.driver.reads("On to the next!")
    cameras.show(held_up(one.qr, other.qr))
    shows(filmed, "ticket")
    assert claimed(filmed) == 2


def test_a_web_address_is_answered_once_and_is_nothing_beside_ours(
    filmed: Stage, cameras: PlayedCameras
) -> None:
    (piece,) = pieces(filmed)
    use_it(filmed)
    cameras.show(held_up("HTTPS://EXAMPLE.COM"))
    filmed.driver.wait_until(lambda: camera(filmed).hint == "found")
    filmed.clock.skip(1.1)
    shows(filmed, "answer")
    assert filmed.driver.kiosk.hunt.kind == "web"
    filmed.driver.kiosk.hunt.another()
    filmed.driver.wait_until(lambda: camera(filmed).hint == "done")
    filmed.clock.skip(1.1)
    look(filmed, cameras)
    assert screen(filmed) == "claim"
    cameras.show(held_up("HTTPS://EXAMPLE.COM", piece.qr))
    shows(filmed, "who")


@pytest.mark.faults
def test_every_way_off_the_screen_stops_the_camera(filmed: Stage, cameras: PlayedCameras) -> None:
    for button in ("done", "type", "camera"):
        filmed.home()
        filmed.go("claim")
        use_it(filmed)
        assert filmed.driver.reads("The camera is on.")
        assert len(cameras.running) == 1
        filmed.driver.touch(button)
        filmed.driver.wait_until(lambda: cameras.running == [])
        assert (cameras.running, camera(filmed).picture) == ([], None)
        filmed.driver.wait_until(lambda: not filmed.driver.sees("The camera is on."))
        assert not filmed.driver.sees("The camera is on.")


def test_nobody_there_any_more_or_the_organizer_comes(filmed: Stage, cameras: PlayedCameras) -> None:
    use_it(filmed)
    filmed.wait(60)
    assert not filmed.driver.kiosk.shell.asking
    filmed.wait(31)
    assert filmed.driver.kiosk.shell.asking
    assert cameras.running == []
    filmed.driver.touch("here")
    filmed.driver.wait_until(lambda: bool(cameras.running))
    assert len(cameras.running) == 1
    filmed.wait(121)
    assert (screen(filmed), cameras.running) == ("attract", [])
    filmed.home()
    filmed.go("claim")
    assert cameras.running == []
    use_it(filmed)
    filmed.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    shows(filmed, "pin")
    assert cameras.running == []


def test_it_is_unplugged_in_the_middle_and_comes_back(filmed: Stage, cameras: PlayedCameras) -> None:
    one, other = pieces(filmed, 2)
    use_it(filmed)
    cameras.plug()
    assert filmed.driver.reads("The camera was unplugged.")
    assert (cameras.running, filmed.driver.has("camera")) == ([], False)
    filmed.driver.scan(one.qr)
    shows(filmed, "who")
    filmed.driver.kiosk.finder.choose(person(filmed, "Ana Pires"))
    filmed.driver.touch("another")
    assert not filmed.driver.has("camera")
    cameras.show(held_up(other.qr))
    cameras.plug("Another", NAME)
    shows(filmed, "ticket")
    assert claimed(filmed) == 2


def test_one_that_is_busy_may_be_tried_again_and_one_that_falls_silent_is_said_to(
    filmed: Stage, cameras: PlayedCameras
) -> None:
    cameras.broken = True
    filmed.driver.touch("camera")
    assert filmed.driver.reads("The camera does not answer.")
    assert (cameras.running, screen(filmed)) == ([], "claim")
    cameras.broken = False
    camera(filmed)._silence.setInterval(100)
    use_it(filmed)
    cameras.running[0].pause()
    assert filmed.driver.reads("The camera does not answer.")
    assert cameras.running == []


def test_after_it_stops_nobody_holds_a_picture(filmed: Stage, cameras: PlayedCameras) -> None:
    held: list[weakref.ref[object]] = []
    view = camera(filmed)
    view.pictured.connect(lambda: view.picture is not None and held.append(weakref.ref(view.picture)))
    use_it(filmed)
    sink = cameras.running[0].sink
    sink.videoFrameChanged.connect(lambda frame: held.append(weakref.ref(frame)))
    look(filmed, cameras, 4)
    gone = weakref.ref(sink)
    del sink
    filmed.driver.touch("camera")
    filmed.driver.wait_until(lambda: view.picture is None)
    assert len(held) > 4
    filmed.driver.wait_until(lambda: gc.collect() >= 0 and not any(one() for one in held))
    assert [one() for one in held if one() is not None] == []
    assert gone() is None
