"""What is said in a film just now, in the language of who watches."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.videos.captions import Cue, at, choose, read_file
from kiosk.videos.model import Track, Video
from kiosk.videos.service import Videos
from ui.shell.jobs import Jobs

MOST_KEPT = 8

log = logging.getLogger(__name__)


class Spoken:
    """Reads each file of captions once, away from the screen's thread; their names say what is in them.

    `heard`: words that were asked for too early are there.
    """

    def __init__(self, videos: Videos, jobs: Jobs, heard: Callable[[], None]) -> None:
        self._videos = videos
        self._jobs = jobs
        self._heard = heard
        self._wished = ""
        self._read: dict[str, tuple[Cue, ...]] = {}

    def speak(self, language: str) -> None:
        self._wished = language

    def language(self, video: Video) -> str:
        """Of its captions as they are shown, "" without any."""
        track = self._track(video)
        return "" if track is None else track.language

    def text(self, video: Video, ms: int) -> str:
        """ "" while nothing is said, and as long as the file is being read."""
        track = self._track(video)
        return "" if track is None else at(self._read.get(track.media, ()), ms)

    def prepare(self, video: Video) -> None:
        """Soon to be asked for."""
        track = self._track(video)
        if track is None or track.media in self._read:
            return
        while len(self._read) >= MOST_KEPT:
            del self._read[next(iter(self._read))]
        self._read[track.media] = ()
        path, media = self._videos.path(track.media), track.media
        self._jobs.in_thread(lambda: read_file(path).cues, lambda cues: self._keep(media, cues), self._failed)

    def _track(self, video: Video) -> Track | None:
        chosen = choose(tuple(each.language for each in video.tracks), self._wished)
        return next((each for each in video.tracks if each.language == chosen), None)

    def _keep(self, media: str, cues: tuple[Cue, ...]) -> None:
        if media in self._read:
            self._read[media] = cues
            self._heard()

    def _failed(self, error: Exception) -> None:
        log.error("captions could not be read", exc_info=error)
