"""Reads frames beside the screen, one at a time: whatever comes meanwhile is not waited for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from ui.scanning.gray import gray_of, small_picture
from ui.shell.jobs import Jobs

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from kiosk.scanning.eye import Eye, Glance


@dataclass(frozen=True, slots=True)
class Reading:
    """`picture` where the frame was worth reading. `size` of the frame, pixels, as `glance` counts them."""

    glance: Glance
    size: tuple[int, int]
    picture: QImage | None


class FrameReader:
    """`jobs` of its own, with one thread. Used for one run of a camera: another run, another reader."""

    def __init__(self, jobs: Jobs, tell: Callable[[Reading], None]) -> None:
        from kiosk.scanning.eye import Eye

        self._jobs = jobs
        self._tell = tell
        self._eye = Eye()
        self._open = True
        self._busy = False

    def offer(self, frame: QVideoFrame) -> None:
        if self._open and not self._busy:
            self._busy = True
            eye = self._eye
            self._jobs.in_thread(lambda: _read(eye, frame), self._done, self._failed)

    def stop(self) -> None:
        """What is being read now is not told any more."""
        self._open = False

    def _done(self, reading: Reading | None) -> None:
        self._busy = False
        if self._open and reading is not None:
            self._tell(reading)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        raise error


def _read(eye: Eye, frame: QVideoFrame) -> Reading | None:
    with gray_of(frame) as gray:
        if gray is None:
            return None
        glance = eye.look(gray)
        picture = small_picture(gray) if glance.read else None
        return Reading(glance, (gray.width, gray.height), picture)
