"""Choosing and trying a camera on the organizer's desk: real frames, settings in a file of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.device import CameraChoice, read_device
from tests.playing import SCREEN, claimed, inside, pieces, playing, screen
from tests.scanning.scenes import held_up, nothing
from ui.tour.played_camera import PlayedCameras
from ui.tour.stage import Stage


@pytest.fixture
def cameras() -> PlayedCameras:
    played = PlayedCameras("Front", "Door")
    played.show(nothing())
    return played


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "device.toml"


@pytest.fixture
def panel(event: Path, warnings: list[str], cameras: PlayedCameras, file: Path) -> Iterator[Stage]:
    with playing(event, replace(SCREEN, cameras=cameras, device=file)) as stage:
        inside(stage)
        stage.driver.touch("camera")
        yield stage


def wait(stage: Stage, true: object) -> None:
    stage.driver.wait_until(true)  # type: ignore[arg-type]
    assert true()  # type: ignore[operator]


def test_codes_are_read_nothing_is_claimed_and_settings_that_cannot_be_saved_are_said(
    panel: Stage, cameras: PlayedCameras, file: Path
) -> None:
    one, other = pieces(panel, 2)
    cameras.show(held_up(one.qr))
    assert panel.driver.reads("A mustache. It reads well, and nothing was claimed.")
    panel.driver.scan("HTTPS://EXAMPLE.COM")
    assert panel.driver.reads("It reads well, but it is not a code of this event.")
    panel.driver.scan(panel.code("P"))
    assert panel.driver.reads("A pass. It reads well.")
    panel.driver.scan(other.qr)
    wait(panel, lambda: panel.driver.kiosk.scanning.reads == 4)
    assert (claimed(panel), screen(panel)) == (0, "camera")
    file.parent.write_text("", "utf-8")
    panel.driver.touch("mirrored")
    assert panel.driver.reads("The settings of this machine could not be saved.")
    assert not panel.driver.kiosk.camera.mirrored


def test_what_is_chosen_is_kept_and_in_force_at_once(
    panel: Stage, cameras: PlayedCameras, file: Path
) -> None:
    wait(panel, lambda: [one.name for one in cameras.running] == ["Front"])
    panel.driver.touch("choice-Door")
    wait(panel, lambda: [one.name for one in cameras.running] == ["Door"])
    panel.driver.touch("mirrored")
    panel.driver.touch("allowed")
    wait(panel, lambda: read_device(file).camera == CameraChoice(False, "Door", False))
    assert not panel.driver.kiosk.camera.mirrored
    assert [one.name for one in cameras.running] == ["Door"]
    panel.driver.touch("back")
    wait(panel, lambda: screen(panel) == "admin")
    assert cameras.running == []
    panel.home()
    panel.driver.touch("claim")
    panel.driver.find("type")
    assert not panel.driver.has("camera")


def test_a_kept_choice_is_read_at_the_start(event: Path, cameras: PlayedCameras, file: Path) -> None:
    file.parent.mkdir()
    file.write_text('camera_name = "Door"\n', "utf-8")
    with playing(event, replace(SCREEN, cameras=cameras, device=file)) as stage:
        stage.driver.touch("claim")
        stage.driver.touch("camera")
        wait(stage, lambda: [one.name for one in cameras.running] == ["Door"])


def test_unplugged_not_answering_and_nobody_at_the_desk(panel: Stage, cameras: PlayedCameras) -> None:
    wait(panel, lambda: bool(cameras.running))
    cameras.plug()
    assert panel.driver.reads("No camera is plugged in.")
    assert cameras.running == []
    cameras.plug("Door")
    wait(panel, lambda: [one.name for one in cameras.running] == ["Door"])
    cameras.running[0].fail()
    assert panel.driver.reads("The camera does not answer.")
    panel.driver.touch("again")
    wait(panel, lambda: panel.driver.kiosk.camera.state == "on")
    panel.wait(121)
    assert (screen(panel), cameras.running) == ("attract", [])
