"""Certificates for keeps, drawn beside the screen. The file and the record of the issue: both or neither."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal

from kiosk.awards.paper.certificates import draw_certificates, write_each
from kiosk.awards.paper.model import CertificateJob
from kiosk.awards.service import Awards
from kiosk.printing.qt_text import ensure_application
from kiosk.storage import papers
from ui.shell.jobs import Jobs, ProcessJob

NAME = "certificates"


class Making(QObject):
    """`made`: the paper, or the folder with a paper each; its awards are issued by then."""

    changed = Signal()
    working = Signal(bool)
    made = Signal(Path)

    def __init__(self, prints: Path, awards: Awards, jobs: Jobs) -> None:
        super().__init__()
        self._prints = prints
        self._awards = awards
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._place: TemporaryDirectory[str] | None = None
        self.done = self.total = 0

    @property
    def running(self) -> bool:
        return self._job is not None

    def make(self, ids: tuple[int, ...], job: CertificateJob, *, each: bool) -> None:
        """Unavailable: nothing can be written where papers lie."""
        if self._job is not None or not ids:
            return
        with papers.in_plain_words():
            sweep(self._prints)
            self._place = TemporaryDirectory(prefix=f".{NAME}-", dir=self._prints)
        drawn = Path(self._place.name) / (NAME if each else f"{NAME}.pdf")
        keep = self._keep_folder if each else self._keep_paper
        self.done, self.total = 0, len(ids)
        self._job = self._jobs.in_process(
            draw_each if each else draw_all,
            (job, drawn),
            progress=self._progressed,
            done=lambda _: self._keep(keep, ids, drawn),
            failed=self._failed,
        )
        self.working.emit(True)
        self.changed.emit()

    def cancel(self) -> None:
        """Nothing half made stays, and nothing counts as issued."""
        if self._job is not None:
            self._job.cancel()
            self._over()

    def _keep(self, keep: Callable[[tuple[int, ...], Path], Path], ids: tuple[int, ...], drawn: Path) -> None:
        self._job = None
        try:
            target = keep(ids, drawn)
        finally:
            self._over()
        self.made.emit(target)

    def _keep_paper(self, ids: tuple[int, ...], drawn: Path) -> Path:
        target = self._prints / papers.free_name(self._prints, NAME)
        papers.store(drawn, target, lambda: self._awards.issued(ids))
        return target

    def _keep_folder(self, ids: tuple[int, ...], drawn: Path) -> Path:
        """It lies beside its place already: after the issue it only gets its name."""
        target = free_folder(self._prints, NAME)
        self._awards.issued(ids)
        with papers.in_plain_words():
            papers.rename_durably(drawn, target)
        return target

    def _progressed(self, done: int) -> None:
        self.done = done
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._over()
        with papers.in_plain_words():
            raise error

    def _over(self) -> None:
        self._job = None
        if self._place is not None:
            self._place.cleanup()
            self._place = None
        self.working.emit(False)
        self.changed.emit()


def sweep(prints: Path) -> None:
    """What a power cut left half made."""
    for left in prints.glob(f".{NAME}-*"):
        shutil.rmtree(left)


def free_folder(within: Path, first: str) -> Path:
    """`first-each`, or `first-each-2` where there is one already."""
    number, found = 2, within / f"{first}-each"
    while found.exists():
        number, found = number + 1, within / f"{first}-each-{number}"
    return found


def draw_all(job: CertificateJob, path: Path, progress: Callable[[int], None]) -> None:
    ensure_application()
    path.write_bytes(draw_certificates(job, progress).pdf)


def draw_each(job: CertificateJob, folder: Path, progress: Callable[[int], None]) -> None:
    ensure_application()
    folder.mkdir()
    write_each(job, folder, progress)
