"""A certificate held under the scanner: what the kiosk knows of it, in words of a person."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_never

from PySide6.QtCore import Property, QCalendar, QDate, QDateTime, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.checking import Checking
from kiosk.awards.model import Award, Checked, Genuine, NoSuchCertificate, Withdrawn
from kiosk.scanning.payload import CertificateCode, FromAnotherEvent, read_payload
from ui.kit.words import LOCALES

QML_IMPORT_NAME = "ui.awards"
QML_IMPORT_MAJOR_VERSION = 1

DAYS = {"en": "MMMM d, yyyy", "de": "d. MMMM yyyy"}


@QmlElement
class CheckedView(QObject):
    """`sounded`: how the answer sounds. Forgets it with the visit."""

    wants = Signal(str)
    sounded = Signal(str)
    changed = Signal()

    def __init__(self, checking: Checking, event: str) -> None:
        super().__init__()
        self._checking = checking
        self._event = event
        self._kind = ""
        self._award: Award | None = None

    def scan(self, text: str) -> bool:
        """Whether it was a certificate, of this event or of another; anything else is for others."""
        payload = read_payload(text, self._event)
        match payload:
            case CertificateCode(code):
                self._take(self._checking.check(code))
            case FromAnotherEvent() if text.strip()[:1].upper() == "C":
                self._show("elsewhere", None)
            case _:
                return False
        return True

    @Property(str, notify=changed)
    def kind(self) -> str:
        """genuine, withdrawn, unknown, elsewhere (another event's); "" while nothing is shown."""
        return self._kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._award.draft.title if self._award else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """In full, as the paper in the visitor's hand has it."""
        return self._award.name if self._award else ""

    @Property(str, notify=changed)
    def citation(self) -> str:
        return self._award.draft.citation if self._award else ""

    @Property(str, notify=changed)
    def serial(self) -> str:
        return self._award.serial if self._award else ""

    @Slot(str, result=str)
    def day(self, language: str) -> str:
        """The day of the award by the calendar of the language; "" for none."""
        if self._award is None:
            return ""
        return _long_day(self._award.draft.day or _local(self._award.made), language)

    @Slot()
    def done(self) -> None:
        self.leave()
        self.wants.emit("home")

    def leave(self) -> None:
        """The visit is over."""
        self._kind, self._award = "", None
        self.changed.emit()

    def _take(self, checked: Checked) -> None:
        match checked:
            case Genuine(award):
                self._show("genuine", award)
            case Withdrawn(award):
                self._show("withdrawn", award)
            case NoSuchCertificate():
                self._show("unknown", None)
            case _:
                assert_never(checked)

    def _show(self, kind: str, award: Award | None) -> None:
        self._kind, self._award = kind, award
        self.changed.emit()
        self.wants.emit("checked")
        self.sounded.emit("ticket" if kind == "genuine" else "answer")


def _local(moment: datetime) -> date:
    return moment.astimezone().date()


def _long_day(day: date, language: str) -> str:
    system = QCalendar.System.Jalali if language == "fa" else QCalendar.System.Gregorian
    pattern, locale = DAYS.get(language, "d MMMM yyyy"), QLocale(LOCALES[language])
    shown = QDate(day.year, day.month, day.day)
    return QCalendar(system).dateTimeToString(pattern, QDateTime(), shown, QTime(), locale)
