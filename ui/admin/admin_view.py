"""Organizer mode: the way in, the way out, and what the dashboard says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QDateTime, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.assistant_view import AssistantView
from ui.admin.doctor.doctor_view import DoctorView
from ui.admin.hunt.pieces_view import PiecesView
from ui.admin.pin_view import PinView
from ui.admin.settings_view import SettingsView
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_STAY = 15 * 60 * 1000


@QmlElement
class AdminView(QObject):
    wants = Signal(str)
    working = Signal(bool)
    opened = Signal(bool)
    renamed = Signal(str, str)
    changed = Signal()
    closing = Signal()

    def __init__(
        self,
        house: House,
        tools: Tools,
        jobs: Jobs,
        keeper: BackupKeeper,
        say: Callable[[Sentence], str],
    ) -> None:
        super().__init__()
        self._house = house
        self._keeper = keeper
        self._open = False
        self._pin = PinView(house.pin)
        self._desk = "admin"
        self._assistant = AssistantView(house)
        self._pieces = PiecesView(house, tools, jobs)
        self._settings = SettingsView(house.event, tools.words_for)
        self._doctor = DoctorView(house, jobs, keeper, tools.clock, say)
        self._stay = QTimer(self, singleShot=True, interval=LONGEST_STAY)
        self._stay.timeout.connect(lambda: self.wants.emit("home"))
        self._pin.opened.connect(self._enter)
        self._pieces.working.connect(self.working)
        self._assistant.wants.connect(self.go)
        self._assistant.left.connect(self._to_desk)
        self._pieces.left.connect(self._from_panel)
        self._settings.left.connect(self._from_panel)
        self._settings.saved.connect(self._saved)
        self._doctor.working.connect(self.working)
        self._doctor.left.connect(self._from_panel)
        keeper.changed.connect(self.changed)
        house.store.subscribe(lambda _: self.changed.emit())

    @Property(PinView, constant=True)
    def pin(self) -> PinView:
        return self._pin

    @Property(AssistantView, constant=True)
    def assistant(self) -> AssistantView:
        return self._assistant

    @Property(PiecesView, constant=True)
    def pieces(self) -> PiecesView:
        return self._pieces

    @Property(SettingsView, constant=True)
    def settings(self) -> SettingsView:
        return self._settings

    @Property(DoctorView, constant=True)
    def doctor(self) -> DoctorView:
        return self._doctor

    @Property(int, notify=changed)
    def people(self) -> int:
        return len(self._house.people.all_active())

    @Property(int, notify=changed)
    def found(self) -> int:
        return self._house.hunt.board().found

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._house.hunt.board().total

    @Property(str, notify=changed)
    def backup(self) -> str:
        """The last backup since the start: none, made, failed, second (only the second place failed)."""
        return self._keeper.state

    @Property(QDateTime, notify=changed)
    def backupAt(self) -> QDateTime:
        return (
            QDateTime()
            if self._keeper.at is None
            else QDateTime.fromSecsSinceEpoch(int(self._keeper.at.timestamp()))
        )

    @Slot()
    def enter(self) -> None:
        """From the hidden corner or the key: to the PIN pad, or straight in when already inside."""
        if self._open:
            self._to_desk()
            return
        self._pin.begin()
        self.wants.emit("pin")

    @Slot()
    def changePin(self) -> None:
        self._pin.begin(anew=True)
        self.wants.emit("pin")

    @Slot(str)
    def go(self, screen: str) -> None:
        """To one of the organizer's screens; a locked one leads to the PIN pad."""
        if not self._open:
            self.enter()
            return
        if screen == "settings":
            self._settings.read()
        if screen == "doctor":
            self._doctor.look()
        if screen == "assistant":
            self._to_assistant()
            return
        self.wants.emit(screen)

    @Slot()
    def leave(self) -> None:
        self.wants.emit("home")

    @Slot()
    def closeKiosk(self) -> None:
        if self._open:
            self.closing.emit()

    @Slot()
    def lock(self) -> None:
        self._open = False
        self.opened.emit(False)
        self._stay.stop()
        self._pin.forget()

    @property
    def inside(self) -> bool:
        """The organizer is in, whichever of the organizer's screens is shown."""
        return self._open

    def stop(self) -> None:
        """The kiosk closes: nothing half made stays."""
        self._stay.stop()
        self._pieces.cancel()
        self._doctor.cancel()

    def tested(self, text: str) -> Sentence:
        """What a scan in organizer mode says: the code works; nothing is claimed."""
        if self._house.hunt.look_at(text) is None:
            return Sentence("Admin", "This code is not a mustache of this event.")
        if not self._house.event.settings.test_scanned:
            self._house.event.change("organizer", test_scanned=True)
        self._assistant.look()
        return Sentence("Admin", "This mustache reads well. Nothing was claimed.")

    def _enter(self) -> None:
        self._open = True
        self.opened.emit(True)
        self._stay.start()
        self._doctor.glance()
        self.changed.emit()
        self._assistant.look()
        if self._assistant.untouched:
            self._to_assistant()
        else:
            self._to_desk()

    def _to_desk(self) -> None:
        self._desk = "admin"
        self.wants.emit("admin")

    def _to_assistant(self) -> None:
        self._desk = "assistant"
        self._from_panel()

    def _from_panel(self) -> None:
        """Back to where the organizer went from: the desk, or the steps of the first evening."""
        self._assistant.look()
        self.wants.emit(self._desk)

    def _saved(self) -> None:
        event = self._house.event
        self.renamed.emit(event.info.title, event.settings.default_language)
