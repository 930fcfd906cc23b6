"""What would help to read the code: cheap guesses from the picture, said calmly."""

from __future__ import annotations

from typing import Final, Literal

from kiosk.scanning.frames import Frame

Hint = Literal["aim", "light", "still", "closer"]

DARK: Final = 70
"""The brightest twentieth of the picture is darker than this gray, of 255."""

RESTLESS: Final = 0.25
"""Share of the picture that moves: more than a hand that trembles."""

CALM: Final = 8
"""Frames in a row that must agree before other words are shown."""

UNREAD: Final = 40
"""Frames without a code after which a small or blurred one is likely."""


class Hints:
    """Told of every frame; `now` changes no faster than a person reads."""

    def __init__(self) -> None:
        self.now: Hint = "aim"
        self._wanted: Hint = "aim"
        self._agreed = 0
        self._unread = 0

    def look(self, frame: Frame, moved: float, found: bool) -> Hint:
        """A frame that was read."""
        self._unread = 0 if found else self._unread + 1
        return self._agree("aim" if found else self._guess(frame, moved))

    def rest(self, found: bool) -> Hint:
        """A frame like the last, which nobody read again."""
        self._unread = 0 if found else self._unread + 1
        return self._agree("light" if self.now == "light" else self._patience())

    def _agree(self, wanted: Hint) -> Hint:
        self._agreed = self._agreed + 1 if wanted == self._wanted else 1
        self._wanted = wanted
        if self._agreed >= CALM:
            self.now = wanted
        return self.now

    def _guess(self, frame: Frame, moved: float) -> Hint:
        if brightest(frame) < DARK:
            return "light"
        if moved > RESTLESS:
            return "still"
        return self._patience()

    def _patience(self) -> Hint:
        return "closer" if self._unread >= UNREAD else "aim"


def brightest(frame: Frame) -> int:
    """The gray that 19 of 20 pixels do not exceed, by some of them."""
    rows = range(0, frame.height, max(1, frame.height // 24))
    starts = (row * frame.stride for row in rows)
    sample = sorted(b"".join(bytes(frame.gray[at : at + frame.width])[::16] for at in starts))
    return sample[len(sample) * 19 // 20] if sample else 0
