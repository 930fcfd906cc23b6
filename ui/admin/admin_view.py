"""Organizer mode: the way in, the way out, and what the dashboard says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QDateTime, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.assistant_view import AssistantView
from ui.admin.awards.panels_view import AwardPanels
from ui.admin.contest.panels_view import ContestPanels
from ui.admin.corrections.corrections_view import CorrectionsView
from ui.admin.doctor.doctor_view import DoctorView
from ui.admin.draw.panels_view import DrawPanels
from ui.admin.files.files_view import FilesView
from ui.admin.hunt.clue_desk_view import ClueDeskView
from ui.admin.hunt.hiding_view import HidingView
from ui.admin.hunt.late_view import LateView
from ui.admin.hunt.missing_view import MissingView
from ui.admin.hunt.piece_list_view import PieceListView
from ui.admin.hunt.pieces_view import PiecesView
from ui.admin.hunt.places_view import PlacesView
from ui.admin.hunt.shifts_view import ShiftsView
from ui.admin.panels import Panels
from ui.admin.people.export_view import ExportView
from ui.admin.people.import_view import ImportView
from ui.admin.people.panels_view import PeoplePanels
from ui.admin.pin_view import PinView
from ui.admin.printing.panels_view import PrintPanels
from ui.admin.settings_view import SettingsView
from ui.admin.videos.panels_view import VideoPanels
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import PrintKeeper

QML_IMPORT_NAME = "ui.admin"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_STAY = 15 * 60 * 1000


@QmlElement
class AdminView(QObject):
    wants = Signal(str)
    working = Signal(bool)
    opened = Signal(bool)
    sounded = Signal(str)
    renamed = Signal(str, str)
    changed = Signal()
    closing = Signal()

    def __init__(
        self,
        house: House,
        tools: Tools,
        jobs: Jobs,
        keeper: BackupKeeper,
        prints: PrintKeeper,
        device: Path,
        say: Callable[[Sentence], str],
    ) -> None:
        super().__init__()
        self._house = house
        self._keeper = keeper
        self._open = False
        self._desk = "admin"
        self._task: Callable[[], None] | None = None
        self._pin = PinView(house.pin)
        self._assistant = AssistantView(house)
        self.panels = Panels(house, tools, jobs, keeper, prints, device, say)
        self._stay = QTimer(self, singleShot=True, interval=LONGEST_STAY)
        self._stay.timeout.connect(lambda: self.wants.emit("home"))
        self._pin.opened.connect(self._enter)
        self._assistant.wants.connect(self.go)
        self._assistant.left.connect(self._to_desk)
        self.panels.wants.connect(self.go)
        self.panels.on.connect(self._on)
        self.panels.working.connect(self.working)
        self.panels.working.connect(self._at_work)
        self.panels.sounded.connect(self.sounded)
        self.panels.offer.printingWanted.connect(self._to_printing)
        self.panels.settings.saved.connect(self._saved)
        keeper.changed.connect(self.changed)
        house.store.subscribe(lambda _: self.changed.emit())

    @Property(PinView, constant=True)
    def pin(self) -> PinView:
        return self._pin

    @Property(AssistantView, constant=True)
    def assistant(self) -> AssistantView:
        return self._assistant

    @Property(SettingsView, constant=True)
    def settings(self) -> SettingsView:
        return self.panels.settings

    @Property(FilesView, constant=True)
    def files(self) -> FilesView:
        return self.panels.files

    @Property(ImportView, constant=True)
    def importing(self) -> ImportView:
        return self.panels.importing

    @Property(ExportView, constant=True)
    def exporting(self) -> ExportView:
        return self.panels.exporting

    @Property(PeoplePanels, constant=True)
    def aboutPeople(self) -> PeoplePanels:
        return self.panels.people

    @Property(PiecesView, constant=True)
    def pieces(self) -> PiecesView:
        return self.panels.pieces

    @Property(PieceListView, constant=True)
    def pieceList(self) -> PieceListView:
        return self.panels.piece_list

    @Property(HidingView, constant=True)
    def hiding(self) -> HidingView:
        return self.panels.hiding

    @Property(PlacesView, constant=True)
    def places(self) -> PlacesView:
        return self.panels.places

    @Property(MissingView, constant=True)
    def missing(self) -> MissingView:
        return self.panels.missing

    @Property(ClueDeskView, constant=True)
    def clues(self) -> ClueDeskView:
        return self.panels.clues

    @Property(ShiftsView, constant=True)
    def shifts(self) -> ShiftsView:
        return self.panels.shifts

    @Property(LateView, constant=True)
    def late(self) -> LateView:
        return self.panels.late

    @Property(CorrectionsView, constant=True)
    def corrections(self) -> CorrectionsView:
        return self.panels.corrections

    @Property(DrawPanels, constant=True)
    def draw(self) -> DrawPanels:
        return self.panels.draw

    @Property(AwardPanels, constant=True)
    def awards(self) -> AwardPanels:
        return self.panels.awards

    @Property(ContestPanels, constant=True)
    def contest(self) -> ContestPanels:
        return self.panels.contest

    @Property(VideoPanels, constant=True)
    def videos(self) -> VideoPanels:
        return self.panels.videos

    @Property(PrintPanels, constant=True)
    def printing(self) -> PrintPanels:
        return self.panels.printing

    @Property(DoctorView, constant=True)
    def doctor(self) -> DoctorView:
        return self.panels.doctor

    @Property(int, notify=changed)
    def people(self) -> int:
        return len(self._house.people.all_active())

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Walk-ins whom nobody has approved yet."""
        return len(self._house.desk.waiting())

    @Property(int, notify=changed)
    def found(self) -> int:
        return self._house.hunt.board().found

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._house.hunt.board().total

    @Property(bool, notify=changed)
    def carpetWaits(self) -> bool:
        """The red carpet was left before its end."""
        return self._house.red_carpet.at().step != "off"

    @Property(bool, notify=changed)
    def podiumWaits(self) -> bool:
        """A podium show was left before its end."""
        return self._house.podium.running() is not None

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

    def enter_for(self, task: Callable[[], None]) -> None:
        """To what somebody wants to do there, after the PIN; forgotten when they turn away from the pad."""
        if self._open:
            task()
            return
        self.enter()
        self._task = task

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
        if screen == "assistant":
            self._desk = "assistant"
        self.panels.enter(screen)
        self._on(screen)

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
        self._task = None
        self.opened.emit(False)
        self._stay.stop()
        self._pin.forget()
        self.panels.forget()

    @property
    def inside(self) -> bool:
        """The organizer is in, whichever of the organizer's screens is shown."""
        return self._open

    def stop(self) -> None:
        self._stay.stop()
        self.panels.stop()

    def speak(self, language: str) -> None:
        self.panels.speak(language)

    def scan(self, screen: str, text: str) -> Sentence | None:
        """The panel that is shown takes the scan; any other says only that the code works."""
        return None if self.panels.scan(screen, text) else self.tested(text)

    def tested(self, text: str) -> Sentence:
        """What a scan in organizer mode says: the code works; nothing is claimed."""
        if self._house.hunt.look_at(text) is None:
            return Sentence("Admin", "This code is not a mustache of this event.")
        if not self._house.event.settings.test_scanned:
            self._house.event.change("organizer", test_scanned=True)
        self._assistant.look()
        return Sentence("Admin", "This mustache reads well. Nothing was claimed.")

    def _on(self, screen: str) -> None:
        """As long as the organizer is in; `admin` is where they went from: the desk, or the first evening."""
        if not self._open:
            return
        if screen in ("admin", "assistant"):
            self._assistant.look()
            screen = self._desk
        self.wants.emit(screen)

    def _enter(self) -> None:
        self._open = True
        self.opened.emit(True)
        self._stay.start()
        self.panels.doctor.glance()
        self.changed.emit()
        self._assistant.look()
        task, self._task = self._task, None
        if task is not None:
            task()
        elif self._assistant.untouched:
            self.go("assistant")
        else:
            self._to_desk()

    def _at_work(self, working: bool) -> None:
        """Nobody is sent away from what takes longer than a stay."""
        if self._open:
            self._stay.stop() if working else self._stay.start()

    def _to_desk(self) -> None:
        self._desk = "admin"
        self._on("admin")

    def _to_printing(self) -> None:
        """From a panel, or from the stage by way of the PIN."""
        self.enter_for(lambda: self.go("printing"))

    def _saved(self) -> None:
        event = self._house.event
        self.renamed.emit(event.info.title, event.settings.default_language)
