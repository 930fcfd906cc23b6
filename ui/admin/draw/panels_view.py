"""The organizer's screens about draws, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.draw.model import Plan
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.tools import Tools
from ui.admin.corrections.speech import Speech
from ui.admin.draw.after_panels import AfterPanels
from ui.admin.draw.chance_view import DrawChanceView
from ui.admin.draw.choices_view import DrawChoicesView
from ui.admin.draw.draft import Draft
from ui.admin.draw.draws_view import DrawsView
from ui.admin.draw.plan_view import DrawPlanView
from ui.admin.draw.prize_view import DrawPrizeView
from ui.admin.draw.rules_view import DrawRulesView
from ui.admin.draw.struck_view import DrawStruckView
from ui.admin.files.files_view import FilesView
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawPanels(QObject):
    """`wants` names a screen, also the stage. `over`: a draw that is past, to be looked at."""

    wants = Signal(str)
    working = Signal(bool)
    over = Signal(int)

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, files: FilesView, offer: PrintOfferView
    ) -> None:
        super().__init__()
        speech = Speech(house.people, tools)
        pictures = Pictures(house.folder.media)
        self._draft = Draft(house.draws)
        self._list = DrawsView(house, speech, tools.clock, tools.words_for)
        self._plan = DrawPlanView(house, pictures, self._draft, speech, tools.clock)
        self._choices = DrawChoicesView(house.draws, house.people, self._draft, speech)
        self._prize = DrawPrizeView(pictures, self._draft, files, jobs)
        self._chance = DrawChanceView(house.draws, self._draft, tools, jobs)
        self._rules = DrawRulesView(house, self._draft, tools, jobs, offer)
        self._struck = DrawStruckView(house, speech, tools)
        self._after = AfterPanels(house, tools, jobs, files, speech, offer)
        self._connect()

    @Property(DrawsView, constant=True)
    def list(self) -> DrawsView:
        return self._list

    @Property(DrawPlanView, constant=True)
    def plan(self) -> DrawPlanView:
        return self._plan

    @Property(DrawChoicesView, constant=True)
    def choices(self) -> DrawChoicesView:
        return self._choices

    @Property(DrawPrizeView, constant=True)
    def prize(self) -> DrawPrizeView:
        return self._prize

    @Property(DrawChanceView, constant=True)
    def chance(self) -> DrawChanceView:
        return self._chance

    @Property(DrawRulesView, constant=True)
    def rules(self) -> DrawRulesView:
        return self._rules

    @Property(DrawStruckView, constant=True)
    def struck(self) -> DrawStruckView:
        return self._struck

    @Property(AfterPanels, constant=True)
    def after(self) -> AfterPanels:
        return self._after

    def enter(self, screen: str) -> None:
        """Before the organizer sees one of these screens, coming from elsewhere."""
        match screen:
            case "draws":
                self._list.read()
            case "drawstruck":
                self._struck.begin()
            case "after":
                self._after.open_all()

    def publish(self, id_: int) -> None:
        """Straight from the stage."""
        self._after.open_to_publish(id_)

    def forget(self) -> None:
        """The organizer is gone: a plan is kept as it stands, nothing else stays."""
        self._prize.forget()
        self._chance.forget()
        self._rules.forget()
        self._plan.forget()
        self._struck.forget()
        self._list.forget()
        self._after.forget()

    def _connect(self) -> None:
        self._list.planned.connect(self._begin)
        self._list.opened.connect(self._open)
        self._list.over.connect(self.over)
        self.over.connect(self._after.open)
        self._after.wants.connect(self._then)
        self._list.stageWanted.connect(lambda: self.wants.emit("ceremony"))
        self._list.struckWanted.connect(lambda: self._go("drawstruck"))
        self._list.left.connect(lambda: self.wants.emit("admin"))
        self._plan.wants.connect(self._go)
        self._plan.prizeWanted.connect(self._prize.open)
        self._plan.removed.connect(self._removed)
        self._prize.wants.connect(self.wants)
        self._prize.deleted.connect(self._plan.remove_prize)
        for inner in (self._choices, self._prize, self._chance):
            inner.left.connect(lambda: self.wants.emit("drawplan"))
        self._struck.left.connect(lambda: self._go("draws"))
        for at_work in (self._prize, self._chance, self._rules, self._after):
            at_work.working.connect(self.working)

    def _begin(self, plan: Plan) -> None:
        self._draft.begin(plan)
        self.wants.emit("drawplan")

    def _open(self, id_: int) -> None:
        self._draft.read(id_)
        self.wants.emit("drawplan")

    def _removed(self, id_: int) -> None:
        self._list.remove(id_)
        self.wants.emit("draws")

    def _then(self, screen: str) -> None:
        """After a draw: its screens are as they stand; back among the draws, those are read."""
        if screen == "draws":
            self._list.read()
        self.wants.emit(screen)

    def _go(self, screen: str) -> None:
        self.enter(screen)
        self.wants.emit(screen)
        if screen == "drawchance":
            self._chance.begin()
