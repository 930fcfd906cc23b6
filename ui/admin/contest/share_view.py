"""A result that leaves the kiosk: the published folder, a file for a spreadsheet, papers for the wall."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.model import Contest
from kiosk.contest.papers.ballots import BallotsJob, draw_ballots
from kiosk.contest.papers.result import ResultJob, draw_result
from kiosk.contest.result import publishing
from kiosk.contest.result.export import FORMATS, Tables, result_in
from kiosk.contest.result.publishing import PublishJob
from kiosk.house import House
from kiosk.places import free_name
from kiosk.printing.grid import Paper
from kiosk.storage import troubles
from kiosk.storage.files import write_durably
from kiosk.storage.papers import in_plain_words
from kiosk.tools import Tools
from ui.admin.files.files_view import FilesView
from ui.admin.files.folder_writer import FolderWriter
from ui.admin.printing.offer_view import PrintOfferView
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

SCREEN = "contestresult"


@QmlElement
class ContestShareView(QObject):
    """`written`: a folder or file on a stick; `made`: a paper in the event's folder."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)

    def __init__(
        self, house: House, tools: Tools, jobs: Jobs, files: FilesView, offer: PrintOfferView
    ) -> None:
        super().__init__()
        self._house = house
        self._words_for = tools.words_for
        self._jobs = jobs
        self._files = files
        self._offer = offer
        self._contest: Contest | None = None
        self._writer = FolderWriter(jobs, tools.clock)
        self._drawing: ProcessJob | None = None
        self._language = ""
        self._written: tuple[str, str] = ("", "")
        self._made = ""
        self._writer.working.connect(self._told)
        self._writer.gone.connect(self._lost)

    def begin(self, contest: int) -> None:
        self._contest = self._house.contests.get(contest)
        self._language = self._house.event.settings.languages[0]
        self.dismiss()

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(bool, notify=changed)
    def revealed(self) -> bool:
        """The room has seen the result: nothing is told too early."""
        return self._contest is not None and self._contest.stage == "revealed"

    @Property(str, notify=changed)
    def language(self) -> str:
        """In which papers and the result speak. How to check is said in all."""
        return self._language

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._writer.running or self._drawing is not None

    @Property(str, notify=changed)
    def written(self) -> str:
        """The name of the folder or file just written, "" before."""
        return self._written[0]

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._written[1]

    @Property(str, notify=changed)
    def made(self) -> str:
        """The name of the paper just made; "" before."""
        return self._made

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self.changed.emit()

    @Slot()
    def publish(self) -> None:
        self.dismiss()
        self._files.ask("publish", (), self._publish, back=SCREEN)

    @Slot(str)
    def save(self, ending: str) -> None:
        """`ending`: .csv or .xlsx. Nothing is overwritten."""
        if ending in FORMATS:
            self.dismiss()
            self._files.ask("export", (), partial(self._save, ending), back=SCREEN)

    @Slot(str)
    def makeResult(self, paper: str) -> None:
        """For the wall, in all languages of the event, the chosen one first."""
        if self._contest is not None:
            spoken = dict.fromkeys((self._language, *self._house.event.settings.languages))
            words = tuple(map(self._words_for, spoken))
            job = self._house.contest_publishing.result_job(self._contest.id, cast(Paper, paper), words)
            self._make(f"{self._contest.code}-result.pdf", _result, job)

    @Slot(str)
    def makeBallots(self, paper: str) -> None:
        """The list of codes and what stands on each ballot."""
        if self._contest is not None:
            words = self._words_for(self._language)
            job = self._house.contest_publishing.ballots_job(self._contest.id, cast(Paper, paper), words)
            self._make(f"{self._contest.code}-ballots.pdf", _ballots, job)

    @Slot()
    def cancel(self) -> None:
        self._writer.cancel()
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawn()

    @Slot()
    def dismiss(self) -> None:
        """What was written was seen."""
        self._written, self._made = ("", ""), ""
        self.changed.emit()

    def forget(self) -> None:
        self.cancel()
        self._contest = None
        self.dismiss()

    def _publish(self, folder: Path, place: str) -> None:
        self.wants.emit(SCREEN)
        if self._contest is None or self.running:
            return
        words, id_ = self._words_for(self._language), self._contest.id
        job = self._house.contest_publishing.job(id_, "A4", words, self._words_for)

        def stored(name: str) -> None:
            self._house.contest_publishing.published(id_)
            self._show(name, place)

        self._writer.write(_published, (job,), folder, stored)

    def _save(self, ending: str, folder: Path, place: str) -> None:
        self.wants.emit(SCREEN)
        if self._contest is None or self.running:
            return
        tables = self._house.contest_publishing.tables(self._contest.id)
        args = f"{self._contest.code}-result", ending, tables
        self._writer.write(_saved, args, folder, lambda name: self._show(name, place))

    def _show(self, name: str, place: str) -> None:
        self._written = (name, place)
        self.changed.emit()

    def _make(self, name: str, work: Callable[..., bytes], job: ResultJob | BallotsJob) -> None:
        if self.running:
            return
        self.dismiss()
        self._drawing = self._jobs.in_process(
            work, (job,), progress=lambda _: None, done=partial(self._keep, name), failed=self._failed
        )
        self._told(True)

    def _keep(self, name: str, pdf: bytes) -> None:
        self._drawn()
        path = self._house.folder.prints / name
        with in_plain_words():
            write_durably(path, pdf)
        self._offer.offer("other", path)
        self._made = name
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._drawn()
        raise error

    def _drawn(self) -> None:
        self._drawing = None
        self._told(False)

    def _told(self, at_work: bool) -> None:
        self.working.emit(at_work)
        self.changed.emit()

    def _lost(self) -> None:
        raise publishing.gone()


def _published(job: PublishJob, folder: Path, progress: Callable[[int], None]) -> str:
    """The name that the folder got."""
    return publishing.write(folder, publishing.files(job), job.name).name


def _saved(stem: str, ending: str, tables: Tables, folder: Path, progress: Callable[[int], None]) -> str:
    """The name that the file got."""
    try:
        path = free_name(folder, stem, ending)
        write_durably(path, result_in(ending, tables))
    except OSError as error:
        raise troubles.of_files(error) from error
    return path.name


def _result(job: ResultJob, progress: Callable[[int], None]) -> bytes:
    return draw_result(job).pdf


def _ballots(job: BallotsJob, progress: Callable[[int], None]) -> bytes:
    return draw_ballots(job).pdf
