"""Which language the kiosk speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.words import LANGUAGES, Sentence
from ui.kit.words import QtWords


class Languages:
    """Switches the whole screen: sentences, digits, direction."""

    def __init__(self, app: QGuiApplication, engine: QQmlApplicationEngine) -> None:
        self._app = app
        self._engine = engine
        self._words = {language: QtWords(language) for language in LANGUAGES}
        self.now = self._words["en"]

    def speak(self, language: str) -> None:
        self._app.removeTranslator(self.now.translator)
        self.now = self._words[language]
        QLocale.setDefault(self.now.locale)
        self._app.installTranslator(self.now.translator)
        self._engine.retranslate()

    def say(self, sentence: Sentence) -> str:
        return self.now.say(sentence)

    def close(self) -> None:
        self._app.removeTranslator(self.now.translator)
        QLocale.setDefault(QLocale.system())
