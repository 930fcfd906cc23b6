"""Certificates for keeps: all or chosen ones, in one paper or one each; what does not fit is said first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.awards.model import Award
from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.awards import telling
from ui.admin.awards.fits import Fits
from ui.admin.awards.making import Making
from ui.admin.corrections.cards import ROLES
from ui.admin.corrections.speech import Speech
from ui.admin.printing.offer_view import PrintOfferView
from ui.kit.rows import Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1

SCOPES = ("all", "new", "chosen")


@QmlElement
class AwardBatchView(QObject):
    """`scope` is all, new (never made, or changed since) or chosen. `step` choose: those are ticked;
    misfits: what does not fit; "" the whole. `awardWanted`: one is to be changed."""

    changed = Signal()
    chosenChanged = Signal()
    working = Signal(bool)
    left = Signal()
    awardWanted = Signal(int)
    previewWanted = Signal(tuple)

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, speech: Speech, fits: Fits, offer: PrintOfferView
    ) -> None:
        super().__init__()
        self._house = house
        self._words_for = tools.words_for
        self._speech = speech
        self._fits = fits
        self._offer = offer
        self._making = Making(house.folder.prints, house.awards, jobs)
        self._found: tuple[Award, ...] = ()
        self._scope, self._step = "all", ""
        self._chosen: frozenset[int] = frozenset()
        self._said = 0
        self._each = False
        self._made = ""
        self._rows = Rows(ROLES)
        self._misfits = Rows(ROLES)
        fits.changed.connect(self._show)
        self._making.changed.connect(self.changed)
        self._making.working.connect(self.working)
        self._making.made.connect(self._keep)

    def begin(self) -> None:
        """As it was left: after a look at one of them, too."""
        self._step = self._made = ""
        self._read()

    def begin_with(self, id_: int) -> None:
        """One alone."""
        self._scope, self._chosen = "chosen", frozenset({id_})
        self.begin()

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(str, notify=changed)
    def scope(self) -> str:
        return self._scope

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(bool, notify=changed)
    def each(self) -> bool:
        """A paper for each of them, for whoever sends them on."""
        return self._each

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._wanted())

    @Property(int, notify=changed)
    def again(self) -> int:
        """Of those, how many were made before."""
        return sum(award.issues > 0 for award in self._wanted())

    @Property(int, notify=chosenChanged)
    def chosen(self) -> int:
        return len(self._chosen)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """All that can be chosen; `badge` says which are."""
        return self._rows

    @Property(Rows, constant=True)
    def misfits(self) -> Rows:
        """Awards whose words do not fit, and which."""
        return self._misfits

    @Property(int, notify=changed)
    def wrong(self) -> int:
        """How many awards those are."""
        return self._misfits.rowCount()

    @Property(str, notify=changed)
    def onAll(self) -> str:
        """What does not fit on any of them: a logo, a signature; ""."""
        return " ".join(map(self._speech.say, self._fits.of("")))

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._fits.running

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._making.running

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._making.done

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._making.total

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the paper or folder just made; "" before."""
        return self._made

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """What was just made is one paper."""
        return self._made.endswith(".pdf")

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self._house.folder.prints.resolve())

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._show()

    @Slot(str)
    def choose(self, scope: str) -> None:
        """With `chosen`, the list to tick is shown."""
        if scope in SCOPES:
            self._scope = scope
            self._step = "choose" if scope == "chosen" else ""
            self._check()

    @Slot(str)
    def tick(self, key: str) -> None:
        self._chosen ^= {int(key)}
        self._show()

    @Slot(bool)
    def tickAll(self, on: bool) -> None:
        self._chosen = frozenset(award.id for award in self._found) if on else frozenset()
        self._show()

    @Slot()
    def lookAtMisfits(self) -> None:
        self._step = "misfits"
        self.changed.emit()

    @Slot(str)
    def open(self, key: str) -> None:
        self.awardWanted.emit(int(key))

    @Slot()
    def preview(self) -> None:
        self.previewWanted.emit(tuple(award.id for award in self._wanted()))

    @Slot(bool)
    def makeEach(self, on: bool) -> None:
        self._each = on
        self.changed.emit()

    @Slot()
    def make(self) -> None:
        """Unavailable: nothing can be written where papers lie."""
        awards = self._wanted()
        self._made = ""
        if awards:
            job = self._house.award_papers.certificates_job(awards, self._words_for)
            self._making.make(tuple(award.id for award in awards), job, each=self._each)

    @Slot()
    def cancel(self) -> None:
        self._making.cancel()

    @Slot()
    def forget(self) -> None:
        """What was made was seen."""
        self._made = ""
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        if self._step:
            self._step = ""
            self._check()
        else:
            self.leave()
            self.left.emit()

    def leave(self) -> None:
        """Nothing half made stays, and no name."""
        self.cancel()
        self._scope, self._step, self._made = "all", "", ""
        self._found, self._chosen = (), frozenset()
        self._fits.forget()

    def _wanted(self) -> tuple[Award, ...]:
        match self._scope:
            case "new":
                return tuple(award for award in self._found if not award.issues or award.changed)
            case "chosen":
                return tuple(award for award in self._found if award.id in self._chosen)
            case _:
                return self._found

    def _read(self) -> None:
        self._found = tuple(award for award in self._house.awards.all() if award.withdrawn is None)
        self._chosen &= {award.id for award in self._found}
        self._check()

    def _check(self) -> None:
        """What does not fit is known before anything is made."""
        awards = self._wanted()
        if awards and self._step == "":
            self._fits.check(self._house.award_papers.certificates_job(awards, self._words_for))
        else:
            self._show()

    def _show(self) -> None:
        words, on = self._speech.words, self._speech.say(Sentence("AwardDesk", "Chosen"))
        rows = (telling.ticked_row(one, on if one.id in self._chosen else "", words) for one in self._found)
        self._rows.renew(tuple(rows))
        self._told()
        said = ((award, self._fits.of(award.serial)) for award in self._wanted())
        self._misfits.show(tuple(telling.misfit_row(award, parts, words) for award, parts in said if parts))
        self.changed.emit()

    def _told(self) -> None:
        """The number of those chosen, where it is another one."""
        if self._said != len(self._chosen):
            self._said = len(self._chosen)
            self.chosenChanged.emit()

    def _keep(self, target: Path) -> None:
        if target.suffix:
            self._offer.offer("certificates", target)
        self._made = target.name
        self._read()
