"""Tells a scanner that types from a person who types.

A burst faster than 30 ms a key is a scan: held back and handed over as text. All other keys come back as they
were, in order, at most 30 ms after they were pressed. Pure: time comes with the keys and with `tick`.

Six characters, not all the same (a held key), make a burst: nobody types six within 150 ms. From then on 50
ms of silence end it, or Enter or Tab after whole codes of ours. What cannot be told apart: a key that a
person presses in the very middle of a burst, or within 30 ms of a foreign code: it goes with the scan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.scanning.burst import Event, Scanned, Typed, holds_whole_codes, read_burst
from kiosk.scanning.keys import Key, decode

__all__ = ["Event", "Key", "Scanned", "Typed", "WedgeReader"]

FASTEST_HAND: Final = 0.030
SILENCE: Final = 0.050
LATE_TERMINATOR: Final = 0.100
SLOWEST_STUTTER: Final = 0.010
SHORTEST_BURST: Final = 6
SAME_SCAN: Final = 1.0
LONGEST_HELD: Final = 512
LONGEST_TYPED: Final = 64
TERMINATORS: Final = ("\n", "\t")
ENDINGS: Final = (*TERMINATORS, "\x03", "\x04")


@dataclass(frozen=True, slots=True)
class _Ended:
    """The last burst: when its last key was pressed and whether Enter or Tab closed it."""

    at: float
    closed: bool


class WedgeReader:
    """Fed with every key press; `tick` must be called at `deadline()`, by the clock of `Key.pressed_at`.

    A timer that fires after the screen was busy looks at waiting key events first, then ticks.
    """

    def __init__(self) -> None:
        self._run: list[Key] = []
        self._is_burst = False
        self._last_press = 0.0
        self._ended: _Ended | None = None
        self._last_scan = ("", 0.0)

    def feed(self, key: Key) -> list[Event]:
        events: list[Event] = []
        if self._run and not 0 <= key.pressed_at - self._last_press < self._patience():
            events += self._settle()
        if self._is_held_key(key):
            return [*events, *self._settle(), Typed((key,))]
        if not self._run and self._belongs_to_ended(key):
            return events
        self._hold(key)
        if self._is_burst and decode(key) in TERMINATORS and holds_whole_codes(self._run):
            events += self._settle(closed=True)
        elif not self._is_burst and len(self._run) >= LONGEST_TYPED:
            events += self._settle()
        return events

    def tick(self, now: float) -> list[Event]:
        waiting = self._last_press - 1 < now < self._last_press + self._patience()
        return [] if waiting else self._settle()

    def deadline(self) -> float | None:
        """When `tick` must be called at the latest; None while nothing is held."""
        return self._last_press + self._patience() if self._run else None

    def _patience(self) -> float:
        return SILENCE if self._is_burst else FASTEST_HAND

    def _is_held_key(self, key: Key) -> bool:
        same = all(earlier.scan_code == key.scan_code for earlier in self._run)
        slow = key.pressed_at - self._last_press >= SLOWEST_STUTTER
        return key.auto_repeat and not self._is_burst and same and slow

    def _belongs_to_ended(self, key: Key) -> bool:
        """A second or late terminator is swallowed; the tail of a burst settled too early stays a burst."""
        if self._ended is None:
            return False
        gap = key.pressed_at - self._ended.at
        if decode(key) in ENDINGS:
            swallowed = 0 <= gap < (SILENCE if self._ended.closed else LATE_TERMINATOR)
            self._ended = _Ended(key.pressed_at, closed=True) if swallowed else None
            return swallowed
        self._is_burst = not self._ended.closed and 0 <= gap < SILENCE
        return False

    def _hold(self, key: Key) -> None:
        self._last_press = key.pressed_at
        if len(self._run) < LONGEST_HELD:
            self._run.append(key)
        if not self._is_burst:
            letters = [letter for letter in map(decode, self._run) if letter]
            self._is_burst = len(letters) >= SHORTEST_BURST and len(set(letters)) > 1

    def _settle(self, closed: bool = False) -> list[Event]:
        run, burst = tuple(self._run), self._is_burst
        self._run.clear()
        self._is_burst = False
        if not burst:
            self._ended = None
            return [Typed(run)] if run else []
        closed = closed or decode(run[-1]) in TERMINATORS
        self._ended = _Ended(self._last_press, closed)
        first_press = run[0].pressed_at
        return [event for event in read_burst(run) if not self._is_repeated(event, first_press)]

    def _is_repeated(self, event: Event, first_press: float) -> bool:
        """The same code again within a second is the same scan, for as long as it goes on."""
        if isinstance(event, Typed):
            return False
        text, at = self._last_scan
        self._last_scan = (event.text, self._last_press)
        return event.text == text and first_press - at < SAME_SCAN
