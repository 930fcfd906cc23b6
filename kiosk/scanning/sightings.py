"""Which texts in the picture are a new scan. A code that stays in view is scanned once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

AWAY: Final = 2.5
"""Seconds of watching without it until a code has left the picture; a frame that misses it is no leaving."""

HELD: Final = 1.0
"""Seconds for which somebody else's code must be in view: one on the wall behind is not what they hold up."""


@dataclass(slots=True)
class _Sight:
    first: float
    last: float
    taken: bool = False


class Sightings:
    """Times are seconds of one clock. Time in which nobody watches takes no code out of the picture."""

    def __init__(self, is_ours: Callable[[str], bool]) -> None:
        self._is_ours = is_ours
        self._seen: dict[str, _Sight] = {}
        self._watched = 0.0

    def new(self, texts: Iterable[str], now: float) -> tuple[str, ...]:
        """What to take as scanned now, in order. Foreign codes: one at a time, and none beside ours."""
        self._watched = now
        self._seen = {text: sight for text, sight in self._seen.items() if now - sight.last < AWAY}
        texts = tuple(dict.fromkeys(texts))
        for text in texts:
            self._seen.setdefault(text, _Sight(now, now)).last = now
        waiting = [text for text in texts if not self._seen[text].taken]
        ours = [text for text in texts if self._is_ours(text)]
        if any(map(self._is_ours, self._seen)):
            taken = [text for text in waiting if text in ours]
        else:
            taken = [text for text in waiting if now - self._seen[text].first >= HELD][:1]
        for text in waiting if taken or ours else ():  # what lies beside is not asked about later
            self._seen[text].taken = True
        return tuple(taken)

    def done(self, texts: Iterable[str]) -> bool:
        """All of these were dealt with before."""
        return all(text in self._seen and self._seen[text].taken for text in texts)

    def resume(self, now: float) -> None:
        """Watching goes on after a pause."""
        pause = now - self._watched
        for sight in self._seen.values():
            sight.first += pause
            sight.last += pause
        self._watched = now

    def forget(self) -> None:
        """Somebody else stands here."""
        self._seen.clear()
