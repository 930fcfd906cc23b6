"""The presenter's papers when a draw is over: who won what, and slips to cut out. Drawn beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.draw.model import Ceremony
from kiosk.draw.paper.slips import draw_slips, slips_job
from kiosk.draw.paper.winners import draw_winners, winners_job
from kiosk.house import House
from kiosk.printer.model import Kind
from kiosk.printing.drawn import Drawn
from kiosk.storage.files import write_durably
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.shell.jobs import Jobs, ProcessJob, Progress

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PapersView(QObject):
    """PDFs in `prints/`, in the language of the event. What the disk does not do passes through.

    `kept`: the kind of a paper and where it lies."""

    changed = Signal()
    kept = Signal(str, object)

    def __init__(self, house: House, tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._house = house
        self._tools = tools
        self._jobs = jobs
        self._now: Ceremony | None = None
        self._job: ProcessJob | None = None
        self._made = ""

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._job is not None

    @Property(str, notify=changed)
    def made(self) -> str:
        """The file just made; "" before."""
        return self._made

    def set(self, now: Ceremony | None) -> None:
        self._now = now
        self.stop()
        self._made = ""
        self.changed.emit()

    @Slot()
    def winners(self) -> None:
        """Names in full: it is for whoever hands out."""
        if (now := self._now) is not None:
            job = winners_job(self._title, now, self._name, self._team, "A4", self._words)
            self._draw("draw-winners", draw_winners, job, f"{now.draw.code}-winners.pdf")

    @Slot()
    def slips(self) -> None:
        if (now := self._now) is not None:
            job = slips_job(self._title, now, self._name, "", "A4", self._words)
            self._draw("draw-slips", draw_slips, job, f"{now.draw.code}-slips.pdf")

    @Slot()
    def forget(self) -> None:
        self._made = ""
        self.changed.emit()

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _draw(self, kind: Kind, draw: Callable[[Any], Drawn], job: object, file: str) -> None:
        if self._job is not None:
            return
        self._made = ""
        self._job = self._jobs.in_process(
            _written,
            (draw, job, self._house.folder.prints / file),
            progress=lambda _: None,
            done=lambda _: self._done(kind, file),
            failed=self._failed,
        )
        self.changed.emit()

    def _done(self, kind: Kind, file: str) -> None:
        self._job = None
        self.kept.emit(kind, self._house.folder.prints / file)
        self._made = file
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.changed.emit()
        raise error

    @property
    def _title(self) -> str:
        return self._house.event.info.title

    @property
    def _words(self) -> Any:
        return self._tools.words_for(self._house.event.settings.default_language)

    def _name(self, person: str) -> str:
        assert self._now is not None
        return self._house.draw_names.full(self._now.draw, person)

    def _team(self, person: str) -> str:
        found = self._house.people.get(person)
        return found.team if found is not None else ""


def _written(draw: Callable[[Any], Drawn], job: object, target: Path, progress: Progress) -> None:
    pdf = draw(job).pdf
    try:
        write_durably(target, pdf)
    except OSError as error:
        raise Unavailable(
            Sentence("Show", "The paper could not be kept."),
            Sentence("Show", "Is the disk full? Make room, and make it again. The draw itself is safe."),
            type(error).__name__,
        ) from error
