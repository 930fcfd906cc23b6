"""Camera and microphone: chosen, busy, broken, silent, pulled and put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.device import CameraChoice
from ui.tour.played_camera import PlayedCameras
from ui.tour.played_microphone import PlayedMicrophones
from ui.videos.recording.studio import Studio

PATIENCE = 400


class Set:
    def __init__(self) -> None:
        self.cameras, self.microphones = PlayedCameras("Front", "Door"), PlayedMicrophones("Desk", "Headset")
        self.choice = CameraChoice()
        self.lost = 0
        self.studio = Studio(self.cameras, self.microphones, lambda: self.choice, PATIENCE)
        self.studio.lost.connect(self._count)

    def _count(self) -> None:
        self.lost += 1

    def running(self) -> list[str]:
        return [each.name for each in (*self.cameras.running, *self.microphones.running)]


@pytest.fixture
def place() -> Iterator[Set]:
    made = Set()
    yield made
    made.studio.close()
    assert made.running() == []


def test_chosen_by_the_organizer_and_then_by_the_visitor(place: Set, qtbot) -> None:
    place.choice = CameraChoice(name="Door")
    place.studio.open()
    assert place.running() == ["Door", "Desk"]
    place.studio.choose_camera("Front")
    place.studio.choose_microphone("Headset")
    qtbot.waitUntil(lambda: place.studio.state == "on")
    assert place.running() == ["Front", "Headset"]
    place.studio.rest()
    assert place.running() == [] and place.studio.frame is None
    place.studio.open()
    assert place.running() == ["Front", "Headset"]
    place.studio.close()
    place.studio.open()
    assert place.running() == ["Door", "Desk"]


def test_a_camera_that_is_busy_and_one_that_shows_nothing(place: Set, qtbot) -> None:
    place.cameras.broken = True
    place.studio.open()
    assert (place.studio.state, place.lost, place.running()) == ("gone", 1, [])
    place.cameras.broken = False
    place.studio.open()
    qtbot.waitUntil(lambda: place.studio.state == "on")
    place.cameras.running[0].pause()
    qtbot.waitUntil(lambda: place.studio.state == "gone")
    assert (place.lost, place.running()) == (2, [])


def test_without_a_microphone_it_films_all_the_same(place: Set, qtbot) -> None:
    place.microphones.broken = True
    place.studio.open()
    assert (place.running(), place.studio.microphone) == (["Front"], "")
    place.microphones.broken = False
    place.studio.choose_microphone("Desk")
    qtbot.waitUntil(lambda: place.studio.level > 0.3)
    place.microphones.running[0].pause()
    qtbot.waitUntil(lambda: place.studio.microphone == "")
    assert (place.running(), place.studio.level, place.lost) == (["Front"], 0, 0)
    place.studio.choose_microphone("Headset")
    place.microphones.plug("Desk")
    assert (place.running(), place.studio.microphone) == (["Front"], "")


def test_pulled_and_put_back(place: Set, qtbot) -> None:
    place.studio.open()
    place.cameras.plug()
    assert (place.studio.state, place.lost, place.studio.available) == ("gone", 1, False)
    place.cameras.plug("Door")
    qtbot.waitUntil(lambda: place.studio.state == "on")
    assert place.running()[0] == "Door" and place.studio.available
    place.choice = CameraChoice(on=False)
    assert not place.studio.available
