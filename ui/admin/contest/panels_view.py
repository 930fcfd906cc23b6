"""The organizer's screens about contests, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.contest.model import Plan
from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.contest.choices_view import ContestChoicesView
from ui.admin.contest.contests_view import ContestsView
from ui.admin.contest.criteria_view import ContestCriteriaView
from ui.admin.contest.draft import ContestDraft
from ui.admin.contest.entries_view import ContestEntriesView
from ui.admin.contest.entry_view import ContestEntryView
from ui.admin.contest.judges_view import ContestJudgesView
from ui.admin.contest.owner_view import ContestOwnerView
from ui.admin.contest.paper_ballots_view import PaperBallotsView
from ui.admin.contest.photos_view import ContestPhotosView
from ui.admin.contest.plan_view import ContestPlanView
from ui.admin.contest.result_panels import ContestResultPanels
from ui.admin.contest.shot_view import ContestShotView
from ui.admin.contest.sure_view import ContestSureView
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.printing.offer_view import PrintOfferView
from ui.scanning.camera_view import CameraView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ContestPanels(QObject):
    """`wants` names a screen of ours; `elsewhere` one of another panel, read before it is shown.

    `passWanted`: a pass for this person. `showWanted`: to the podium of this contest.
    """

    wants = Signal(str)
    elsewhere = Signal(str)
    passWanted = Signal(str)
    working = Signal(bool)
    showWanted = Signal(int)

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, files: FilesView, offer: PrintOfferView
    ) -> None:
        super().__init__()
        self._house = house
        speech = Speech(house.people, tools)
        self._draft = ContestDraft(house.contests)
        self._list = ContestsView(house, speech, tools.clock, tools.words_for)
        self._plan = ContestPlanView(house, self._draft, speech, tools.clock)
        self._choices = ContestChoicesView(house, self._draft, speech, tools.clock, tools.words_for)
        self._criteria = ContestCriteriaView(house, self._draft, speech, tools.words_for)
        self._sure = ContestSureView(house, self._draft, speech)
        self._judges = ContestJudgesView(house, self._draft, speech)
        self._entries = ContestEntriesView(house, speech, tools.clock)
        self._photos = ContestPhotosView(house.folder.media, files, jobs)
        self._entry = ContestEntryView(house, self._photos, speech)
        self._owner = ContestOwnerView(house, speech)
        self._shot = ContestShotView(house.folder.media)
        self._results = ContestResultPanels(house, tools, jobs, files, speech, offer)
        self.paper_ballots = PaperBallotsView(house, tools, jobs, offer, speech)
        self._connect()
        self._connect_entries()
        self._connect_results()

    def use(self, camera: CameraView) -> None:
        """The kiosk's camera takes photos too."""
        self._photos.use(camera)
        self._shot.use(camera)

    @Property(ContestsView, constant=True)
    def list(self) -> ContestsView:
        return self._list

    @Property(ContestPlanView, constant=True)
    def plan(self) -> ContestPlanView:
        return self._plan

    @Property(ContestChoicesView, constant=True)
    def choices(self) -> ContestChoicesView:
        return self._choices

    @Property(ContestCriteriaView, constant=True)
    def criteria(self) -> ContestCriteriaView:
        return self._criteria

    @Property(ContestSureView, constant=True)
    def sure(self) -> ContestSureView:
        return self._sure

    @Property(ContestJudgesView, constant=True)
    def judges(self) -> ContestJudgesView:
        return self._judges

    @Property(ContestEntriesView, constant=True)
    def entries(self) -> ContestEntriesView:
        return self._entries

    @Property(ContestEntryView, constant=True)
    def entry(self) -> ContestEntryView:
        return self._entry

    @Property(ContestOwnerView, constant=True)
    def owner(self) -> ContestOwnerView:
        return self._owner

    @Property(ContestShotView, constant=True)
    def shot(self) -> ContestShotView:
        return self._shot

    @Property(ContestResultPanels, constant=True)
    def results(self) -> ContestResultPanels:
        return self._results

    @Property(PaperBallotsView, constant=True)
    def papers(self) -> PaperBallotsView:
        return self.paper_ballots

    def open_result(self, contest: int, page: str = "") -> None:
        """From the podium: to that page of what the room has seen, or to its first."""
        self._results.open(contest, page)

    def enter(self, screen: str) -> None:
        """Before the organizer sees one of these screens, coming from elsewhere."""
        match screen:
            case "contests":
                self._list.read()
            case "costumes":
                self._entries.begin(0)
            case "ballotpapers":
                self.paper_ballots.begin(self._draft.id)

    def forget(self) -> None:
        """The organizer is gone: a plan is kept as it stands, nothing else stays."""
        self._shot.forget()
        self._owner.forget()
        self._entry.forget()
        self._entries.forget()
        self._judges.forget()
        self._sure.forget()
        self._plan.forget()
        self._list.forget()
        self._results.forget()
        self.paper_ballots.forget()

    def _connect(self) -> None:
        self.paper_ballots.wants.connect(self.wants)
        self.paper_ballots.left.connect(self._leave_papers)
        self.paper_ballots.working.connect(self.working)
        self._list.begun.connect(self._begin)
        self._list.opened.connect(self._open)
        self._list.wants.connect(self._go)
        self._list.left.connect(lambda: self.wants.emit("admin"))
        self._plan.wants.connect(self._from_plan)
        self._plan.elsewhere.connect(self.elsewhere)
        self._plan.removed.connect(self._removed)
        self._plan.asked.connect(self._ask)
        for inner in (self._choices, self._criteria, self._sure, self._judges):
            inner.left.connect(lambda: self.wants.emit("contestplan"))
        self._judges.passWanted.connect(self.passWanted)

    def _connect_entries(self) -> None:
        self._entries.begun.connect(self._begin_entry)
        self._entries.opened.connect(self._open_entry)
        self._entries.left.connect(self.wants)
        self._entry.left.connect(lambda: self.wants.emit("costumes"))
        self._entry.removed.connect(self._entries.remove)
        self._entry.ownerWanted.connect(self._ask_owner)
        self._owner.left.connect(lambda: self.wants.emit("costume"))
        self._photos.shotWanted.connect(self._shoot)
        self._photos.wants.connect(self.wants)
        self._photos.working.connect(self.working)
        self._shot.left.connect(lambda: self.wants.emit("costume"))

    def _connect_results(self) -> None:
        self._results.wants.connect(self.wants)
        self._results.left.connect(lambda: self._go("contestplan" if self._draft.open else "contests"))
        self._results.working.connect(self.working)
        self._results.showWanted.connect(self.showWanted)
        self._results.certificatesWanted.connect(lambda: self.elsewhere.emit("awardbatch"))

    def _begin(self, plan: Plan) -> None:
        self._draft.begin(plan)
        self.wants.emit("contestplan")

    def _open(self, id_: int) -> None:
        self._draft.read(id_)
        self.wants.emit("contestplan")

    def _removed(self, id_: int) -> None:
        self._list.remove(id_)
        self.wants.emit("contests")

    def _ask(self, what: str) -> None:
        self._sure.begin(what)
        self.wants.emit("contestsure")

    def _go(self, screen: str) -> None:
        self.enter(screen)
        self.wants.emit(screen)

    def _from_plan(self, screen: str) -> None:
        """Its pages are about the contest that is open."""
        if screen == "contestresult":
            self._results.open(self._draft.id)
            return
        match screen:
            case "contestmethod" | "contestwindow":
                self._choices.begin()
            case "contestcriteria":
                self._criteria.begin()
            case "contestjudges":
                self._judges.begin()
            case "costumes":
                self._entries.begin(self._draft.id)
            case "ballotpapers":
                self.paper_ballots.begin(self._draft.id)
        self.wants.emit(screen)

    def _leave_papers(self) -> None:
        """To the contest they came from."""
        if self._draft.id:
            self.wants.emit("contestplan")
        else:
            self._go("contests")

    def _begin_entry(self, contests: tuple[int, ...]) -> None:
        self._entry.begin(contests)
        self.wants.emit("costume")

    def _open_entry(self, id_: int) -> None:
        self._entry.open(id_)
        self.wants.emit("costume")

    def _ask_owner(self) -> None:
        self._owner.ask(self._entry.owner[0], self._entry.belong)
        self.wants.emit("costumeowner")

    def _shoot(self) -> None:
        """The screen first: only before it the camera may run."""
        self.wants.emit("costumephoto")
        self._shot.begin(self._photos.add)
