"""Whose certificate does not hold all its words: found out in a process of its own, before anything is printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from kiosk.awards.paper.certificates import misfits
from kiosk.awards.paper.model import CertificateJob, Misfit
from kiosk.printing.qt_text import ensure_application
from kiosk.words import Sentence
from ui.shell.jobs import Jobs, ProcessJob

PARTS: Mapping[str, Sentence] = MappingProxyType(
    {
        "title": Sentence("AwardFits", "The title is too long for this design."),
        "name": Sentence("AwardFits", "The name is too long for this design."),
        "citation": Sentence("AwardFits", "What it is given for is too long for this design."),
        "presenter": Sentence("AwardFits", "Who hands it over is too long for this design."),
        "category": Sentence("AwardFits", "The category is too long for this design."),
        "letters": Sentence("AwardFits", "Our fonts do not have all of its letters."),
    }
)
OTHER = Sentence("AwardFits", "Not all of its words fit into this design.")


class Fits(QObject):
    """`asked`: it was looked at, or is being looked at."""

    changed = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self.found: tuple[Misfit, ...] = ()

    @property
    def running(self) -> bool:
        return self._job is not None

    def check(self, papers: CertificateJob) -> None:
        """What was found before goes; a newer question ends the one before."""
        self._stop()
        self.found = ()
        self._job = self._jobs.in_process(
            find_misfits, (papers,), lambda _: None, self._have, self._failed
        )
        self.changed.emit()

    def of(self, serial: str) -> tuple[Sentence, ...]:
        """What there is to say about one award."""
        return tuple(PARTS.get(one.part, OTHER) for one in self.found if one.serial == serial)

    def forget(self) -> None:
        self._stop()
        self.found = ()
        self.changed.emit()

    def _have(self, found: tuple[Misfit, ...]) -> None:
        self._job = None
        self.found = found
        self.changed.emit()

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
