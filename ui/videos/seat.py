"""What whoever watches wants to hear and to read; kept for the visit only."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.videos.billed import Billed
from ui.videos.screening import Screening

QML_IMPORT_NAME = "ui.videos"
QML_IMPORT_MAJOR_VERSION = 1

LOUDEST = 10
VOLUMES: Mapping[str, int] = MappingProxyType({"off": 0, "low": 4, "normal": 7})
"""With what a visitor begins, by how loud sounds are."""


@QmlElement
class Seat(QObject):
    """`changed`: how loud, whether captions are shown, and in which of their languages."""

    changed = Signal()

    def __init__(self, screening: Screening) -> None:
        super().__init__()
        self._screening = screening
        self._now = cast("Billed", screening.now)
        self._language = self._wished = ""
        self._captioned = True
        self._usual = self._volume = VOLUMES["normal"]
        screening.captionChanged.connect(self.changed)
        self._hear(self._usual)

    @Property(int, notify=changed)
    def volume(self) -> int:
        """0 to 10."""
        return self._volume

    @Slot(int)
    def louder(self, by: int) -> None:
        self._hear(self._volume + by)

    def turn(self, level: str) -> None:
        """Off, low or normal, as the visitor or the event wishes sounds to be."""
        self._usual = VOLUMES[level]
        self._hear(self._usual)

    @Property(bool, notify=changed)
    def captioned(self) -> bool:
        return self._captioned

    @Property(list, notify=changed)
    def languages(self) -> list[str]:
        """Of the captions of what is on."""
        now = self._now.video
        return [] if now is None else [each.language for each in now.tracks]

    @Slot()
    def toggleCaptions(self) -> None:
        self._captioned = not self._captioned
        self.changed.emit()

    @Slot()
    def nextLanguage(self) -> None:
        """Captions in the next language there is."""
        there: list[str] = list(self.languages)  # type: ignore[call-overload]
        if there:
            shown = str(self._screening.captionLanguage)
            at = there.index(shown) + 1 if shown in there else 0
            self._wished, self._captioned = there[at % len(there)], True
            self._screening.speak(self._wished)

    def speak(self, language: str) -> None:
        """Captions in the language of the screen, unless another was asked for."""
        self._language = language
        if not self._wished:
            self._screening.speak(language)

    def leave(self) -> None:
        """The next visitor finds it as it was."""
        self._wished, self._captioned = "", True
        self._screening.speak(self._language)
        self._hear(self._usual)

    def _hear(self, volume: int) -> None:
        self._volume = max(0, min(LOUDEST, volume))
        self._screening.hear(self._volume == 0, self._volume / LOUDEST)
        self.changed.emit()
