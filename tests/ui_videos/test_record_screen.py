"""A thank-you recorded by touch in the real window: sent with a yes, gone without; what breaks is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.device import CameraChoice
from kiosk.storage.media import files_in
from kiosk.videos.model import LONGEST_RECORDING, SHORTEST_RECORDING, About, Video
from kiosk.videos.recordings import look
from tests.playing import (  # noqa: F401
    SCREEN,
    event,
    event_template,
    inside,
    person,
    playing,
    screen,
    warnings,
)
from tests.videos.films import film
from ui.tour.played_camera import PlayedCameras
from ui.tour.played_microphone import PlayedMicrophones
from ui.tour.stage import Stage
from ui.videos.recording.record_view import RecordView

ANA, BOB = "Ana Pires", "Bob Smith"


class Booth:
    def __init__(self, stage: Stage, cameras: PlayedCameras, microphones: PlayedMicrophones) -> None:
        self.stage, self.driver = stage, stage.driver
        self.cameras, self.microphones = cameras, microphones
        self.view: RecordView = stage.driver.kiosk.record
        self.view.counting.setInterval(5)

    def at_home(self) -> None:
        _ = self.driver.kiosk.organizer
        self.stage.go("howto")
        self.stage.home()

    def come(self, name: str = ANA) -> None:
        """Before the camera, which films."""
        self.at_home()
        self.driver.touch("thanks")
        self.driver.find("finder")
        self.driver.kiosk.finder.choose(person(self.stage, name))
        self.on()

    def on(self) -> None:
        self.driver.wait_until(lambda: str(self.view.studio.state) == "on")
        assert self.view.studio.state == "on"

    def step(self, name: str) -> None:
        self.driver.wait_until(lambda: str(self.view.step) == name)
        assert self.view.step == name

    def film(self) -> None:
        self.driver.touch("start")
        self.step("filming")

    def some_of_it(self) -> None:
        """As long as a film must be at least, and a little more."""
        self.driver.wait_until(lambda: self.view.recorded > SHORTEST_RECORDING + 200)

    def take(self) -> None:
        self.film()
        self.some_of_it()
        self.driver.touch("stop")
        self.step("look")

    def media(self) -> list[str]:
        return [name for name, _ in files_in(self.stage.house.folder.media)]

    def left_over(self) -> list[str]:
        folder = self.stage.house.folder.unfinished
        return [path.name for path in folder.iterdir()] if folder.exists() else []

    def waiting(self) -> tuple[Video, ...]:
        return self.stage.house.videos.waiting()

    def nothing_is_left(self) -> bool:
        return self.left_over() == self.media() == [] and not self.cameras.running + self.microphones.running


@pytest.fixture
def booth(event: Path, warnings: list[str], tmp_path: Path) -> Iterator[Booth]:  # noqa: F811
    cameras, microphones = PlayedCameras("Front"), PlayedMicrophones("Desk")
    options = replace(SCREEN, cameras=cameras, microphones=microphones, device=tmp_path / "device.toml")
    with playing(event, options) as stage:
        yield Booth(stage, cameras, microphones)
    assert not cameras.running and not microphones.running


def test_by_touch_from_home_to_the_organizer_and_into_the_playlist(booth: Booth) -> None:
    driver = booth.driver
    booth.come()
    assert booth.view.studio.camera == "Front" and booth.view.studio.microphone == "Desk"
    driver.wait_until(lambda: float(booth.view.studio.level) > 0.3)
    assert float(booth.view.studio.level) > 0.3 and not driver.has("change")
    booth.take()
    assert booth.left_over() == ["thank-you.mp4"] and booth.media() == []
    assert booth.view.audible and not booth.cameras.running and not booth.microphones.running
    driver.wait_until(lambda: not booth.view.reel.playing)
    driver.touch("use")
    driver.find("consent")
    assert not driver.has("send")  # not before the yes
    driver.touch("consent")
    driver.touch("line")
    driver.type("Well done")
    driver.touch("send")
    assert driver.reads("The organizer looks at your film.")
    (one,) = booth.waiting()
    assert (one.about.speaker, one.about.role, one.about.line) == (ANA, "Night Owls", "Well done")
    assert one.by == person(booth.stage, ANA) and one.file is not None and one.file.sound
    assert one.file.poster and len(booth.media()) == 2 and booth.left_over() == []
    driver.touch("done")
    assert (screen(booth.stage), booth.view.step, booth.view.name) == ("home", "who", "")
    booth.stage.house.videos.approve(one.id)
    assert [each.id for each in booth.stage.house.videos.playable()] == [one.id]


def test_whoever_walks_away_leaves_nothing(booth: Booth) -> None:
    """While filming nobody is asked: it ends by itself after a minute. Then the kiosk asks, and forgets."""
    booth.come()
    booth.film()
    booth.stage.wait(LONGEST_RECORDING / 2)
    assert not booth.driver.kiosk.shell.asking
    booth.driver.wait_until(lambda: int(booth.view.secondsLeft) == 30)
    assert booth.view.secondsLeft == 30 and booth.left_over() == ["thank-you.mp4"]
    booth.some_of_it()
    booth.stage.wait(LONGEST_RECORDING / 2)
    booth.step("look")
    booth.driver.wait_until(lambda: not booth.view.reel.playing)
    booth.stage.wait(91)
    assert booth.driver.kiosk.shell.asking
    booth.stage.wait(31)
    assert screen(booth.stage) == "attract" and booth.nothing_is_left()
    assert (booth.view.step, booth.view.name, booth.waiting()) == ("who", "", ())


def test_each_way_out_leaves_nothing(booth: Booth) -> None:
    booth.come()
    booth.driver.press(Qt.Key.Key_Return)  # on Start, and soon on Stop: keys alone are enough
    booth.step("filming")
    booth.driver.scan(booth.stage.piece())  # what is scanned meanwhile can wait
    assert screen(booth.stage) == "record"
    booth.driver.press(Qt.Key.Key_Return)
    booth.driver.wait_until(lambda: str(booth.view.trouble) == "nothing")
    assert booth.driver.reads("That was too short.") and booth.left_over() == []
    booth.on()
    booth.driver.touch("start")
    booth.driver.press(Qt.Key.Key_Escape)  # in the countdown, or a moment later
    booth.step("ready")
    assert booth.left_over() == []
    booth.on()
    booth.film()
    booth.driver.touch("back")
    booth.step("ready")
    assert booth.left_over() == []
    booth.on()
    booth.film()
    booth.stage.home()
    assert booth.nothing_is_left()
    booth.come(BOB)
    booth.film()
    inside(booth.stage)  # the organizer comes in between
    assert booth.view.step == "who" and booth.nothing_is_left()


def test_the_camera_is_pulled_and_the_disk_is_full(booth: Booth, monkeypatch: pytest.MonkeyPatch) -> None:
    booth.come()
    booth.film()
    booth.cameras.plug()
    assert booth.driver.reads("The camera does not answer.")
    assert booth.driver.reads("Nothing was kept.") and booth.nothing_is_left()
    booth.driver.touch("again")
    assert booth.view.studio.state == "gone"
    booth.cameras.plug("Front", "Door")
    booth.on()  # by itself
    booth.driver.touch("change", within="cameraChoice")
    booth.driver.touch("option-Door")
    booth.on()
    assert [each.name for each in booth.cameras.running] == ["Door"]
    booth.microphones.plug()
    assert booth.driver.reads("None here: your film will be silent.")
    booth.film()
    full = type(booth.stage.house.recordings)
    monkeypatch.setattr(full, "has_room", property(lambda _: False))
    assert booth.driver.reads("The disk is full, so nothing was kept.")
    assert booth.view.step == "ready" and booth.left_over() == []


def test_one_that_waits_can_be_taken_back_by_its_person(booth: Booth) -> None:
    recordings = booth.stage.house.recordings
    take = look(film(recordings.begin(), "mpeg4", seconds=1.2, size=(64, 48)))
    recordings.send(person(booth.stage, ANA), take, About(speaker=ANA), consent=True)
    booth.at_home()
    booth.driver.touch("thanks")
    booth.driver.find("finder")
    booth.driver.kiosk.finder.choose(person(booth.stage, ANA))
    assert booth.driver.reads("Your thank-you is waiting.") and not booth.cameras.running
    booth.driver.touch("takeBack")
    booth.on()
    assert booth.waiting() == () and booth.media() == []
    booth.take()
    booth.driver.touch("retake")
    booth.on()
    assert booth.left_over() == []


def test_only_where_there_is_a_camera_and_the_organizer_wants_it(booth: Booth) -> None:
    booth.at_home()
    booth.driver.find("thanks")
    booth.cameras.plug()
    booth.driver.wait_until(lambda: not booth.driver.has("thanks"))
    assert not booth.driver.has("thanks")
    booth.cameras.plug("Front")
    booth.driver.find("thanks")
    booth.stage.settings(record_thanks=False)
    booth.driver.wait_until(lambda: not booth.driver.has("thanks"))
    booth.stage.settings(record_thanks=True, nominations=True)
    booth.driver.find("thanks")
    booth.driver.touch("thanks")
    booth.driver.touch("record")
    booth.driver.touch("back")
    assert screen(booth.stage) == "thanks"
    booth.driver.kiosk.camera.choose(CameraChoice(on=False))
    booth.at_home()
    assert not booth.view.offered
    inside(booth.stage)
    booth.driver.touch("settings")
    booth.driver.touch("recordThanks")
    booth.driver.touch("save")
    assert not booth.stage.house.event.settings.record_thanks


@pytest.mark.faults
def test_by_pass_where_the_organizer_wants_it(booth: Booth) -> None:
    booth.stage.settings(identify={"videos": "pass"})
    card = booth.stage.house.people.issue_pass(person(booth.stage, BOB), "organizer")
    booth.at_home()
    booth.driver.touch("thanks")
    assert booth.driver.reads("Hold your pass under the scanner.")
    booth.driver.scan(booth.stage.code("P"))
    assert booth.driver.reads("Nobody here has this pass.")
    booth.driver.scan(card)
    booth.on()
    assert booth.view.name == BOB
