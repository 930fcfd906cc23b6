"""The organizer's screens about contests, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.contest.model import Plan
from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.contest.contests_view import ContestsView
from ui.admin.contest.draft import ContestDraft
from ui.admin.contest.paper_ballots_view import PaperBallotsView
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestPanels(QObject):
    """`wants` names a screen of ours; `elsewhere` one of another panel, read before it is shown."""

    wants = Signal(str)
    elsewhere = Signal(str)
    working = Signal(bool)

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, files: FilesView, offer: PrintOfferView
    ) -> None:
        super().__init__()
        self._house = house
        speech = Speech(house.people, tools)
        self._draft = ContestDraft(house.contests)
        self._list = ContestsView(house, speech, tools.clock, tools.words_for)
        self.paper_ballots = PaperBallotsView(house, tools, jobs, offer, speech)
        self._connect()

    @Property(ContestsView, constant=True)
    def list(self) -> ContestsView:
        return self._list

    @Property(PaperBallotsView, constant=True)
    def papers(self) -> PaperBallotsView:
        return self.paper_ballots

    def enter(self, screen: str) -> None:
        """Before the organizer sees one of these screens, coming from elsewhere."""
        match screen:
            case "contests":
                self._list.read()
            case "ballotpapers":
                self.paper_ballots.begin(self._draft.id)

    def forget(self) -> None:
        """The organizer is gone: a plan is kept as it stands, nothing else stays."""
        self._draft.forget()
        self._list.forget()
        self.paper_ballots.forget()

    def _connect(self) -> None:
        self.paper_ballots.wants.connect(self.wants)
        self.paper_ballots.working.connect(self.working)
        self._list.begun.connect(self._begin)
        self._list.opened.connect(self._open)
        self._list.wants.connect(self.wants)
        self._list.left.connect(lambda: self.wants.emit("admin"))

    def _begin(self, plan: Plan) -> None:
        self._draft.begin(plan)
        self.wants.emit("contestplan")

    def _open(self, id_: int) -> None:
        self._draft.read(id_)
        self.wants.emit("contestplan")
