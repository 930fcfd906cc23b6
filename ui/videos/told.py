"""What a playlist learns about its videos, told once to who keeps them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from types import MappingProxyType

from kiosk.answers import Refused, Unavailable
from kiosk.videos.model import Reason
from kiosk.videos.service import Videos
from ui.videos.player.clip import Reason as Ended

log = logging.getLogger(__name__)

REASONS: Mapping[Ended, Reason] = MappingProxyType(
    {"gone": "missing", "damaged": "failed", "nothing": "nothing", "stalled": "stalled"}
)


class Told:
    """A film that fails in every round is one line in the journal, until it plays or fails otherwise."""

    def __init__(self, videos: Videos) -> None:
        self._videos = videos
        self._known: dict[str, Reason] = {}

    def skipped(self, id_: str, ended: Ended) -> None:
        reason = REASONS.get(ended, "failed")
        if self._known.get(id_) != reason:
            self._tell(id_, reason)

    def played(self, id_: str) -> None:
        self._known.pop(id_, None)
        try:
            self._videos.played(id_)
        except (Refused, Unavailable) as trouble:
            log.warning("that %s plays again could not be kept: %s", id_, trouble)

    def _tell(self, id_: str, reason: Reason) -> None:
        """What the disk refuses is told the next time; the film after it is shown all the same."""
        try:
            self._videos.skipped(id_, reason)
        except (Refused, Unavailable) as trouble:
            log.warning("that %s was skipped could not be kept: %s", id_, trouble)
        else:
            self._known[id_] = reason
