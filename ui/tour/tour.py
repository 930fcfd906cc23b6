"""Drives the real program through every state and keeps the pictures. Any Qt warning fails it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.demo import make_demo
from kiosk.event.opening import create_event
from kiosk.house import open_house
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.shell.app import Kiosk, Options
from ui.tour.driver import Driver, NotFound
from ui.tour.listening import listening
from ui.tour.played_camera import PlayedCameras
from ui.tour.played_microphone import PlayedMicrophones
from ui.tour.stage import MovingClock, Stage
from ui.tour.states import FIRST_EVENING, THE_WEEK
from ui.tour.steps import Steps

TITLE = Sentence("Tour", "Customer Service Week")


def take_tour(folder: Path, tools: Tools, options: Options) -> int:
    """0 when every state was reached without a warning, else 1; pictures are numbered in order."""
    folder.mkdir(parents=True, exist_ok=True)
    tour = _Tour(folder, options)
    clock = MovingClock()
    tools = replace(tools, clock=clock)
    with TemporaryDirectory(prefix="handlebar-tour-") as place:
        new = Path(place) / "new"
        create_event(
            new, tools.words_for(options.language or "en").say(TITLE), clock, tools.random, areas=tools.areas
        )
        tour.play(new, tools, clock, FIRST_EVENING)
        week = Path(place) / "week"
        make_demo(week, tools)
        tour.play(week, tools, clock, THE_WEEK)
    for line in tour.trouble:
        print(line, file=sys.stderr)
    print(f"{tour.taken} pictures in {folder}" + (f", {len(tour.trouble)} troubles" if tour.trouble else ""))
    return 1 if tour.trouble else 0


class _Tour:
    def __init__(self, folder: Path, options: Options) -> None:
        self._folder = folder
        self._options = options
        self.taken = 0
        self.trouble: list[str] = []

    def play(self, event: Path, tools: Tools, clock: MovingClock, states: Mapping[str, Steps]) -> None:
        with open_house(event, tools) as house:
            played: dict[str, Any] = {"cameras": PlayedCameras(), "microphones": PlayedMicrophones()}
            options = replace(self._options, **played, device=event / "device.toml")
            kiosk = Kiosk(house, tools, options)
            kiosk.guard.install()
            stage = Stage(Driver(kiosk), house, tools, clock)
            for name, steps in states.items():
                self._take(name, steps, stage)
            kiosk.close()

    def _take(self, name: str, steps: Steps, stage: Stage) -> None:
        self.taken += 1
        with listening(lambda what: self.trouble.append(f"{name}: {what}")):
            stage.driver.kiosk.shell.resize(self._options.text_scale)
            try:
                steps(stage)
            except NotFound as missing:
                self.trouble.append(f"{name}: {missing}")
            stage.driver.picture(self._folder / f"{self.taken:02d}-{name}.png")
