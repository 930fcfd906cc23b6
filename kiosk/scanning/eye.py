"""Watches the frames of a camera: what is read, what would help, whether anything moved."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.scanning.decoder import Found, FrameDecoder
from kiosk.scanning.frames import Frame
from kiosk.scanning.gate import Gate
from kiosk.scanning.hints import Hint, Hints


@dataclass(frozen=True, slots=True)
class Glance:
    """`found` stands in the picture now. `read`: looked at closely; else nothing has moved for a while."""

    read: bool
    found: tuple[Found, ...]
    hint: Hint


class Eye:
    """For the frames of one source, in order; not shared between threads. Keeps no frame."""

    def __init__(self) -> None:
        self._gate = Gate()
        self._decoder = FrameDecoder()
        self._hints = Hints()
        self._standing: dict[str, Found] = {}

    def look(self, frame: Frame) -> Glance:
        if not self._gate.opens(frame):
            hint = self._hints.rest(bool(self._standing))
            return Glance(False, tuple(self._standing.values()), hint)
        if self._gate.changed:
            self._standing = {}
        found = self._read(frame)
        hint = self._hints.look(frame, self._gate.moved, bool(found))
        return Glance(True, found, hint)

    def _read(self, frame: Frame) -> tuple[Found, ...]:
        found = self._decoder.decode(frame)
        if any(one.text not in self._standing for one in found):
            found = self._decoder.decode_closely(frame)
        self._standing |= {one.text: one for one in found}
        return tuple(found)
