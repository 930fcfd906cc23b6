"""The never-found list, drawn beside the screen and kept in the event's prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.house import House
from kiosk.hunt.walk import NAME, WalkJob, draw_walk, keep_walk, walk_job
from kiosk.printing.grid import Paper
from kiosk.tools import Tools
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.hunt"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MissingView(QObject):
    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView) -> None:
        super().__init__()
        self._house = house
        self._tools = tools
        self._jobs = jobs
        self._offer = offer
        self._job: ProcessJob | None = None
        self._done = self._total = 0
        self._made = ""

    def begin(self) -> None:
        """The screen is about to be shown."""
        self.forget()

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(str, notify=changed)
    def language(self) -> str:
        """In which the paper speaks unless another is chosen: the event's leading one."""
        return self._house.event.settings.languages[0]

    @Property(int, notify=changed)
    def pieces(self) -> int:
        """How many nobody found."""
        return self._house.hunt.board().out_there

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, notify=changed)
    def total(self) -> int:
        """In pages."""
        return self._total

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the list just made; "" before."""
        return self._made

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self._house.folder.prints.resolve())

    @Slot(str, str)
    def make(self, language: str, paper: str) -> None:
        if self._job is not None:
            return
        job = walk_job(
            self._house.event.info.title,
            self._house.hiding.records(),
            self._tools.clock.now(),
            cast(Paper, paper),
            self._tools.words_for(language),
        )
        self._done, self._total, self._made = 0, len(job.feet), ""
        self._job = self._jobs.in_process(
            _draw, (job,), progress=self._progressed, done=self._keep, failed=self._failed
        )
        self.working.emit(True)
        self.changed.emit()

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
        self.wants.emit("piecelist")

    def _progressed(self, done: int) -> None:
        self._done = done
        self.changed.emit()

    def _keep(self, pdf: bytes) -> None:
        self._over()
        keep_walk(pdf, self._house.folder.prints / NAME)
        self._offer.offer("walk", self._house.folder.prints / NAME)
        self._made = NAME
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()


def _draw(job: WalkJob, progress: Callable[[int], None]) -> bytes:
    return draw_walk(job, progress).pdf
