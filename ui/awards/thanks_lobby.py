"""What visitors have of the awards: is a certificate real, nominations, cards and pages to color."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.words import Words
from ui.awards.checked_view import CheckedView
from ui.awards.keepsake_view import KeepsakeView
from ui.awards.nominate_view import NominateView
from ui.awards.visitor_prints import VisitorPrints
from ui.kit.page_images import PageImages
from ui.kit.words import QtWords
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import PrintKeeper

QML_IMPORT_NAME = "ui.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ThanksLobby(QObject):
    """`wants`: a screen, `sounded`: a sound, `liftWanted`: an organizer for more paper,
    `recordWanted`: a thank-you for the camera. `images` is the
    window's provider `page`. `certificates`, `proposals`, `keepsakes` are for Python, the properties for
    screens: the same three."""

    wants = Signal(str)
    sounded = Signal(str)
    liftWanted = Signal()
    recordWanted = Signal()
    changed = Signal()

    def __init__(
        self,
        house: House,
        jobs: Jobs,
        keeper: PrintKeeper,
        words_for: Callable[[str], Words] = QtWords,
    ) -> None:
        super().__init__()
        self.images = PageImages("page")
        self._nominations = house.nominations
        self._recording = False
        self._prints = VisitorPrints(house, keeper)
        self.certificates = CheckedView(house.certificates_checked, house.event.info.id)
        self.proposals = NominateView(house, words_for)
        self.keepsakes = KeepsakeView(house, jobs, self._prints, self.images, words_for)
        for one in (self.certificates, self.proposals, self.keepsakes):
            one.wants.connect(self.wants)
            one.sounded.connect(self.sounded)
        self.keepsakes.liftWanted.connect(self.liftWanted)
        house.store.subscribe(lambda _: self.changed.emit())
        keeper.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def proposing(self) -> bool:
        """Nominations are open."""
        return self._nominations.open

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        """There is a printer for cards and pages."""
        return self._prints.offered

    @Property(bool, notify=changed)
    def recording(self) -> bool:
        """There is a camera that may film a thank-you."""
        return self._recording

    @Property(CheckedView, constant=True)
    def checked(self) -> CheckedView:
        return self.certificates

    @Property(NominateView, constant=True)
    def nomination(self) -> NominateView:
        return self.proposals

    @Property(KeepsakeView, constant=True)
    def keepsake(self) -> KeepsakeView:
        return self.keepsakes

    @Slot()
    def enter(self) -> None:
        """From home; straight on where there is only one way to say thanks."""
        if self._several:
            self.wants.emit("thanks")
        elif self.recording:
            self.record()
        else:
            self.nominate()

    @Slot()
    def nominate(self) -> None:
        self.proposals.begin()
        self.wants.emit("nominate")

    @Slot()
    def record(self) -> None:
        self.recordWanted.emit()

    @Slot()
    def card(self) -> None:
        self.keepsakes.begin("card")
        self.wants.emit("keepsake")

    @Slot()
    def coloring(self) -> None:
        self.keepsakes.begin("coloring")
        self.wants.emit("keepsake")

    def offer_recording(self, offered: bool) -> None:
        if offered != self._recording:
            self._recording = offered
            self.changed.emit()

    def come_back(self) -> None:
        """From one way to say thanks to where one chooses."""
        self.wants.emit("thanks" if self._several else "home")

    @property
    def _several(self) -> bool:
        """Ways to say thanks: cards and pages are two."""
        return bool(self.printing) or (self._nominations.open and self._recording)

    def scan(self, screen: str, text: str) -> bool:
        """Whether it was a certificate, or a pass that a screen of ours asked for."""
        if screen == "nominate" and self.proposals.scan(text):
            self.sounded.emit("seen")
            return True
        return self.certificates.scan(text)

    def lifted(self) -> None:
        """The organizer's PIN was typed for more paper: back to what was to be printed."""
        self.keepsakes.lifted()
        self.wants.emit("keepsake")

    def leave(self) -> None:
        """The visit is over: no draft, no name, no picture of a page."""
        self.certificates.leave()
        self.proposals.leave()
        self.keepsakes.leave()

    def speak(self, language: str) -> None:
        self.proposals.speak(language)
        self.keepsakes.speak(language)
