"""Has anything changed before the camera? A still scene is read to the end once, then costs next to nothing.

A few rows of the frame are compared with the frame that was last worth a look: sums of four neighbors, which
calms the noise of the sensor, all of them at once in one long integer with 32 bits for each sum, so that
nothing carries over. No Python touches a pixel.
"""

from __future__ import annotations

from typing import Final

from kiosk.scanning.frames import Frame

ROWS: Final = 20
UNLIKE: Final = 80
"""Of 1020, a sum of four grays: more than the noise of a camera, less than paper before anything."""

LOOKS: Final = 12
"""Frames read after the last change: twice through the decoder's renderings."""

ANYWAY: Final = 90
"""Of frames in which nothing happens, one in so many is read all the same."""

FEWEST: Final = 0.003
NOISIEST: Final = 0.04
"""Shares of the sums. Where more than the noisiest differ all the time, every frame is read."""


class Gate:
    """For the frames of one source.

    `moved`: the share of the picture that differs from the frame before. `changed`: the last frame shows
    another scene than those before it.
    """

    def __init__(self) -> None:
        self._shape = (0, 0)
        self._rows = _Rows(0)
        self._last = self._reference = 0
        self._noise = NOISIEST
        self._looks = self._idle = 0
        self.moved = 0.0
        self.changed = True

    def opens(self, frame: Frame) -> bool:
        """Whether this frame is worth reading: the first that differs always, and those that follow it."""
        if self._shape != (frame.width, frame.height):
            self._begin(frame)
            return self._is_due()
        now = self._rows.sums(frame)
        self.moved = self._rows.unlike(now, self._last)
        self._noise = min(self.moved, NOISIEST, self._noise * 1.02 + 0.0001)
        self._last = now
        self.changed = self._rows.unlike(now, self._reference) > 2 * self._noise + FEWEST
        if self.changed:
            self._reference, self._looks = now, LOOKS
        return self._is_due()

    def _begin(self, frame: Frame) -> None:
        self._shape = (frame.width, frame.height)
        self._rows = _Rows(len(_rows(frame)))
        self._last = self._reference = self._rows.sums(frame)
        self._noise, self._looks, self._idle = NOISIEST, LOOKS, 0
        self.changed = True

    def _is_due(self) -> bool:
        if self._looks > 0:
            self._looks -= 1
            self._idle = 0
            return True
        self._idle = (self._idle + 1) % ANYWAY
        return self._idle == 0


class _Rows:
    """Arithmetic on the sampled bytes of frames of one shape."""

    def __init__(self, length: int) -> None:
        self._lanes = max(1, length // 4)
        self._pairs = _repeated(0x00FF00FF, self._lanes)
        self._low = _repeated(0x0000FFFF, self._lanes)
        self._high = _repeated(0x8000, self._lanes)
        self._apart = _repeated(UNLIKE, self._lanes)

    def sums(self, frame: Frame) -> int:
        row = int.from_bytes(_rows(frame), "little")
        pairs = (row & self._pairs) + (row >> 8 & self._pairs)
        return (pairs & self._low) + (pairs >> 16 & self._low)

    def unlike(self, one: int, other: int) -> float:
        """The share of sums that are UNLIKE or more apart."""
        brighter = (one | self._high) - other - self._apart
        darker = (other | self._high) - one - self._apart
        return ((brighter | darker) & self._high).bit_count() / self._lanes


def _repeated(lane: int, lanes: int) -> int:
    return int.from_bytes(lane.to_bytes(4, "little") * lanes, "little")


def _rows(frame: Frame) -> bytes:
    rows = range(frame.height // (2 * ROWS), frame.height, max(1, frame.height // ROWS))
    starts = (row * frame.stride for row in rows)
    return b"".join(frame.gray[at : at + frame.width] for at in starts)
