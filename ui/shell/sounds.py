"""Short dry sounds. Never the only channel: what is heard is seen as well."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl

from ui.shell.access import volume

NAMES = ("seen", "ticket", "answer", "ask", "drumroll", "cheer", "bell")
AFTER_FIRST_FRAME = 400


def has_sound_card() -> bool:
    """Asked before QtMultimedia is: on a machine without sound it complains at every start."""
    return sys.platform != "linux" or any(Path("/dev/snd").glob("pcm*p"))


class Sounds(QObject):
    """QtMultimedia is loaded after the first frame; before that, and without a sound card, it is silent."""

    def __init__(self, level: str) -> None:
        super().__init__()
        self._level = level
        self._effects: dict[str, QObject] = {}
        QTimer.singleShot(AFTER_FIRST_FRAME, self, self._load)

    @property
    def loudness(self) -> float:
        """0 to 1."""
        return volume(self._level)

    def turn(self, level: str) -> None:
        """To off, low or normal; what is playing follows."""
        self._level = level
        for effect in self._effects.values():
            effect.setVolume(self.loudness)  # type: ignore[attr-defined]

    def play(self, name: str) -> None:
        effect = self._effects.get(name)
        if effect is not None and self.loudness > 0:
            effect.play()  # type: ignore[attr-defined]

    def hush(self, name: str) -> None:
        """Ends it before its time."""
        effect = self._effects.get(name)
        if effect is not None:
            effect.stop()  # type: ignore[attr-defined]

    def _load(self) -> None:
        if not has_sound_card():
            return
        from PySide6.QtMultimedia import QSoundEffect

        for name in NAMES:
            effect = QSoundEffect(self)
            effect.setSource(QUrl(f"qrc:/assets/sounds/{name}.wav"))
            effect.setVolume(self.loudness)
            self._effects[name] = effect
