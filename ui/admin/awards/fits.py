"""Whose certificate does not hold all its words: found out beside the screen, before anything is printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.awards.paper.certificates import misfits
from kiosk.awards.paper.model import CertificateJob, Misfit
from kiosk.awards.paper.telling import told
from kiosk.printing.qt_text import ensure_application
from kiosk.words import Sentence
from ui.shell.jobs import Jobs, ProcessJob


class Fits(QObject):
    """One question at a time; a newer one ends the one before."""

    changed = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._said: dict[str, tuple[Sentence, ...]] = {}

    @property
    def running(self) -> bool:
        return self._job is not None

    def check(self, papers: CertificateJob) -> None:
        """What was found before goes."""
        self._stop()
        self._keep(())
        self._job = self._jobs.in_process(find_misfits, (papers,), lambda _: None, self._have, self._failed)
        self.changed.emit()

    def of(self, serial: str) -> tuple[Sentence, ...]:
        """What there is to say about one award; "" for what concerns all of them. Each sentence once."""
        return self._said.get(serial, ())

    def forget(self) -> None:
        self._stop()
        self._keep(())
        self.changed.emit()

    def _have(self, found: tuple[Misfit, ...]) -> None:
        self._job = None
        self._keep(found)
        self.changed.emit()

    def _keep(self, found: tuple[Misfit, ...]) -> None:
        said: dict[str, dict[Sentence, None]] = {}
        for one in found:
            said.setdefault(one.serial, {})[told(one)] = None
        self._said = {serial: tuple(parts) for serial, parts in said.items()}

    def _failed(self, error: Exception) -> None:
        self._have(())
        raise error

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def find_misfits(papers: CertificateJob, progress: Callable[[int], None]) -> tuple[Misfit, ...]:
    ensure_application()
    return misfits(papers)
