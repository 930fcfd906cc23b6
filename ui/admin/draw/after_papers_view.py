"""The winners' sheet and the claim slips, drawn beside the screen and kept in the event's prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.model import Draw
from kiosk.draw.paper.slips import SlipsJob, draw_slips
from kiosk.draw.paper.winners import WinnersJob, draw_winners
from kiosk.draw.papers import keep
from kiosk.house import House
from kiosk.printer.model import Kind
from kiosk.printing.grid import Paper
from kiosk.tools import Tools
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AfterPapersView(QObject):
    changed = Signal()
    working = Signal(bool)
    left = Signal()

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView) -> None:
        super().__init__()
        self._house = house
        self._words_for = tools.words_for
        self._jobs = jobs
        self._offer = offer
        self._kind: Kind = "draw-winners"
        self._draw: Draw | None = None
        self._job: ProcessJob | None = None
        self._name = self._made = ""

    def begin(self, id_: int) -> None:
        self._draw = self._house.draws.get(id_)
        self.forget()

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._draw.code if self._draw else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        """In which the papers speak unless another is chosen: the event's leading one."""
        return self._house.event.settings.languages[0]

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the paper just made; "" before."""
        return self._made

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self._house.folder.prints.resolve())

    @Slot(str, str)
    def makeSheet(self, language: str, paper: str) -> None:
        """For whoever hands out."""
        if self._draw is not None:
            words = self._words_for(language)
            job = self._house.draw_papers.winners_job(self._draw.id, cast(Paper, paper), words)
            self._make("draw-winners", f"{self._draw.code}-winners.pdf", _sheet, job)

    @Slot(str, str, str)
    def makeSlips(self, where: str, language: str, paper: str) -> None:
        """`where` the prizes are; "" for the organizer."""
        if self._draw is not None:
            words = self._words_for(language)
            job = self._house.draw_papers.slips_job(self._draw.id, where.strip(), cast(Paper, paper), words)
            self._make("draw-slips", f"{self._draw.code}-slips.pdf", _slips, job)

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._over()

    @Slot()
    def forget(self) -> None:
        self._made = ""
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def _make(self, kind: Kind, name: str, work: Callable[..., bytes], job: WinnersJob | SlipsJob) -> None:
        if self._job is not None:
            return
        self._kind, self._name, self._made = kind, name, ""
        self._job = self._jobs.in_process(
            work, (job,), progress=lambda _: None, done=self._keep, failed=self._failed
        )
        self.working.emit(True)
        self.changed.emit()

    def _keep(self, pdf: bytes) -> None:
        self._over()
        self._offer.offer(self._kind, keep(pdf, self._house.folder.prints, self._name))
        self._made = self._name
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()


def _sheet(job: WinnersJob, progress: Callable[[int], None]) -> bytes:
    return draw_winners(job, progress).pdf


def _slips(job: SlipsJob, progress: Callable[[int], None]) -> bytes:
    return draw_slips(job, progress).pdf
