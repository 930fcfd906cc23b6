"""An event with real films in its playlist, and a window that shows them."""

from __future__ import annotations

import hashlib
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.house import House
from kiosk.storage import Fact
from kiosk.videos.model import About, File, Track, Video
from tests.ui_videos.conftest import PATIENCE, Cinema
from ui.shell.jobs import Jobs
from ui.videos.screening import Screening

MESSAGE_MS = 250
REST_MS = 700


def kept(house: House, source: Path, sound: bool = False) -> File:
    """Among the event's media, under the name of its content."""
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    media = f"{digest[:2]}/{digest}{source.suffix}"
    path = house.videos.path(media)
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
    return File(media, source.name, 500, 320, 180, sound)


def add_film(house: House, source: Path, name: str = "", tracks: tuple[Track, ...] = ()) -> str:
    return house.videos.add(kept(house, source), About(title=name or source.stem, speaker="Ana"), tracks)


def add_message(house: House, words: str = "Thank you all!", speaker: str = "Bo") -> str:
    return house.videos.add_message(About(speaker=speaker, line=words))


class Hall:
    """`told`: what the screening says, in order."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.jobs = Jobs(ThreadPoolExecutor(1))
        self.screening = Screening(house.videos, self.jobs, MESSAGE_MS, REST_MS, PATIENCE)
        self.cinema = Cinema()
        self.cinema.item.projector = self.screening.reel.projector
        self.told: list[tuple[str, ...]] = []
        self.seen: list[str] = []
        self.facts: list[Fact] = []
        house.store.subscribe(self.facts.append)
        self.screening.over.connect(lambda id_, reason: self.told.append(("over", id_, reason)))
        self.screening.finished.connect(lambda: self.told.append(("finished",)))
        self.screening.now.changed.connect(self._look)

    @property
    def shown(self) -> list[int]:
        return self.cinema.shown.films

    def videos(self) -> tuple[Video, ...]:
        return self.house.videos.lobby()

    def path(self, id_: str) -> Path:
        file = self.house.videos.get(id_).file
        assert file is not None
        return self.house.videos.path(file.media)

    def journal(self, kind: str) -> list[str]:
        """The videos of which this was recorded."""
        return [str(fact.values["video"]) for fact in self.facts if fact.kind == kind]

    def close(self) -> None:
        self.screening.stop()
        self.cinema.close()
        self.jobs.close()

    def _look(self) -> None:
        if self.screening.now.id:
            self.seen.append(str(self.screening.now.id))
