"""How certificates look: chosen by picture, kept at once, and drawn anew as it will be printed."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import DESIGNS, LONGEST_CATEGORY, LONGEST_NAME, Award, Calendar, Look, Signature
from kiosk.awards.paper.model import CertificateJob
from kiosk.house import House
from kiosk.people.text import clean
from kiosk.printing.grid import Paper
from kiosk.tools import Tools
from ui.admin.awards.page_pictures import PagePictures
from ui.admin.awards.picture_desk import PictureDesk
from ui.kit.page_images import PageImages
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

SIGNATURES = 2
THUMB = 520
SOON_MS = 350
NOBODY = Signature("")


@QmlElement
class AwardLookView(QObject):
    """`signing`: from 1, which signature is written now; 0 for none."""

    changed = Signal()
    left = Signal()
    previewWanted = Signal()

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, pictures: PictureDesk, images: PageImages
    ) -> None:
        super().__init__()
        self._looks = house.award_looks
        self._awards = house.awards
        self._papers = house.award_papers
        self._words_for = tools.words_for
        self._pictures = pictures
        self._pages = PagePictures(jobs, images, "look")
        self._pages.changed.connect(self._show)
        self._designs = Rows(("key", "picture"))
        self._show()
        pictures.changed.connect(self.changed)
        self._signing = 0
        self._signature = NOBODY
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._draw)

    def begin(self) -> None:
        self._signing = 0
        self.changed.emit()
        self._draw()

    @Property(str, notify=changed)
    def design(self) -> str:
        return self._look.design

    @Property(Rows, constant=True)
    def designs(self) -> Rows:
        """key and picture: an address, "" until it is drawn."""
        return self._designs

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._look.paper

    @Property(bool, notify=changed)
    def saving(self) -> bool:
        return self._look.saving

    @Property(str, notify=changed)
    def calendar(self) -> str:
        return self._look.calendar

    @Property(str, notify=changed)
    def logo(self) -> str:
        """An address, or ""."""
        return self._pictures.url(self._look.logo)

    @Property(bool, notify=changed)
    def hasLogo(self) -> bool:
        return self._look.logo != ""

    @Property(list, notify=changed)
    def signatures(self) -> list[str]:
        """Name and role of both, "" for none."""
        return [", ".join(filter(None, (one.name, one.role))) for one in self._all_signatures()]

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """A picture is being looked at."""
        return self._pictures.running

    @Property(bool, notify=changed)
    def drawing(self) -> bool:
        return self._pages.running

    @Property(int, notify=changed)
    def signing(self) -> int:
        return self._signing

    @Property(str, notify=changed)
    def signer(self) -> str:
        return self._signature.name

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._signature.role

    @Property(str, notify=changed)
    def signerPicture(self) -> str:
        return self._pictures.url(self._signature.picture)

    @Property(bool, notify=changed)
    def hasSignerPicture(self) -> bool:
        return self._signature.picture != ""

    @Property(bool, notify=changed)
    def signed(self) -> bool:
        """What is written now can be kept."""
        return (
            bool(clean(self._signature.name)) and self._signature != self._all_signatures()[self._signing - 1]
        )

    @Property(bool, notify=changed)
    def wasSigned(self) -> bool:
        return self._signing > 0 and self._all_signatures()[self._signing - 1] != NOBODY

    @Property(bool, notify=changed)
    def showable(self) -> bool:
        """There is an award whose certificate can be looked at."""
        return self._first() is not None

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST_NAME

    @Property(int, constant=True)
    def longestRole(self) -> int:
        return LONGEST_CATEGORY

    @Slot(str)
    def chooseDesign(self, design: str) -> None:
        if design in DESIGNS:
            self._put(replace(self._look, design=design), redraw=False)

    @Slot(str)
    def choosePaper(self, paper: str) -> None:
        if paper in get_args(Paper):
            self._put(replace(self._look, paper=cast(Paper, paper)))

    @Slot(bool)
    def save(self, ink: bool) -> None:
        """Little ink."""
        self._put(replace(self._look, saving=ink))

    @Slot(str)
    def chooseCalendar(self, calendar: str) -> None:
        if calendar in get_args(Calendar):
            self._put(replace(self._look, calendar=cast(Calendar, calendar)))

    @Slot()
    def chooseLogo(self) -> None:
        self._pictures.ask(lambda digest: self._put(replace(self._look, logo=digest)), back="awardlook")

    @Slot()
    def dropLogo(self) -> None:
        self._put(replace(self._look, logo=""))

    @Slot(int)
    def sign(self, number: int) -> None:
        """Opens one of the two, from 1."""
        if 1 <= number <= SIGNATURES:
            self._signing, self._signature = number, self._all_signatures()[number - 1]
            self.changed.emit()

    @Slot(str)
    def writeName(self, name: str) -> None:
        self._write(replace(self._signature, name=name))

    @Slot(str)
    def writeRole(self, role: str) -> None:
        self._write(replace(self._signature, role=role))

    @Slot()
    def chooseSignerPicture(self) -> None:
        self._pictures.ask(
            lambda digest: self._write(replace(self._signature, picture=digest)), back="awardlook"
        )

    @Slot()
    def dropSignerPicture(self) -> None:
        self._write(replace(self._signature, picture=""))

    @Slot()
    def keepSignature(self) -> None:
        one = self._signature
        self._sign(replace(one, name=clean(one.name), role=clean(one.role)))

    @Slot()
    def removeSignature(self) -> None:
        self._sign(NOBODY)

    @Slot()
    def leaveSignature(self) -> None:
        self._signing, self._signature = 0, NOBODY
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self._pictures.cancel()

    @Slot()
    def preview(self) -> None:
        self.previewWanted.emit()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        self._soon.stop()
        self._pages.forget()
        self._pictures.cancel()
        self.leaveSignature()

    @property
    def _look(self) -> Look:
        return self._looks.look()

    def _all_signatures(self) -> tuple[Signature, ...]:
        return (*self._look.signatures, *[NOBODY] * SIGNATURES)[:SIGNATURES]

    def _sign(self, signature: Signature) -> None:
        every = list(self._all_signatures())
        every[self._signing - 1] = signature
        self._put(replace(self._look, signatures=tuple(one for one in every if one != NOBODY)))
        self.leaveSignature()

    def _write(self, signature: Signature) -> None:
        self._signature = signature
        self.changed.emit()

    def _put(self, look: Look, redraw: bool = True) -> None:
        self._looks.set(look)
        self.changed.emit()
        if redraw:
            self._soon.start()

    def _show(self) -> None:
        self._designs.renew(
            tuple({"key": key, "picture": self._pages.url(at)} for at, key in enumerate(DESIGNS))
        )
        self.changed.emit()

    def _draw(self) -> None:
        """The first award in each design, or a made-up one."""
        looks = (replace(self._look, design=design) for design in DESIGNS)
        self._pages.draw(tuple(map(self._paper, looks)), THUMB)

    def _first(self) -> Award | None:
        return next((award for award in self._awards.all() if award.withdrawn is None), None)

    def _paper(self, look: Look) -> CertificateJob:
        first = self._first()
        if first is not None:
            return self._papers.certificates_job((first,), self._words_for, look)
        return self._papers.preview_job(self._words_for, look)
