"""The rules of a draw as a paper for the wall, drawn beside the screen and kept in the event's prints."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.paper.rules_sheet import RulesJob, draw_rules, rules_job
from kiosk.draw.papers import keep
from kiosk.house import House
from kiosk.printing.grid import Paper
from kiosk.tools import Tools
from ui.admin.draw.draft import Draft
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawRulesView(QObject):
    changed = Signal()
    working = Signal(bool)

    def __init__(self, house: House, draft: Draft, tools: Tools, jobs: Jobs, offer: PrintOfferView) -> None:
        super().__init__()
        self._house = house
        self._draft = draft
        self._tools = tools
        self._jobs = jobs
        self._offer = offer
        self._job: ProcessJob | None = None
        self._made = ""

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

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

    @Slot(str)
    def make(self, paper: str) -> None:
        """A4 or Letter."""
        if self._job is not None:
            return
        self._draft.keep()
        event = self._house.event
        languages = tuple(event.settings.languages)
        plan, size = self._draft.plan, cast(Paper, paper)
        job = rules_job(event.info.title, plan, languages, size, self._tools.words_for)
        name = f"rules-{self._draft.id}.pdf"
        self._job = self._jobs.in_process(
            _draw, (job,), lambda _: None, done=lambda pdf: self._keep(name, pdf), failed=self._failed
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
        self.cancel()
        self._made = ""
        self.changed.emit()

    def _keep(self, name: str, pdf: bytes) -> None:
        self._over()
        self._offer.offer("draw-rules", keep(pdf, self._house.folder.prints, name))
        self._made = name
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()


def _draw(job: RulesJob, progress: Callable[[int], None]) -> bytes:
    return draw_rules(job).pdf
