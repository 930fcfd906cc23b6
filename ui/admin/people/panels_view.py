"""The organizer's screens about people, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.people.desk import NEW
from kiosk.tools import Tools
from ui.admin.people.passes_view import PassesView
from ui.admin.people.people_view import PeopleView
from ui.admin.people.person_view import PersonView
from ui.admin.people.teams_view import TeamsView
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.people"
QML_IMPORT_MAJOR_VERSION = 1

SCREENS = ("people", "person", "teams", "passes")


@QmlElement
class PeoplePanels(QObject):
    """`wants` names one of these screens, `elsewhere` one of the others."""

    wants = Signal(str)
    elsewhere = Signal(str)
    left = Signal()
    working = Signal(bool)

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView) -> None:
        super().__init__()
        self.people_view = PeopleView(house, tools.words_for)
        self.person_view = PersonView(house, tools.words_for)
        self.teams_view = TeamsView(house, tools.words_for)
        self.passes_view = PassesView(house, tools, jobs, offer)
        self._pass_from = "people"
        self.passes_view.working.connect(self.working)
        self.people_view.wants.connect(self._go)
        self.people_view.opened.connect(self.open_person)
        self.person_view.left.connect(lambda: self.wants.emit("people"))
        self.person_view.wantsPass.connect(self._one_pass)
        self.teams_view.left.connect(lambda: self.wants.emit("people"))
        self.teams_view.showing.connect(self._show_team)
        self.passes_view.left.connect(lambda: self.wants.emit(self._pass_from))

    @Property(PeopleView, constant=True)
    def list(self) -> PeopleView:
        return self.people_view

    @Property(PersonView, constant=True)
    def person(self) -> PersonView:
        return self.person_view

    @Property(TeamsView, constant=True)
    def teams(self) -> TeamsView:
        return self.teams_view

    @Property(PassesView, constant=True)
    def passes(self) -> PassesView:
        return self.passes_view

    def enter(self, screen: str) -> None:
        """Before the organizer sees one of these screens, coming from elsewhere."""
        if screen == "people":
            self.people_view.begin()
        elif screen == "teams":
            self.teams_view.begin()
        elif screen == "passes":
            self._pass_from = "people"
            self.passes_view.begin()

    def forget(self) -> None:
        """The organizer is gone: no draft and no PIN stays."""
        self.person_view.begin(NEW)

    def stop(self) -> None:
        self.passes_view.cancel()

    def _go(self, screen: str) -> None:
        if screen == "admin":
            self.left.emit()
            return
        self.enter(screen)
        (self.wants if screen in SCREENS else self.elsewhere).emit(screen)

    def open_person(self, person: str) -> None:
        self.person_view.begin(person)
        self.wants.emit("person")

    def _show_team(self, team: str) -> None:
        self.people_view.showTeam(team)
        self.wants.emit("people")

    def print_pass(self, person: str) -> None:
        """A judge's, say; back from there leads to the person."""
        self.person_view.begin(person)
        self._one_pass(person)

    def _one_pass(self, person: str) -> None:
        self._pass_from = "person"
        self.passes_view.begin("one", person)
        self.wants.emit("passes")
