"""Pages as pictures: drawn and rendered in a process of its own, each shown as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QUrl, Signal
from PySide6.QtGui import QImage, QPainter

from kiosk.answers import Refused
from kiosk.awards.paper.certificates import draw_certificates
from kiosk.awards.paper.model import CertificateJob
from kiosk.printing.qt_text import ensure_application
from kiosk.words import Sentence
from ui.shell.jobs import Jobs, ProcessJob


class PagePictures(QObject):
    """One batch at a time; a newer one ends the one before. `failed` is not told: the page stays empty."""

    changed = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._place: TemporaryDirectory[str] | None = None
        self._old: TemporaryDirectory[str] | None = None
        self._ready: frozenset[int] = frozenset()

    @property
    def running(self) -> bool:
        return self._job is not None

    def url(self, at: int) -> str:
        """Of the first page of the job `at`; "" until it is there."""
        if self._place is None or at not in self._ready:
            return ""
        return QUrl.fromLocalFile(str(_file(Path(self._place.name), at))).toString()

    def draw(self, papers: tuple[CertificateJob, ...], width: int) -> None:
        """Each first page `width` pixels wide, in this order."""
        self._stop()
        self._place = TemporaryDirectory(prefix="handlebar-")
        self._ready = frozenset()
        folder = Path(self._place.name)
        self._job = self._jobs.in_process(
            render_each, (papers, folder, width), self._drawn, self._done, self._failed
        )
        self.changed.emit()

    def forget(self) -> None:
        """Nothing half made stays, and no name."""
        self._stop()
        self.changed.emit()

    def _drawn(self, at: int) -> None:
        self._ready |= {at}
        self.changed.emit()

    def _done(self, _: None) -> None:
        self._job = None
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._done(None)
        raise error

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._place is not None:
            self._place.cleanup()
            self._place = None
        self._ready = frozenset()


def render_each(
    papers: tuple[CertificateJob, ...], folder: Path, width: int, progress: Callable[[int], None]
) -> None:
    """Writes `0.png`, `1.png` ... and says each number once it is there."""
    ensure_application()
    for at, job in enumerate(papers):
        first_page(draw_certificates(job).pdf, width).save(str(_file(folder, at)))
        progress(at)


def first_page(pdf: bytes, width: int) -> QImage:
    """On white, as a printer would have it."""
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.pageCount() < 1:
        raise Refused(Sentence("AwardDesk", "There is no page to show."))
    size = document.pagePointSize(0)
    pixels = QSize(width, max(1, round(width * size.height() / size.width())))
    drawn = document.render(0, pixels)
    page = QImage(pixels, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    return page


def _file(folder: Path, at: int) -> Path:
    return folder / f"{at}.png"
