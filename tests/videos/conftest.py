"""An open event and the means to put films into its playlist without making any."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.tools import Tools
from kiosk.videos.model import About, File
from tests.plain import PlainWords, SeededRandom, SetClock


def tools_for(clock: SetClock) -> Tools:
    return Tools(clock, SeededRandom(1), PlainWords(), PlainWords, AREAS)


@dataclass
class Shelf:
    house: House
    clock: SetClock
    folder: Path

    def file(self, word: str) -> File:
        """Of the right name; what is in it is only this word."""
        digest = hashlib.sha256(word.encode()).hexdigest()
        media = f"{digest[:2]}/{digest}.mp4"
        path = self.house.videos.path(media)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(word)
        return File(media, f"{word}.mp4", 30_000, 1280, 720, True, -20.5)

    def film(self, word: str = "one", **said: str) -> str:
        return self.house.videos.add(self.file(word), About(**{"title": word, **said}))

    def titles(self) -> list[str]:
        return [each.about.title for each in self.house.videos.all()]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    clock, folder = SetClock(), tmp_path / "event"
    create_event(folder, "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(folder, tools_for(clock)) as house:
        yield Shelf(house, clock, folder)
