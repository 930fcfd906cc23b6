"""The four languages: sentences by Qt's translator, digits and dates by its locales."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCalendar, QDate, QDateTime, QLocale, QTime, QTranslator

from kiosk.words import Sentence

TRANSLATIONS = Path(__file__).parents[2] / "build" / "translations"
LOCALES = {"en": "en_US", "fr": "fr_FR", "de": "de_DE", "fa": "fa_IR"}


class QtWords:
    """`kiosk.words.Words` in one language. A sentence without a translation stays English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.right_to_left = language == "fa"
        self.locale = QLocale(LOCALES[language])
        self.locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.translator = QTranslator()
        self.translator.load(str(TRANSLATIONS / f"handlebar_{language}.qm"))
        self._gregorian = QCalendar(QCalendar.System.Gregorian)
        self._calendar = QCalendar(QCalendar.System.Jalali) if language == "fa" else self._gregorian

    def say(self, sentence: Sentence) -> str:
        n = -1 if sentence.n is None else sentence.n
        text = self.translator.translate(sentence.context, sentence.text, None, n) or sentence.text
        return re.sub(r"%L?([n1-9])", lambda found: self._filled(sentence, found[1]), text)

    def _filled(self, sentence: Sentence, place: str) -> str:
        value = sentence.n if place == "n" else sentence.values[int(place) - 1]
        return self.number(value) if isinstance(value, int) else str(value)

    def number(self, value: int) -> str:
        return self.locale.toString(value)

    def _written(self, day: date, pattern: str, calendar: QCalendar) -> str:
        shown = QDate(day.year, day.month, day.day)
        return calendar.dateTimeToString(pattern, QDateTime(), shown, QTime(), self.locale)

    def full_date(self, day: date, gregorian: bool = False) -> str:
        pattern = {"en": "MMMM d, yyyy", "de": "d. MMMM yyyy"}.get(self.language, "d MMMM yyyy")
        return self._written(day, pattern, self._gregorian if gregorian else self._calendar)

    def date(self, day: date) -> str:
        pattern = {"en": "dddd, MMMM d", "de": "dddd, d. MMMM"}.get(self.language, "dddd d MMMM")
        return self._written(day, pattern, self._calendar)

    def time(self, moment: datetime) -> str:
        return self.locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
