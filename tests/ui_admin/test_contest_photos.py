"""Photos of costumes: from a stick, good and bad ones; by the camera, three, two, one."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from kiosk.answers import Unavailable
from kiosk.contest.model import Plan
from kiosk.event.pictures import Pictures
from kiosk.places import Place
from tests.playing import SCREEN, inside, playing, screen
from tests.ui_admin.lists import plugged
from tests.ui_admin.test_contest_plan import dismissed, hide_keyboard, panels
from ui.scanning.color import color_of
from ui.tour.played_camera import PlayedCameras, video_frame
from ui.tour.stage import Stage

PATIENCE = 60.0


@pytest.fixture
def cameras() -> PlayedCameras:
    return PlayedCameras("Front")


@pytest.fixture
def panel(event: Path, warnings: list[str], cameras: PlayedCameras) -> Iterator[Stage]:
    with playing(event, replace(SCREEN, cameras=cameras)) as stage:
        stage.house.contests.add(Plan("Best family"))
        inside(stage)
        stage.driver.kiosk.admin.go("costumes")
        stage.driver.touch("addCostume")
        hide_keyboard(stage)
        yield stage


def huge(path: Path) -> None:
    """A PNG that says it is 10,000 x 10,000 and is not."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 10_000, 10_000, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")))


def stick(panel: Stage, tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    plugged(panel, Place("stick", folder, "KINGSTON", depth=1))
    return folder


def chosen(panel: Stage, name: str) -> None:
    panels(panel).entry.photos.fromFile()
    panel.driver.touch_text(name)
    panel.driver.wait_until(lambda: not panels(panel).entry.photos.running, PATIENCE)


def test_a_photo_of_a_stick_and_one_of_a_hundred_megapixels(panel: Stage, tmp_path: Path) -> None:
    folder = stick(panel, tmp_path)
    Image.new("RGB", (64, 48), "red").save(folder / "owls.jpg")
    huge(folder / "huge.png")
    photos = panels(panel).entry.photos
    chosen(panel, "owls.jpg")
    assert (screen(panel), photos.count) == ("costume", 1)
    panel.driver.find("photo0")
    chosen(panel, "huge.png")
    dismissed(panel, "100")
    assert photos.count == 1


@pytest.mark.faults
def test_what_is_no_picture_and_a_stick_pulled_out(panel: Stage, tmp_path: Path) -> None:
    folder = stick(panel, tmp_path)
    (folder / "diary.jpg").write_text("Dear diary", "utf-8")
    (folder / "apple.jpg").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(200))
    Image.new("RGB", (640, 480), "red").save(folder / "half.jpg")
    (folder / "half.jpg").write_bytes((folder / "half.jpg").read_bytes()[:300])
    photos = panels(panel).entry.photos
    for name in ("diary.jpg", "apple.jpg", "half.jpg"):
        chosen(panel, name)
        panel.driver.touch("dismiss")
        assert (screen(panel), photos.count) == ("costume", 0)
    photos.fromFile()
    panel.driver.find_text("diary.jpg")
    (folder / "diary.jpg").unlink()
    panel.driver.touch_text("diary.jpg")
    panel.driver.wait_until(lambda: not photos.running, PATIENCE)
    dismissed(panel, "Was the stick pulled out?")


def test_a_photo_by_the_camera_is_counted_down_looked_at_and_kept(
    panel: Stage, cameras: PlayedCameras, monkeypatch: pytest.MonkeyPatch
) -> None:
    shot = panels(panel).shot
    shot.ticking.setInterval(1)
    panel.driver.touch("takePhoto")
    panel.driver.touch("shoot")
    panel.driver.wait_until(lambda: shot.step == "look", PATIENCE)
    assert not any(panel.house.folder.media.rglob("*.jpg"))
    panel.driver.touch("again")
    panel.driver.touch("shoot")
    panel.driver.wait_until(lambda: shot.step == "look", PATIENCE)

    def full(*_: object) -> str:
        raise Unavailable(*_full())

    with monkeypatch.context() as disk:
        disk.setattr(Pictures, "keep", full)
        panel.driver.touch("keepPhoto")
        dismissed(panel, "The picture could not be kept.")
    assert shot.step == "look"
    panel.driver.touch("keepPhoto")
    assert (screen(panel), panels(panel).entry.photos.count, cameras.running) == ("costume", 1, [])
    (kept,) = panel.house.folder.media.rglob("*.jpg")
    assert Image.open(kept).size == (1280, 720)


def _full() -> tuple[object, ...]:
    from kiosk.words import Sentence

    what = Sentence("Pictures", "The picture could not be kept.")
    return what, Sentence("Pictures", "Is the disk full? Make room, and choose it again.")


def test_without_a_camera_there_is_no_button_and_one_that_goes_says_so(
    panel: Stage, cameras: PlayedCameras
) -> None:
    shot = panels(panel).shot
    panel.driver.touch("takePhoto")
    panel.driver.find("shoot")
    shot.count()
    cameras.plug()
    assert panel.driver.reads("The camera does not answer.")
    assert (shot.seconds, shot.step) == (0, "live")
    panel.driver.touch("back")
    panel.driver.find("addPhoto")
    assert not panel.driver.has("takePhoto")


@pytest.mark.parametrize("kind", ["NV12", "NV21", "YUV420P", "YV12", "YUV422P"])
def test_colors_of_a_frame(kind: str) -> None:
    gray = QImage(64, 48, QImage.Format.Format_Grayscale8)
    gray.fill(QColor(235, 235, 235))
    photo = color_of(video_frame(gray, kind))
    assert photo is not None and (photo.width(), photo.height()) == (64, 48)
    assert photo.pixelColor(20, 20) == QColor("white")
