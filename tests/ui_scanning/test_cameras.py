"""Names of cameras, and those of this machine, asked as the kiosk does."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ui.scanning.cameras import NoCameras, chosen, numbered


@pytest.mark.parametrize(
    ("found", "names"),
    [
        ([], ()),
        (["Webcam"], ("Webcam",)),
        (["Webcam", "Webcam", "Door"], ("Webcam", "Webcam 2", "Door")),
        (["Webcam", "Webcam 2", "Webcam"], ("Webcam", "Webcam 2", "Webcam 3")),
        (["", ""], ("Camera", "Camera 2")),
    ],
)
def test_twins_can_be_told_apart(found: list[str], names: tuple[str, ...]) -> None:
    assert numbered(found) == names


@pytest.mark.parametrize(
    ("names", "wished", "taken"),
    [((), "Door", ""), (("A", "Door"), "Door", "Door"), (("A", "B"), "Door", "A"), (("A",), "", "A")],
)
def test_the_wished_one_or_else_the_first(names: tuple[str, ...], wished: str, taken: str) -> None:
    assert chosen(names, wished) == taken


def test_none_at_all() -> None:
    with pytest.raises(LookupError):
        NoCameras().open("Door", lambda: None)


def test_media_is_loaded_by_nobody_who_does_not_ask() -> None:
    """The kiosk itself, its views and the cameras of this machine; asked for a camera that is not there."""
    asks = (
        "import sys, ui.shell.app, ui.scanning.camera as camera\n"
        "cameras = camera.QtCameras()\n"
        "camera._may_have_one = lambda: False\n"
        "assert cameras.names() == ()\n"
        "try: cameras.open('Door', print)\n"
        "except LookupError: pass\n"
        "assert 'PySide6.QtMultimedia' not in sys.modules\n"
        "assert 'zxingcpp' not in sys.modules and 'av' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_cameras_of_this_machine(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """QtMultimedia itself answers; most machines that run this have none."""
    from ui.scanning import camera

    monkeypatch.setattr(camera, "_may_have_one", lambda: True)
    cameras = camera.QtCameras()
    cameras.watch(lambda: None)
    names = cameras.names()
    assert len(set(names)) == len(names)
    with pytest.raises(LookupError):
        cameras.open("a camera that nobody has", lambda: None)
