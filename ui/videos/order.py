"""What comes after what in a playlist, and when there is nothing more to try. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.videos import rules
from kiosk.videos.model import Video


@dataclass(frozen=True, slots=True)
class Order:
    """`forever`: round and round. `misses`: so many failed, one after the other, and none was shown since."""

    videos: tuple[Video, ...] = ()
    forever: bool = False
    misses: int = 0

    def get(self, id_: str) -> Video | None:
        return next((each for each in self.videos if each.id == id_), None)

    @property
    def first(self) -> Video | None:
        return next(iter(self.videos), None)

    def after(self, id_: str) -> Video | None:
        """None after the last one of a list that is shown once, and while all of a round failed."""
        last = bool(self.videos) and self.videos[-1].id == id_
        return None if self.exhausted or (last and not self.forever) else rules.next_one(self.videos, id_)

    @property
    def exhausted(self) -> bool:
        """A whole round failed: who goes on for ever must rest."""
        return self.forever and 0 < len(self.videos) <= self.misses
