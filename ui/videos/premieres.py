"""Which premiere is to be shown now: each once, and what was left of one soon after."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from kiosk.answers import Refused, Unavailable
from kiosk.clock import Clock
from kiosk.videos import rules
from kiosk.videos.model import Video
from kiosk.videos.service import Videos

AGAIN_S = 60.0
"""One that could not be shown is tried again after so many seconds, as long as it is not too late."""

log = logging.getLogger(__name__)


class Premieres:
    """`current`: the id of the one that `due` gave last."""

    def __init__(self, videos: Videos, clock: Clock) -> None:
        self._videos = videos
        self._clock = clock
        self._begun: set[tuple[str, object]] = set()
        self._left: tuple[str, int, float] | None = None
        self._not_before = float("-inf")
        self._video: Video | None = None

    @property
    def current(self) -> str:
        return "" if self._video is None else self._video.id

    def due(self, videos: Sequence[Video]) -> tuple[Video, int] | None:
        """It, and the place in it: of one that was left, where that was, if that is not too long ago."""
        found = self._rest(videos) or self._new(videos)
        if found is not None:
            self._video = found[0]
        return found

    def begun(self) -> None:
        """It is on: no power cut shows it twice, and no disk that is full."""
        if self._video is None:
            return
        self._begun.add((self._video.id, self._video.premiere))
        try:
            if self._video.premiered is None:
                self._videos.premiered(self._video.id)
        except (Refused, Unavailable) as trouble:
            log.warning("that %s had its premiere could not be kept: %s", self._video.id, trouble)

    def left(self, id_: str, ms: int) -> None:
        """Somebody touched the screen meanwhile."""
        self._left = (id_, ms, self._clock.monotonic())

    def failed(self) -> None:
        """It could not be opened."""
        self._not_before = self._clock.monotonic() + AGAIN_S

    def _rest(self, videos: Sequence[Video]) -> tuple[Video, int] | None:
        left, self._left = self._left, None
        if left is None or self._clock.monotonic() - left[2] > rules.LATE_PREMIERE.total_seconds():
            return None
        video = next((each for each in rules.playable(videos) if each.id == left[0]), None)
        return None if video is None else (video, left[1])

    def _new(self, videos: Sequence[Video]) -> tuple[Video, int] | None:
        if self._clock.monotonic() < self._not_before:
            return None
        waiting = [each for each in videos if (each.id, each.premiere) not in self._begun]
        video = rules.due(waiting, self._clock.now())
        return None if video is None else (video, 0)
