"""What visitors have of the awards: is a certificate real, nominations, cards and pages to color."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.words import Words
from ui.awards.checked_view import CheckedView
from ui.awards.nominate_view import NominateView
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ThanksLobby(QObject):
    """`wants`: a screen, `sounded`: a sound. `images` is the provider `page` of the window."""

    wants = Signal(str)
    sounded = Signal(str)
    changed = Signal()

    def __init__(
        self,
        house: House,
        words_for: Callable[[str], Words] = QtWords,
    ) -> None:
        super().__init__()
        self._nominations = house.nominations
        self.certificates = CheckedView(house.certificates_checked, house.event.info.id)
        self.proposals = NominateView(house, words_for)
        for one in (self.certificates, self.proposals):
            one.wants.connect(self.wants)
            one.sounded.connect(self.sounded)
        house.store.subscribe(lambda _: self.changed.emit())

    @Property(bool, notify=changed)
    def proposing(self) -> bool:
        """Nominations are open."""
        return self._nominations.open

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        """There is a printer for cards and pages."""
        return False

    @Property(CheckedView, constant=True)
    def checked(self) -> CheckedView:
        return self.certificates

    @Property(NominateView, constant=True)
    def nomination(self) -> NominateView:
        return self.proposals

    @Slot()
    def enter(self) -> None:
        """From home; straight on where there is only one way to say thanks."""
        if self.printing:
            self.wants.emit("thanks")
        else:
            self.nominate()

    @Slot()
    def nominate(self) -> None:
        self.proposals.begin()
        self.wants.emit("nominate")

    def scan(self, screen: str, text: str) -> bool:
        """Whether it was a certificate, or a pass that a screen of ours asked for."""
        if screen == "nominate" and self.proposals.scan(text):
            self.sounded.emit("seen")
            return True
        return self.certificates.scan(text)

    def leave(self) -> None:
        """The visit is over: no draft, no name, no picture of a page."""
        self.certificates.leave()
        self.proposals.leave()

    def speak(self, language: str) -> None:
        self.proposals.speak(language)
