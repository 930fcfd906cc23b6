"""Certificates as pictures: each is shown as soon as it is drawn, in memory alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.awards.paper.certificates import draw_certificates
from kiosk.awards.paper.model import CertificateJob
from ui.kit.page_images import WHOLE, PageImages, make_pages
from ui.shell.jobs import Jobs, ProcessJob


class PagePictures(QObject):
    """One batch at a time; a newer one ends the one before. `name`: whose pages those of `images` are."""

    changed = Signal()

    def __init__(self, jobs: Jobs, images: PageImages, name: str) -> None:
        super().__init__()
        self._jobs = jobs
        self._images = images
        self._name = name
        self._batch = 0
        self._job: ProcessJob | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def url(self, at: int) -> str:
        """Of the first page of the job `at`; "" until it is there."""
        return self._images.url(self._page(at))

    def draw(self, papers: tuple[CertificateJob, ...], width: int) -> None:
        """Each first page `width` pixels wide, in this order."""
        self._stop()
        arguments = (draw_certificates, papers, width, WHOLE)
        self._job = self._jobs.in_process(make_pages, arguments, self._drawn, self._done, self._failed)
        self.changed.emit()

    def forget(self) -> None:
        """Nothing half made stays, and no name."""
        self._stop()
        self.changed.emit()

    def _page(self, at: int) -> str:
        """A window remembers what it was shown under a name: each batch has its own."""
        return f"{self._name}/{self._batch}/{at}"

    def _drawn(self, page: object) -> None:
        assert isinstance(page, tuple)
        self._images.keep(self._page(page[0]), page[1])
        self.changed.emit()

    def _done(self, _: object) -> None:
        self._job = None
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        """The page stays empty."""
        self._done(None)
        raise error

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._images.forget(f"{self._name}/")
        self._batch += 1
