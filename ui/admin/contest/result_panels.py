"""What the organizer sees of a vote that is over, and the ways between its pages: one screen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.contest.lot_view import ContestLotView
from ui.admin.contest.podium_awards_view import PodiumAwardsView
from ui.admin.contest.result_view import ContestResultView
from ui.admin.contest.share_view import SCREEN, ContestShareView
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestResultPanels(QObject):
    """`wants` names a screen. `showWanted`: to the podium of this contest. `certificatesWanted`: the awards
    are made."""

    wants = Signal(str)
    working = Signal(bool)
    left = Signal()
    showWanted = Signal(int)
    certificatesWanted = Signal()

    def __init__(
        self,
        house: House,
        tools: Tools,
        jobs: Jobs,
        files: FilesView,
        speech: Speech,
        offer: PrintOfferView,
    ) -> None:
        super().__init__()
        self._contest = 0
        self._result = ContestResultView(house, speech)
        self._lot = ContestLotView(house, speech)
        self._share = ContestShareView(house, tools, jobs, files, offer)
        self._awards = PodiumAwardsView(house, speech)
        self._connect()

    @Property(ContestResultView, constant=True)
    def result(self) -> ContestResultView:
        return self._result

    @Property(ContestLotView, constant=True)
    def lot(self) -> ContestLotView:
        return self._lot

    @Property(ContestShareView, constant=True)
    def share(self) -> ContestShareView:
        return self._share

    @Property(PodiumAwardsView, constant=True)
    def awards(self) -> PodiumAwardsView:
        return self._awards

    def open(self, id_: int, page: str = "") -> None:
        """At whatever stage it is: before the close turn-out alone is there. `page`: from the podium, where
        everybody has seen it, to that page of it."""
        self._contest = id_
        self._result.open(id_)
        if page:
            self._result.look()
            self._result.show(page)
        self.wants.emit(SCREEN)

    def forget(self) -> None:
        """The organizer is gone: no name, no number and nothing half made stays."""
        self._share.forget()
        self._awards.forget()
        self._lot.forget()
        self._result.forget()

    def _connect(self) -> None:
        self._result.left.connect(self.left)
        self._result.showWanted.connect(self.showWanted)
        self._result.turned.connect(self._turn)
        self._lot.drawn.connect(lambda: self._result.show("places"))
        self._share.wants.connect(self.wants)
        self._share.working.connect(self.working)
        self._awards.made.connect(self.certificatesWanted)

    def _turn(self, page: str) -> None:
        match page:
            case "lot":
                self._lot.begin(self._contest)
            case "share":
                self._share.begin(self._contest)
            case "awards":
                self._awards.begin(self._contest)
