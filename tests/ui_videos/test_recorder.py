"""Real files from frames and sound that this test makes, looked at as every film is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.videos.probing.probe import probe
from ui.tour.played_camera import PlayedCamera, PlayedCameras
from ui.tour.played_microphone import PlayedMicrophone, PlayedMicrophones
from ui.videos.player.media import devices
from ui.videos.recording.recorder import Recorder


class Shoot:
    """A camera, a microphone and a recorder between them and a file."""

    def __init__(self, path: Path, width: int = 320, height: int = 240) -> None:
        devices()
        self.path = path
        self.told: list[str] = []
        self.recorder = Recorder()
        self.recorder.finished.connect(lambda: self.told.append("finished"))
        self.recorder.failed.connect(self.told.append)
        cameras = PlayedCameras("Front")
        cameras.show(checked(width, height))
        self.camera: PlayedCamera = cameras.open("Front", lambda: None)
        self.microphone: PlayedMicrophone = PlayedMicrophones("Desk").open(
            "Desk", self.recorder.hear, lambda: None
        )
        self.frames = 0
        self.camera.sink.videoFrameChanged.connect(self._film)

    def start(self, qtbot, sound: bool = True) -> None:
        qtbot.waitUntil(lambda: self.frames > 0)
        self.recorder.start(self.path, self.camera.sink.videoFrame(), sound=sound)
        self.frames = 0

    def _film(self, frame: object) -> None:
        self.frames += 1
        self.recorder.film(frame)  # type: ignore[arg-type]

    def close(self) -> None:
        self.recorder.drop()
        self.camera.close()
        self.microphone.close()


def checked(width: int, height: int) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_Grayscale8)
    picture.fill(QColor(60, 60, 60))
    bright = QPainter(picture)
    bright.fillRect(0, 0, width // 2, height // 2, QColor(200, 200, 200))
    bright.end()
    return picture


@pytest.fixture
def shoot(tmp_path: Path) -> Iterator[Shoot]:
    made = Shoot(tmp_path / "take.mp4")
    yield made
    made.close()


@pytest.mark.parametrize("sound", [True, False])
def test_what_was_filmed_plays_as_long_as_it_took(shoot: Shoot, qtbot, sound: bool) -> None:
    shoot.start(qtbot, sound)
    qtbot.wait(1300)
    shoot.recorder.stop()
    assert not shoot.recorder.running
    qtbot.waitUntil(lambda: bool(shoot.told), timeout=20_000)
    found = probe(shoot.path)
    assert shoot.told == ["finished"]
    assert (found.verdict, found.video_codec) == ("plays" if sound else "silent", "mpeg4")
    assert found.audio_codec == ("aac" if sound else "")
    assert (found.width, found.height) == (320, 240)
    assert 1100 <= found.duration_ms <= 2500 and found.frames >= 5
    assert found.poster and (found.loudness is not None) is sound


@pytest.mark.faults
def test_a_large_picture_becomes_a_smaller_one(tmp_path: Path, qtbot) -> None:
    shoot = Shoot(tmp_path / "take.mp4", 1921, 1081)
    shoot.start(qtbot, sound=False)
    qtbot.waitUntil(lambda: shoot.frames > 4)
    shoot.recorder.stop()
    qtbot.waitUntil(lambda: bool(shoot.told), timeout=20_000)
    found = probe(shoot.path)
    assert (found.verdict, found.width, found.height) == ("silent", 1278, 720)
    shoot.close()


def test_dropped_at_any_time_and_begun_anew(shoot: Shoot, qtbot) -> None:
    """Nobody is told of what was dropped, and its file can be taken away at once."""
    shoot.start(qtbot)
    shoot.recorder.drop()
    shoot.path.unlink(missing_ok=True)
    shoot.start(qtbot)
    qtbot.waitUntil(lambda: shoot.frames > 3)
    shoot.recorder.stop()
    shoot.recorder.drop()
    shoot.path.unlink(missing_ok=True)
    qtbot.wait(100)
    assert shoot.told == [] and not shoot.path.exists()
    shoot.start(qtbot)
    qtbot.wait(600)
    shoot.recorder.stop()
    qtbot.waitUntil(lambda: bool(shoot.told), timeout=20_000)
    assert shoot.told == ["finished"] and probe(shoot.path).verdict == "plays"


def test_a_place_that_cannot_be_written_is_told_once(shoot: Shoot, qtbot, tmp_path: Path) -> None:
    shoot.path = tmp_path / "nowhere" / "take.mp4"
    shoot.start(qtbot)
    qtbot.waitUntil(lambda: bool(shoot.told), timeout=20_000)
    assert shoot.told == ["disk"] and not shoot.recorder.running
    shoot.recorder.stop()
    shoot.recorder.drop()
    assert shoot.told == ["disk"]


def test_nothing_filmed_is_no_film(shoot: Shoot, qtbot) -> None:
    qtbot.waitUntil(lambda: shoot.frames > 0)
    shoot.recorder.start(shoot.path, shoot.camera.sink.videoFrame(), sound=False)
    shoot.recorder.stop()
    qtbot.waitUntil(lambda: bool(shoot.told), timeout=25_000)
    assert not shoot.path.exists() or probe(shoot.path).verdict == "cannot"
