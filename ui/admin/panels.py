"""The organizer's panels, made once, and the ways between them.

Which is read before it is shown, which takes a scan, what is forgotten when the organizer goes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.awards.panels_view import AwardPanels
from ui.admin.contest.panels_view import ContestPanels
from ui.admin.corrections.corrections_view import CorrectionsView
from ui.admin.doctor.doctor_view import DoctorView
from ui.admin.draw.panels_view import DrawPanels
from ui.admin.files.files_view import FilesView
from ui.admin.files.places import places
from ui.admin.hunt.clue_desk_view import ClueDeskView
from ui.admin.hunt.hiding_view import HidingView
from ui.admin.hunt.late_view import LateView
from ui.admin.hunt.missing_view import MissingView
from ui.admin.hunt.piece_list_view import PieceListView
from ui.admin.hunt.pieces_view import PiecesView
from ui.admin.hunt.places_view import PlacesView
from ui.admin.hunt.shifts_view import ShiftsView
from ui.admin.people.export_view import ExportView
from ui.admin.people.import_view import ImportView
from ui.admin.people.panels_view import PeoplePanels
from ui.admin.printing.panels_view import SCREENS as PRINT_SCREENS
from ui.admin.printing.panels_view import PrintPanels
from ui.admin.settings_view import SettingsView
from ui.admin.videos.panels_view import VideoPanels
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import PrintKeeper


class Panels(QObject):
    """`wants`: a screen that is read first, also those of other panels. `on`: a screen as it stands."""

    wants = Signal(str)
    on = Signal(str)
    working = Signal(bool)
    sounded = Signal(str)

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
        self.printing = PrintPanels(house, prints, device, tools, jobs)
        self.offer = self.printing.offer_view
        self.settings = SettingsView(house.event, tools.words_for)
        self.files = FilesView(jobs, tools.clock, tools.words_for, lambda: places(house.folder.path))
        self.importing = ImportView(house.people, jobs, self.files, tools.words_for)
        self.exporting = ExportView(house.people, jobs, self.files, tools.clock)
        self.people = PeoplePanels(house, tools, jobs, self.offer)
        self.pieces = PiecesView(house, tools, jobs, self.offer)
        self.piece_list = PieceListView(house, tools.words_for)
        self.hiding = HidingView(house, tools.words_for)
        self.places = PlacesView(house, tools.words_for)
        self.missing = MissingView(house, tools, jobs, self.offer)
        self.clues = ClueDeskView(house, tools.clock, tools.words_for)
        self.shifts = ShiftsView(house, tools.words_for)
        self.late = LateView(house, tools.words_for)
        self.corrections = CorrectionsView(house, tools, jobs)
        self.draw = DrawPanels(house, tools, jobs, self.files, self.offer)
        self.awards = AwardPanels(house, tools, jobs, self.files, self.offer)
        self.contest = ContestPanels(house, tools, jobs, self.files, self.offer)
        self.videos = VideoPanels(house, tools, jobs, self.files)
        self.doctor = DoctorView(house, jobs, keeper, device, tools.clock, say)
        self._before = self._tables()
        self._scanners: dict[str, Callable[[str], bool]] = {
            "hiding": self.hiding.scan,
            "piecelist": self.piece_list.scan,
            "piece": self.piece_list.scan,
            "fixing": self.corrections.scan,
            "fix": self.corrections.scan,
            **{
                name: partial(self.contest.paper_ballots.scan, name)
                for name in ("ballotpapers", "paperstack")
            },
        }
        self._connect_hunt()
        self._connect_people()
        self._connect_printing()

    def enter(self, screen: str) -> None:
        """Reads what the screen is about to show."""
        if screen in self._before:
            self._before[screen]()

    def scan(self, screen: str, text: str) -> bool:
        """Whether the screen shown took the scan."""
        return screen in self._scanners and self._scanners[screen](text)

    def speak(self, language: str) -> None:
        """What is written in the words of a language is written anew."""
        for panel in (self.piece_list, self.hiding, self.places):
            panel.speak(language)

    def forget(self) -> None:
        """The organizer is gone: no name, file, draft or PIN stays."""
        self.files.forget()
        self.importing.begin()
        self.exporting.cancel()
        self.exporting.forget()
        self.people.forget()
        self.corrections.forget()
        self.hiding.forget()
        self.piece_list.forget()
        self.draw.forget()
        self.awards.forget()
        self.contest.forget()
        self.videos.forget()
        self.printing.forget()

    def stop(self) -> None:
        """The kiosk closes: nothing half made stays."""
        self.doctor.cancel()
        self.pieces.cancel()
        self.missing.cancel()
        self.people.stop()
        self.clues.stop()
        self.forget()

    def _tables(self) -> dict[str, Callable[[], None]]:
        people = {name: lambda name=name: self.people.enter(name) for name in ("people", "teams", "passes")}
        prints = {name: lambda name=name: self.printing.enter(name) for name in PRINT_SCREENS}
        return (
            people
            | prints
            | {
                "settings": self.settings.read,
                "import": self.importing.begin,
                "piecelist": self.piece_list.begin,
                "hiding": self.hiding.begin,
                "places": self.places.begin,
                "missing": self.missing.begin,
                "shifts": self.shifts.close,
                "fixing": lambda: self.corrections.begin("fixing"),
                "journal": lambda: self.corrections.begin("journal"),
                "doctor": self.doctor.look,
                "draws": lambda: self.draw.enter("draws"),
                "after": lambda: self.draw.enter("after"),
                "awards": lambda: self.awards.enter("awards"),
                "nominations": lambda: self.awards.enter("nominations"),
                "awardbatch": lambda: self.awards.enter("awardbatch"),
                "contests": lambda: self.contest.enter("contests"),
                "ballotpapers": lambda: self.contest.enter("ballotpapers"),
                "videos": self.videos.enter,
            }
        )

    def _connect_hunt(self) -> None:
        self.piece_list.printAgain.connect(self.pieces.again)
        self.pieces.stored.connect(self.piece_list.renew)
        self.places.made.connect(self.hiding.choose)
        self.hiding.newPlaceWanted.connect(self.places.begin_new)
        self.hiding.sounded.connect(self.sounded)
        for reading in (self.pieces, self.piece_list, self.hiding, self.places, self.missing, self.doctor):
            reading.wants.connect(self.wants)
        for at_work in (self.pieces, self.missing, self.doctor):
            at_work.working.connect(self.working)
        self.clues.wants.connect(self.on)
        self.shifts.left.connect(lambda: self.on.emit("cluelist"))
        for leaving in (self.pieces, self.late, self.clues, self.settings, self.doctor):
            leaving.left.connect(lambda: self.wants.emit("admin"))

    def _connect_people(self) -> None:
        for one in (self.files, self.importing, self.exporting, self.people, self.corrections):
            one.wants.connect(self.on)
        for at_work in (self.importing, self.exporting, self.people):
            at_work.working.connect(self.working)
        self.draw.wants.connect(self.on)
        self.draw.working.connect(self.working)
        self.awards.wants.connect(self.on)
        self.awards.working.connect(self.working)
        self.contest.wants.connect(self.on)
        self.contest.elsewhere.connect(self.wants)
        self.contest.passWanted.connect(self.people.print_pass)
        self.contest.working.connect(self.working)
        self.videos.wants.connect(self.on)
        self.videos.working.connect(self.working)
        self.people.elsewhere.connect(self.wants)
        self.people.left.connect(lambda: self.wants.emit("admin"))
        self.corrections.personWanted.connect(self.people.open_person)

    def _connect_printing(self) -> None:
        self.printing.wants.connect(self.wants)
        self.printing.working.connect(self.working)
        self.printing.left.connect(lambda: self.wants.emit("admin"))
