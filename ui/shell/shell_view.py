"""What the window shows: which screen, in which language, how large."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.words import LANGUAGES

QML_IMPORT_NAME = "ui.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class ShellView(QObject):
    screenChanged = Signal()
    languageChanged = Signal()
    textScaleChanged = Signal()

    def __init__(self, pixels_per_mm: float, default_language: str) -> None:
        super().__init__()
        self._pixels_per_mm = pixels_per_mm
        self._default_language = default_language
        self._language = default_language
        self._screen = "home"
        self._text_scale = 1.0

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._screen

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        return self._text_scale

    @Property(float, constant=True)
    def pixelsPerMm(self) -> float:
        return self._pixels_per_mm

    @Slot(str)
    def go(self, screen: str) -> None:
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        if language in LANGUAGES and language != self._language:
            self._language = language
            self.languageChanged.emit()
